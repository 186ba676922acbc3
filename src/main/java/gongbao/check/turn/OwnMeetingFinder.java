package gongbao.check.turn;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.model.Communique;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where title, note and opening name the text's own meeting by different terms or sessions, or by a day it did not meet. */
final class OwnMeetingFinder implements Check.Finder {

    static final String ID = "own-meeting";

    private static final String N = "([一二三四五六七八九十]{1,4}|[0-9]{1,2})";

    private static final Pattern NAME =
            Pattern.compile("第" + N + "届(中央委员会|全国委员会|委员会|中央纪律检查委员会|纪律检查委员会|人民代表大会常务委员会|人民代表大会|常务委员会)第" + N
                    + "次(?:全体)?(?:\\(扩大\\))?(?:扩大)?(?:全体)?会议");

    private static final Pattern GOES_ON = Pattern.compile(
            "(?:预备会议)?[,)。]?(?:于|在|是|由|[0-9一二三]|今|昨|现|经|胜利|圆满|隆重|召开|举行|开幕|闭幕|听取|审议|研究|讨论|认为|指出|强调|应到|出席|通过|主席团|公告|公报|决议|$)");

    private static final Pattern OF_ANOTHER = Pattern.compile("关于|贯彻|落实|学习|传达|根据|按照");

    /** How a title names the meeting in few words. */
    private static final Pattern TITLED =
            Pattern.compile("(?<=[省市县区州旗盟])(委|纪委|人大|人大常委会)" + N + "届" + N + "次(?:全会|全体会议|会议)");

    private static final Map<String, String> FULL =
            Map.of("委", "委员会", "纪委", "纪律检查委员会", "人大", "人民代表大会", "人大常委会", "人民代表大会常务委员会");

    /** How many paragraphs at the head and the foot may name the meeting. */
    private static final int HEAD = 4;

    private static final int FOOT = 3;

    private static final int SIGNATURE = 60;

    private static final int PLACE = 2;

    /** The votes of a name that stands nowhere else. */
    private static final int LONE = 4;

    private static final Pattern SHORT =
            Pattern.compile(N + "届(?:人大|政协|省委|市委|县委|区委|州委|常委会)?" + N + "次(?:全体)?(?:全会|会议)");

    /**
     * The meeting as some words name it.
     *
     * @param organ what meets, as the words say it
     * @param place the last characters before the name: 陵县
     * @param term as written
     * @param session as written
     */
    private record Named(String organ, String place, Part term, Part session) {
        static Named of(Letters letters, Matcher matcher) {
            String place = letters.text().substring(Math.max(0, matcher.start() - PLACE), matcher.start());
            return new Named(matcher.group(2), place, Part.of(matcher, 1), Part.of(matcher, 3));
        }

        /** 〔例〕中共云陵县委十五届六次全会. */
        static Named ofShort(Letters letters, Matcher matcher) {
            String place = letters.text().substring(Math.max(0, matcher.start() - PLACE), matcher.start());
            String organ = Objects.requireNonNull(FULL.get(matcher.group(1)));
            return new Named(organ, place, Part.of(matcher, 2), Part.of(matcher, 3));
        }

        boolean isOther(Named other) {
            return organ.equals(other.organ)
                    && place.equals(other.place)
                    && (term.number != other.term.number || session.number != other.session.number);
        }
    }

    /** A number where it stands. */
    private record Part(int number, String words, int start, int end) {
        static Part of(Matcher matcher, int group) {
            String words = matcher.group(group);
            return new Part(ChineseNumbers.integer(words), words, matcher.start(group), matcher.end(group));
        }
    }

    @Override
    public void find(CheckedText text, Consumer<Slip> to) {
        Letters letters = text.once(Letters.OF);
        List<Named> named = new ArrayList<>();
        boolean headed = false;
        for (Span span : own(text)) {
            boolean isTitle = span.equals(text.communique().titleSpan());
            Named name = isTitle ? title(letters, span) : name(letters, span);
            if (name != null) {
                named.add(name);
                headed |= isHead(text.communique(), span);
            }
        }
        if (!compare(letters, named, headed, to)
                && !named.isEmpty()
                && text.communique().genre().isOfWholeMeeting()) {
            elsewhere(letters, named.get(0), to);
        }
        days(text, to);
    }

    /** Whether the name stands where a text of one meeting has it; a chronicle names many, but none there. */
    private static boolean isHead(Communique communique, Span span) {
        return span.equals(communique.titleSpan()) || communique.notes().contains(span);
    }

    /** Where a text names its own meeting: the title, the notes under it, the sentence that opens it, and what it ends with. */
    private static List<Span> own(CheckedText text) {
        Communique communique = text.communique();
        List<Span> own = new ArrayList<>();
        if (communique.titleSpan() != null) {
            own.add(communique.titleSpan());
        }
        own.addAll(communique.notes());
        Span opening = communique.meeting().span();
        if (opening != null && own.stream().noneMatch(opening::overlaps)) {
            own.add(opening);
        }
        List<Span> paragraphs = text.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            boolean foot = i >= paragraphs.size() - FOOT && paragraph.length() <= SIGNATURE;
            if ((i < HEAD || foot) && own.stream().noneMatch(paragraph::overlaps)) {
                own.add(paragraph);
            }
        }
        return own;
    }

    private static @Nullable Named name(Letters letters, Span span) {
        int end = letters.indexOf(span.end());
        Matcher matcher = NAME.matcher(letters.text());
        matcher.region(letters.indexOf(span.start()), end);
        return matcher.find() && goesOn(letters.text().substring(matcher.end(), end))
                ? Named.of(letters, matcher)
                : null;
    }

    /** The same of a title, which may say it in few words: a text that is of another meeting names that behind 关于 or 贯彻. */
    private static @Nullable Named title(Letters letters, Span span) {
        Named whole = name(letters, span);
        int end = letters.indexOf(span.end());
        Matcher matcher = TITLED.matcher(letters.text()).useTransparentBounds(true);
        matcher.region(letters.indexOf(span.start()), end);
        boolean isShort = whole == null
                && matcher.find()
                && goesOn(letters.text().substring(matcher.end(), end))
                && !OF_ANOTHER
                        .matcher(letters.text().substring(letters.indexOf(span.start()), matcher.start()))
                        .find();
        return isShort ? Named.ofShort(letters, matcher) : whole;
    }

    /** What is said of the meeting that is held; of another it is said 以来, 关于召开…的决定. */
    private static boolean goesOn(String behind) {
        return behind.isEmpty() || GOES_ON.matcher(behind).lookingAt();
    }

    /** Whether they name different meetings. */
    private static boolean compare(Letters letters, List<Named> named, boolean headed, Consumer<Slip> to) {
        for (int i = 1; i < named.size(); i++) {
            if (named.get(0).isOther(named.get(i))) {
                Named first = named.get(0);
                Named other = named.get(i);
                int votesForFirst = votes(letters, named, first);
                int votesForOther = votes(letters, named, other);
                boolean clear = Math.min(votesForFirst, votesForOther) == LONE
                        && Math.max(votesForFirst, votesForOther) > LONE + 1;
                if (headed || clear) {
                    boolean firstIsOdd = votesForFirst <= votesForOther;
                    Consumer<Slip> told = votesForFirst == votesForOther ? slip -> to.accept(slip.doubtful()) : to;
                    tell(letters, firstIsOdd ? first : other, firstIsOdd ? other : first, Level.ERROR, told);
                }
                return true;
            }
        }
        return false;
    }

    /** Further down, a meeting of the same session but of another term is most likely the text's own, too. */
    private static void elsewhere(Letters letters, Named own, Consumer<Slip> to) {
        Matcher matcher = NAME.matcher(letters.text());
        while (matcher.find()) {
            Named named = Named.of(letters, matcher);
            boolean otherTerm = named.isOther(own) && named.session.number == own.session.number;
            boolean yetToCome = named.isOther(own)
                    && named.term.number == own.term.number
                    && named.session.number > own.session.number + 1;
            if (otherTerm || yetToCome) {
                tell(letters, named, own, Level.WARNING, to);
            }
        }
    }

    /** How often the text names a meeting of that term and session. */
    private static int votes(Letters letters, List<Named> named, Named one) {
        int votes =
                3 * (int) named.stream().filter(other -> !one.isOther(other)).count();
        for (Pattern pattern : List.of(NAME, SHORT)) {
            Matcher matcher = pattern.matcher(letters.text());
            while (matcher.find()) {
                Part session = Part.of(matcher, pattern == NAME ? 3 : 2);
                boolean same = Part.of(matcher, 1).number == one.term.number && session.number == one.session.number;
                votes += same ? 1 : 0;
            }
        }
        return votes;
    }

    private static void tell(Letters letters, Named wrong, Named right, Level level, Consumer<Slip> to) {
        boolean term = wrong.term.number != right.term.number;
        Part part = term ? wrong.term : wrong.session;
        Part due = term ? right.term : right.session;
        Edit edit = new Edit(Edit.Kind.WRONG, part.start, part.end, due.words);
        Span shown = new Span(part.start - 1, part.end + 1);
        to.accept(Told.mended(ID, letters, shown, edit)
                .note(term ? "term" : "session", part.words, due.words)
                .as(level));
    }

    /** A note that says the text was adopted on a day says one on which the meeting met. */
    private static void days(CheckedText text, Consumer<Slip> to) {
        LocalDate adopted = text.communique().meeting().adoptedOn();
        LocalDate start = text.communique().meeting().startDate();
        LocalDate end = text.communique().meeting().endDate();
        List<Span> notes = text.communique().notes();
        if (adopted == null || start == null || end == null || notes.isEmpty()) {
            return;
        }
        if (adopted.isBefore(start) || adopted.isAfter(end)) {
            to.accept(
                    Slip.of(ID, notes.get(0), null).note("day", adopted.toString(), start.toString(), end.toString()));
        }
    }
}
