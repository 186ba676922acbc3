package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Personnel;
import gongbao.model.Personnel.Act;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of elected, in whatever way they are laid out; the order of the names is part of the fact.
 *
 * <pre>
 * 当选为县委委员的有：王某某、李某某                     → elected to 县委委员, first and second
 * 中共青禾县第十四届委员会委员名单 ⏎ 王　刚　李某某          → names in columns
 * 选举产生了人大常委会：⏎ 主任：张某某 ⏎ 副主任：李某某 王某某   → a seat a line
 * 会议选举：⏎ 张某某为主任，李某某、王某某为副主任            → the seat behind the names
 * 县委委员候选人建议名单 ⏎ 王某某                       → nobody: they were not elected
 * </pre>
 */
final class RosterParser {

    static final Rule LISTED = Rule.read("personnel.listed", "当选为县委委员的有:王某某、李某某、张某某。", "elected 李某某, 县委委员 #2");

    static final List<Rule> RULES = List.of(LISTED);

    private static final Cue OPEN =
            Cue.of("personnel.roster-open", "县委委员名单如下", "选举产生了县委委员", "名单|如下|{personnel:in-order}|的(?:同志)?[有是]$");

    /** 省长:张某某|(至1957年9月)|、李某某: who held a seat and how long, whoever chose them. */
    private static final Cue TENURE = Cue.of(
            "personnel.roster-tenure",
            "省长:张某某(至1957年9月)",
            "县长:张某某(1957年9月当选)",
            "\\([^()]{0,12}[自从至到][^()]{0,12}年[^()]{0,12}\\)");

    static final List<Cue> CUES = List.of(OPEN, TENURE);

    /** A line without any of these opens no list. */
    private static final Words MAY_TELL = Words.of("personnel", "opens-list");

    private static final int LONGEST_LINE = 4000;
    private static final int LONGEST_NOTE = 200;

    /** In paragraphs: how far below its title a list may be told to be of elected. */
    private static final int LONGEST_LIST = 40;

    private final Reading reading;
    private final List<Personnel> found = new ArrayList<>();
    private @Nullable Seat seat;
    private @Nullable Act act;
    private @Nullable Span post;
    private int order;
    private boolean broken;

    RosterParser(Reading reading) {
        this.reading = reading;
    }

    List<Personnel> parse(FrontMatter front) {
        if (front.title() != null) {
            line(front.title());
        }
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            for (Span line : reading.split(reading.paragraphs().get(p), "。;!")) {
                line(line);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            boolean alone = ordinal(i) == 1 && ordinal(i + 1) == 1;
            found.set(i, alone ? found.get(i).withOrder(null) : found.get(i));
        }
        return found;
    }

    /** Which of its list somebody found is; behind the last another list would begin. */
    private int ordinal(int i) {
        Integer place = i < found.size() ? found.get(i).order() : null;
        return place == null ? 1 : place;
    }

    private void line(Span span) {
        if (act == null && !MAY_TELL.isIn(reading.text(), span)) {
            return;
        }
        act = act == null && isTitle(span) ? Act.ELECTED : act;
        RosterLine line = new RosterLine(reading, seat, act);
        if (span.length() <= LONGEST_LINE
                && !TENURE.in(reading.text(span))
                && (act != null || Seat.tells(reading.text(span)))) {
            line.read(span);
        }
        boolean roster =
                line.isRoster() && (line.entries().isEmpty() ? line.saysSeat() || isNote(span) : isBorneOut(line));
        if (!roster) {
            seat = null;
            act = span.length() <= LONGEST_LINE && Seat.tells(reading.text(span)) ? Act.ELECTED : null;
            return;
        }
        line.entries().forEach(entry -> add(entry, line.isBroken()));
        act = line.act();
        seat = isOpen(line, span) ? line.seat() : null;
    }

    /** (31名,按姓氏笔画为序), on a line of its own. */
    private boolean isNote(Span span) {
        return act != null && isBracketed(span) || RosterWords.of(reading, span).isEmpty();
    }

    /** …委员会委员名单: of a body that is always elected, or with a note below that tells of the election. */
    private boolean isTitle(Span span) {
        String title = reading.text(span);
        return Seat.isElectedBody(title) || title.endsWith("名单") && isToldBelow(reading.paragraphAt(span.start()));
    }

    /** A note right below the title, or one below the names: (以上同志由…选举产生); before the next list. */
    private boolean isToldBelow(int paragraph) {
        boolean right = true;
        for (int p = paragraph + 1;
                p < Math.min(paragraph + LONGEST_LIST, reading.paragraphs().size());
                p++) {
            Span note = reading.paragraphs().get(p);
            String words = note.length() > LONGEST_NOTE ? "" : reading.text(note);
            right &= isBracketed(note);
            if (isBracketed(note) && (right || words.startsWith("(以上")) && Seat.tells(words)) {
                return true;
            }
            if (words.endsWith("名单")) {
                return false;
            }
        }
        return false;
    }

    private boolean isBracketed(Span span) {
        return reading.brackets().partner(span.start()) == span.end() - 1;
    }

    /** A sentence that ends has said it all, unless it says that a list follows. */
    private boolean isOpen(RosterLine line, Span span) {
        boolean ended = span.end() < reading.text().length()
                && "。;!".indexOf(reading.text().charAt(span.end())) >= 0;
        return !ended || !line.entries().isEmpty() && !line.leadsToSeat() || OPEN.in(reading.text(span));
    }

    /** Whether the names bear each other out, or a seat does. */
    private boolean isBorneOut(RosterLine line) {
        List<RosterLine.Entry> entries = line.entries();
        boolean seated = entries.stream()
                .allMatch(entry -> entry.seat() != null && entry.seat().post() != null);
        long fitting = entries.stream()
                .filter(entry -> NameShape.fits(reading.text(entry.name())))
                .count();
        // 主席:天宝(藏): one name right behind its seat needs no other to bear it out.
        boolean own = entries.size() == 1 && line.saysSeat();
        if (!seated || !own && fitting * 10 < entries.size() * 6L) {
            return false;
        }
        String first = reading.text(entries.get(0).name());
        boolean sure = NameReader.isName(first) && !NameShape.isWord(first) && !NameShape.isWeak(first);
        return entries.size() > 1 || line.saysSeat() || order > 0 || sure;
    }

    /** @param unread whether a name of the line could not be read: from there on nobody's place in the list is known */
    private void add(RosterLine.Entry entry, boolean unread) {
        Seat told = Objects.requireNonNull(entry.seat());
        Span words = Objects.requireNonNull(told.post());
        boolean same = words.equals(post);
        order = same ? order + 1 : 1;
        broken = unread || same && broken;
        post = words;
        found.add(new Personnel(
                FactId.Kind.PERSONNEL.uncounted(),
                reading.compact(entry.name()),
                reading.compact(words),
                Objects.requireNonNull(told.act()),
                null,
                broken ? null : order,
                entry.name(),
                LISTED.name()));
    }
}
