package gongbao.fuzz;

import gongbao.clean.TextCleaner;
import gongbao.diag.Diagnostic;
import gongbao.json.ModelJson;
import gongbao.model.Communique;
import gongbao.parse.CommuniqueParser;
import gongbao.read.Reading;
import gongbao.text.Line;
import gongbao.text.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds for every seed, whatever it is. */
final class Promises {

    private interface Check {
        /** What is wrong; null for nothing. */
        @Nullable
        String fault(Trial trial);
    }

    static final long MOST_NANOS = 2_000_000_000L;

    private static final int SAMPLED = 8;

    /** Made without mark-up that could be taken for words, so that of their text every character counts. */
    static final Set<String> EXACT = Set.of("rtf", "odt", "doc", "wps", "pdf", "ofd");

    private record Promise(String name, Check check) {

        static Promise of(String name, Check check) {
            return new Promise(name, check);
        }

        /** Of a text that could be read. */
        static Promise ofText(String name, Check check) {
            return new Promise(name, trial -> trial.source() == null ? null : check.fault(trial));
        }

        /** Of a text that was cleaned and parsed. */
        static Promise ofCleaned(String name, Check check) {
            return new Promise(name, trial -> trial.cleaned() == null ? null : check.fault(trial));
        }

        /** Of what stands in a communiqué. */
        static Promise ofModel(String name, ModelCheck check) {
            return new Promise(name, trial -> trial.communique() == null ? null : check.fault(trial.communique()));
        }
    }

    private interface ModelCheck {
        @Nullable
        String fault(Communique communique);
    }

    private static final List<Promise> ALL = List.of(
            Promise.of("two seconds at most", Promises::slow),
            Promise.of("a file with words is not called empty", Promises::emptied),
            Promise.of("findings can be followed", Promises::lost),
            Promise.ofText("the reader keeps every character of a text", Promises::unread),
            Promise.ofText("the reader keeps every visible word", Promises::unseen),
            Promise.ofText("the reader invents nothing", Promises::invented),
            Promise.ofCleaned("the cleaner moves and changes nothing", Promises::uncleaned),
            Promise.ofCleaned("cleaning again changes nothing", Promises::unsettled),
            Promise.ofCleaned("the texts of a page are the page", Promises::parted),
            Promise.ofCleaned("the same file says the same", Promises::fickle),
            Promise.ofCleaned("body and furniture are the lines of the text", Promises::misplaced),
            Promise.ofModel("spans lie in the body", ModelPromises::spans),
            Promise.ofModel("a fact's words stand at its span", ModelPromises::words),
            Promise.ofModel("a figure is one of the text", ModelPromises::figures),
            Promise.ofModel("title, notes and sections are the body", ModelPromises::parts),
            Promise.ofModel("ids are unique and fit for a path", ModelPromises::ids),
            Promise.ofCleaned("the JSON says what the model says", ModelPromises::json));

    private Promises() {}

    /** Those that were not kept. */
    static List<Fault> faults(Trial trial) {
        return ALL.stream()
                .map(promise -> fault(promise, trial))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Fault fault(Promise promise, Trial trial) {
        String fault = promise.check().fault(trial);
        return fault == null ? null : new Fault(promise.name(), "", fault);
    }

    private static @Nullable String slow(Trial trial) {
        return trial.nanos() <= MOST_NANOS ? null : trial.nanos() / 1_000_000 + " ms";
    }

    private static @Nullable String emptied(Trial trial) {
        String visible = trial.input().known().visible();
        return trial.reading() instanceof Reading.Failure failure
                        && failure.diagnostic().rule().equals("file-empty")
                        && visible != null
                        && !counted(trial, visible).isEmpty()
                ? "words: " + counted(trial, visible)
                : null;
    }

    private static @Nullable String lost(Trial trial) {
        List<Diagnostic> findings = trial.reading() instanceof Reading.Failure failure
                ? List.of(failure.diagnostic())
                : Stream.concat(((Reading.Text) trial.reading()).warnings().stream(), trial.found())
                        .toList();
        // On a web page a column counts in the words that a block shows, which its tags part in the file; other
        // documents have no lines.
        boolean counts = isKnown(trial) && trial.input().name().matches(".*\\.(txt|md)");
        return Findings.fault(
                findings, trial.path(), counts ? trial.input().known().decoded() : null);
    }

    /** Whether the file was decoded as it was encoded: what is known of its text holds then. */
    private static boolean isKnown(Trial trial) {
        SourceText source = trial.source();
        return source != null
                && source.file().charset().equals(trial.input().known().charset());
    }

    private static @Nullable String unread(Trial trial) {
        String decoded = trial.input().known().decoded();
        if (!isKnown(trial) || decoded == null || !trial.input().name().endsWith(".txt")) {
            return null;
        }
        return difference(Ink.of(decoded), Ink.of(read(trial)));
    }

    private static @Nullable String unseen(Trial trial) {
        String visible = trial.input().known().visible();
        if (!isKnown(trial) || visible == null) {
            return null;
        }
        String missing = Bag.of(counted(trial, read(trial))).missing(counted(trial, visible));
        return missing.isEmpty() ? null : "missing: " + missing;
    }

    private static @Nullable String invented(Trial trial) {
        if (!isKnown(trial)) {
            return null;
        }
        Input.Known known = trial.input().known();
        String decoded = Objects.requireNonNullElse(known.decoded(), "");
        // Behind <plaintext> nothing is mark-up any more, and nothing is hidden.
        String all = Objects.requireNonNullElse(known.visible(), "")
                + known.hidden()
                + (decoded.contains("<plaintext>") ? decoded : "");
        if (known.decoded() != null && known.visible() == null && known.hidden().isEmpty()) {
            // Damaged: what stands in the file may be read, or not, or again.
            Bag once = Bag.of(decoded);
            String odd = Ink.ideographs(read(trial))
                    .codePoints()
                    .distinct()
                    .mapToObj(Character::toString)
                    .filter(c -> !once.holds(c))
                    .collect(Collectors.joining());
            return odd.isEmpty() ? null : "invented: " + odd;
        }
        String more = Bag.of(counted(trial, all)).missing(counted(trial, read(trial)));
        return more.isEmpty() ? null : "invented: " + more;
    }

    /** The characters whose number must be right. */
    private static String counted(Trial trial, String text) {
        return EXACT.contains(trial.input().extension()) ? Ink.of(text) : Ink.ideographs(text);
    }

    private static String read(Trial trial) {
        return joined(Objects.requireNonNull(trial.source()).lines());
    }

    private static String joined(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining());
    }

    private static @Nullable String uncleaned(Trial trial) {
        return difference(
                read(trial), joined(Objects.requireNonNull(trial.cleaned()).lines()));
    }

    private static @Nullable String unsettled(Trial trial) {
        SourceText cleaned = Objects.requireNonNull(trial.cleaned());
        return new TextCleaner().clean(cleaned).lines().equals(cleaned.lines())
                ? null
                : "the second time some lines are others";
    }

    /** Every character stands in one of the texts, as body or beside it, and each of them is read. */
    private static @Nullable String parted(Trial trial) {
        if (!isSampled(trial)) {
            return null;
        }
        List<SourceText> texts = new TextCleaner().texts(Objects.requireNonNull(trial.source()));
        String all = texts.stream().map(text -> joined(text.lines())).collect(Collectors.joining());
        String lost = difference(read(trial), all);
        return lost != null
                ? lost
                : texts.stream()
                        .map(text -> difference(
                                text.body(), CommuniqueParser.parse(text).body()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String fickle(Trial trial) {
        return isSampled(trial)
                ? difference(
                        trial.json(), ModelJson.of(CommuniqueParser.parse(Objects.requireNonNull(trial.cleaned()))))
                : null;
    }

    /** What takes as long as the trial itself is asked of one in so many. */
    private static boolean isSampled(Trial trial) {
        return Math.floorMod(Arrays.hashCode(trial.input().bytes()), SAMPLED) == 0;
    }

    private static @Nullable String misplaced(Trial trial) {
        SourceText cleaned = Objects.requireNonNull(trial.cleaned());
        Communique communique = Objects.requireNonNull(trial.communique());
        String body = difference(cleaned.body(), communique.body());
        return body != null || cleaned.furniture().equals(communique.furniture())
                ? body
                : cleaned.furniture() + " ≠ " + communique.furniture();
    }

    /** Where two texts part; null for equal ones. */
    static @Nullable String difference(String wanted, String got) {
        if (wanted.equals(got)) {
            return null;
        }
        int at = 0;
        while (at < wanted.length() && at < got.length() && wanted.charAt(at) == got.charAt(at)) {
            at++;
        }
        return "at " + at + " wanted “" + cut(wanted, at) + "”, got “" + cut(got, at) + "”";
    }

    private static String cut(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 20));
    }
}
