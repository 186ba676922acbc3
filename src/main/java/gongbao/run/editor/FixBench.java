package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import gongbao.fix.CorrectedText;
import gongbao.fix.Entry;
import gongbao.fix.Tally;
import gongbao.read.SeedFile;
import gongbao.text.InputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One source with its file of corrections as it is now, on which other contents of that file can be tried. */
final class FixBench {

    /**
     * What a content of the file does.
     *
     * @param file its text
     * @param texts the texts of the source, read with it
     * @param faults what is wrong with the file, and with its entries
     */
    record Trial(FixText file, List<CorrectedText> texts, List<Diagnostic> faults) {

        /** The text of that id; null where there is none, or more than one. */
        @Nullable
        CorrectedText text(String id) {
            List<CorrectedText> its = texts.stream()
                    .filter(text -> id.equals(text.now().id())
                            || id.startsWith(text.now().id() + COPY))
                    .toList();
            return its.size() == 1 ? its.get(0) : null;
        }
    }

    /** In the id of a text that another one claims as well. */
    private static final String COPY = "-copy-";

    private static final String BESIDE = ".fix.yaml";

    private final FixSource source;
    private final Path path;
    private final String shown;
    private final List<Path> folders;
    private final List<Entry> others;
    private final byte @Nullable [] bytes;
    private final Trial now;

    /** @throws InputFile.Refusal where there is such a file, and it cannot be read */
    FixBench(FixSource source) throws InputFile.Refusal {
        this.source = source;
        SeedFile seed = source.file();
        SeedFile own = source.corrections().stream()
                .filter(file -> FixFiles.isOf(file, seed))
                .findFirst()
                .orElse(null);
        path = own == null ? beside(seed.given()) : own.given();
        shown = own == null ? seed.name() + BESIDE : own.name();
        folders = source.paths().stream().map(FixFiles::folder).toList();
        others = new FixFiles(
                        source.corrections().stream()
                                .filter(file -> !file.equals(own))
                                .toList(),
                        source.paths())
                .of(seed);
        bytes = FixStore.read(path, folders);
        now = tried(bytes == null ? new byte[0] : bytes);
    }

    private static Path beside(Path seed) {
        return seed.resolveSibling(seed.getFileName() + BESIDE);
    }

    /** What the source would say with such a file. */
    Trial tried(byte[] content) {
        FixText file = new FixText(new SideFile(path, folders), shown, content);
        Tally tally = new Tally();
        List<CorrectedText> texts = source.read(
                Stream.concat(file.entries().stream(), others.stream()).toList(), tally);
        file.entries().forEach(entry -> tally.report(entry, true, file));
        return new Trial(file, texts, file.faults());
    }

    Trial now() {
        return now;
    }

    /** The findings of a trial that there are not yet. */
    List<Diagnostic> faultsOf(Trial trial) {
        List<Diagnostic> left = new ArrayList<>(now.faults());
        return trial.faults().stream().filter(fault -> !removeSame(left, fault)).toList();
    }

    /** Lines of the file may have moved. */
    private static boolean removeSame(List<Diagnostic> all, Diagnostic fault) {
        Diagnostic same = all.stream()
                .filter(each ->
                        each.rule().equals(fault.rule()) && each.arguments().equals(fault.arguments()))
                .findFirst()
                .orElse(null);
        return same != null && all.remove(same);
    }

    /** Where the file of corrections lies, or would lie. */
    Path path() {
        return path;
    }

    /** As findings call it. */
    String shown() {
        return shown;
    }

    List<Path> folders() {
        return folders;
    }

    /** What stands in it; null where there is none. */
    byte @Nullable [] bytes() {
        return bytes;
    }

    boolean isWritable() {
        return bytes == null || Files.isWritable(path);
    }

    /** Of the source and of the file: another one when either has changed. */
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            now.texts()
                    .forEach(text -> digest.update(text.read().source().sha256().getBytes(StandardCharsets.US_ASCII)));
            digest.update(bytes == null ? new byte[] {0} : bytes);
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
