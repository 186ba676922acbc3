package gongbao.parse;

import gongbao.model.Reference.Coming;
import gongbao.parse.MeetingRoles.Role;
import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseDates;
import gongbao.zh.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Meetings that a text announces: that they come, on which day, and where their agenda stands.
 *
 * <pre>
 * 会议决定，5月20日召开|省委十二届十六次全会|，会期一天。       → 2022-05-20 in a text of 2022
 * 全会决定，2022年召开|党的第二十次代表大会|。                → no day
 * |全会的主要议程包括审议通过《…报告》|                     → agenda
 * </pre>
 */
final class Announcements {

    /** From a day of publication a meeting is announced for the weeks ahead; a page may have been printed again years later. */
    private static final int SOON = 120;

    private static final int FAR_BEHIND = 60;
    private static final int LONGEST_AGENDA = 20;

    private static final Cue AGENDA = Cue.of(
            "meeting.agenda",
            "全会的主要议程包括",
            "全会的主要精神",
            "^建?议?(?:(?:这次|本次|此次)?(?:全会|会议|大会)的?|其)?(?:主要|建议|初步|拟定)?(?:议程|议题|任务|内容|日程)");

    /** 预备会议通过了|大会的议程:听取…;审查…, 通过了|二十大的议程。大会的议程为:听取…: what the congress will do. */
    private static final Cue ADOPTED_AGENDA = Cue.of(
            "meeting.agenda-adopted",
            "会议还通过了市第十二次党代会的议程:听取报告",
            "大会的议程是听取报告",
            "通过了?[^。;:《]{2,40}议程(?:\\([^()]{1,6}\\))?(?:。(?:大会|会议|全会)的?(?:主要)?议程[为是])?:(?=.)");

    /** 会议今天开幕。…会议共有七项议程:一、听取…;二、审议通过…: what the meeting that has only begun will do. */
    private static final Cue OPENED_AGENDA = Cue.of(
            "meeting.agenda-of-opened",
            "县政协九届六次会议共有七项议程:一、听取报告",
            "开幕大会共有四项议程:听取报告",
            "(?<!开幕|开幕大)(?:会议?|大会|全会)的?(?:议程)?(?:共|一共)?有?[一二三四五六七八九十]{1,2}项议程:(?=.)");

    private static final Cue ITEM =
            Cue.of("meeting.agenda-item", "一、听取", "听取", "^(?:[一二三四五六七八九十]{1,2}[、.]|\\(?[一二三四五六七八九十\\d]{1,2}[)、.])");

    private static final Cue HELD = Cue.of("meeting.announced-verb", "召开", "召回", "{meetings:held}");

    /** 审议通过关于召开|县政协四次会议|的决定;原则通过…: what stands behind the paper is no agenda. */
    private static final Cue CALLED = Cue.of(
            "meeting.called-by-paper", "的决定(草案);", "的决定作用", "^的(?:决定|决议|公告|通知)(?:\\([^()]{1,8}\\))?(?=[,;、。]|$)");

    private static final Cue CALLS = Cue.of(
            "meeting.calling-paper",
            "关于召开中国共产党云州市第十三次代表大会的决议",
            "关于召开中国共产党云州市第十三次代表大会的建议安排",
            "(?:决议|决定|公告)(?:\\([^()]{1,8}\\))?$");

    static final List<Cue> CUES = List.of(AGENDA, ADOPTED_AGENDA, OPENED_AGENDA, ITEM, HELD, CALLED, CALLS);

    private final Reading reading;

    /** By the words of its name: whether a meeting is told of as one to come. */
    private final Map<Span, Boolean> toCome = new HashMap<>();

    Announcements(Reading reading) {
        this.reading = reading;
    }

    /**
     * Whether a name is of a meeting to come, and its day.
     *
     * @param met the last day of the text's own meeting; null where it is not known
     * @param published the day of publication, likewise
     */
    Coming of(MeetingName name, @Nullable LocalDate met, @Nullable LocalDate published) {
        Span sentence = reading.sentenceAt(name.span().start());
        if (!isToCome(name.span(), sentence) || isProposed(name.span(), sentence)) {
            return Coming.NOT;
        }
        DateRange days = days(name.span(), sentence);
        LocalDate start = days == null ? null : days.start();
        if (days == null || start != null) {
            return new Coming(true, start);
        }
        LocalDate known = published == null ? before(sentence) : published;
        return new Coming(true, met != null ? next(days, met, met.lengthOfYear()) : next(days, known, SOON));
    }

    /** A very long sentence may be cut within the name: then nothing behind it says so. */
    private boolean isToCome(Span name, Span sentence) {
        return name.end() <= sentence.end()
                && toCome.computeIfAbsent(
                        name, words -> MeetingRoles.of(reading.text(), words, sentence) == Role.COMING);
    }

    /** 研究了《关于召开|县委十四届六次全会|的建议安排》: the title of a paper says what it asks for; only 决议 and 决定 call a meeting. */
    private boolean isProposed(Span name, Span sentence) {
        String s = reading.text();
        int open = s.lastIndexOf('《', name.start());
        int close = s.indexOf('》', name.end());
        return open >= sentence.start()
                && close >= 0
                && close < sentence.end()
                && s.lastIndexOf('》', name.start()) < open
                && !CALLS.in(s.substring(open, close));
    }

    /** 2022年5月10日,常委会召开会议。|会议决定,5月20日召开…: the day on which the paragraph says that it was decided. */
    private @Nullable LocalDate before(Span sentence) {
        Span paragraph = reading.paragraphs().get(reading.paragraphAt(sentence.start()));
        DateRange told = ChineseDates.find(reading.text(), paragraph.start(), sentence.start());
        return told == null ? null : told.end();
    }

    private static @Nullable LocalDate next(DateRange days, @Nullable LocalDate known, int within) {
        for (int year = known == null ? 0 : known.getYear(); known != null && year <= known.getYear() + 1; year++) {
            LocalDate day = days.inYear(year).start();
            if (day != null && !day.isBefore(known)) {
                return day.isAfter(known.plusDays(within)) ? null : day;
            }
        }
        return null;
    }

    /** The days between the name and 召开 behind it, else those right before 召开 and the name. */
    private @Nullable DateRange days(Span name, Span sentence) {
        String s = reading.text();
        Matcher held = HELD.matcher(s).region(name.end(), Math.min(sentence.end(), name.end() + FAR_BEHIND));
        DateRange behind = held.find() ? ChineseDates.find(s, name.end(), held.start()) : null;
        if (behind != null) {
            return behind;
        }
        int clause = name.start();
        while (clause > sentence.start() && ",;:".indexOf(s.charAt(clause - 1)) < 0) {
            clause--;
        }
        return ChineseDates.find(s, clause, name.start());
    }

    /** Where the agendas of the coming ones among some meetings stand, and such as were adopted for what comes. */
    List<Span> agendas(List<MeetingName> names) {
        List<Span> agendas = new ArrayList<>();
        addTold(ADOPTED_AGENDA, agendas);
        if (reading.text().contains("开幕") && !reading.text().contains("闭幕")) {
            addTold(OPENED_AGENDA, agendas);
        }
        for (MeetingName name : names) {
            Span sentence = reading.sentenceAt(name.span().start());
            boolean plain = reading.brackets().depth(name.span().start())
                    == reading.brackets().depth(sentence.start());
            if (plain
                    && isToCome(name.span(), sentence)
                    && !CALLED.opens(reading.text().substring(name.span().end(), sentence.end()))) {
                agendas.add(new Span(name.span().end(), end(sentence)));
            }
        }
        return agendas;
    }

    private void addTold(Cue agenda, List<Span> agendas) {
        for (Matcher told = agenda.matcher(reading.text()); told.find(); ) {
            agendas.add(new Span(told.end(), reading.sentenceAt(told.end() - 1).end()));
        }
    }

    /** Behind the sentence those that tell the agenda, and its items, each a line of its own. */
    private int end(Span sentence) {
        int p = reading.paragraphAt(sentence.start());
        int paragraph = reading.paragraphs().get(p).end();
        int end = sentence.end();
        for (int told = 0; told < LONGEST_AGENDA && end < paragraph; told++) {
            Span next = reading.sentenceAt(end);
            if (!AGENDA.opens(reading.text(next))) {
                return end;
            }
            end = next.end();
        }
        return end < paragraph ? end : items(p);
    }

    private int items(int paragraph) {
        int last = Math.min(reading.paragraphs().size() - 1, paragraph + LONGEST_AGENDA);
        int line = paragraph;
        while (line < last && isItem(reading.text(reading.paragraphs().get(line + 1)), line == paragraph)) {
            line++;
        }
        return reading.paragraphs().get(line).end();
    }

    private static boolean isItem(String line, boolean first) {
        return ITEM.opens(line) || first && AGENDA.opens(line);
    }
}
