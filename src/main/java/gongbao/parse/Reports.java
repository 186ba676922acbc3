package gongbao.parse;

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
            "(?:{reports:organ}(?:{#year}年度?)?|^(?:{#year}年)?)工作报告(?:{#year}年)?$");

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
            "^[(〔【\\[—-]{0,3}(?:{#year}年[\\d一二三四五六七八九十月日 ]{0,9},?)?在[^,。;:]{4,60}(?:会|会议)上[^,。;]{0,40}$");

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

    private static final Cue DRAFT = Cue.of("report.draft", "(讨论稿)", "(讨论)", "^[(〔\\[][^()]{0,8}[稿案][)〕\\]]$");

    static final Cue YEAR = Cue.of("report.year", "云州市2019年政府工作报告", "云州市政府工作报告", "({#year})年");

    static final List<Cue> CUES =
            List.of(YEAR, OF_ORGAN, OF_PLACE, AT_MEETING, TOLD, OCCASION, BEHIND_TITLE, HEARD, DRAFT);

    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_SPEAKER = 40;
    private static final int PARAGRAPHS = 4;

    private Reports() {}

    /** Whether a title, folded, is that of a report on work. */
    static boolean isTitle(String title) {
        String bare = TextKind.bare(title);
        return (OF_ORGAN.in(bare) || OF_PLACE.in(bare) || AT_MEETING.in(bare)) && !TOLD.in(bare);
    }

    /** Whether a line below a title says where the text was given. */
    static boolean isOccasion(String line) {
        return line.length() <= LONGEST_LINE && OCCASION.in(line);
    }

    static boolean isDraft(String line) {
        return DRAFT.in(line);
    }

    /** Whether such a line calls the text a report: ——在…代表大会上的报告. */
    static boolean isReport(String line) {
        return isOccasion(line) && AT_MEETING.in(line);
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
            boolean said = !line.equals(front.title()) || isGivenBehind(reading.text(line));
            DateRange day = said ? ChineseDates.find(reading.text(), line.start(), line.end()) : null;
            if (day != null && day.end() != null) {
                return day.end();
            }
        }
        return null;
    }

    /** Where the text itself says before which meeting it is given; null where it does not. */
    static @Nullable Span heard(Reading reading, FrontMatter front) {
        int last = Math.min(reading.paragraphs().size(), front.first() + PARAGRAPHS);
        for (int p = front.first(); p < last; p++) {
            Span paragraph = reading.paragraphs().get(p);
            Matcher m = HEARD.matcher(reading.text())
                    .region(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 200));
            if (m.find()) {
                return new Span(m.start(1), m.end(1));
            }
        }
        return null;
    }
}
