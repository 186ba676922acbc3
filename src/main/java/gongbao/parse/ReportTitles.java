package gongbao.parse;

import gongbao.place.Divisions;
import gongbao.search.Matcher;
import java.util.List;

/**
 * Tells from a title whether a text is a report on work.
 *
 * <pre>
 * 云州市2019年政府工作报告, 1957年国务院政府工作报告     → yes
 * 关于云州市人民委员会工作的报告                    → yes
 * 国务院总理张某某在…会议上的政府工作报告            → yes
 * 关于第一个五年计划的报告                        → no: a report, but on one thing
 * 市长作政府工作报告                             → no: a headline
 * </pre>
 */
final class ReportTitles {

    /** Who reports under its own name; a headline that speaks of a report has a verb before. */
    private static final Cue OF_ORGAN = Cue.of(
            "report.of-organ",
            "2019年国务院政府工作报告",
            "历年政府工作报告",
            "^(?:.{0,40}(?:[省市县区旗州盟乡镇道会议委]|[一二三四五六七八九十本]届|{#year}年度?|国务院|人民|人大|政协))?"
                    + "{reports:organ}(?:{#year}年度?)?工作报告(?:{#year}年?)?$");

    /** 2019年工作报告, 泉州政府工作报告: nothing but a year, or a place that has lost its 市. */
    private static final Cue BARE = Cue.of(
            "report.bare", "2019年泉州政府工作报告", "县长夜谈政府工作报告", "^(?:{#year}年)?({#zi}{0,3})(?:政府)?工作报告(?:{#year}年?)?$");

    private static final Cue OF_PLACE =
            Cue.of("report.of-place", "云州市2019年工作报告", "云州市教育局工作报告", "[省市县区旗州盟乡镇](?:{#year}年度?)?工作报告$");

    /** 关于一九五六年云州市人民委员会工作的报告. */
    private static final Cue ON_WORK = Cue.of(
            "report.on-work",
            "关于云州市人民委员会工作的报告",
            "关于加强政府信息公开工作的报告",
            "^(?:关于)?(?:{#year}年)?(?:{#zi}{2,12}[省市县区旗州盟乡镇])?(?:人民|本届)?{reports:organ}(?:{#year}年)?工作的报告$");

    /** 在中国共产党云州市第十三次代表大会上的报告. */
    private static final Cue AT_MEETING = Cue.of(
            "report.at-meeting",
            "在云州市第十三次党代会上的报告",
            "在云州市第十三次党代会上的讲话",
            "(?:会议|大会|全会|党代会)(?:上(?:所?作)?)?的?(?:政府|政治|工作)*报告[)〕】]?$");

    private static final Cue TOLD =
            Cue.of("report.told", "市长作政府工作报告", "云州市政府工作报告", "{reports:told}|(?<!工|上所?)作了?{#zi}{0,12}工作报告");

    /** A report on one thing, given at whatever meeting. */
    private static final Cue ON_ONE_THING =
            Cue.of("report.on-one-thing", "关于第一个五年计划的报告", "关于政府工作的报告", "^关于(?!.{0,30}(?:工作|形势|任务))[^,。]{2,60}的?报告$");

    /** What stands behind the last word without being of it. */
    private static final Cue IN_FULL = Cue.of("report.in-full", "政府工作报告全文", "政府工作报告", "(?<=报告)(?:全文|摘要|摘登|节选)$");

    static final List<Cue> CUES = List.of(OF_ORGAN, BARE, OF_PLACE, ON_WORK, AT_MEETING, TOLD, ON_ONE_THING, IN_FULL);

    private ReportTitles() {}

    /** Whether a title, folded, is that of a report on work. */
    static boolean isTitle(String title) {
        String bare = bare(title);
        return (OF_ORGAN.in(bare) || OF_PLACE.in(bare) || ON_WORK.in(bare) || isAtMeeting(bare) || isBare(bare))
                && !TOLD.in(bare);
    }

    private static String bare(String title) {
        return IN_FULL.without(TextKind.bare(title).replace("《", "").replace("》", ""));
    }

    /** …会议上的报告. */
    static boolean isAtMeeting(String words) {
        return AT_MEETING.in(words) && !isOnOneThing(words);
    }

    /** 关于第一个五年计划的报告. */
    static boolean isOnOneThing(String title) {
        return ON_ONE_THING.in(bare(title));
    }

    private static boolean isBare(String title) {
        Matcher m = BARE.matcher(title);
        return m.matches()
                && (m.group(1).isEmpty() || !Divisions.get().resolve(m.group(1)).isEmpty());
    }
}
