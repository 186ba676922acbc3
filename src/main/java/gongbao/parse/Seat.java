package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.Personnel.Act;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a list of elected says of the names behind it: the seat they were elected to.
 *
 * <pre>
 * 当选为中共青禾县第十四届委员会委员的有      → 中共青禾县第十四届委员会委员
 * 中共青禾县第十四届委员会委员名单          → the same
 * 副主任委员                         → 副主任委员, where an election was told before
 * 候选人建议名单                      → closed: who follows was not elected
 * 选举产生了新一届县委领导班子           → no seat, but it tells of an election
 * </pre>
 *
 * @param post the words of the seat; null where several are named, or none
 * @param act how it is gained; null where the line is closed
 * @param told whether the line itself tells of an election
 */
record Seat(@Nullable Span post, @Nullable Act act, boolean told) {

    /** Nobody who follows was elected. */
    static final Seat CLOSED = new Seat(null, null, false);

    private static final int LONGEST = 60;

    private static final Cue NOT_ELECTED =
            Cue.of("personnel.not-elected", "候选人建议名单", "委员名单", "{personnel:not-elected}");

    /** 出席…代表名单; those elected to attend are elected. */
    private static final Cue ATTENDS = Cue.of("personnel.attends", "出席省党代会代表名单", "县委委员名单", "{personnel:attends}");

    /** 大会|选举产生了|…, |当选为|…. */
    private static final Cue ELECTION = Cue.of(
            "personnel.election",
            "大会选举产生了县委委员",
            "大会产生了影响",
            "(?<verb>{personnel:election})(?:产生|出(?!席)|为|的|了|由|新当选|新一届){0,4}");

    private static final Cues ELECTED_BODIES = Cues.of(
            Cue.of(
                    "personnel.elected-committee",
                    "中共青禾县第十四届委员会委员名单",
                    "《青禾县志》编纂委员会名单",
                    "(?:中国共产党|中共).{0,30}第.{1,4}届.{0,12}委员会.{0,24}名单$"),
            Cue.of(
                    "personnel.elected-presidium",
                    "青禾县第十五届人民代表大会第一次会议主席团名单",
                    "青禾县第十五届人民代表大会代表名单",
                    "第.{1,4}次(?:代表大会|会议|党代会).{0,30}(?:主席团|主席|秘书长|委员会).{0,8}名单$"),
            Cue.of(
                    "personnel.elected-standing-committee",
                    "青禾县第十七届人民代表大会常务委员会委员名单",
                    "青禾县第十七届人民代表大会代表名单",
                    "第.{1,4}届人民代表大会常务委员会(?:副?主任|秘书长|委员|组成人员|[、和]){1,9}名单$"),
            Cue.of(
                    "personnel.elected-consultative",
                    "政协青禾县第九届委员会常务委员名单",
                    "政协青禾县第九届委员会委员名单",
                    "第.{1,4}届(?:全国)?委员会(?:副?主席|秘书长|常务委员|[、和]){1,9}名单$"),
            Cue.of(
                    "personnel.elected-of-congress",
                    "大会通过了代表资格审查委员会名单",
                    "大会通过了县志编纂委员会名单",
                    "通过了?[^,。;]{0,30}(?:主席团|秘书长|审查委员会)[^,。;]{0,8}名单$"));

    /** |的有, |名单如下, |31名, |按姓氏笔画为序: behind the name of a seat. */
    private static final List<Cue> TAILS = List.of(
            Cue.of("personnel.seat-are", "委员的同志有", "委员", "(?:的?(?:同志|人员)?还?(?:有|是|为)|的)$"),
            Cue.of("personnel.seat-list", "委员名单如下", "委员", "(?:的?名单(?:如下)?|如下)$"),
            Cue.of("personnel.seat-count", "委员共31名", "委员", "[共计]?[0-9〇一二两三四五六七八九十百]{1,5}[名人位](?:同志)?$"));

    private static final Cue HEAD = Cue.of(
            "personnel.before-seat", "31名县委委员", "县委委员", "^(?:[共计]?[0-9一二三四五六七八九十百]{1,5}[名人位]|[0-9]{1,2}\\.?|同志)");

    private static final Cue SEVERAL = Cue.of("personnel.several-seats", "主席团和秘书长", "主席团", "[和及与]");

    private static final Cue NO_SEAT =
            Cue.of("personnel.no-seat", "强调各位委员", "县委委员", "[的了在是将对请由为]|{personnel:no-seat}|(?<!协商|代表|次)会议|(?<!代表)大会");

    /** Last words of seats: 〔例〕县委|委员. */
    private static final Words SEATS =
            Words.of(Stream.concat(Lexicon.words("posts").stream(), Lexicon.words("personnel", "seat").stream())
                    .toList());

    private static final Cue BODY =
            Cue.of("personnel.elected-whole", "新一届县委领导班子", "县委书记", "(?:{personnel:elected-whole})$");

    /** 王某某|当选为县委书记: who is elected stands before. */
    private static final Cue BEFORE_WON = Cue.of("personnel.before-won", "大会", "王某某", "(?:^|新|[大全]会|会议|结果|名|次|上|中)$");

    static final List<Cue> CUES = Cue.all(List.of(
            ELECTED_BODIES, TAILS, List.of(NOT_ELECTED, ATTENDS, ELECTION, HEAD, SEVERAL, NO_SEAT, BODY, BEFORE_WON)));

    /**
     * What the words say; null where they are no line of that kind.
     *
     * @param at where they begin in the text
     * @param before how those were elected of whom the text told last; null where it told of no election
     */
    static @Nullable Seat of(String words, int at, @Nullable Act before) {
        if (words.length() > 2 * LONGEST) {
            return null;
        }
        if (NOT_ELECTED.in(words) || ATTENDS.in(words) && !ELECTION.in(words)) {
            return CLOSED;
        }
        Matcher election = ELECTION.matcher(words);
        int from = 0;
        Act act = null;
        while (election.find()) {
            if (election.group("verb").equals("当选") && !BEFORE_WON.in(words.substring(0, election.start()))) {
                return null;
            }
            from = election.end();
            act = "递补增补补选".contains(election.group("verb")) ? Act.CO_OPTED : Act.ELECTED;
        }
        boolean told = act != null || isListOfBody(words);
        act = act == null && told ? Act.ELECTED : act;
        return told || before != null ? of(words, from, at, act == null ? before : act, told) : null;
    }

    private static @Nullable Seat of(String words, int from, int at, @Nullable Act act, boolean told) {
        Span bare = bare(words, from);
        String seat = bare.of(words);
        if (isSeat(seat) && !SEVERAL.in(seat)) {
            return new Seat(bare.shift(at), act, told);
        }
        boolean whole = seat.isEmpty() || BODY.in(seat) || isSeat(seat);
        return whole && (told || BODY.in(seat)) ? new Seat(null, act, told) : null;
    }

    private static Span bare(String words, int from) {
        int start = from;
        for (Matcher head = HEAD.matcher(words).region(start, words.length());
                head.lookingAt();
                head.region(start, words.length())) {
            start = head.end();
        }
        int end = words.length();
        for (int i = 0; i < 3; i++) {
            for (Cue tail : TAILS) {
                Matcher m = tail.matcher(words).region(start, end);
                end = m.find() ? m.start() : end;
            }
        }
        return new Span(start, end);
    }

    /** Whether the words are the name of a seat and nothing else. */
    static boolean isSeat(String words) {
        return words.length() >= 2 && words.length() <= LONGEST && SEATS.endsOneOf(words) && !NO_SEAT.in(words);
    }

    /** Whether words end as the name of a seat does; what stands before may be anything. */
    static boolean endsAsSeat(String words) {
        return SEATS.endsOneOf(words);
    }

    /** Whether a title is of those who were elected, though it does not say so. */
    static boolean isElectedBody(String title) {
        return title.length() <= 2 * LONGEST && !NOT_ELECTED.in(title) && isListOfBody(title);
    }

    private static boolean isListOfBody(String words) {
        return words.endsWith("名单") && ELECTED_BODIES.in(words);
    }

    /** Whether running text tells of an election, so that seats may be listed behind it. */
    static boolean tells(String text) {
        return ELECTION.in(text) && !NOT_ELECTED.in(text);
    }

    boolean isClosed() {
        return act == null;
    }
}
