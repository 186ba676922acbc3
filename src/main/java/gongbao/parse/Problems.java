package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the problem that a sentence names: the words that say what is lacking, whole and alone.
 *
 * <pre>
 * 要着力解决特色产业竞争力不够强的问题      → 特色产业竞争力不够强
 * 着力破解交通瓶颈                    → 交通瓶颈
 * 解决好人民最关心最直接最现实的利益问题     → none: a field, nothing is said to be lacking in it
 * 解决历史遗留问题                     → none: what is left open, whatever it is
 * 提高解决发展不平衡问题的能力            → none: the sentence is about something else
 * </pre>
 */
final class Problems {

    /** A problem is what the sentence begins with. */
    private static final int WITHIN = 60;

    private static final Cue LACK =
            Cue.of("directive.lack", "竞争力不够强", "疑难", "(?:{lacks:lack}|(?<!{lacks:not-short}){lacks:short})”?$");

    /** 解决|…不够强|的问题: the first group is the problem, where it ends in a {@link #LACK}. */
    private static final Cue SOLVED = Cue.of(
            "directive.problem",
            "着力解决特色产业竞争力不够强的问题",
            "着力解决问题",
            "{lacks:solve}好?((?:(?![、和并及]{lacks:solve})[^,。;:]){2,48}?)(?:{lacks:glue}){0,4}(?={lacks:head}(?!{lacks:open}))");

    /** 补齐|县城发展短板: the noun says it. */
    private static final Cue MENDED = Cue.of(
            "directive.shortfall",
            "加快补齐县城发展短板",
            "补齐各类短板",
            "{lacks:mend}好?(?!{lacks:vague}{lacks:noun})((?:(?!{lacks:noun}|[、和并]{lacks:mend})[^,。;:]){2,30}{lacks:noun})(?=[,。;、!和与及]|$)");

    /** Behind such a lack: 抢抓破除城乡二元结构|、健全体制机制的窗口期 speaks of the time for it. */
    private static final Cue DESCRIBES =
            Cue.of("directive.describes-mending", "、健全体制机制的窗口期", ",抓住改革的窗口期", "^[^,。;!]*的");

    /** Behind such a lack: another beside it. */
    private static final Cue ANOTHER = Cue.of(
            "directive.another-shortfall",
            "和收入差距",
            "、打通堵点",
            "[、和与及](?:(?!{lacks:mend})[^,。;:、和与及]){0,20}?{lacks:noun}(?=[,。;、!和与及]|$)");

    static final List<Cue> CUES = List.of(LACK, SOLVED, MENDED, DESCRIBES, ANOTHER);

    /**
     * A problem in a sentence.
     *
     * @param from offset of the verb that is to do away with it
     * @param words where its own words stand
     * @param asked whether it is what the sentence is about, by a noun like 问题
     */
    record Named(int from, Span words, boolean asked) {

        Named behind(int offset) {
            return new Named(from + offset, new Span(words.start() + offset, words.end() + offset), asked);
        }
    }

    private Problems() {}

    /** The problem that stands first; null where none is named. */
    static @Nullable Named in(String text) {
        Named solved = solved(text);
        Matcher mended = MENDED.matcher(text);
        while (mended.find() && mended.start() < (solved == null ? WITHIN : solved.from())) {
            int end = wholeList(text, mended.end());
            if (!DESCRIBES.opens(text.substring(end))) {
                return new Named(mended.start(), new Span(mended.start(1), end), false);
            }
        }
        return solved;
    }

    private static @Nullable Named solved(String text) {
        Matcher m = SOLVED.matcher(text);
        while (m.find() && m.start() < WITHIN) {
            if (LACK.in(m.group(1))) {
                return new Named(m.start(), new Span(m.start(1), m.end(1)), true);
            }
        }
        return null;
    }

    /** 缩小城乡差距|和收入差距: how far the lacks go that stand side by side. */
    private static int wholeList(String text, int from) {
        int end = from;
        Matcher more = ANOTHER.matcher(text);
        while (more.region(end, text.length()).lookingAt()) {
            end = more.end();
        }
        return end;
    }
}
