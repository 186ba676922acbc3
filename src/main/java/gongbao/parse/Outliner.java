package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.lexicon.Row;
import gongbao.model.Fact;
import gongbao.model.Facts;
import gongbao.model.Paragraph;
import gongbao.model.Section;
import gongbao.model.Section.Kind;
import gongbao.search.Search;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text proper into sections: by its own headings ({@link Heads}) where it has any, and by what neighbouring paragraphs are for.
 *
 * <pre>
 * 一、关于总体要求            → heading
 * 出席全会的有,…             → attendance
 * 全会充分肯定…             → review
 * 全会号召,…                → appeal
 * </pre>
 */
final class Outliner {

    /**
     * A row of {@code lexicon/sections.tsv}.
     *
     * @param where any, early or late
     * @param sample the beginning of a paragraph that this row is the first to fit, of those for its place
     */
    record Marker(Search pattern, Kind kind, String where, String sample) {

        boolean fits(String head, boolean early, boolean late) {
            boolean here = where.equals("any") || where.equals("early") && early || where.equals("late") && late;
            return here && pattern.in(head);
        }
    }

    static final List<Marker> MARKERS = Lexicon.rows("sections", 4, Outliner::marker);

    private final Reading reading;
    private final FrontMatter front;
    private final Voices voices;
    private final Heads heads;
    private final List<Section> sections = new ArrayList<>();
    private final int[] sectionOf;

    private static Marker marker(Row row) {
        return new Marker(Template.compile(row.text(0)), row.code(1, Kind.class), row.text(2), row.text(3));
    }

    /** @param facts their directives show which paragraphs ask, their targets which set goals */
    Outliner(Reading reading, FrontMatter front, Voices voices, Heads heads, Facts facts) {
        this.reading = reading;
        this.front = front;
        this.voices = voices;
        this.heads = heads;
        this.sectionOf = new int[reading.paragraphs().size()];
        Arrays.fill(sectionOf, 0);
        outline(holding(facts.directives()), holding(facts.targets()));
    }

    List<Section> sections() {
        return sections;
    }

    /** Index of the section of a paragraph. */
    int sectionOf(int paragraph) {
        return sectionOf[paragraph];
    }

    /** For each paragraph, whether one of the facts begins in it. */
    private boolean[] holding(List<? extends Fact> facts) {
        boolean[] holding = new boolean[reading.paragraphs().size()];
        for (Fact fact : facts) {
            int p = reading.paragraphAt(fact.spans().get(0).start());
            if (p >= 0) {
                holding[p] = true;
            }
        }
        return holding;
    }

    private void outline(boolean[] asking, boolean[] aiming) {
        Head head = null;
        Kind kind = null;
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<Paragraph> open = new ArrayList<>();
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            Head its = heads.at(p);
            boolean line = heads.isLine(p);
            Kind own = line || heads.isStray(p) ? null : kind(p, asking[p], aiming[p]);
            boolean other = own != null && own != kind && head == null;
            if (its != null || other || heads.ends(p)) {
                close(head, kinds, open);
                open = new ArrayList<>();
                kind = null;
                kinds = EnumSet.noneOf(Kind.class);
                head = its;
            }
            sectionOf[p] = sections.size();
            if (!line) {
                kind = kind == null ? own : kind;
                kinds.add(own == null ? Kind.OTHER : own);
                Span paragraph = reading.paragraphs().get(p);
                open.add(new Paragraph(reading.verbatim(paragraph), paragraph, voices.ofParagraph(p)));
            }
        }
        close(head, kinds, open);
    }

    /** A section is for what all its paragraphs are for; one whose paragraphs differ is for no one thing. */
    private void close(@Nullable Head head, Set<Kind> kinds, List<Paragraph> paragraphs) {
        if (head != null || !paragraphs.isEmpty()) {
            sections.add(new Section(
                    kinds.size() == 1 ? certain(kinds.iterator().next()) : Kind.OTHER,
                    head == null ? null : reading.verbatim(head.words()),
                    head == null ? null : Integer.valueOf(head.level()),
                    head == null || !head.ownLine() ? null : head.words(),
                    paragraphs));
        }
    }

    /** 〔例〕全会认为,…: that it says something tells where a section begins, not what it is for. */
    private static Kind certain(Kind kind) {
        return kind == Kind.ASSESSMENT ? Kind.OTHER : kind;
    }

    private Kind kind(int p, boolean asks, boolean aims) {
        String text = reading.text(reading.paragraphs().get(p));
        String head = text.substring(0, Math.min(text.length(), 320));
        int fromStart = p - front.first();
        int fromEnd = reading.paragraphs().size() - 1 - p;
        for (Marker marker : MARKERS) {
            if (marker.fits(head, fromStart < 5, fromEnd < 5)) {
                return marker.kind();
            }
        }
        // One figure among tasks makes them no list of goals.
        if (aims && !asks) {
            return Kind.GOALS;
        }
        if (voices.reviews(p, 0)) {
            return Kind.REVIEW;
        }
        return asks ? Kind.DIRECTIVES : voices.voice(p, 0) != null ? Kind.ASSESSMENT : Kind.OTHER;
    }
}
