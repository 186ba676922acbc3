package gongbao.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.model.FactId;
import gongbao.site.part.Quote;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoteFoldTest {

    private static MarginNotes.Group group(FactId.Kind kind, int notes) {
        return new MarginNotes.Group(
                kind,
                kind.code(),
                IntStream.range(0, notes)
                        .mapToObj(
                                i -> new MarginNotes.Note(kind.code() + i, Quote.of("要点十个字以内"), null, null, "", false))
                        .toList());
    }

    private static List<String> ids(List<MarginNotes.Group> groups) {
        return groups.stream()
                .flatMap(group -> group.facts().stream())
                .map(MarginNotes.Note::id)
                .toList();
    }

    @Test
    void foldsWhatReachesFarBelowAShortParagraphAndLosesNothing() {
        List<MarginNotes.Group> groups = List.of(group(FactId.Kind.PERSON, 4), group(FactId.Kind.DIRECTIVE, 5));

        EditionText.Beside beside = NoteFold.of(groups, 40);

        assertThat(ids(beside.groups())).hasSize(6);
        assertThat(beside.folded()).isEqualTo(3);
        assertThat(beside.count()).isEqualTo(9);
        assertThat(Stream.of(beside.groups(), beside.rest())
                        .flatMap(part -> ids(part).stream())
                        .toList())
                .isEqualTo(ids(groups));
        assertThat(beside.rest()).extracting(MarginNotes.Group::label).containsExactly("directive");
    }

    @Test
    void foldsNothingBesideALongParagraph() {
        EditionText.Beside beside = NoteFold.of(List.of(group(FactId.Kind.DIRECTIVE, 12)), 400);

        assertThat(ids(beside.groups())).hasSize(12);
        assertThat(beside.rest()).isEmpty();
    }

    @Test
    void hidesNoSingleNote() {
        assertThat(NoteFold.of(List.of(group(FactId.Kind.DIRECTIVE, 7)), 40).rest())
                .isEmpty();
    }

    /** Terms stand one after the other: two in a line. */
    @Test
    void countsNotesThatStandInOneLineAsSuch() {
        assertThat(NoteFold.of(List.of(group(FactId.Kind.TERM, 12)), 40).rest()).isEmpty();
        assertThat(NoteFold.of(List.of(group(FactId.Kind.TERM, 20)), 40).folded())
                .isEqualTo(8);
    }
}
