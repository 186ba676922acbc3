package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseDates;
import gongbao.zh.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was given before a meeting, and when, from the title and the lines below it.
 *
 * <pre>
 * 云州市2019年政府工作报告                        → a report on work
 * ——2014年3月5日在云州市第十三届人民代表大会第二次会议上    → given on that day
 * (2011年1月24日在青禾县第十五届人民代表大会第五次会议上)   → the same in brackets, or behind the title
 * 云州市人民政府市长  张某某                        → the line of who gave it
 * </pre>
 */
final class Reports {

    /** A line that says where, and often when and by whom, a text was given. */
    private static final Cue OCCASION = Cue.of(
            "report.occasion",
            "——2014年3月5日在云州市第十三届人民代表大会第二次会议上",
            "2014年3月5日,张某某在云州市第十三届人民代表大会第二次会议上作报告,指出",
            "^[(〔【\\[—-]{0,4}(?:{#year}年[^,。;:在]{0,16},?)?在[^,。;:]{4,60}(?:会|会议)上(?:,[^,。;]{2,20}\\)|[^,。;]{0,40})$");

    private static final Cue SPEECH =
            Cue.of("report.speech", "市长张某某在市十四届人大二次会议上的报告", "市长张某某在市十四届人大二次会议上", "上的?(?:政府|工作)*报告\\)?$");

    /** The same without 在 or 上. */
    private static final Cue WITHOUT_AT = Cue.of(
            "report.occasion-without-at",
            "——2014年3月5日在云州市第十三届人民代表大会第二次会议",
            "2014年3月5日云州市召开第十三届人民代表大会第二次会议",
            "^[(—-]{0,4}{#year}年{#day}月[\\d一二三四五六七八九十]{1,3}日,?(?:在[^,。;:召举]{4,60}会议|[^,。;:召举]{4,60}次会议上)\\)?$");

    /** 政府工作报告|——2004年2月22日云州市十二届人大二次会议通过: the meeting that approved it. */
    private static final Cue APPROVED = Cue.of(
            "report.approved",
            "——2004年2月22日云州市十二届人大二次会议通过",
            "2004年2月22日云州市十二届人大二次会议通过决议",
            "^[—-]{1,4}{#year}年[\\d一二三四五六七八九十月]{1,6}日[^,。;:]{4,60}(?:会|会议)通过$");

    /** The same behind the words of a title. */
    private static final Cue BEHIND_TITLE = Cue.of(
            "report.occasion-behind-title",
            "政府工作报告——2014年3月5日在云州市第十三届人民代表大会第二次会议上",
            "在云州市第十三届人民代表大会第二次会议上的报告",
            "报告(?:\\([^()]{1,8}\\))?[(〔【\\[—-]{1,3}(?:{#year}年[\\d一二三四五六七八九十月日 ]{0,9},?)?在[^,。;:]{4,60}会议?上");

    /** 我代表市人民政府,|向市第十三届人民代表大会第二次会议|报告工作. */
    private static final Cue HEARD = Cue.of(
            "report.heard",
            "现在,我代表市人民政府,向市十三届人大二次会议报告工作",
            "市长代表市人民政府,向大会报告工作",
            "我(?:代表|受)[^。;]{2,40}?向([^。,;:]{4,50}?(?:会议|大会))(?:全体代表)?(?:报告|作)");

    /** 2004年4月13日,市长张某某在|市十二届人大一次会议|上作政府工作报告。全文如下:: an editor's words before the report. */
    private static final Cue LEAD = Cue.of(
            "report.lead",
            "2004年4月13日,市长张某某在市十二届人大一次会议上作政府工作报告。全文如下:",
            "去年我在市十二届人大一次会议上作了政府工作报告,一年来",
            "在([^。,;:]{4,50}?(?:会议|大会))上,?[^。;]{0,12}作[^。;]{0,12}报告》?(?:.{0,20}(?:如下|刊登|公布|发布)[^。]{0,8})?[:。]?$");

    private static final Cue OPENS = Cue.of(
            "report.opens",
            "我代表市人民政府,向大会报告政府工作",
            "我代表市人民政府,向大会表示祝贺",
            "我(?:代表|受)[^。;]{2,40}?向[^。,;:]{0,40}会(?:议|全体代表)*(?:报告|作)[^。,;]{0,12}工作");

    private static final Cue DRAFT = Cue.of("report.draft", "(讨论稿)", "(讨论)", "^[(〔\\[][^()]{0,8}[稿案][)〕\\]]$");

    static final Cue YEAR = Cue.of("report.year", "云州市2019年政府工作报告", "云州市政府工作报告", "({#year})(?:年|(?=[)〕】\\]]))");

    static final List<Cue> CUES =
            List.of(YEAR, OCCASION, WITHOUT_AT, SPEECH, BEHIND_TITLE, HEARD, LEAD, APPROVED, OPENS, DRAFT);

    private static final int LONGEST_LINE = 110;
    private static final int PARAGRAPHS = 4;
    private static final int LOOKED_AT = 200;

    private Reports() {}

    /** Whether a line below a title says where the text was given. */
    static boolean isOccasion(String line) {
        return line.length() <= LONGEST_LINE
                && (OCCASION.in(line) || APPROVED.in(line) || WITHOUT_AT.in(line) || SpeakerLines.in(line) != null);
    }

    static boolean isDraft(String line) {
        return DRAFT.in(line);
    }

    /** 在…代表大会上的报告, 国务院总理张某某在…会议上的报告: the same as the title itself. */
    static boolean isTitleOfSpeech(String line) {
        return line.startsWith("在") && OCCASION.in(line) || SPEECH.in(line) && SpeakerLines.in(line) != null;
    }

    /** Whether a line below the title calls the text a report: ——在…代表大会上的报告, 政府工作报告. */
    static boolean isReport(String line) {
        return isOccasion(line) && ReportTitles.isAtMeeting(line) || ReportTitles.isTitle(line);
    }

    static boolean isGivenBehind(String title) {
        return BEHIND_TITLE.in(title);
    }

    /** The days that the title or a line below it says that the text was given, most often one; null where none does. */
    static @Nullable DateRange days(Reading reading, FrontMatter front) {
        Stream<Span> below = Stream.concat(front.notes().stream(), Stream.ofNullable(lead(reading, front)));
        for (Span line : Stream.concat(below, Stream.ofNullable(front.title())).toList()) {
            String words = reading.text(line);
            boolean said = line.equals(front.title()) ? isGivenBehind(words) : !words.endsWith("通过");
            DateRange day = said ? ChineseDates.find(reading.text(), line.start(), line.end()) : null;
            if (day != null && day.end() != null) {
                return day;
            }
        }
        DateRange beside = isGivenBehind(front.said()) || isTitleOfSpeech(front.said())
                ? ChineseDates.find(front.said(), 0, front.said().length())
                : null;
        return beside;
    }

    /** What may name the meeting beside title and text: the notes, then the words with which a report begins. */
    static Stream<Span> naming(Reading reading, FrontMatter front) {
        Span heard = front.given() ? heard(reading, front) : null;
        return Stream.concat(front.notes().stream(), Stream.ofNullable(heard));
    }

    /** Where the text itself says before which meeting it is given; null where it does not. */
    private static @Nullable Span heard(Reading reading, FrontMatter front) {
        Span lead = lead(reading, front);
        Stream<Matcher> led = Stream.ofNullable(lead).map(words -> in(LEAD, reading, words));
        return Stream.concat(led, opening(reading, front).map(words -> in(HEARD, reading, words)))
                .filter(Matcher::find)
                .map(m -> new Span(m.start(1), m.end(1)))
                .findFirst()
                .orElse(null);
    }

    private static Matcher in(Cue cue, Reading reading, Span words) {
        return cue.matcher(reading.text()).region(words.start(), words.end());
    }

    /** The paragraph in which an editor says where the report below it was given; null where there is none. */
    private static @Nullable Span lead(Reading reading, FrontMatter front) {
        Span first = front.first() < reading.paragraphs().size()
                ? reading.paragraphs().get(front.first())
                : null;
        boolean leads = front.given() && first != null && first.length() <= LOOKED_AT && LEAD.in(reading.text(first));
        return leads ? first : null;
    }

    /** Whether its first words say that it reports on work. */
    static boolean opensReport(Reading reading, FrontMatter front) {
        return opening(reading, front).anyMatch(words -> OPENS.in(reading.text(words)));
    }

    private static Stream<Span> opening(Reading reading, FrontMatter front) {
        return reading.paragraphs().stream()
                .skip(front.first())
                .limit(PARAGRAPHS)
                .map(line -> new Span(line.start(), Math.min(line.end(), line.start() + LOOKED_AT)));
    }
}
