package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.text.Blanks;
import gongbao.text.Fingerprint;
import gongbao.text.InputFile;
import gongbao.text.Line;
import gongbao.text.SourceFile;
import gongbao.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds seeds and reads them; the only door of this package. */
public final class SeedReader {

    /** A communiqué is some ten thousand characters; what is far beyond is another thing, and would not fit in memory. */
    public static final long MAX_BYTES = 64L << 20;

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
        return read(file, SeedReader::bytes);
    }

    /** The same of one whose bytes are known. */
    public Reading read(SeedFile file, byte[] bytes) {
        return read(file, known -> bytes);
    }

    private interface Bytes {

        byte[] of(Path file) throws SeedFault;
    }

    private static Reading read(SeedFile file, Bytes bytes) {
        try {
            return text(file, bytes);
        } catch (SeedFault fault) {
            return new Reading.Failure(fault.at(SeedPaths.shown(file.given())));
        }
    }

    /**
     * Reads what a file holds, wherever it comes from; whatever is in it, this returns.
     *
     * @param name how outputs and findings call it; its ending tells the format
     */
    public Reading read(String name, byte[] bytes) {
        try {
            if (bytes.length > MAX_BYTES) {
                throw new SeedFault("file-too-large", String.valueOf(bytes.length), String.valueOf(MAX_BYTES >> 20));
            }
            return text(format(name), name, name, bytes);
        } catch (SeedFault fault) {
            return new Reading.Failure(fault.at(name));
        }
    }

    /**
     * Whether a file is a seed by its name.
     *
     * @param way from the folder of seeds to the file
     */
    public static boolean isSeed(Path way) {
        boolean hidden = IntStream.range(0, way.getNameCount()).anyMatch(i -> FileNames.isHidden(way.getName(i)));
        return !hidden && FileNames.isSeed(way) && !CorrectionNames.isMisnamed(way);
    }

    private static Reading text(SeedFile file, Bytes bytes) throws SeedFault {
        String shown = SeedPaths.shown(file.given());
        SourceFormat format = format(shown);
        return text(format, file.name(), shown, bytes.of(file.real()));
    }

    private static SourceFormat format(String name) throws SeedFault {
        SourceFormat format = SourceFormats.of(name);
        if (format == null) {
            throw new SeedFault("file-unsupported", SeedPaths.extension(name), SourceFormats.shown());
        }
        return format;
    }

    private static Reading text(SourceFormat named, String name, String shown, byte[] bytes) throws SeedFault {
        if (bytes.length == 0) {
            throw new SeedFault("file-empty");
        }
        SourceFormat format = RealFormat.of(named, bytes);
        Content content = format.read(bytes);
        Limits.check(content.lines());
        List<Line> lines = content.decoded().odd().inLines(content.lines());
        if (lines.stream().allMatch(line -> Blanks.isBlank(line.text()))) {
            throw new SeedFault("file-empty");
        }
        SourceFile source = new SourceFile(
                name, format.name(), content.decoded().charset(), Fingerprint.of(bytes), content.setNumbers());
        return new Reading.Text(
                new SourceText(
                        source, lines, OddCharacters.inFields(content.meta()), OddCharacters.inFields(content.given())),
                findings(shown, content));
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
}
