package gongbao.parse;

import gongbao.zh.ChineseNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One form of a time that goals are set for: how it is written, and how it is read.
 *
 * @param first characters it may begin with
 * @param notBehind characters behind which it is no horizon of its own list
 * @param quoted whether it may stand in quotation marks, as the name of a plan does
 */
record HorizonForm(Cue cue, String first, String notBehind, boolean quoted, Reader reader) implements Form {

    /** Reads the time where its form was found; null where the words are none after all. */
    interface Reader {

        /** The time that the words mean in a text of the given year; null for either that is not known. */
        @Nullable
        Horizon read(Found<HorizonForm> found, @Nullable Integer saidIn);
    }

    /** 为到本世纪中叶…奠定基础 looks further than its own list. */
    private static final String AHEAD = "为";

    /** 截至1997年底, 2006年到2010年: how far something had come, the end of a period. */
    private static final String BY = AHEAD + "截止年月日—-";

    /** 比2020年增长, 自2024年起: compared with, or dated from. */
    private static final String COMPARED = "比较以从自由在是为";

    /** 从2021年到2025年 is a time of its own. */
    private static final String SET_AGAINST = "比较是为以";

    private static final String YEAR = "12一二";
    private static final String NUMERAL = "一二三四五六七八九十";

    /** All forms, the specific before the general. */
    static final List<HorizonForm> IN_ORDER = List.of(
            // 2006 to 2010
            form(
                    "horizon.years",
                    "2006年至2010年",
                    "2006年至10年",
                    YEAR,
                    SET_AGAINST,
                    "(?<from>{#year})年?{#dash}(?<year>{#year})年(?!以来|来|度|前)(?:的?五年间?)?",
                    (found, saidIn) ->
                            new Horizon(ChineseNumbers.integer(found.said("from")), year(found), false, found.span())),
            // by 2027, strong; 到二〇二九年中华人民共和国成立八十周年时: by 2029
            form(
                    "horizon.by-year",
                    "力争到2027年底",
                    "直到27年",
                    "力确争努到至",
                    BY,
                    "(?:力争|确保|争取|努力)?[到至](?<year>{#year})年(?:年?[底末])?[前时]?(?:[^,。;:]{0,20}?周年时)?",
                    (found, saidIn) -> Horizon.by(year(found), found.span())),
            // by 2025, strong
            form(
                    "horizon.before-year",
                    "2025年底前",
                    "2025年底",
                    YEAR,
                    AHEAD,
                    "(?<year>{#year})年(?:年?[底末])?之?前",
                    (found, saidIn) -> Horizon.by(year(found), found.span())),
            // 2026 to 2030; 到“十一五”末: by 2010, strong
            new HorizonForm(
                    Cue.of(
                            "horizon.plan",
                            "“十五五”时期",
                            "“十五五”规划纲要",
                            "(?:力争|确保)?[到在]?[“‘]?(?<plan>[一二三四五六七八九十]{1,2})五[”’]?(?:规划)?(?:时期|期间|期末|末|规划期)"),
                    "力确到在“‘" + NUMERAL,
                    "比较于由从" + AHEAD,
                    true,
                    (found, saidIn) -> plan(found)),
            // 2011 to 2015; “十二五”规划 is the name of a plan
            new HorizonForm(
                    Cue.of(
                            "horizon.plan-aimed",
                            "“十二五”经济社会发展的主要目标是",
                            "“十二五”规划目标是",
                            "“(?<plan>[一二三四五六七八九十]{1,2})五”(?!计划|规划)[^“”。,;:]{0,20}(?:目标|任务)[^“”。,;:是为]{0,8}(?=[是为:]|$)"),
                    "“",
                    "比较于和及" + AHEAD,
                    true,
                    (found, saidIn) -> plan(found)),
            // 2016 to 2020
            new HorizonForm(
                    Cue.of(
                            "horizon.plan-alone",
                            "‘十三五’,全市生产总值增长8%",
                            "实施‘十三五’,全市",
                            "(?<![^,;。])[“‘](?<plan>[一二三四五六七八九十]{1,2})五[”’](?=,|$|[全我][省市县区州])"),
                    "“‘",
                    "",
                    true,
                    (found, saidIn) -> plan(found)),
            // 2021 to 2025
            form(
                    "horizon.plan-by-number",
                    "第十四个五年规划时期",
                    "完成第一个五年计划",
                    "第",
                    AHEAD,
                    "第(?<plan>[一二三四五六七八九十]{1,2})个五年(?:规划|计划)(?:时期|期间|期内|(?=,?(?:要求|规定)|的?(?:主要|基本)?(?:目标|任务|指标)))",
                    (found, saidIn) -> plan(found)),
            // said in 2024: 2024 to 2028
            form(
                    "horizon.next-years",
                    "今后五年",
                    "今后几年",
                    "今未接",
                    AHEAD,
                    "(?:今后|未来|接下来)(?<years>{#years})年",
                    HorizonForm::nextYears),
            // said in 2024: from 2024 on; the term ends in a year that the words do not tell
            form(
                    "horizon.term-of-office",
                    "本届政府任期内",
                    "上届政府任期内",
                    "本这新",
                    AHEAD,
                    "(?:[本这]一?届|新一届)(?:政府|人民政府|[省市县区]政府)?任期(?:之?内|期间|的?五年)?",
                    (found, saidIn) -> new Horizon(saidIn, null, false, found.span())),
            // from 2024 on, no last year
            form(
                    "horizon.within-years",
                    "用三到五年时间",
                    "三到五年时间",
                    "力争用通经",
                    AHEAD,
                    "(?:力争|争取|用|通过|经过){#years}(?:到{#years}|[—~-]{1,2}{#years})?年(?:左右)?的?(?:时间|努力|内)?",
                    (found, saidIn) -> new Horizon(saidIn, null, false, found.span())),
            // said in 1996: by 2000, strong
            form(
                    "horizon.end-of-century",
                    "到本世纪末",
                    "到下世纪末",
                    "力争到至",
                    AHEAD,
                    "(?:力争)?[到至](?:本|二十|20)世纪末",
                    (found, saidIn) -> Horizon.by(centuryEnd(found, saidIn), found.span())),
            // strong, no year
            form(
                    "horizon.mid-century",
                    "到本世纪中叶",
                    "本世纪以来",
                    "到",
                    AHEAD,
                    "到[本下]世纪中叶",
                    (found, saidIn) -> Horizon.by(null, found.span())),
            // by 2021, strong
            form(
                    "horizon.centenary-of-the-party",
                    "到我们党成立一百年时",
                    "党成立一百年来",
                    "到",
                    AHEAD,
                    "到(?:我们党|中国共产党|党)成立(?:一百|100)年时?",
                    (found, saidIn) -> Horizon.by(2021, found.span())),
            // by 2049, strong
            form(
                    "horizon.centenary-of-the-state",
                    "到新中国成立一百年时",
                    "新中国成立一百年",
                    "到",
                    AHEAD,
                    "到(?:新中国|中华人民共和国)成立(?:一百|100)年时?",
                    (found, saidIn) -> Horizon.by(2049, found.span())),
            // said in 2024: 2024
            form(
                    "horizon.this-year",
                    "年内新建",
                    "三年内新建",
                    "今全年",
                    COMPARED,
                    "今年(?:内|底前)?|全年|(?<![0-9一二三四五六七八九十几多数两近])年内",
                    (found, saidIn) -> Horizon.in(saidIn, found.span())),
            // said in 2024: 2025
            form(
                    "horizon.next-year",
                    "明年",
                    "去年",
                    "明来",
                    COMPARED,
                    "[明来]年",
                    (found, saidIn) -> Horizon.in(saidIn == null ? null : Integer.valueOf(saidIn + 1), found.span())),
            // 2024
            form(
                    "horizon.year",
                    "2024年",
                    "2024年以来",
                    "力确争" + YEAR,
                    COMPARED,
                    "(?:力争|确保|争取)?(?<year>{#year})年(?!以来|底|末|来|度|前|不变价|价|可比)",
                    (found, saidIn) -> Horizon.in(year(found), found.span())));

    static final List<Cue> CUES = IN_ORDER.stream().map(HorizonForm::cue).toList();

    private static HorizonForm form(
            String name, String yes, String no, String first, String notBehind, String template, Reader reader) {
        return new HorizonForm(Cue.of(name, yes, no, template), first, notBehind, false, reader);
    }

    private static int year(Found<HorizonForm> found) {
        return ChineseNumbers.integer(found.said("year"));
    }

    /** 到“十一五”末 is a point in time, “十一五”时期 five years. */
    private static @Nullable Horizon plan(Found<HorizonForm> found) {
        int plan = ChineseNumbers.integer(found.said("plan"));
        if (plan < 1) {
            return null;
        }
        boolean point = found.words().contains("末");
        return new Horizon(
                point ? null : planEnd(plan) - 4,
                planEnd(plan),
                point && found.words().contains("到"),
                found.span());
    }

    /** Last year of a five-year plan: the first ended in 1957, the second in 1962, from the third (1966 to 1970) on every five. */
    static int planEnd(int plan) {
        return plan == 1 ? 1957 : plan == 2 ? 1962 : 1970 + 5 * (plan - 3);
    }

    /** 本世纪 of a text of 1996 ends in 2000. */
    private static @Nullable Integer centuryEnd(Found<HorizonForm> found, @Nullable Integer saidIn) {
        if (!found.words().contains("本")) {
            return 2000;
        }
        return saidIn == null ? null : Integer.valueOf((saidIn + 99) / 100 * 100);
    }

    private static Horizon nextYears(Found<HorizonForm> found, @Nullable Integer saidIn) {
        int years = ChineseNumbers.integer(found.said("years"));
        return new Horizon(saidIn, saidIn == null ? null : Integer.valueOf(saidIn + years - 1), false, found.span());
    }
}
