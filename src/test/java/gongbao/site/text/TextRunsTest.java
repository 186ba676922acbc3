package gongbao.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.model.FactId;
import gongbao.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextRunsTest {

    private static Mark mark(int start, int end, String id) {
        Span span = new Span(start, end);
        return new Mark(span, span, id, FactId.Kind.TERM, id + ".html");
    }

    /** {@code [id:} opens, {@code ]} closes, {@code <href …>} is a link, {@code <id=href …>} one that is all of the words. */
    private static String show(String body, Span within, Mark... marks) {
        return TextRuns.of(body, within, Handles.settle(body, List.of(marks))).stream()
                .map(piece -> switch (piece.type()) {
                    case OPEN -> "[" + piece.id() + ":";
                    case CLOSE -> "]";
                    case LINK -> "<" + (piece.id() == null ? "" : piece.id() + "=") + piece.href() + " ";
                    case UNLINK -> ">";
                    case TEXT -> String.valueOf(piece.text());
                })
                .collect(Collectors.joining());
    }

    private static String show(String body, Mark... marks) {
        return show(body, new Span(0, body.length()), marks);
    }

    @Test
    void leavesTextWithoutMarksWhole() {
        assertThat(show("甲乙丙")).isEqualTo("甲乙丙");
    }

    @Test
    void linksOneMark() {
        assertThat(show("甲乙丙", mark(1, 2, "a"))).isEqualTo("甲<a=a.html 乙>丙");
    }

    /** 《…关于贯彻省委十二届四次全会、市委五届四次全会精神的决定》: one title is one link, to the document. */
    @Test
    void linksTheOutermostOfNestedMarksAsAWhole() {
        assertThat(show("甲乙、丙丁", mark(0, 5, "a"), mark(1, 2, "b"), mark(3, 4, "c")))
                .isEqualTo("<a=a.html 甲[b:乙]、[c:丙]丁>");
    }

    /** A sentence that asks is no name: what it names is the link, and it leads nowhere itself. */
    @Test
    void linksTheNamesInASentenceThatAsks() {
        Mark sentence = new Mark(new Span(0, 4), new Span(0, 4), "a", FactId.Kind.DIRECTIVE, "a.html");

        assertThat(show("甲乙丙丁", sentence, mark(1, 3, "b"))).isEqualTo("[a:甲<b=b.html 乙丙>丁]");
    }

    @Test
    void endsAMarkWithALinkThatItCrosses() {
        assertThat(show("甲乙丙丁", mark(0, 3, "a"), mark(2, 4, "b"))).isEqualTo("<a=a.html 甲乙[b:丙]>丁");
    }

    @Test
    void cutsMarksRatherThanALinkThatTheyCross() {
        Mark crossed = new Mark(new Span(0, 3), new Span(0, 3), "a", FactId.Kind.ATTENDEE, null);

        assertThat(show("甲乙丙丁", crossed, mark(2, 4, "b"))).isEqualTo("[a:甲乙]<b=b.html 丙丁>");
    }

    @Test
    void linksNoPunctuation() {
        assertThat(show("甲、乙", mark(1, 2, "a"))).isEqualTo("甲[a:、]乙");
    }

    @Test
    void keepsBothMarksOnTheSameWords() {
        assertThat(show("甲乙", mark(0, 2, "a"), mark(0, 2, "b"))).isEqualTo("[a:<b=b.html 甲乙>]");
    }

    @Test
    void cutsAMarkAtTheEndOfTheParagraph() {
        assertThat(show("甲乙丙丁", new Span(0, 2), mark(1, 4, "a"))).isEqualTo("甲<a=a.html 乙>");
        assertThat(show("甲乙丙丁", new Span(2, 4), mark(1, 4, "a"))).isEqualTo("<a.html 丙丁>");
    }

    @Test
    void linksOnlyTheHandleOfASentence() {
        Mark sentence = new Mark(new Span(0, 4), new Span(1, 2), "a", FactId.Kind.DIRECTIVE, "a.html");

        assertThat(show("甲乙丙丁", sentence)).isEqualTo("[a:甲<a.html 乙>丙丁]");
    }
}
