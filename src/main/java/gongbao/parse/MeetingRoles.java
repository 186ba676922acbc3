package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;

/**
 * What a sentence says of a meeting that it names.
 *
 * <pre>
 * |省委三届十次全会|于九月五日在省城召开        → held
 * 中共××省委召开了|三届十次全会|              → held
 * 省委决定，5月20日召开|省委十二届十六次全会|     → to come
 * |县委五届二次全会|定于7月召开               → to come
 * |县十七届人大三次会议|举行预备会议           → held in part
 * 贯彻|省委十二届四次全会|精神               → mentioned
 * |省委十二届四次全会|召开以后               → mentioned
 * |中国共产党××省第三届委员会第十次全体会议|公报  → named, as in a title
 * </pre>
 */
final class MeetingRoles {

    /** What is said of a meeting. */
    enum Role {
        HELD,
        PART,
        COMING,
        MENTIONED,
        NAMED
    }

    private static final int FAR_BEFORE = 90;
    private static final int FAR_BEHIND = 110;

    /** What leads up to a name that is only leant on, a list of such names between. */
    private static final Cue LEANT_ON =
            Cue.of("meeting.leant-on", "深入学习贯彻", "学习班召开", "(?:{meeting-leanings:before})(?:了|执行|好|落实|贯彻|实施|以|于|在)*“?$");

    private static final Cue LIST = Cue.of(
            "meeting.leant-on-list",
            "贯彻党的二十大和",
            "召开了",
            "(?:{meeting-leanings:before})(?!济)(?:了|好)?[^,。;:]{2,60}[、和及与暨]$");

    /** 省委全会|精神, |以来, |召开的: what makes of a name one that is only leant on; a |的公报 is a title's. */
    private static final Cue LEANING = Cue.of(
            "meeting.leaning",
            "(扩大)会议精神",
            "的公报",
            "^(?:\\(扩大\\))?(?:会议)?(?:{meetings:held})?(?:{meeting-leanings:behind}|的(?!$|[,。;]|(?:新闻)?公报|决议|决定|建议|意见|报告|通知))");

    /** 省委全会|部署，: as above, where no object makes a verb of it. */
    private static final Cue ATTRIBUTE =
            Cue.of("meeting.leaning-attribute", "部署,", "部署明年工作", "^(?:会议)?(?:部署|要求|号召|提出|确定)(?=[,。;、和及与]|$)");

    private static final Cue OPENED_BEFORE = Cue.of(
            "meeting.held-right-before", "主持召开了", "召开的", "(?:{meetings:held})了?(?:全省|本届|[^,。;:]{2,24}会议?[和及暨、])?$");

    private static final Cue HELD_BEHIND = Cue.of("meeting.held-behind", "召开", "召回", "{meetings:held}");

    /** A day and a place between name and verb say nothing of others: ，于1月5日|在县委会堂|隆重|举行. */
    private static final Cue VENUE =
            Cue.of("meeting.place-between", "在县委会堂", "县委会堂", "[在经][^,。;:]{1,24}|暨[^,。;:]{2,40}$");

    /** 召开|以后, 召开|的重要会议: the holding is told of in passing. */
    private static final Cue IN_PASSING = Cue.of(
            "meeting.in-passing",
            "以后",
            "。",
            "^(?:以来|以后|之后|之际|在即|在望|前夕|期间|之前|[后前时]|的(?!$|[,。;])|{meeting-leanings:behind})");

    private static final Cue BREAKS = Cue.of(
            "meeting.holding-breaks", "讨论了决议", "在成都隆重", "{meeting-leanings:break}|[省市县区州旗]委(?!会堂|礼堂|党校|大院|员)|中央(?!大厅)");

    /** 决定, 定于, 将于 … 召开: it is still to come. */
    private static final Cue DECIDED = Cue.of("meeting.decided", "全会决定,", "决心", "{meeting-leanings:coming}");

    /** 省十三届人大一次会议| 明年1月25日在省城|召开: between name and verb a day that is none of the past. */
    private static final Cue LATER =
            Cue.of("meeting.later", " 明年1月25日在省城", " 于1月25日在省城", "(?:明年|后年|下个?[月周])[^,。;:]{0,20}$");

    /** |常委会第十九次会议|通过决定,第四次会议于三月五日召开: which is to come is the other. */
    private static final Cue OTHER = Cue.of("meeting.other-to-come", ",第四次会议于三月五日", "三月五日在北京", "会议|全会|大会(?!堂)");

    /** 关于|召开, 建议12月|召开: as above, where no comma parts it from the verb. */
    private static final Cue INTENDED =
            Cue.of("meeting.intended", "关于", "关心,全会", "(?:{meeting-leanings:intended})[,:]?[^,。;:]{0,40}$");

    private static final Cue TITLES = Cue.of("meeting.titles-before", "《决定》", "《决定", "《[^《》]*》");

    /** 根据省委决定, 经省委同意: what was decided has been done. */
    private static final Cue BY_ORDER = Cue.of(
            "meeting.by-order", "根据省委", "省委决定", "(?:^|[,。;:、])[^,。;:]{0,12}(?:根据|按照|遵照|依照|依据|遵循|经|按)[^,。;:]{0,30}$");

    static final List<Cue> CUES = List.of(
            LEANT_ON,
            LIST,
            LEANING,
            ATTRIBUTE,
            OPENED_BEFORE,
            HELD_BEHIND,
            VENUE,
            IN_PASSING,
            BREAKS,
            DECIDED,
            LATER,
            OTHER,
            INTENDED,
            TITLES,
            BY_ORDER);

    private MeetingRoles() {}

    /** What is said of a name in its sentence or line; a very long one may be cut within the name. */
    static Role of(String s, Span name, Span within) {
        String before =
                s.substring(Math.min(name.start(), Math.max(within.start(), name.start() - FAR_BEFORE)), name.start());
        String behind = s.substring(name.end(), Math.max(name.end(), Math.min(within.end(), name.end() + FAR_BEHIND)));
        boolean leant = LEANT_ON.in(before) || LIST.in(before) || before.endsWith("《");
        String part = leant ? null : MeetingParts.opening(behind);
        if (part != null) {
            return ofPart(before, part, behind.substring(part.length()));
        }
        if (leant || leans(behind)) {
            return Role.MENTIONED;
        }
        if (MeetingDeeds.tell(before, behind)) {
            return Role.HELD;
        }
        boolean opened = OPENED_BEFORE.in(before);
        Holding holding = holding(behind);
        if (opened) {
            boolean coming = !before.endsWith("了") && isDecided(before);
            return coming ? Role.COMING : IN_PASSING.in(behind) ? Role.MENTIONED : Role.HELD;
        }
        if (holding == Holding.IN_PASSING) {
            return Role.MENTIONED;
        }
        if (holding == Holding.COMING || holding == Holding.DONE && isDecided(before)) {
            return Role.COMING;
        }
        return holding == Holding.DONE ? Role.HELD : Role.NAMED;
    }

    /** 召开预备会议|,27日至29日举行: behind the part the meeting itself may be told of. */
    private static Role ofPart(String before, String part, String rest) {
        if (isDecided(before) || DECIDED.in(part)) {
            return Role.COMING;
        }
        if (before.endsWith("在")) {
            return Role.MENTIONED;
        }
        return rest.startsWith(",") && holding(rest) == Holding.DONE ? Role.HELD : Role.PART;
    }

    /** Whether what stands behind a name makes it one that is only leant on. */
    static boolean leansBehind(String s, Span name, Span within) {
        return leans(s.substring(name.end(), Math.min(within.end(), name.end() + FAR_BEHIND)));
    }

    private static boolean leans(String behind) {
        return (LEANING.in(behind) || ATTRIBUTE.in(behind)) && !MeetingDeeds.agenda(behind);
    }

    private enum Holding {
        NONE,
        DONE,
        COMING,
        IN_PASSING
    }

    /** What the words behind a name say of its holding: ，于1月5日在县城|举行. */
    private static Holding holding(String behind) {
        int stop = stop(behind);
        Matcher verb = HELD_BEHIND.matcher(behind).region(0, stop);
        if (!verb.find()) {
            return Holding.NONE;
        }
        String between = VENUE.matcher(behind.substring(0, verb.start())).replaceAll("");
        Matcher decided = DECIDED.matcher(between);
        if (decided.find()) {
            return OTHER.in(between.substring(decided.end())) ? Holding.NONE : Holding.COMING;
        }
        if (LATER.in(verb.start() == 0 ? "" : behind.substring(0, verb.start()))) {
            return Holding.COMING;
        }
        return BREAKS.in(between)
                ? Holding.NONE
                : IN_PASSING.in(behind.substring(verb.end())) ? Holding.IN_PASSING : Holding.DONE;
    }

    private static int stop(String behind) {
        for (int i = 0; i < behind.length(); i++) {
            if ("。;《".indexOf(behind.charAt(i)) >= 0) {
                return i;
            }
        }
        return behind.length();
    }

    /** Whether words before 召开 say that the holding is decided, not done. */
    static boolean isDecided(String before) {
        Matcher intended = INTENDED.matcher(before);
        if (intended.find() && !BY_ORDER.in(before.substring(0, intended.start()))) {
            return true;
        }
        String plain = TITLES.matcher(before).replaceAll("");
        Matcher decided = DECIDED.matcher(plain);
        while (decided.find()) {
            if (!BY_ORDER.in(plain.substring(0, decided.start()))) {
                return true;
            }
        }
        return false;
    }
}
