package gongbao.run;

import gongbao.clean.TextCleaner;
import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.fix.CorrectedText;
import gongbao.fix.Fixes;
import gongbao.fix.Tally;
import gongbao.json.ModelJson;
import gongbao.model.Communique;
import gongbao.model.SiteInfo;
import gongbao.parse.CommuniqueParser;
import gongbao.read.Reading;
import gongbao.read.SeedReader;
import gongbao.run.editor.SiteYaml;
import gongbao.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The library: read → clean → parse, of one source. A function of what is given to it: it opens no file, keeps nothing between two
 * calls, and may be called from any number of threads. {@code gen parse} and {@code gen build} read each of their seeds through it.
 */
public final class SourceParser {

    /** Knows nothing of the site whose texts they are. */
    public static final SourceParser PLAIN = new SourceParser("");

    private static final SeedReader READER = new SeedReader();
    private static final TextCleaner CLEANER = new TextCleaner();

    private final String site;

    /**
     * @param site what the site says of whose it is, its name and its offices, a line each: tells a county from its namesakes
     *     where its texts do not; empty where that is not known
     */
    public SourceParser(String site) {
        this.site = site;
    }

    /** What tells whose texts they are. */
    static String site(SiteInfo info) {
        return Stream.of(info.name(), info.sponsor(), info.operator(), info.contact())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /**
     * What a source says.
     *
     * @param texts a page may hold several: a communiqué, and the decision that it tells of; none where it could not be read
     * @param findings what is wrong or looks odd in it
     */
    public record Parsed(List<Text> texts, List<Diagnostic> findings) {}

    /**
     * A text of a source.
     *
     * @param communique what it says
     * @param line the same as {@code gen parse} prints it, without the line end
     */
    public record Text(Communique communique, String line) {}

    /**
     * Whether a file is one of the seeds of its folder, by its name: hidden files, settings and notes are none.
     *
     * @param way from the folder to the file, with {@code /} between folders
     */
    public static boolean isSource(String way) {
        return SeedReader.isSeed(Path.of(way));
    }

    /**
     * Reads one source; whatever is in it, this returns.
     *
     * @param name what outputs shall call it; its ending tells the format. {@code gen parse} takes the given folder's own name and
     *     the way from there: {@code seeds/2024/a.txt}
     * @param bytes the file
     */
    public Parsed parse(String name, byte[] bytes) {
        Seed<Text> read = read(
                name,
                () -> READER.read(name, bytes),
                new Fixes(List.of(), new Tally()),
                communique -> new Text(communique, ModelJson.of(communique)));
        return new Parsed(read.made(), read.diagnostics());
    }

    /**
     * The same with an editor's corrections.
     *
     * @param shown how findings call the file
     * @param make what is wanted of each communiqué; a fault of it is one of the source
     */
    <T> Seed<T> read(String shown, Supplier<Reading> read, Fixes fixes, Function<Communique, T> make) {
        try {
            Reading reading = read.get();
            if (reading instanceof Reading.Failure failure) {
                return new Seed<>(List.of(), List.of(failure.diagnostic()));
            }
            Reading.Text text = (Reading.Text) reading;
            List<Communique> texts = fixes.read(texts(text.source()), CommuniqueParser::parse);
            return new Seed<>(texts.stream().map(make).toList(), findings(text, texts));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            // A fault of the program, not of the seed; the others are still to be built.
            return Seed.failed("internal-error", shown, Faults.told(e));
        }
    }

    /** The same with what became of the corrections; none where the source cannot be read. */
    List<CorrectedText> corrected(Reading read, Fixes fixes) {
        return read instanceof Reading.Text text
                ? fixes.corrected(texts(text.source()), CommuniqueParser::parse)
                : List.of();
    }

    private List<SourceText> texts(SourceText read) {
        return CLEANER.texts(read).stream()
                .map(text -> site.isEmpty() ? text : text.withMeta(SiteYaml.NAME, site))
                .toList();
    }

    private static List<Diagnostic> findings(Reading.Text text, List<Communique> read) {
        return Stream.concat(
                        text.warnings().stream(),
                        read.stream().flatMap(communique -> communique.diagnostics().stream()))
                .toList();
    }
}
