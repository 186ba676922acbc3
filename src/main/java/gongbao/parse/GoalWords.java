package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words by which a sentence or a clause is known to set goals, to tell of results, or to say nothing of its own. */
final class GoalWords {

    /** Goals follow, in a sentence of any kind. */
    static final Cue AIM = Cue.of(
            "target.goal.aim",
            "主要预期目标是:生产总值增长6%",
            "目标导向,预期增长",
            "目标(?:任务)?[是为:]|这就是:|力争|确保|争取|(?:会议|全会)(?:明确|提出|确定)|[^,]预期增长");

    /** Every clause behind is a goal; 确保 and 力争 say it of their own clause only. */
    static final Cue LIST = Cue.of(
            "target.goal.list",
            "主要目标建议为:",
            "力争增长6%",
            "{goals:aim}(?:{goals:say}){0,3}(?:,?就?[是:](?!我[国省市县区州][^,。;]{0,12}(?:一[件次项个]|关键|大事))|就?为(?!{goals:means})|——|如下)|这就是:");

    /** What is laid out: figures behind it are goals, clauses without figures need not be. */
    static final Cue PLAN = Cue.of(
            "target.goal.plan",
            "工作安排:",
            "以计划为抓手",
            "{goals:plan}(?:草案)?(?:,?{goals:say}){0,3}(?:,?[是:]|为(?!{goals:means})|如下)|这样安排的|计划,?(?:要求|规定|安排)");

    /** 征缴率保持在90%以上: below a heading that looks ahead such figures are goals. */
    static final Cue OUTCOME = Cue.of(
            "target.goal.outcome",
            "征缴率保持在90%以上",
            "建设项目90个",
            "(?:增长|增加|达到?|突破|超过|保持在|稳定在|控制在|下降|降低|降至|降到|提高|提高到|新增)[^,;。]{0,12}[\\d一二三四五六七八九十百]");

    /** 围绕上述目标,办好30件实事: what is done for the goals above. */
    static final Cue TURN = Cue.of("target.goal.turn", "围绕上述目标,办好实事", "地区生产总值围绕目标增长", "^(?:围绕|为实现|为了|实现上述|按照上述|为此|根据)");

    /** 完成了年初确定的主要目标: what stands before the word makes its list one of results. */
    static final Cue REACHED = Cue.of("target.goal.reached", "完成了", "建议", "{results}|完成|实现|达到");

    /** 到一九五五年夏季,合作社已由十万个增加到六十五万个: how far it had come. */
    static final Cue TOLD = Cue.of("target.goal.told", "合作社已由十万个增加到六十五万个", "合作社达到六十五万个", "已[由有达经从占超]|已增|曾");

    /** 出席会议的有县委委员|32人: who came is no goal, wherever it is told. */
    static final Cue CAME = Cue.of(
            "target.goal.came",
            "出席会议的有县委委员32人",
            "参加医疗保险32万人",
            "^(?:[^,。;]{0,12}代表{#count}[人名]?,)?[^,。;]{0,16}(?:出席|列席|应到|实到|到会)[^。;]{0,40}?{#count}[余多]?[人名位]");

    /** 会议传达学习了…讲话精神: what follows is told of. */
    static final Cue LEARNT =
            Cue.of("target.goal.learnt", "会议传达学习了", "全县要建设学习型社会", "(?:传达|集体学习|认真学习|学习贯彻|学习宣传)[^。;]{0,60}$");

    /** 自1977年12月23日|到1983年4月12日: how long something went on. */
    static final Cue SINCE = Cue.of(
            "target.goal.since", "自1977年12月23日举行第一次会议", "自2024年起", "[自从由]{#year}年[\\d一二三四五六七八九十]{1,2}月[^,。;:]{0,40}$");

    /** 到1983年|4月12日. */
    static final Cue ON_DAY =
            Cue.of("target.goal.on-day", "4月12日", "4月底", "^[\\d一二三四五六七八九十]{1,2}月[\\d一二三四五六七八九十]{1,3}日");

    /** 1956年|1月30日至2月7日在北京召开: when something was. */
    static final Cue WAS_THEN = Cue.of(
            "target.goal.was-then",
            "1月30日至2月7日在北京召开",
            "1月30日前完成",
            "^[\\d一二三四五六七八九十]{1,2}月[\\d一二三四五六七八九十]{1,3}日(?!之?前)[^。;,将拟]{0,30}(?:召开|举行|[开闭]幕)");

    /** 围绕|到2018年全面建成小康社会目标,: what a deed was done for. */
    static final Cue IN_VIEW_OF =
            Cue.of("target.goal.in-view-of", "全县围绕扶贫攻坚和", "全县实现", "(?:围绕|对照|瞄准|朝着|向着|紧扣|聚焦|锚定)[^,。;:]{0,40}$");

    static final Cue VIEWED = Cue.of(
            "target.goal.viewed", "全面建成小康社会目标,抓好落实", "达到100亿元的目标,抓好落实", "^[^,。;:\\d]{2,60}(?:目标|任务|要求|部署)(?:任务|要求)?,");

    static final Cue RESULT = Cue.of("target.goal.result", "预计全年增长7%", "全年增长7%", "{results}");

    static final Cue DEMAND = Cue.of("target.goal.demand", "必须增长7%", "工作要做好", "^(?:要|必须|坚持|全会|会议|应|务必|推动.{0,10}落实)");

    static final Cue ASKS = Cue.of("target.goal.asks", "2024年要重点抓好", "2024年主要任务", "(?<![主重需首纲])要(?![求素点闻])|必须");

    /** 未能达到65%: that something was not reached, or not meant, sets no goal; 不低于 and 未来五年 deny nothing. */
    static final Cue DENIES = Cue.of(
            "target.goal.denies",
            "未能如期达到65%",
            "未来五年达到65%",
            "(?:{targets:deny})(?:能够?|曾|有|会)?(?:完全|全面|真正|稳定|[如按]期|按时|再|提前)?(?:{targets:reach})(?![率标])|(?:{targets:deny-all})");

    /** 未能突破5% denies, 不能突破5% sets a bound. */
    static final Cue FAILS = Cue.of(
            "target.goal.fails",
            "未能突破5%",
            "不能突破5%",
            "(?:{targets:deny-past})(?:能够?|曾|有|会)?(?:完全|全面|真正|稳定|[如按]期|按时|再|提前)?(?:{targets:pass})(?![率标])");

    /** Clauses that lead in and say nothing themselves. */
    private static final Cue LEADS_IN = Cue.of(
            "target.goal.leads-in",
            "全县经济社会发展的主要目标是",
            "目标任务全面完成",
            "^(?:这就是|其中|即|也就是|[一二三四五六七八九十]是|具体是|这样安排的|[一二三四五六七八九十\\d]{1,3}[项个大]{#zi}{0,6}|"
                    + ".*(?:目标|目标任务|总体思路|总体要求|情况)[是为]?|[—-]{0,2}在.{2,14}中)$");

    /** 在优化结构、提高效益的基础上: what the goals behind it stand on. */
    private static final Cue GROUND =
            Cue.of("target.goal.ground", "在优化结构、提高效益的基础上", "在优化结构上取得突破", "^(?:在|坚持).{2,40}(?:基础上|前提下|同时)$");

    /** Clauses that tell what a time is like. */
    private static final Cue DESCRIBES = Cue.of(
            "target.goal.describes", "是关键一年", "建成关键设施", "^(?:是.*|.*(?:决定|确定|提出|作出)的|我[国省市县区]?.{0,6}发展(?:处于|面临).*)$");

    /** Clauses that say that something is said or asked, or when, and no more. */
    private static final Cue SAYS_ONLY =
            Cue.of("target.goal.says-only", "全会提出了", "全会提出了新的目标", "^(?:(?:全会|会议)?(?:提出|明确)了?|.{0,6}时|.*(?:必须|要))$");

    /** 为实现生产总值比2010年翻一番|打下决定性基础: the figure is of a goal that lies behind this one. */
    private static final Cue LEADS_UP = Cue.of(
            "target.goal.leads-up",
            "为实现生产总值比2010年翻一番打下决定性基础",
            "为实现目标,生产总值增长8%",
            "^为[^。;]{2,60}(?:翻[一两]番|\\d[%亿万倍])[^。;]{0,16}(?:打下|奠定|夯实|打好)[^,。;]{0,12}基础");

    static final List<Cue> CUES = List.of(
            LEADS_UP,
            AIM,
            LIST,
            PLAN,
            OUTCOME,
            TURN,
            REACHED,
            TOLD,
            CAME,
            LEARNT,
            SINCE,
            ON_DAY,
            WAS_THEN,
            IN_VIEW_OF,
            VIEWED,
            RESULT,
            DEMAND,
            ASKS,
            DENIES,
            FAILS,
            LEADS_IN,
            GROUND,
            DESCRIBES,
            SAYS_ONLY);

    /** Every list that is opened holds one of these. */
    private static final Words OPENERS =
            Words.of(Stream.of(Lexicon.words("goals", "aim"), Lexicon.words("goals", "plan"), Set.of("安排的", "这就是"))
                    .flatMap(Set::stream)
                    .toList());

    /** Every denial holds one of these. */
    private static final Words DENIALS = Words.of(Stream.of("deny", "deny-past", "deny-all")
            .flatMap(kind -> Lexicon.words("targets", kind).stream())
            .toList());

    private GoalWords() {}

    /** Whether a stretch may open a list of goals; costs a table look-up a character. */
    static boolean mayOpen(String text, Span within) {
        return OPENERS.isIn(text, within);
    }

    /** Whether a clause says that something was not reached, or is not meant. */
    static boolean deny(String text, Span clause) {
        boolean leadsUp = text.startsWith("为", clause.start()) && LEADS_UP.in(clause.of(text));
        return leadsUp || DENIALS.isIn(text, clause) && (DENIES.in(clause.of(text)) || FAILS.in(clause.of(text)));
    }

    /** Whether a clause without a figure says no outcome. */
    static boolean empty(String clause) {
        return clause.length() < 4
                || LEADS_IN.in(clause)
                || GROUND.in(clause)
                || DESCRIBES.in(clause)
                || SAYS_ONLY.in(clause);
    }
}
