package gongbao.site.part;

import gongbao.model.Directive;
import gongbao.model.Target;
import gongbao.site.page.OpeningWords;

/**
 * Verbatim words with the figure in them set apart, so that a page can stress it without changing a character.
 *
 * @param head words before the figure, or all of them
 * @param figure the figure with its unit; empty where there is none
 * @param tail words behind the figure
 */
public record Quote(String head, String figure, String tail) {

    /** 〔例〕力争达到, 年均增长. */
    private static final int LONGEST_BEFORE = 6;

    /** 〔例〕左右, 以上. */
    private static final int LONGEST_BEHIND = 3;

    /** How much of a directive stands beside its paragraph. */
    private static final int LONGEST_OPENING = 24;

    /** 〔例〕第一, 会议要求: these alone say nothing. */
    public static final int SHORTEST_OPENING = 5;

    private static final String CLAUSE_ENDS = ",，;；。:：";

    public static Quote of(String words) {
        return new Quote(words, "", "");
    }

    /** 〔例〕常住人口城镇化率力争达到60%以上 → 常住人口城镇化率力争达到 | 60% | 以上. */
    public static Quote of(Target target) {
        String words = target.text();
        String figure = target.value();
        if (figure == null || target.kind() == Target.Kind.QUALITATIVE) {
            return of(words);
        }
        if (target.unit() != null && words.contains(figure + target.unit())) {
            figure = figure + target.unit();
        }
        int at = words.lastIndexOf(figure);
        return at < 0 ? of(words) : new Quote(words.substring(0, at), figure, words.substring(at + figure.length()));
    }

    /**
     * The figure with the words that bind it, as printed: 〔例〕力争达到60%以上, 2.1∶1左右; the figure alone where it stands among
     * too many words for a label.
     */
    public static String label(Target target) {
        Quote quote = of(target);
        String indicator = target.indicator() == null ? "" : target.indicator();
        int named = Math.max(0, quote.head().indexOf(indicator));
        String before = quote.head().startsWith(indicator, named)
                ? quote.head().substring(named + indicator.length())
                : quote.head();
        return (before.length() <= LONGEST_BEFORE ? before : "")
                + (quote.figure().isEmpty() ? target.value() : quote.figure())
                + (quote.tail().length() <= LONGEST_BEHIND ? quote.tail() : "");
    }

    /**
     * 〔例〕全会指出,要聚焦难点锐意攻坚,全力推动… → 要聚焦难点锐意攻坚: the clause that asks, cut where it is long; with the next
     * where it asks nothing yet: 第一,抓好粮食生产.
     */
    public static Quote opening(Directive directive) {
        String rest = directive.text().substring(OpeningWords.opens(directive));
        int end = 0;
        while (end < rest.length() && end < LONGEST_OPENING && !ends(rest.charAt(end), end)) {
            end++;
        }
        if (end < LONGEST_OPENING) {
            return Quote.of(rest.substring(0, end));
        }
        int whole = Character.isHighSurrogate(rest.charAt(end - 1)) ? end - 1 : end;
        return new Quote(rest.substring(0, whole), "", "…");
    }

    private static boolean ends(char mark, int length) {
        return length < SHORTEST_OPENING ? mark == '。' : CLAUSE_ENDS.indexOf(mark) >= 0;
    }
}
