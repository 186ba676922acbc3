package gongbao.store;

import gongbao.diag.Diagnostic;
import gongbao.model.Carrier;
import gongbao.model.Communique;
import gongbao.model.Correction;
import gongbao.model.Heading;
import gongbao.model.Meeting;
import gongbao.model.Publication;
import gongbao.text.Fingerprint;
import gongbao.text.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The index of {@link KeptTexts}: read whole, and replaced whole. */
final class KeptIndex {

    private static final String NAME = "index";

    /** Hexadecimal digits of a fingerprint. */
    private static final int DIGITS = 64;

    /**
     * @param end where the file of texts ends, so far as it is of use
     */
    record Content(long end, List<Row> rows) {

        static final Content NONE = new Content(0, List.of());

        /** Bytes that texts take. */
        long used() {
            return rows.stream()
                    .flatMap(row -> row.texts().stream())
                    .mapToLong(Place::length)
                    .sum();
        }

        long waste() {
            return end - used();
        }
    }

    /** A source, what it was made of, and what was made of it. */
    record Row(
            String source, String fingerprint, List<Place> texts, List<Diagnostic> found, List<List<String>> notes) {}

    /** Where a text lies in the file, and what of it stays in the heap. */
    record Place(long at, int length, LightRow light) {}

    /** What {@link Light} holds. */
    record LightRow(
            Heading heading,
            String id,
            SourceFile source,
            Publication publication,
            List<String> given,
            List<Correction> corrections,
            Meeting meeting,
            Rest rest) {

        static LightRow of(Light light) {
            Communique text = light.communique();
            Carrier from = text.carrier();
            return new LightRow(
                    text.heading(),
                    text.id(),
                    from.source(),
                    from.publication(),
                    from.given(),
                    from.corrections(),
                    text.meeting(),
                    new Rest(text.diagnostics(), light.length()));
        }

        Light whole() {
            Carrier carrier = new Carrier(source, publication, given, List.of(), List.of(), corrections);
            return Light.of(id, heading, carrier, meeting, rest.diagnostics(), rest.length());
        }
    }

    /** @param length of the body */
    record Rest(List<Diagnostic> diagnostics, int length) {}

    private final Path file;
    private final String stamp;

    KeptIndex(Path folder, String stamp) {
        this.file = folder.resolve(NAME);
        this.stamp = stamp;
    }

    /** Nothing where there is none, where another program wrote it, and where it is damaged. */
    Content read() throws IOException {
        byte[] all;
        try {
            all = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Content.NONE;
        }
        if (all.length < DIGITS) {
            return Content.NONE;
        }
        byte[] content = Arrays.copyOfRange(all, DIGITS, all.length);
        return sealed(content).equals(new String(all, 0, DIGITS, StandardCharsets.US_ASCII))
                ? (Content) Objects.requireNonNull(
                        Codecs.of(Content.class).read(new In(new Region(ordered(content), 0), 0)))
                : Content.NONE;
    }

    private static ByteBuffer ordered(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What is written by this program, and whole, has this before it. */
    private String sealed(byte[] content) {
        return new Fingerprint().add(stamp).add(content).hex();
    }

    void write(Content content) throws IOException {
        Out out = new Out("");
        Codecs.of(Content.class).write(content, out);
        byte[] bytes = out.bytes();
        Path fresh = file.resolveSibling(NAME + ".new");
        ByteBuffer all = ByteBuffer.allocate(DIGITS + bytes.length);
        all.put(sealed(bytes).getBytes(StandardCharsets.US_ASCII)).put(bytes);
        Files.write(fresh, all.array());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
