package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.Blanks;
import gongbao.text.SourceFile;
import gongbao.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Finds seeds and reads them; the only door of this package. */
public final class SeedReader {

    /** A communiqué is some ten thousand characters; what is far beyond is another thing, and would not fit in memory. */
    private static final long MAX_BYTES = 64L << 20;

    /** The seeds in the given files and folders. */
    public Discovery find(List<Path> paths) {
        return new SeedFinder().find(paths);
    }

    /** Reads one file; whatever is in it, this returns. */
    public Reading read(Path file) {
        String path = SeedPaths.shown(file);
        try {
            return read(file, path);
        } catch (SeedFault fault) {
            return new Reading.Failure(fault.at(path));
        }
    }

    private static Reading read(Path file, String path) throws SeedFault {
        SourceFormat format = SourceFormats.of(file);
        if (format == null) {
            throw new SeedFault("file-unsupported", SeedPaths.extension(file));
        }
        byte[] bytes = bytes(file);
        if (bytes.length == 0) {
            throw new SeedFault("file-empty");
        }
        Content content = format.read(bytes);
        Limits.check(content.lines());
        if (content.lines().stream().allMatch(line -> Blanks.isBlank(line.text()))) {
            throw new SeedFault("file-empty");
        }
        SourceFile source =
                new SourceFile(path, format.name(), content.decoded().charset(), sha256(bytes));
        return new Reading.Text(
                new SourceText(source, content.lines(), content.meta(), content.given()),
                warnings(path, content.decoded()));
    }

    private static byte[] bytes(Path file) throws SeedFault {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new SeedFault("file-too-large", String.valueOf(MAX_BYTES >> 20));
            }
            return Files.readAllBytes(file);
        } catch (IOException | SecurityException e) {
            throw new SeedFault("file-unreadable");
        }
    }

    private static List<Diagnostic> warnings(String path, Decoded decoded) {
        if (decoded.damagedLine() == 0) {
            return List.of();
        }
        return List.of(new Diagnostic(
                Severity.WARNING, "file-damaged", List.of(decoded.charset()), path, decoded.damagedLine(), 1, null));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
