package gongbao.parse;

import gongbao.text.Span;
import java.util.List;

/**
 * Tells annals, whose lines each begin with a day: they report many meetings and are the text of none.
 *
 * <pre>
 * 1月6日，县委成立领导小组。⏎2月21日，县第一次党代会召开。⏎3月4日，…⏎3月8日，…    → annals
 * 1月5日，县委十五届六次全会召开。⏎全会强调…                             → a report
 * </pre>
 */
final class Annals {

    private static final Cue ENTRY = Cue.of(
            "meeting.annals-entry",
            "3月4日至6日,共青团县代表大会召开",
            "全会于3月4日召开",
            "^(?:{#year}年)?(?:{#day}月(?:{#day}[日号至—~-]|[上中下]旬|[初底份,])|[同是本]?[日月],|\\d{1,2}\\.\\d{1,2}(?:[-~—]\\d{1,2})? ?(?=\\p{IsHan}))");

    static final List<Cue> CUES = List.of(ENTRY);

    private static final int FEWEST = 4;
    private static final int SHORTEST_LINE = 8;

    private Annals() {}

    /** Whether most of the lines, and at least four, begin with a day. */
    static boolean is(Reading reading) {
        List<Span> lines = reading.paragraphs().stream()
                .filter(line -> line.length() > SHORTEST_LINE)
                .toList();
        long days =
                lines.stream().filter(line -> ENTRY.opens(reading.text(line))).count();
        return days >= FEWEST && days * 2 > lines.size();
    }
}
