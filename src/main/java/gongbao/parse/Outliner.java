package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.lexicon.Row;
import gongbao.model.Directive;
import gongbao.model.Fact;
import gongbao.model.Paragraph;
import gongbao.model.Section;
import gongbao.model.Section.Kind;
import gongbao.model.Target;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text proper into sections: by its own headings where it has any, and by what neighbouring paragraphs are for.
 *
 * <pre>
 * 一、关于总体要求            → heading
 * 出席全会的有,…             → attendance
 * 全会充分肯定…             → review
 * 全会号召,…                → appeal
 * </pre>
 */
final class Outliner {

    private static final Cue HEADING = Cue.of(
            "outline.heading",
            "(二)关于主要目标",
            "二是关于主要目标",
            "^(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|第[一二三四五六七八九十]{1,3}[章节部])[^。;]{0,40}$");

    static final List<Cue> CUES = List.of(HEADING);

    /**
     * A row of {@code lexicon/sections.tsv}.
     *
     * @param where any, early or late
     * @param sample the beginning of a paragraph that this row is the first to fit, of those for its place
     */
    record Marker(Pattern pattern, Kind kind, String where, String sample) {

        boolean fits(String head, boolean early, boolean late) {
            boolean here = where.equals("any") || where.equals("early") && early || where.equals("late") && late;
            return here && pattern.matcher(head).find();
        }
    }

    static final List<Marker> MARKERS = Lexicon.rows("sections", 4, Outliner::marker);

    private final Reading reading;
    private final FrontMatter front;
    private final Voices voices;
    private final List<Section> sections = new ArrayList<>();
    private final int[] sectionOf;

    private static Marker marker(Row row) {
        return new Marker(Template.compile(row.text(0)), row.code(1, Kind.class), row.text(2), row.text(3));
    }

    /**
     * @param directives show which paragraphs ask
     * @param targets show which paragraphs set goals
     */
    Outliner(Reading reading, FrontMatter front, Voices voices, List<Directive> directives, List<Target> targets) {
        this.reading = reading;
        this.front = front;
        this.voices = voices;
        this.sectionOf = new int[reading.paragraphs().size()];
        Arrays.fill(sectionOf, 0);
        outline(holding(directives), holding(targets));
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
        Span heading = null;
        Kind kind = null;
        List<Paragraph> open = new ArrayList<>();
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            Span paragraph = reading.paragraphs().get(p);
            boolean isHeading = p + 1 < reading.paragraphs().size()
                    && (reading.isHeading(p) || HEADING.in(reading.text(paragraph)));
            Kind own = isHeading ? null : kind(p, asking[p], aiming[p]);
            boolean starts = isHeading || kind != null && own != kind && heading == null;
            if (starts) {
                close(heading, kind, open);
                open = new ArrayList<>();
                kind = null;
                heading = null;
            }
            sectionOf[p] = sections.size();
            if (isHeading) {
                heading = paragraph;
            } else {
                kind = kind == null ? own : kind;
                open.add(new Paragraph(reading.verbatim(paragraph), paragraph, voices.ofParagraph(p)));
            }
        }
        close(heading, kind, open);
    }

    private void close(@Nullable Span heading, @Nullable Kind kind, List<Paragraph> paragraphs) {
        if (heading != null || !paragraphs.isEmpty()) {
            sections.add(new Section(
                    kind == null ? Kind.OTHER : kind,
                    heading == null ? null : reading.verbatim(heading),
                    heading,
                    paragraphs));
        }
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
        if (aims) {
            return Kind.GOALS;
        }
        if (voices.reviews(p, 0)) {
            return Kind.REVIEW;
        }
        return asks ? Kind.DIRECTIVES : voices.voice(p, 0) != null ? Kind.ASSESSMENT : Kind.OTHER;
    }
}
