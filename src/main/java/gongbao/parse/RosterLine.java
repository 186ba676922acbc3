package gongbao.parse;

import gongbao.model.Personnel.Act;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a list of elected: what its words are, one after the other. */
final class RosterLine {

    /** A name and the seat it stands under; null where no line says one. */
    record Entry(Span name, @Nullable Seat seat) {}

    /** |31名, |名单如下, |按姓氏笔画为序: says nothing of a seat, and is no name. */
    private static final Cue FILLER = Cue.of(
            "personnel.roster-filler",
            "按姓氏笔画为序",
            "王某某",
            "(?:{personnel:in-order}.{0,24}|.{0,16}{personnel:in-order}|名单(?:如下)?|如下|分别是|有|组成.{2,20}|"
                    + "[共计]?[0-9一二两三四五六七八九十百〇]{1,5}[名人位]?(?:同志)?)");

    /** 李某某为副主任: the seat stands behind the names. */
    private static final Cue SEAT_BEHIND = Cue.of(
            "personnel.roster-seat-behind",
            "李某某为副主任",
            "李某某副主任",
            "^(?<name>[^为]{2,12}?)?等?(?:[0-9一二三四五六七八九十百]{1,4}[名位人])?(?:同志)?(?:当选)?为(?<post>.{2,60})$");

    private static final Cue TAIL = Cue.of(
            "personnel.roster-tail",
            "王某某等31名同志",
            "王某某",
            "(?:(?:和[^和]{2,10}?)?等?[0-9一二三四五六七八九十百]{1,4}[名人位](?:同志)?|等?同志|等)$");

    /** Two names that ran together, one whose surname no list has: what stands among names and is no other word. */
    private static final Cue MAYBE_NAME = Cue.of(
            "personnel.roster-unread", "墨岭川黄岗华", "选举产生", "^(?!.*[的了在是和为对将])[\\u3400-\\u9fff]{4,8}(?<!生|结束|完毕|通过)$");

    /** So many names must be read for each that is not. */
    private static final int FEWEST_READ = 4;

    static final List<Cue> CUES = List.of(FILLER, SEAT_BEHIND, TAIL, MAYBE_NAME);

    private final Reading reading;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Seat seat;
    private @Nullable Act act;
    private boolean own;
    private boolean told;
    private boolean running;
    private int leads;
    private int unread;

    /**
     * @param seat under which the names of the line stand, until it says another; null where none was told
     * @param act how those were elected of whom the text told last; null where it told of no election
     */
    RosterLine(Reading reading, @Nullable Seat seat, @Nullable Act act) {
        this.reading = reading;
        this.seat = seat;
        this.act = act;
    }

    void read(Span line) {
        for (Span word : RosterWords.of(reading, line)) {
            word(word);
        }
    }

    private void word(Span word) {
        String text = reading.text(word);
        if (FILLER.is(text)) {
            return;
        }
        Seat here = Seat.of(text, word.start(), act);
        if (here != null) {
            seat(here);
        } else if (act != null && seatBehind(word, text)) {
            own = true;
        } else if (!seatBefore(word, text)) {
            name(word, text);
        }
    }

    /** 副主席|李某某: no mark and no blank between. */
    private boolean seatBefore(Span word, String text) {
        String words = text.length() > 80 ? "" : TAIL.matcher(text).replaceFirst("");
        for (int length = 2; length <= 4 && length + 2 <= words.length(); length++) {
            int end = words.length() - length;
            String name = words.substring(end);
            String before = words.substring(0, end);
            Seat here = (Seat.endsAsSeat(before) || before.endsWith("有")) && NameShape.fits(name)
                    ? Seat.of(before, word.start(), act)
                    : null;
            if (here != null && here.post() != null) {
                seat(here);
                entries.add(new Entry(new Span(word.start() + end, word.start() + words.length()), seat));
                return true;
            }
        }
        return false;
    }

    private void seat(Seat here) {
        boolean behindNames =
                own && !entries.isEmpty() && entries.get(entries.size() - 1).seat() == seat;
        boolean several = own && !behindNames && seat != null && seat.post() != null && here.post() != null;
        seat = several ? new Seat(null, here.act(), here.told()) : here;
        act = here.told() ? here.act() : act;
        told |= here.told();
        running |= here.isClosed() && !entries.isEmpty();
        own = true;
    }

    private boolean seatBehind(Span word, String text) {
        Matcher m = SEAT_BEHIND.matcher(text);
        if (!m.matches() || !Seat.isSeat(m.group("post"))) {
            return false;
        }
        String name = m.group("name");
        if (name == null ? entries.isEmpty() : !NameShape.fits(name)) {
            return false;
        }
        Span post = new Span(word.start() + m.start("post"), word.end());
        // 递补县委候补委员李某某、王某某为县委委员: what they were before is not what they were elected to.
        running |= own && seat != null && seat.post() != null;
        Seat told = new Seat(post, act, false);
        entries.replaceAll(
                entry -> entry.seat() == null || entry.seat().post() == null ? new Entry(entry.name(), told) : entry);
        if (name != null) {
            entries.add(new Entry(new Span(word.start(), word.start() + name.length()), told));
        }
        return true;
    }

    private void name(Span word, String text) {
        Matcher tail = TAIL.matcher(text);
        int end = tail.find() && tail.start() > 1 ? tail.start() : text.length();
        String name = text.substring(0, end);
        if (NameShape.couldBe(name) || NameShape.fits(name)) {
            entries.add(new Entry(new Span(word.start(), word.start() + end), seat));
        } else if (entries.isEmpty() && !own) {
            leads++;
        } else if (MAYBE_NAME.is(name) && Imperatives.at(name, 0, name.length()) < 0) {
            unread++;
        } else {
            running = true;
        }
    }

    /** Names and seats alone; other words may lead to a seat that tells of an election. */
    boolean isRoster() {
        return !running && (leads == 0 || told) && unread * FEWEST_READ <= entries.size();
    }

    /** Whether a name among the others could not be read, so that nobody's place is known. */
    boolean isBroken() {
        return unread > 0;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The seat that goes on behind the line. */
    @Nullable
    Seat seat() {
        return seat;
    }

    @Nullable
    Act act() {
        return act;
    }

    /** Whether the line says a seat of its own. */
    boolean saysSeat() {
        return own;
    }

    boolean leadsToSeat() {
        return leads > 0;
    }
}
