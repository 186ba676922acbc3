package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.text.Blanks;
import gongbao.text.Fingerprint;
import gongbao.text.InputFile;
import gongbao.text.Line;
import gongbao.text.Places;
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
     * The seeds in the given files and folders; files that are pages of one text are one seed.
     *
     * @param skip real paths of folders that are passed over without a word
     */
    public Discovery find(List<Path> paths, Predicate<Path> skip) {
        return find(paths, skip, new SeenPages(List.of()));
    }

    /** The same where some pages may have been seen before. */
    public Discovery find(List<Path> paths, Predicate<Path> skip, SeenPages seen) {
        return new PagedSeeds(paths, seen).in(new SeedFinder(skip).find(paths));
    }

    /** The files beside a web page that may be other pages of its text, by their names; none of a folder. */
    public static List<Path> beside(Path given) {
        return PagedSeeds.beside(given);
    }

    /** Reads one file by itself. */
    public Reading read(Path file) {
        return read(SeedFile.of(file));
    }

    /** Reads one text, with all its pages; whatever is in its files, this returns. */
    public Reading read(SeedFile file) {
        return read(file, SeedReader::bytes);
    }

    /**
     * The same of one whose bytes are known.
     *
     * @param bytes those of each of its files
     */
    public Reading read(SeedFile file, List<byte[]> bytes) {
        List<SeedFile> files = file.files().toList();
        return read(file, known -> bytes.get(files.indexOf(known)));
    }

    private interface Bytes {

        byte[] of(SeedFile file) throws SeedFault;
    }

    /** A page that cannot be read fails the whole: nobody would miss it in the text. */
    private static Reading read(SeedFile file, Bytes bytes) {
        SeedFile now = file;
        try {
            Read first = text(file, bytes);
            if (file.further().isEmpty()) {
                return first.text();
            }
            PagedReading whole = new PagedReading(file);
            whole.add(1, first.text(), first.lines());
            for (SeedFile.Page page : file.further()) {
                now = page.file();
                Read read = text(now, bytes);
                whole.add(page.number(), read.text(), read.lines());
            }
            return whole.whole(first.text());
        } catch (SeedFault fault) {
            return new Reading.Failure(fault.at(SeedPaths.shown(now.given())));
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
            return text(format(name), name, name, bytes).text();
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

    private static Read text(SeedFile file, Bytes bytes) throws SeedFault {
        String shown = SeedPaths.shown(file.given());
        SourceFormat format = format(shown);
        return text(format, file.name(), shown, bytes.of(file));
    }

    /**
     * A file that was read.
     *
     * @param lines how many lines it has
     */
    private record Read(Reading.Text text, int lines) {}

    private static SourceFormat format(String name) throws SeedFault {
        SourceFormat format = SourceFormats.of(name);
        if (format == null) {
            throw new SeedFault("file-unsupported", SeedPaths.extension(name), SourceFormats.shown());
        }
        return format;
    }

    private static Read text(SourceFormat named, String name, String shown, byte[] bytes) throws SeedFault {
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
                name,
                format.name(),
                content.decoded().charset(),
                Fingerprint.of(bytes),
                content.setNumbers(),
                List.of(),
                content.missingPages());
        SourceText text = new SourceText(
                source, lines, OddCharacters.inFields(content.meta()), OddCharacters.inFields(content.given()));
        String whole = content.decoded().text();
        return new Read(new Reading.Text(text, findings(shown, content)), new Places(whole).line(whole.length()));
    }

    private static byte[] bytes(SeedFile file) throws SeedFault {
        try {
            return InputFile.bytes(file.real(), MAX_BYTES);
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
