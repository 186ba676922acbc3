package gongbao.fuzz;

import gongbao.clean.TextCleaner;
import gongbao.json.ModelJson;
import gongbao.model.Communique;
import gongbao.parse.CommuniqueParser;
import gongbao.text.Line;
import gongbao.text.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

        /** Of a text that was cleaned. */
        static Promise ofCleaned(String name, Check check) {
            return new Promise(name, trial -> trial.cleaned() == null ? null : check.fault(trial));
        }

        /** Of a text that was cleaned and parsed. */
        static Promise ofParsed(String name, Check check) {
            return new Promise(name, trial -> trial.communique() == null ? null : check.fault(trial));
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
            Promise.of("a file with words is not called empty", ReadingPromises::emptied),
            Promise.of("findings can be followed", ReadingPromises::lost),
            Promise.ofText("the reader keeps every character of a text", ReadingPromises::unread),
            Promise.ofText("the reader keeps every visible word", ReadingPromises::unseen),
            Promise.ofText("the reader invents nothing", ReadingPromises::invented),
            Promise.ofCleaned("the cleaner moves and changes nothing", Promises::uncleaned),
            Promise.ofCleaned("cleaning again changes nothing", Promises::unsettled),
            Promise.ofParsed("the texts of a page are the page", Promises::parted),
            Promise.ofParsed("the same file says the same", Promises::fickle),
            Promise.ofParsed("body and furniture are the lines of the text", Promises::misplaced),
            Promise.ofModel("spans lie in the body", ModelPromises::spans),
            Promise.ofModel("a fact's words stand at its span", ModelPromises::words),
            Promise.ofModel("a figure is one of the text", ModelPromises::figures),
            Promise.ofModel("title, notes and sections are the body", ModelPromises::parts),
            Promise.ofModel("ids are unique and fit for a path", ModelPromises::ids),
            Promise.ofParsed("the JSON says what the model says", ModelPromises::json));

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

    static String read(Trial trial) {
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
