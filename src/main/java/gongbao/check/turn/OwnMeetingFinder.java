package gongbao.check.turn;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.model.Communique;
import gongbao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where title, note and opening name the text's own meeting by different terms or sessions, or by a day it did not meet. */
final class OwnMeetingFinder implements Check.Finder {

    static final String ID = "own-meeting";

    /** How many paragraphs at the head and the foot may name the meeting. */
    private static final int HEAD = 4;

    private static final int FOOT = 3;

    private static final int SIGNATURE = 60;

    /** The votes of a name that stands nowhere else. */
    private static final int LONE = 4;

    private static final Pattern SHORT =
            Pattern.compile(MeetingName.N + "届(?:人大|政协|省委|市委|县委|区委|州委|常委会)?" + MeetingName.N + "次(?:全体)?(?:全会|会议)");

    @Override
    public void find(CheckedText text, Consumer<Slip> to) {
        Letters letters = text.once(Letters.OF);
        List<MeetingName> named = new ArrayList<>();
        boolean headed = false;
        for (Span span : own(text)) {
            MeetingName name =
                    MeetingName.own(letters, span, span.equals(text.communique().titleSpan()));
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

    /** Whether they name different meetings. */
    private static boolean compare(Letters letters, List<MeetingName> named, boolean headed, Consumer<Slip> to) {
        for (int i = 1; i < named.size(); i++) {
            if (named.get(0).isOther(named.get(i))) {
                MeetingName first = named.get(0);
                MeetingName other = named.get(i);
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
    private static void elsewhere(Letters letters, MeetingName own, Consumer<Slip> to) {
        Matcher matcher = MeetingName.FULL.matcher(letters.text());
        while (matcher.find()) {
            MeetingName named = MeetingName.of(letters, matcher);
            boolean otherTerm = named.isOther(own)
                    && named.session().number() == own.session().number();
            boolean yetToCome = named.isOther(own)
                    && named.term().number() == own.term().number()
                    && named.session().number() > own.session().number() + 1;
            if (otherTerm || yetToCome) {
                tell(letters, named, own, Level.WARNING, to);
            }
        }
    }

    /** How often the text names a meeting of that term and session. */
    private static int votes(Letters letters, List<MeetingName> named, MeetingName one) {
        int votes =
                3 * (int) named.stream().filter(other -> !one.isOther(other)).count();
        for (Pattern pattern : List.of(MeetingName.FULL, SHORT)) {
            Matcher matcher = pattern.matcher(letters.text());
            while (matcher.find()) {
                MeetingName.Part session = MeetingName.Part.of(matcher, pattern == MeetingName.FULL ? 3 : 2);
                boolean same =
                        MeetingName.Part.of(matcher, 1).number() == one.term().number()
                                && session.number() == one.session().number();
                votes += same ? 1 : 0;
            }
        }
        return votes;
    }

    private static void tell(Letters letters, MeetingName wrong, MeetingName right, Level level, Consumer<Slip> to) {
        boolean term = wrong.term().number() != right.term().number();
        MeetingName.Part part = term ? wrong.term() : wrong.session();
        MeetingName.Part due = term ? right.term() : right.session();
        Edit edit = new Edit(Edit.Kind.WRONG, part.start(), part.end(), due.words());
        Span shown = new Span(part.start() - 1, part.end() + 1);
        to.accept(Told.mended(ID, letters, shown, edit)
                .note(term ? "term" : "session", part.words(), due.words())
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
