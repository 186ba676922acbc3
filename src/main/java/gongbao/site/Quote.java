package gongbao.site;

import gongbao.model.Target;

/**
 * Verbatim words with the figure in them set apart, so that a page can stress it without changing a character.
 *
 * @param head words before the figure, or all of them
 * @param figure the figure with its unit; empty where there is none
 * @param tail words behind the figure
 */
public record Quote(String head, String figure, String tail) {

    static Quote of(String words) {
        return new Quote(words, "", "");
    }

    /** 〔例〕常住人口城镇化率力争达到60%以上 → 常住人口城镇化率力争达到 | 60% | 以上. */
    static Quote of(Target target) {
        String words = target.text();
        String figure = target.value();
        if (figure == null || target.kind() == Target.Kind.QUALITATIVE) {
            return of(words);
        }
        if (target.unit() != null && words.contains(figure + target.unit())) {
            figure = figure + target.unit();
        }
        int at = words.lastIndexOf(figure);
        return at < 0
                ? of(words)
                : new Quote(words.substring(0, at), figure, words.substring(at + figure.length()));
    }
}
