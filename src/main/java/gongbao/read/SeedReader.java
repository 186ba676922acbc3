package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.text.Blanks;
import gongbao.text.InputFile;
import gongbao.text.Line;
import gongbao.text.SourceFile;
import gongbao.text.SourceText;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/** Finds seeds and reads them; the only door of this package. */
public final class SeedReader {

    /** A communiqué is some ten thousand characters; what is far beyond is another thing, and would not fit in memory. */
    private static final long MAX_BYTES = 64L << 20;

    /**
     * The seeds in the given files and folders.
     *
     * @param skip real paths of folders that are passed over without a word
     */
    public Discovery find(List<Path> paths, Predicate<Path> skip) {
        return new SeedFinder(skip).find(paths);
    }

    /** Reads one file by itself. */
    public Reading read(Path file) {
        return read(SeedFile.of(file));
    }

    /** Reads one file; whatever is in it, this returns. */
    public Reading read(SeedFile file) {
        try {
            return text(file);
        } catch (SeedFault fault) {
            return new Reading.Failure(fault.at(SeedPaths.shown(file.given())));
        }
    }

    private static Reading text(SeedFile file) throws SeedFault {
        SourceFormat format = SourceFormats.of(file.given());
        if (format == null) {
            throw new SeedFault("file-unsupported", SeedPaths.extension(file.given()));
        }
        byte[] bytes = bytes(file.real());
        if (bytes.length == 0) {
            throw new SeedFault("file-empty");
        }
        Content content = format.read(bytes);
        Limits.check(content.lines());
        List<Line> lines = content.decoded().odd().inLines(content.lines());
        if (lines.stream().allMatch(line -> Blanks.isBlank(line.text()))) {
            throw new SeedFault("file-empty");
        }
        SourceFile source =
                new SourceFile(file.name(), format.name(), content.decoded().charset(), sha256(bytes));
        return new Reading.Text(
                new SourceText(
                        source, lines, OddCharacters.inFields(content.meta()), OddCharacters.inFields(content.given())),
                findings(SeedPaths.shown(file.given()), content));
    }

    private static byte[] bytes(Path file) throws SeedFault {
        try {
            return InputFile.bytes(file, MAX_BYTES);
        } catch (InputFile.Refusal refusal) {
            throw new SeedFault(refusal.rule(), refusal.arguments());
        }
    }

    private static List<Diagnostic> findings(String path, Content content) {
        List<Diagnostic> findings = new ArrayList<>(content.findings());
        Decoded decoded = content.decoded();
        if (decoded.damagedLine() > 0) {
            findings.add(Findings.warning("file-damaged", decoded.damagedLine(), 1, decoded.charset()));
        }
        Diagnostic odd = decoded.odd().finding();
        if (odd != null) {
            findings.add(odd);
        }
        return findings.stream().map(finding -> finding.in(path)).sorted().toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
