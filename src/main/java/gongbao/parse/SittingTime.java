package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import gongbao.zh.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many days a meeting sat, where the text gives only its first or its last.
 *
 * <pre>
 * 于1987年1月5日开幕,会期3天            → 1987-01-05 to 1987-01-07
 * 于1987年1月7日闭幕。会议历时三天        → the same
 * 于1987年1月5日召开,会期半天            → nothing more
 * </pre>
 */
final class SittingTime {

    /** In the sentence that tells the day. */
    private static final Cue DAYS = Cue.of(
            "meeting.sitting-time",
            "1月5日开幕,会期3天",
            "1月5日起3天内",
            "(?:会期(?:共|为|是|计)?|,(?:历时|为期))(?<n>{#count})天(?<half>半)?");

    /** Behind it: 会议历时三天; not 市党代会于六月召开,会期3天. */
    private static final Cue DAYS_TOLD = Cue.of(
            "meeting.sitting-time-told",
            "会议历时三天",
            "讨论历时三天",
            "^(?:{attendance:this}?{attendance:session})?(?:会期|历时|为期|开了|进行了)(?:共|为|是|计)?(?<n>{#count})天(?<half>半)?");

    static final List<Cue> CUES = List.of(DAYS, DAYS_TOLD);

    private static final int LONGEST = 30;

    private final Reading reading;

    SittingTime(Reading reading) {
        this.reading = reading;
    }

    /** @param closed whether the one day that is known is the last */
    DateRange over(DateRange days, Span sentence, boolean closed) {
        LocalDate day = days.end();
        if (day == null || !day.equals(days.start())) {
            return days;
        }
        Integer told = days(sentence);
        int more = told == null ? 0 : told - 1;
        LocalDate start = closed ? day.minusDays(more) : day;
        LocalDate end = closed ? day : day.plusDays(more);
        return new DateRange(
                start.getYear(),
                start.getMonthValue(),
                start.getDayOfMonth(),
                end.getYear(),
                end.getMonthValue(),
                end.getDayOfMonth(),
                days.span());
    }

    private @Nullable Integer days(Span sentence) {
        int p = reading.paragraphAt(sentence.start());
        for (int i = p; i <= Math.min(p + 1, reading.paragraphs().size() - 1); i++) {
            for (Span each : reading.sentences(i)) {
                Cue cue = each.start() == sentence.start() ? DAYS : DAYS_TOLD;
                Matcher m = cue.matcher(reading.text(each));
                int days = each.start() >= sentence.start() && m.find() ? whole(m) : 0;
                if (days > 0 && days <= LONGEST) {
                    return days;
                }
            }
        }
        return null;
    }

    /** Two days and a half end on the third, whenever they begin. */
    private static int whole(Matcher m) {
        return ChineseNumbers.integer(m.group("n")) + (m.group("half") == null ? 0 : 1);
    }
}
