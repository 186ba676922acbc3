package gongbao.check.turn;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import gongbao.model.Communique;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    private static final Pattern SHORT =
            Pattern.compile(N + "届(?:人大|政协|省委|市委|县委|区委|州委|常委会)?" + N + "次(?:全体)?(?:全会|会议)");

    /**
     * The meeting as some words name it.
     *
     * @param organ what meets, as the words say it
     * @param term as written
     * @param session as written
     */
    private record Named(String organ, Part term, Part session) {
        boolean isOther(Named other) {
            return organ.equals(other.organ)
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
        Communique communique = text.communique();
        List<Named> named = new ArrayList<>();
        for (Span span : own(communique)) {
            Named name = name(letters, span);
            if (name != null) {
                named.add(name);
            }
        }
        if (named.size() > 1) {
            compare(letters, named, to);
        }
        days(text, to);
    }

    /** Where a text names its own meeting: in the title, the notes under it, and the sentence that opens it. */
    private static List<Span> own(Communique communique) {
        List<Span> own = new ArrayList<>();
        Span title = communique.titleSpan();
        if (title != null) {
            own.add(title);
        }
        own.addAll(communique.notes());
        Span opening = communique.meeting().span();
        if (opening != null && (title == null || !title.contains(opening))) {
            own.add(opening);
        }
        return own;
    }

    private static @Nullable Named name(Letters letters, Span span) {
        Matcher matcher = NAME.matcher(letters.text());
        matcher.region(letters.indexOf(span.start()), letters.indexOf(span.end()));
        return matcher.find() ? new Named(matcher.group(2), Part.of(matcher, 1), Part.of(matcher, 3)) : null;
    }

    private static void compare(Letters letters, List<Named> named, Consumer<Slip> to) {
        for (int i = 1; i < named.size(); i++) {
            if (named.get(0).isOther(named.get(i))) {
                Named first = named.get(0);
                Named other = named.get(i);
                boolean firstIsOdd = votes(letters, named, first) < votes(letters, named, other);
                tell(letters, firstIsOdd ? first : other, firstIsOdd ? other : first, to);
                return;
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

    private static void tell(Letters letters, Named wrong, Named right, Consumer<Slip> to) {
        boolean term = wrong.term.number != right.term.number;
        Part part = term ? wrong.term : wrong.session;
        Part due = term ? right.term : right.session;
        Edit edit = new Edit(Edit.Kind.WRONG, part.start, part.end, due.words);
        Span shown = new Span(part.start - 1, part.end + 1);
        to.accept(Told.mended(ID, letters, shown, edit).note(term ? "term" : "session", part.words, due.words));
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
