package gongbao.parse;

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
            "工作会议|工作座谈会|工作大会|保护大会|研讨班");

    static final Rule CONFERENCE_LIST = Rule.read(
            "reference.conference-list", "# jurisdiction: 芦山县\n会议传达学习中央、省委经济工作会议精神。", "conference 中央 → ? no-term");

    static final List<Rule> RULES = List.of(PLENUM, CENTRAL_PLENUM, CONFERENCE, CONFERENCE_LIST);

    /** The name in front of a conference: 中央经济|工作会议, 全国生态环境|保护大会, 省委农村|工作会议. */
    static final Cue CONFERENCE_HEAD = Cue.of(
            "reference.conference-head",
            "全国生态环境",
            "中央关于经济",
            "(?:中央|全[国省市县区州旗]|自治区党委|[省市县区州旗]委|[省市县区])" + "(?:(?!召开|举行|会议|全会|深入|落实|贯彻|精神|关于)[一-鿿&&[^和及与要]]){1,16}$");

    static final List<Cue> CUES = List.of(CONFERENCE_HEAD);

    private ReferenceRules() {}
}
