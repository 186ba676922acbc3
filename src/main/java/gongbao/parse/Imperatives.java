package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.search.Matcher;
import java.util.List;
import java.util.Objects;

/** Recognises the beginning of an imperative clause: adverbs, then a verb. */
final class Imperatives {

    private static final int MOST_ADVERBS = 4;
    private static final int SHORT_NOUN = 7;

    private static final Cue WORD = Cue.of("directive.imperative-word", "加快建设", "国民经济", "{imperatives}");

    /** Behind a verb that is a noun as well: a predicate, so that it was its subject. */
    private static final Cue PREDICATE = Cue.of(
            "directive.noun-subject",
            "开放只有进行时",
            "具有竞争力的产业集群",
            "^[^的,]{0,10}(?:只有|没有|仍|已经?|正在|面临|进入|取得|得到|不足|不够|滞后)(?![^,。;]{0,16}的)");

    /** The same at the end of the clause: 教育|质量稳步提升. */
    static final Cue RESULT = Cue.of(
            "directive.result", "质量稳步提升", "稳步提升质量", "(?:显著|明显|持续|不断|稳步|全面|更加|日益|逐步|大幅|有效|进一步|稳中|再)[一-鿿]{1,2}[。!]?$");

    static final List<Cue> CUES = List.of(WORD, PREDICATE, RESULT);

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
     * 改革开放只有进行时 → -1: 改革 is a noun there
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
            if (kind.equals("verb-or-noun") && i == 0 && isSubject(s.substring(at, end))) {
                return -1;
            }
            if (kind.startsWith("verb")) {
                break;
            }
        }
        return verb < 0 || verb < end && NO_ORDER.indexOf(s.charAt(verb)) >= 0 ? -1 : verb;
    }

    private static boolean isSubject(String behind) {
        return PREDICATE.in(behind) || RESULT.in(behind);
    }

    /** Whether the text begins with a word that is a noun as well: 发展基础, but not 夯实基础. */
    static boolean mayBeNoun(String s) {
        Matcher word = WORD.matcher(s);
        return word.lookingAt() && kind(word.group()).equals("verb-or-noun");
    }

    /** Whether the text is such a word and little more, which may well be a name: 发展定位。 */
    static boolean isShortNoun(String s) {
        return s.length() <= SHORT_NOUN && mayBeNoun(s);
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
