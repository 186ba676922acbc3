package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;

/** How a text points to meetings without their numbers; those with numbers are read by {@link NameForms} and {@link CongressRules}. */
final class ReferenceRules {

    /** The end of a name, anchored at 全会. */
    static final Rule PLENUM = Rule.of(
            "reference.plenum-unnumbered",
            "# jurisdiction: 芦山县\n会议传达了省委全会精神。",
            "plenum 省委全会 → ? no-term",
            "(?:党中央|中央(?:纪委)?|自治区党委|[省市县区州旗]委|[省市县区]纪委)(?:历次|[一二三四五六七八九十]{1,3}次)?全会$");

    static final Rule CENTRAL_PLENUM = Rule.of(
            "reference.plenum-without-term",
            "# jurisdiction: 全国\n全会认为，一中全会以来，成绩显著。",
            "plenum 一中全会 → ? no-term",
            "(?<![届、和一二三四五六七八九十])[一二三四五六七八九十]中全会$");

    static final Rule CONFERENCE = Rule.of(
            "reference.conference",
            "# jurisdiction: 芦山县\n会议传达了中央经济工作会议精神。",
            "conference 中央经济工作会议 → ? no-term",
            "工作会议|工作座谈会|工作大会|保护大会|研讨班|干部会议|干部大会|表彰大会|动员大会");

    static final Rule CONFERENCE_LIST = Rule.read(
            "reference.conference-list", "# jurisdiction: 芦山县\n会议传达学习中央、省委经济工作会议精神。", "conference 中央 → ? no-term");

    /** 各县党代会, 市县党代会, 县党代会代表 are none that was held once. */
    static final Rule CONGRESS = Rule.of(
            "reference.congress-unnumbered",
            "# jurisdiction: 芦山县\n会议传达了省党代会精神。",
            "party-congress 省党代会 → ? no-term",
            "(?<![各全省市县区州旗本乡、])(?:自治区|[省市县区州旗])党(?:代会|员?代表(?:大会|会议))(?!代表|常任|年会|制|期间)");

    static final Rule STUDY = Rule.of(
            "reference.event-study",
            "# jurisdiction: 芦山县\n会议学习了中央政治局第十六次集体学习精神。",
            "event 中央政治局第十六次集体学习 → ? no-term",
            "政治局第?[0-9〇零一二三四五六七八九十]{1,3}次集体学习");

    static final Rule POLITBURO = Rule.of(
            "reference.politburo",
            "# jurisdiction: 芦山县\n会议传达了中央政治局会议精神。",
            "conference 中央政治局会议 → ? no-term",
            "政治局(?:常务委员会|常委会|常委)?(?:\\(?扩大\\)?)?会议(?!室|厅)");

    static final List<Rule> RULES =
            List.of(PLENUM, CENTRAL_PLENUM, CONFERENCE, CONFERENCE_LIST, CONGRESS, STUDY, POLITBURO);

    /** 十九届|中央政治局, 中共|中央政治局. */
    static final Cue BEFORE_POLITBURO =
            Cue.of("reference.before-politburo", "十九届中央", "十九届", "(?:第?[一二三四五六七八九十]{1,3}届)?(?:中国共产党|中共|党)?中央$");

    /** The name in front of a conference: 中央经济|工作会议, 全国生态环境|保护大会, 省委农村|工作会议. */
    static final Cue CONFERENCE_HEAD = Cue.of(
            "reference.conference-head",
            "全国生态环境",
            "中央关于经济",
            "(?:中央$|(?:中央|全[国省市县区州旗]|自治区党委|[省市县区州旗]委|[省市县区])"
                    + "(?:(?!召开|举行|会议|全会|深入|落实|贯彻|精神|关于)[一-鿿&&[^和及与要的在或]]){1,16}$)");

    static final List<Cue> CUES = List.of(CONFERENCE_HEAD, BEFORE_POLITBURO);

    /** Where the words of a cue begin that end at an offset; -1 where they do not stand there. */
    static int start(Cue cue, String s, Span within, int end) {
        Matcher m = cue.matcher(s).region(Math.max(within.start(), end - 16), end);
        return m.find() ? m.start() : -1;
    }

    private ReferenceRules() {}
}
