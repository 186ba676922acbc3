package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.model.Communique;
import gongbao.model.Paragraph;
import gongbao.text.Line;
import gongbao.text.SourceFile;
import gongbao.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text of hundreds of communiqués' length is read in part, and kept whole. */
class ReachTest {

    private static final String ASKS = "全会强调，要加快建设现代化产业体系。";
    private static final String FILLER = "甲".repeat(999) + "。";

    private static SourceText source(List<Line> lines) {
        return new SourceText(new SourceFile("a.txt", "txt", "UTF-8", "0".repeat(64)), lines, Map.of(), Map.of());
    }

    private static List<Line> lines(String text, int times) {
        return Collections.nCopies(times, Line.of(text, 1));
    }

    private static Communique parse(SourceText source) {
        Communique c = CommuniqueParser.parse(source);
        assertThat(c.body()).isEqualTo(source.body());
        assertThat(c.sections().stream().flatMap(section -> section.paragraphs().stream()))
                .allSatisfy(
                        paragraph -> assertThat(paragraph.span().of(c.body())).isEqualTo(paragraph.text()));
        return c;
    }

    private static int shown(Communique c) {
        return c.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::text)
                .mapToInt(String::length)
                .sum();
    }

    private static List<Diagnostic> findings(Communique c) {
        return c.diagnostics().stream()
                .filter(each -> each.rule().equals("text-read-in-part"))
                .toList();
    }

    @Test
    void readsAllOfATextWithinReach() {
        List<Line> lines = new ArrayList<>(lines(FILLER, Reach.MOST_CHARACTERS / 1001));
        lines.add(Line.of(ASKS, 2));
        Communique c = parse(source(lines));
        assertThat(c.directives()).hasSize(1);
        assertThat(findings(c)).isEmpty();
    }

    @Test
    void keepsTheParagraphsBeyondReachAndReadsNoFactsInThem() {
        List<Line> lines = new ArrayList<>(List.of(Line.of(ASKS, 1)));
        lines.addAll(lines(FILLER, Reach.MOST_CHARACTERS / 1000));
        lines.add(Line.of("　　" + ASKS, 7));
        lines.add(Line.of("发布时间：2024-01-08", 8).as(Line.Kind.FURNITURE));
        Communique c = parse(source(lines));
        assertThat(c.directives()).hasSize(1);
        assertThat(shown(c)).isEqualTo(2 * ASKS.length() + FILLER.length() * (Reach.MOST_CHARACTERS / 1000));
        assertThat(c.publication().publishedAt()).isNotNull();
        assertThat(findings(c)).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(1);
            assertThat(finding.column()).isEqualTo(1);
            assertThat(finding.arguments())
                    .containsExactly(
                            String.valueOf(c.body().length()),
                            String.valueOf(ASKS.length() + 1 + 1001 * (Reach.MOST_CHARACTERS / 1001)));
        });
    }

    @Test
    void readsSoManyLinesOnly() {
        List<Line> lines = new ArrayList<>(lines("甲乙", Reach.MOST_LINES));
        lines.add(Line.of(ASKS, 9));
        Communique c = parse(source(lines));
        assertThat(c.directives()).isEmpty();
        assertThat(findings(c))
                .singleElement()
                .satisfies(finding -> assertThat(finding.line()).isEqualTo(9));
    }

    @Test
    void cutsASingleParagraphBehindASentence() {
        Communique c = parse(source(List.of(Line.of(ASKS + FILLER.repeat(3000), 1))));
        assertThat(c.directives()).hasSize(1);
        assertThat(shown(c)).isEqualTo(c.body().length());
        assertThat(findings(c))
                .singleElement()
                .satisfies(finding -> assertThat(finding.column()).isEqualTo(1 + ASKS.length() + 1000 * 2097));
    }

    @Test
    void cutsAWrappedParagraphBetweenItsLines() {
        List<Line> lines = new ArrayList<>(List.of(Line.of(ASKS, 1)));
        lines.addAll(Collections.nCopies(3000, Line.of(FILLER, 2).continuing()));
        Communique c = parse(source(lines));
        assertThat(c.directives()).hasSize(1);
        assertThat(findings(c)).hasSize(1);
    }

    @Test
    void cutsNoCharacterInTwo() {
        Communique c = parse(source(List.of(Line.of("甲" + "𠮷".repeat(Reach.MOST_CHARACTERS), 1))));
        assertThat(c.sections())
                .allSatisfy(section -> assertThat(section.paragraphs())
                        .allSatisfy(paragraph -> assertThat(Character.isLowSurrogate(
                                        paragraph.text().charAt(0)))
                                .isFalse()));
    }
}
