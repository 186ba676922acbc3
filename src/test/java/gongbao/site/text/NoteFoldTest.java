package gongbao.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.site.part.Quote;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoteFoldTest {

    private static MarginNotes.Group group(String label, int notes) {
        return new MarginNotes.Group(
                label,
                IntStream.range(0, notes)
                        .mapToObj(i -> new MarginNotes.Note(Quote.of("要点十个字以内" + i), null, null, false))
                        .toList());
    }

    private static List<String> words(List<MarginNotes.Group> groups) {
        return groups.stream()
                .flatMap(group -> group.facts().stream())
                .map(note -> note.quote().head())
                .toList();
    }

    @Test
    void foldsWhatReachesFarBelowAShortParagraphAndLosesNothing() {
        List<MarginNotes.Group> groups = List.of(group("人物", 4), group("文件", 5));

        EditionText.Beside beside = NoteFold.of(groups, 40);

        assertThat(words(beside.groups())).hasSize(6);
        assertThat(beside.folded()).isEqualTo(3);
        assertThat(beside.rest()).isNotEmpty();
        assertThat(Stream.of(beside.groups(), beside.rest())
                        .flatMap(part -> words(part).stream())
                        .toList())
                .isEqualTo(words(groups));
        assertThat(beside.rest()).extracting(MarginNotes.Group::label).containsExactly("文件");
    }

    @Test
    void foldsNothingBesideALongParagraph() {
        EditionText.Beside beside = NoteFold.of(List.of(group("文件", 12)), 400);

        assertThat(words(beside.groups())).hasSize(12);
        assertThat(beside.rest()).isEmpty();
    }

    @Test
    void hidesNoSingleNote() {
        assertThat(NoteFold.of(List.of(group("文件", 7)), 40).rest()).isEmpty();
    }
}
