package gongbao.parse;

import gongbao.place.Divisions;
import gongbao.text.Span;
import gongbao.zh.ChineseDates;
import gongbao.zh.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
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

    /** Who reports under its own name; a headline that speaks of a report has a verb before. */
    private static final Cue OF_ORGAN = Cue.of(
            "report.of-organ",
            "2019年云州市政府工作报告",
            "政府信息公开工作报告",
            "^(?:.{0,40}(?:[省市县区旗州盟乡镇道会议届委年]|人民|人大|政协))?{reports:organ}(?:{#year}年度?)?工作报告(?:{#year}年)?$");

    /** 2019年工作报告, 泉州政府工作报告: nothing but a year, or a place that has lost its 市. */
    private static final Cue BARE =
            Cue.of("report.bare", "2019年泉州政府工作报告", "县长夜谈政府工作报告", "^(?:{#year}年)?({#zi}{0,3})(?:政府)?工作报告(?:{#year}年)?$");

    private static final Cue OF_PLACE =
            Cue.of("report.of-place", "云州市2019年工作报告", "云州市教育局工作报告", "[省市县区旗州盟乡镇](?:{#year}年度?)?工作报告$");

    /** 在中国共产党云州市第十三次代表大会上的报告. */
    private static final Cue AT_MEETING = Cue.of(
            "report.at-meeting",
            "在云州市第十三次党代会上的报告",
            "在云州市第十三次党代会上的讲话",
            "(?:会议|大会|全会|党代会)上(?:所?作)?的?(?:政府|工作)*报告[)〕】]?$");

    private static final Cue TOLD =
            Cue.of("report.told", "市长作政府工作报告", "云州市政府工作报告", "{reports:told}|(?<!工)作了?{#zi}{0,12}工作报告");

    /** A line that says where, and often when and by whom, a text was given. */
    private static final Cue OCCASION = Cue.of(
            "report.occasion",
            "——2014年3月5日在云州市第十三届人民代表大会第二次会议上",
            "2014年3月5日,张某某在云州市第十三届人民代表大会第二次会议上作报告,指出",
            "^[(〔【\\[—-]{0,4}(?:{#year}年[\\d一二三四五六七八九十月日 ]{0,9},?)?在[^,。;:]{4,60}(?:会|会议)上[^,。;]{0,40}$");

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
            "报告[(〔【\\[—-]{1,3}(?:{#year}年[\\d一二三四五六七八九十月日 ]{0,9},?)?在[^,。;:]{4,60}会议?上");

    /** 我代表市人民政府,|向市第十三届人民代表大会第二次会议|报告工作. */
    private static final Cue HEARD = Cue.of(
            "report.heard",
            "现在,我代表市人民政府,向市十三届人大二次会议报告工作",
            "市长代表市人民政府,向大会报告工作",
            "我(?:代表|受)[^。;]{2,40}?向([^。,;:]{4,50}?(?:会议|大会))(?:全体代表)?(?:报告|作)");

    private static final Cue OPENS = Cue.of(
            "report.opens",
            "我代表市人民政府,向大会报告政府工作",
            "我代表市人民政府,向大会表示祝贺",
            "我(?:代表|受)[^。;]{2,40}?向[^。,;:]{0,40}会(?:议|全体代表)*(?:报告|作)[^。,;]{0,12}工作");

    private static final Cue DRAFT = Cue.of("report.draft", "(讨论稿)", "(讨论)", "^[(〔\\[][^()]{0,8}[稿案][)〕\\]]$");

    static final Cue YEAR = Cue.of("report.year", "云州市2019年政府工作报告", "云州市政府工作报告", "({#year})(?:年|(?=[)〕】\\]]))");

    static final List<Cue> CUES = List.of(
            YEAR, OF_ORGAN, BARE, OF_PLACE, AT_MEETING, TOLD, OCCASION, BEHIND_TITLE, HEARD, APPROVED, OPENS, DRAFT);

    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_SPEAKER = 40;
    private static final int PARAGRAPHS = 4;
    private static final int LOOKED_AT = 200;

    private Reports() {}

    /** Whether a title, folded, is that of a report on work. */
    static boolean isTitle(String title) {
        String bare = TextKind.bare(title).replace("《", "").replace("》", "");
        return (OF_ORGAN.in(bare) || OF_PLACE.in(bare) || AT_MEETING.in(bare) || isBare(bare)) && !TOLD.in(bare);
    }

    private static boolean isBare(String title) {
        Matcher m = BARE.matcher(title);
        return m.matches()
                && (m.group(1).isEmpty() || !Divisions.get().resolve(m.group(1)).isEmpty());
    }

    /** Whether a line below a title says where the text was given. */
    static boolean isOccasion(String line) {
        return line.length() <= LONGEST_LINE && (OCCASION.in(line) || APPROVED.in(line));
    }

    static boolean isDraft(String line) {
        return DRAFT.in(line);
    }

    /** 在…代表大会上的报告: the same as the title itself. */
    static boolean isTitleOfSpeech(String line) {
        return line.startsWith("在") && OCCASION.in(line);
    }

    /** Whether a line below the title calls the text a report: ——在…代表大会上的报告, 政府工作报告. */
    static boolean isReport(String line) {
        return isOccasion(line) && AT_MEETING.in(line) || isTitle(line);
    }

    static boolean isGivenBehind(String title) {
        return BEHIND_TITLE.in(title);
    }

    /** The name at the end of the line of who gave it, the office before it; null for another line. */
    static @Nullable String speaker(String line) {
        String bare = line.length() > LONGEST_SPEAKER ? "" : Words.withoutTail(Words.withoutHead(line, "("), ")");
        return bare.isEmpty() || bare.indexOf('。') >= 0 || bare.indexOf(',') >= 0
                ? null
                : NameReader.get().atEnd(bare);
    }

    /** The day that the title or a line below it says that the text was given; null where none does. */
    static @Nullable LocalDate day(Reading reading, FrontMatter front) {
        for (Span line : Stream.concat(front.notes().stream(), Stream.ofNullable(front.title()))
                .toList()) {
            String words = reading.text(line);
            boolean said = line.equals(front.title()) ? isGivenBehind(words) : !words.endsWith("通过");
            DateRange day = said ? ChineseDates.find(reading.text(), line.start(), line.end()) : null;
            if (day != null && day.end() != null) {
                return day.end();
            }
        }
        return null;
    }

    /** What may name the meeting beside title and text: the notes, then the words with which a report begins. */
    static Stream<Span> naming(Reading reading, FrontMatter front) {
        Span heard = front.given() ? heard(reading, front) : null;
        return Stream.concat(front.notes().stream(), Stream.ofNullable(heard));
    }

    /** Where the text itself says before which meeting it is given; null where it does not. */
    private static @Nullable Span heard(Reading reading, FrontMatter front) {
        return opening(reading, front)
                .map(words -> HEARD.matcher(reading.text()).region(words.start(), words.end()))
                .filter(Matcher::find)
                .map(m -> new Span(m.start(1), m.end(1)))
                .findFirst()
                .orElse(null);
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
