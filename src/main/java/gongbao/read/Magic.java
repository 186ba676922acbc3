package gongbao.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises files that are no text, whatever their extension says. */
final class Magic {

    private record Signature(String name, byte[] head) {
        static Signature of(String name, String head) {
            return new Signature(name, head.getBytes(StandardCharsets.ISO_8859_1));
        }

        boolean begins(byte[] bytes) {
            return bytes.length >= head.length && java.util.Arrays.equals(bytes, 0, head.length, head, 0, head.length);
        }
    }

    private static final List<Signature> SIGNATURES = List.of(
            Signature.of("PDF", "%PDF-"),
            Signature.of("ZIP/DOCX/XLSX", "PK\003\004"),
            Signature.of("Word 97–2003 / WPS (OLE)", "\u00D0\u00CF\u0011\u00E0"),
            Signature.of("RTF", "{\\rtf"),
            Signature.of("PNG", "\u0089PNG"),
            Signature.of("JPEG", "\u00FF\u00D8\u00FF"),
            Signature.of("GIF", "GIF8"),
            Signature.of("GZIP", "\u001F\u008B\b"),
            Signature.of("RAR", "Rar!\u001A"),
            Signature.of("7-Zip", "7z\u00BC\u00AF"));

    /** One control character in a hundred is more than any text has; the first two count in no text. */
    private static final int CONTROLS_PER_TEXT = 100;

    private static final int SLIPS = 2;

    private Magic() {}

    /** Name of the binary format that the bytes begin with, or null. */
    static @Nullable String of(byte[] bytes) {
        return SIGNATURES.stream()
                .filter(s -> s.begins(bytes))
                .map(Signature::name)
                .findFirst()
                .orElse(null);
    }

    /** Stops at a file that is no text by its first bytes. */
    static void refuseBinary(byte[] bytes) throws SeedFault {
        String name = of(bytes);
        if (name != null) {
            throw new SeedFault("file-binary", name);
        }
    }

    /** Whether decoded characters look like anything but text: many control characters. */
    static boolean isNoText(CharSequence text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && "\t\n\r\f\u000B\u001E\u001F".indexOf(c) < 0)
                .count();
        return (controls - SLIPS) * CONTROLS_PER_TEXT > text.length();
    }
}
