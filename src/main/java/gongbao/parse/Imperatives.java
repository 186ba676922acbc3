package gongbao.parse;

import gongbao.lexicon.Lexicon;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;

/** Recognises the beginning of an imperative clause: adverbs, then a verb. */
final class Imperatives {

    private static final int MOST_ADVERBS = 4;

    private static final Cue WORD = Cue.of("directive.imperative-word", "加快建设", "国民经济", "{imperatives}");

    static final List<Cue> CUES = List.of(WORD);

    /** A verb with these behind it describes: 健全的, 完成了, 发展是. */
    private static final String NO_ORDER = "的了是性";

    private Imperatives() {}

    /**
     * Offset behind the verb of the imperative that begins at an offset, or -1.
     *
     * <pre>
     * 加快建设…      → behind 建设
     * 高水平社会主义…  → -1: no verb behind the adverb
     * 健全的…       → -1
     * </pre>
     */
    static int at(String s, int from, int end) {
        int at = from;
        int verb = -1;
        for (int i = 0; i < MOST_ADVERBS; i++) {
            Matcher word = WORD.matcher(s).region(at, end);
            if (!word.lookingAt()) {
                break;
            }
            String kind = kind(word.group());
            at = word.end();
            if (kind.equals("preposition")) {
                return verb;
            }
            if (!kind.equals("adverb")) {
                verb = at;
            }
            if (kind.equals("verb")) {
                break;
            }
        }
        return verb < 0 || verb < end && NO_ORDER.indexOf(s.charAt(verb)) >= 0 ? -1 : verb;
    }

    /** Whether the clause begins with a preposition that leads to a verb: 以…为抓手, 围绕…. */
    static boolean leadsIn(String s, int from, int end) {
        Matcher word = WORD.matcher(s).region(from, end);
        return word.lookingAt() && kind(word.group()).equals("preposition");
    }

    private static String kind(String word) {
        return Objects.requireNonNull(Lexicon.list("imperatives").get(word)).get(0);
    }
}
