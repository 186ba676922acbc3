package gongbao.parse;

import gongbao.search.Matcher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph is numbered, and how deep that is: which style stands within which is seen from the order in which they appear.
 *
 * <pre>
 * 一、…  （一）…  1.…        → 1, 2, 3
 * 一、…  （5）…             → 1, 2
 * 第一章  第一节             → 1, 2
 * </pre>
 */
final class Numbering {

    /** A style of numbers; its pattern tells one style from the others. */
    private static final Cues STYLES = Cues.of(
            Cue.of("numbering.part", "第一部分 总体要求", "第一部电影", "^第[一二三四五六七八九十]{1,3}(?:部分|编|部(?!分|门|[^ ]))"),
            Cue.of("numbering.chapter", "第一章 总则", "第一张 总则", "^第[一二三四五六七八九十]{1,3}章"),
            Cue.of("numbering.division", "第二节 主要任务", "第二届 委员会", "^第[一二三四五六七八九十]{1,3}节(?!课|日)"),
            Cue.of("numbering.article", "第十条", "第十条线", "^第[一二三四五六七八九十百]{1,5}条(?=$| )"),
            Cue.of("numbering.han", "一、总体要求", "一是总体要求", "^[一二三四五六七八九十]{1,3}[、.](?! *$)"),
            Cue.of("numbering.han-in-brackets", "(一)总体要求", "(一月)总体要求", "^\\([一二三四五六七八九十]{1,3}\\)[、.]?(?! *$)"),
            Cue.of("numbering.first", "第一,加强领导", "第一批项目", "^第[一二三四五六七八九十]{1,3}[,、](?! *$)"),
            Cue.of("numbering.digits", "1.总体要求", "1.5倍", "^\\d{1,2}(?:[.](?!\\d)|、)(?! *$)"),
            Cue.of("numbering.digits-in-brackets", "(1)总体要求", "(1956)总体要求", "^\\(\\d{1,2}\\)[、.]?(?! *$)"));

    /** What the source marks up as a heading without numbering it. */
    private static final String UNNUMBERED = "";

    static final List<Cue> CUES = STYLES;

    private final List<String> open = new ArrayList<>();

    /** The style of the number that a paragraph begins with; null where it begins with none. */
    static @Nullable Cue style(String paragraph) {
        return STYLES.in(paragraph) ? styleOf(paragraph) : null;
    }

    private static @Nullable Cue styleOf(String paragraph) {
        for (Cue style : STYLES) {
            if (style.opens(paragraph)) {
                return style;
            }
        }
        return null;
    }

    /** The paragraph without its number. */
    static String withoutNumber(String paragraph) {
        Cue style = style(paragraph);
        return style == null ? paragraph : style.without(paragraph).strip();
    }

    /** Where the words begin behind the number. */
    static int behindNumber(String paragraph) {
        Cue style = style(paragraph);
        if (style == null) {
            return 0;
        }
        Matcher number = style.matcher(paragraph);
        return number.lookingAt() ? number.end() : 0;
    }

    /** Goes on with the next chapter of that style; what stood within the one before it is closed. */
    int enter(@Nullable Cue style) {
        String name = style == null ? UNNUMBERED : style.name();
        int at = open.indexOf(name);
        if (at < 0) {
            open.add(name);
            return open.size();
        }
        open.subList(at + 1, open.size()).clear();
        return at + 1;
    }

    /** How deep chapters of that style stand now; 0 where none is open. */
    int depth(Cue style) {
        return open.indexOf(style.name()) + 1;
    }
}
