package gongbao.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.diag.Diagnostic;
import gongbao.text.Characters;
import gongbao.text.Line;
import gongbao.text.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page may hold is replaced at the door, one for one, and told once a file. */
class OddCharactersTest {

    @TempDir
    Path folder;

    private Reading.Text read(String name, String text) throws IOException {
        return read(name, text.getBytes(UTF_8));
    }

    private Reading.Text read(String name, byte[] bytes) throws IOException {
        return (Reading.Text) new SeedReader().read(Files.write(folder.resolve(name), bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html"})
    void replacesAndTellsOnceWithThePlaceOfTheFirst(String format) throws IOException {
        Reading.Text read = read("a." + format, "全会由县委\n常委会\u0007主\uFFFF持\u0007。\uFDD0会\uD83F\uDFFE期1天。");
        assertThat(String.join(
                        "", read.source().lines().stream().map(Line::text).toList()))
                .isEqualTo("全会由县委常委会\uFFFD主\uFFFD持\uFFFD。\uFFFD会\uFFFD\uFFFD期1天。");
        assertThat(read.warnings())
                .extracting(Diagnostic::rule, Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple("characters-odd", 2, 4));
        assertThat(read.warnings().get(0).message(Locale.ROOT)).contains("U+0007, U+FDD0, U+FFFF, U+1FFFE, 5 in all");
    }

    @Test
    void losesNothingBehindTheSignThatALibraryTakesForTheEnd() throws IOException {
        SourceText text =
                read("a.html", "<title>甲\uFFFF乙</title><p>一\uFFFF二<p>三").source();
        assertThat(text.body()).isEqualTo("一\uFFFD二\n三");
        assertThat(text.meta()).containsEntry("title", "甲\uFFFD乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md"})
    void replacesWhatIsWrittenAsANumber(String format) throws IOException {
        Reading.Text read = read("a." + format, "全会&#7;通过&#xFFFF;了&#xD800;决议&#0;案&#x1FFFE;。");
        assertThat(Characters.nextOdd(read.source().body(), 0)).isEqualTo(-1);
        assertThat(read.source().body()).contains("全会", "通过", "了", "决议", "案", "。");
        assertThat(read.warnings()).extracting(Diagnostic::rule).containsExactly("characters-odd");
    }

    @Test
    void replacesInFieldsToo() throws IOException {
        assertThat(read("a.html", "<meta name=ArticleTitle content='甲&#7;乙'><p>一")
                        .source()
                        .meta())
                .containsEntry("ArticleTitle", "甲\uFFFD乙");
        assertThat(read("a.md", "---\ntitle: 甲\u0007乙\n---\n一").source().given())
                .containsEntry("title", "甲\uFFFD乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html"})
    void takesWordsOwnBreaksForLineEndsAndItsHyphensForHyphens(String format) throws IOException {
        Reading.Text read = read("a." + format, "一\u000B二\u0085三\u2028四\u2029五A\u001E1B\u001F2");
        assertThat(read.source().lines())
                .extracting(Line::text, Line::number, Line::column)
                .containsExactly(
                        tuple("一", 1, 1),
                        tuple("二", 1, 3),
                        tuple("三", 1, 5),
                        tuple("四", 1, 7),
                        tuple("五A\u20111B\u00AD2", 1, 9));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void aPageBreakEndsALineOfTextAndIsABlankOfAPage() throws IOException {
        assertThat(read("a.txt", "一\f二").source().body()).isEqualTo("一\n二");
        assertThat(read("a.md", "一\f二").source().body()).isEqualTo("一\n二");
        assertThat(read("a.html", "一\f二").source().body()).isEqualTo("一 二");
    }

    @Test
    void partsTheWordsOfACellWhereItsLineBreaks() throws IOException {
        assertThat(read("a.html", "<table><tr><td>一\u000B二<td>三\u2028A</table>")
                        .source()
                        .body())
                .isEqualTo("一二\t三 A");
    }

    @Test
    void keepsOrdinaryFormattingCharacters() throws IOException {
        String text = "全\u200B会\u00AD由\u200E县\u2060委\uFEFF常\u202A委会\u3000\u00A0主\uE000持\uFFFD。";
        Reading.Text read = read("a.txt", text);
        assertThat(read.source().body()).isEqualTo(text);
        assertThat(read.warnings()).extracting(Diagnostic::rule).doesNotContain("characters-odd");
    }

    /** Every character of the first plane and some of each other one: what may be shown comes through. */
    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html"})
    void losesNoCharacterThatMayBeShown(String format) throws IOException {
        StringBuilder all = new StringBuilder("公报");
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0xFFFF || (c & 0xFFFF) >= 0xFFF0 ? 1 : 0x111) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                boolean markup = c < 0x80 && !Character.isLetterOrDigit(c);
                all.append(markup && c >= ' ' ? "要" : Character.toString(c)).append('字');
            }
        }
        SourceText text = read("a." + format, all.toString()).source();
        String shown = text.body();
        assertThat(Characters.nextOdd(shown.replace("\n", ""), 0)).isEqualTo(-1);
        String wanted = Characters.mended(all.toString());
        assertThat(ink(shown)).isEqualTo(ink(wanted));
        assertThat(read("a." + format, all.toString()).warnings()).hasSize(1);
    }

    private static List<Integer> ink(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .boxed()
                .toList();
    }

    @Test
    void aFewControlCharactersMakeNoBinaryFile() throws IOException {
        assertThat(read("a.txt", "全会\0召开。").source().body()).isEqualTo("全会\uFFFD召开。");
    }

    @Test
    void readsTheSameInEveryCharset() throws IOException {
        for (String charset : List.of("GB18030", "UTF-16LE", "UTF-16BE")) {
            byte[] bytes = ("\uFEFF全会由县委\u0007常委会主持，会期1天。").getBytes(Charset.forName(charset));
            assertThat(read("a.txt", bytes).source().body()).isEqualTo("全会由县委\uFFFD常委会主持，会期1天。");
        }
    }
}
