package gongbao.parse;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Genre;
import gongbao.model.MeetingKey;
import gongbao.model.Moment;
import gongbao.model.Reference;
import gongbao.text.Characters;
import gongbao.text.Line;
import gongbao.text.SourceText;
import gongbao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at a communiqué for what contradicts itself, and for facts a reader would expect and no rule found. */
final class Checks {

    private static final int MOST_UNPAIRED = 20;

    /** Texts that are what they are though they name no meeting. */
    private static final Set<Genre> STAND_ALONE = EnumSet.of(Genre.DECISION, Genre.WORK_REPORT);

    /** Of what a text may hold thousands of times, so many are told: who mends them finds the others by them. */
    private static final int MOST_TOLD = 100;

    private static final int LONGEST_ITEM = 3;

    private static final String NUMBERS = "〇零一二三四五六七八九十百0123456789";

    /** So much of a line is quoted on either side: more than any screen shows. */
    private static final int EXCERPT = 400;

    private final SourceText source;
    private final Reading reading;
    private final FrontMatter front;
    private final @Nullable MeetingName name;
    private final BodyLines places;
    private final Map<String, Integer> told = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    Checks(SourceText source, Reading reading, FrontMatter front, @Nullable MeetingName name) {
        this.source = source;
        this.reading = reading;
        this.front = front;
        this.name = name;
        this.places = new BodyLines(source);
    }

    /** An editor who says that the place is not known need not be told. */
    private static boolean isGiven(Communique c) {
        return c.given().contains("jurisdiction") || c.given().contains("code");
    }

    List<Diagnostic> check(Communique c) {
        boolean meets = c.genre() != Genre.STATISTICAL && c.genre() != Genre.OTHER;
        if (c.genre() == Genre.OTHER && !c.given().contains("genre")) {
            found.add(Diagnostic.of(
                    Severity.WARNING, "not-a-communique", source.file().path()));
        } else if (meets && name != null && c.meeting().code() == null && !isGiven(c)) {
            add(
                    "place-unknown",
                    c.meeting().span(),
                    c.meeting().jurisdiction() == null
                            ? String.valueOf(c.meeting().name())
                            : c.meeting().jurisdiction());
        }
        if (meets && !STAND_ALONE.contains(c.genre()) && c.meeting().name() == null) {
            found.add(Diagnostic.of(
                    Severity.WARNING, "meeting-unknown", source.file().path()));
        }
        titleAgainstText();
        dates(c);
        adoptedTwice(c);
        laterReferences(c);
        unpaired();
        found.addAll(new FileChecks(source).findings());
        found.sort(null);
        return found;
    }

    private void titleAgainstText() {
        if (front.title() == null || name == null || front.title().contains(name.span())) {
            return;
        }
        for (MeetingName title : MeetingNames.find(reading, front.title())) {
            boolean term =
                    title.term() != null && name.term() != null && !title.term().equals(name.term());
            boolean session = title.session() != null
                    && name.session() != null
                    && !title.session().equals(name.session());
            if (title.organ() == name.organ() && (term || session)) {
                add(
                        "title-contradicts-text",
                        reading.origin(title.span()),
                        reading.verbatim(title.span()),
                        reading.verbatim(name.span()));
            }
            return;
        }
    }

    private void dates(Communique c) {
        LocalDate met = c.meeting().endDate();
        Moment published = c.publication().publishedAt();
        if (met != null && published != null && published.day().isBefore(met)) {
            add("published-before-meeting", c.meeting().span(), published.day().toString(), met.toString());
        }
        LocalDate start = c.meeting().startDate();
        if (start != null && met != null && start.isAfter(met)) {
            add("meeting-ends-before-start", c.meeting().span(), start.toString(), met.toString());
        }
    }

    /** Two adopted titles of one kind that differ in a few characters are one document named two ways. */
    private void adoptedTwice(Communique c) {
        List<CitedDocument> adopted = c.documents().stream()
                .filter(d -> d.status() == CitedDocument.Status.ADOPTED
                        && d.aliasOf() == null
                        && d.title().length() >= 12)
                .toList();
        for (int i = 0; i < adopted.size(); i++) {
            for (int k = i + 1; k < adopted.size() && k < i + 30; k++) {
                if (nearlySame(adopted.get(i).title(), adopted.get(k).title())) {
                    add(
                            "adopted-named-two-ways",
                            adopted.get(k).spans().get(0),
                            adopted.get(k).title(),
                            adopted.get(i).title());
                }
            }
        }
    }

    /**
     * Same but for a stretch of at most three characters on either side: 加快推动 and 加快推进. Another number or another word makes
     * another document: 2023年 and 2024年, 人民政府工作报告 and 人民检察院工作报告.
     */
    private static boolean nearlySame(String a, String b) {
        int head = 0;
        int most = Math.min(a.length(), b.length());
        while (head < most && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        String one = a.substring(head, a.length() - tail);
        String other = b.substring(head, b.length() - tail);
        // 关于批准《甲条例》的决定, 关于批准《乙条例》的决定: of each paper there may be one.
        boolean ofOthers = a.indexOf('《') >= 0 && b.indexOf('《') >= 0;
        return !ofOthers && !a.equals(b) && Math.max(one.length(), other.length()) <= 3 && !isOther(one, other);
    }

    /** 政府 and 检察院, 3 and 4; not 动 and 进, nor 加快 and nothing. */
    private static boolean isOther(String one, String other) {
        boolean words =
                Math.min(one.length(), other.length()) > 1 && one.chars().noneMatch(c -> other.indexOf(c) >= 0);
        return words || (one + other).chars().anyMatch(c -> NUMBERS.indexOf(c) >= 0);
    }

    private void laterReferences(Communique c) {
        MeetingKey own = c.meeting().key();
        if (own == null || own.session() == null) {
            return;
        }
        for (Reference reference : c.references()) {
            if (reference.resolved() == null) {
                continue;
            }
            MeetingKey other = reference.resolved().key();
            boolean same = other.body().equals(own.body());
            boolean later = same
                    && (other.term() > own.term()
                            || other.term() == own.term()
                                    && other.session() != null
                                    && other.session() > own.session() + 1);
            if (later) {
                add("reference-to-later-session", reference.span(), reference.text());
            }
        }
    }

    private void unpaired() {
        int told = 0;
        for (int offset : reading.brackets().unpaired()) {
            if (!isItem(offset) && told++ < MOST_UNPAIRED) {
                Span span = reading.origin(offset, offset + 1);
                add("unpaired-mark", span, span.of(reading.body()));
            }
        }
    }

    /** 3)抓好落实 at the beginning of a paragraph: the number of an item. */
    private boolean isItem(int offset) {
        String text = reading.text();
        int start = offset;
        while (start > 0 && offset - start <= LONGEST_ITEM && text.charAt(start - 1) != '\n') {
            start--;
        }
        int length = offset - start;
        boolean letter = length == 1 && text.charAt(start) < 0x80 && Character.isLetter(text.charAt(start));
        return text.charAt(offset) == ')'
                && (letter
                        || length > 0
                                && length <= LONGEST_ITEM
                                && text.substring(start, offset).chars().allMatch(c -> NUMBERS.indexOf(c) >= 0));
    }

    private void add(String rule, @Nullable Span span, String... arguments) {
        if (told.merge(rule, 1, Integer::sum) > MOST_TOLD) {
            return;
        }
        if (span == null) {
            found.add(Diagnostic.of(Severity.WARNING, rule, source.file().path(), arguments));
            return;
        }
        Line line = places.line(span.start());
        int at = span.start() - places.start(span.start());
        int from = Characters.boundary(line.text(), Math.max(0, at - EXCERPT));
        int to = Characters.boundary(line.text(), Math.min(line.text().length(), at + EXCERPT));
        found.add(new Diagnostic(
                Severity.WARNING,
                rule,
                List.of(arguments),
                source.file().pathAt(line.number()),
                source.file().lineAt(line.number()),
                line.column() + at,
                line.text().substring(from, to),
                at - from));
    }
}
