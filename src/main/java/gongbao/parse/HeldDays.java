package gongbao.parse;

import gongbao.text.Span;
import gongbao.zh.ChineseDates;
import gongbao.zh.DateRange;
import gongbao.zh.Folded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a sentence says that the meeting was held; days of other things give the month and the year only.
 *
 * <pre>
 * 新华社云州1月22日电 …于22日在云州闭幕        → 1月22日: the first is the day of the dispatch
 * 9月26日召开预备会议,27日至29日举行           → 9月27日至29日
 * 1月25日召开新闻发布会,介绍…全体会议情况       → none
 * 于八月二十三日开幕,于九月六日胜利闭幕         → both
 * 新华社北京3月24日电 …今天下午在云州开幕       → 3月24日
 * </pre>
 */
final class HeldDays {

    /** 1月22日|电, 5日|讯. */
    private static final Cue DATELINE = Cue.of("meeting.dateline", "电 会议", "电话会议", "^(?:专|急|综合)?(?:电(?![话视力])|讯|消息)");

    /** 1月25日|召开新闻发布会, |新华社公布. */
    private static final Cue OTHER_DAY = Cue.of(
            "meeting.day-of-other",
            "召开新闻发布会",
            "召开全体会议",
            "^,?[^,。;]{0,50}?(?:举行|召开|举办|召集)[^,。;]{0,16}?{attendance:other-session}|^[^,。;举召]{0,8}?{publication-verbs}(?![厅会中大])");

    /** 预备会议于|9月26日, 截至|9月26日, 定于|9月26日. */
    private static final Cue BEFORE_OTHER_DAY = Cue.of(
            "meeting.before-day-of-other",
            "第十次代表大会预备会议于",
            "第十次代表大会于",
            "(?:{attendance:other-session}(?:于|在|自)?|根据[^,。;:]{0,12}|截至|截止|定于|将于|拟于|预定于?|定在)$");

    private static final Cue CLOSED = Cue.of("meeting.closed", "九月六日胜利闭幕", "九月六日开幕", "闭幕|结束|闭会(?!期间)");

    /** …第五次会议|今天下午在人民大会堂开幕|: on the day of the dispatch. Of a sitting among others (举行全体会议) the day is not the meeting's. */
    private static final Cue TODAY = Cue.of(
            "meeting.today",
            "第五次会议今天下午在人民大会堂开幕",
            "今天的会议上,委员们认为",
            "(?:今天|今日)(?:[上下]午|晚上?)?[^,。;]{0,30}?(?:[开闭]幕|闭会|举行(?!的|了?[^,。;]{0,12}会议?)|召开(?!的|了?[^,。;]{0,12}会议?))");

    static final List<Cue> CUES = List.of(TODAY, DATELINE, OTHER_DAY, BEFORE_OTHER_DAY, CLOSED);

    /** So many characters beside a date tell what day it is. */
    private static final int BEHIND = 80;

    private static final int BEFORE = 16;

    private HeldDays() {}

    /**
     * The days, as far as the sentence gives them.
     *
     * @param dateline a date that the text begins with; it tells month and year where the sentence leaves them out
     */
    static @Nullable DateRange in(String text, Span sentence, @Nullable DateRange dateline) {
        DateRange known = dateline;
        for (int at = sentence.start(); ; ) {
            DateRange days = known == null
                    ? ChineseDates.find(text, at, sentence.end())
                    : ChineseDates.findAfter(known, text, at, sentence.end());
            if (days == null) {
                return dateline == null ? null : today(text, sentence, dateline);
            }
            if (isHeld(text, sentence, days)) {
                return closed(text, sentence, days);
            }
            known = days;
            at = days.span().end();
        }
    }

    private static @Nullable DateRange today(String text, Span sentence, DateRange dateline) {
        var today = TODAY.matcher(text).region(sentence.start(), sentence.end());
        if (!today.find()) {
            return null;
        }
        Span words = new Span(today.start(), today.end());
        DateRange day = new DateRange(
                dateline.endYear(),
                dateline.endMonth(),
                dateline.endDay(),
                dateline.endYear(),
                dateline.endMonth(),
                dateline.endDay(),
                words);
        return isHeld(text, sentence, day) ? day : null;
    }

    /** The date of the dispatch: 新华社云州1月22日电. */
    static @Nullable DateRange dateline(String text, Span within) {
        DateRange date = ChineseDates.find(text, within.start(), within.end());
        return date != null && DATELINE.in(behind(text, within, date)) ? date : null;
    }

    /** The same of the lines beside the body of a text: the first that bears one. */
    static @Nullable DateRange beside(List<String> lines) {
        for (String line : lines) {
            String folded = Folded.of(line).text();
            DateRange date = dateline(folded, new Span(0, folded.length()));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static boolean isHeld(String text, Span sentence, DateRange days) {
        String behind = behind(text, sentence, days);
        int start = days.span().start();
        String before = text.substring(Math.max(sentence.start(), start - BEFORE), start);
        return !DATELINE.in(behind) && !OTHER_DAY.in(behind) && !BEFORE_OTHER_DAY.in(before);
    }

    private static String behind(String text, Span sentence, DateRange days) {
        int end = days.span().end();
        return text.substring(end, Math.min(sentence.end(), end + BEHIND));
    }

    /** 于八月二十三日开幕,于九月六日胜利闭幕. */
    private static DateRange closed(String text, Span sentence, DateRange days) {
        var closing = CLOSED.matcher(text).region(days.span().end(), sentence.end());
        if (!closing.find()) {
            return days;
        }
        DateRange last = ChineseDates.findAfter(days, text, days.span().end(), closing.start());
        return last == null
                ? days
                : new DateRange(
                        days.startYear(),
                        days.startMonth(),
                        days.startDay(),
                        last.endYear() != null ? last.endYear() : days.startYear(),
                        last.endMonth(),
                        last.endDay(),
                        days.span());
    }
}
