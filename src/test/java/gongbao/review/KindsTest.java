package gongbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.clean.TextCleaner;
import gongbao.link.CorpusLinker;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.Question;
import gongbao.model.SiteInfo;
import gongbao.parse.CommuniqueParser;
import gongbao.text.Line;
import gongbao.text.SourceFile;
import gongbao.text.SourceText;
import gongbao.zh.ChineseNumerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of question asks its own sample, and none of the near one. */
class KindsTest {

    static Stream<Kind> kinds() {
        return Review.KINDS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void asks(Kind kind) {
        List<Question> asked = kind.ask(archive(kind.yes()));

        assertThat(asked).extracting(question -> question.finding().rule()).containsOnly(kind.rule());
        assertThat(asked).allSatisfy(question -> {
            assertThat(question.concern()).isEqualTo(kind.concern());
            assertThat(question.finding().path()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void isSilentBesideIt(Kind kind) {
        assertThat(kind.ask(archive(kind.no()))).isEmpty();
    }

    @Test
    void aKindIsThereOnce() {
        assertThat(Review.KINDS).extracting(Kind::rule).doesNotHaveDuplicates();
        assertThat(Review.KINDS).extracting(Kind::concern).isSorted();
    }

    static Archive archive(String samples) {
        return new Archive(corpus(samples), SiteInfo.UNKNOWN);
    }

    static Corpus corpus(String samples) {
        List<Communique> texts = new ArrayList<>();
        texts(samples).forEach(text -> texts.add(parse(text, texts.size() + 1)));
        return CorpusLinker.link(texts);
    }

    /** The samples as whole texts. */
    static List<String> texts(String samples) {
        return samples.lines()
                .filter(line -> !line.isBlank())
                .map(KindsTest::text)
                .map(text -> text.replace('|', '\n'))
                .toList();
    }

    /** {@code 15-6 2024年1月5日：…}, or a whole text. */
    private static String text(String sample) {
        int blank = sample.indexOf(' ');
        boolean isShort = blank > 0 && blank < 6 && Character.isDigit(sample.charAt(0));
        return isShort ? whole(sample, blank, sample.indexOf('：')) : sample;
    }

    private static String whole(String sample, int blank, int colon) {
        String[] numbers = sample.substring(0, blank).split("-");
        String meeting = "中国共产党芦山县第" + ChineseNumerals.of(Integer.parseInt(numbers[0])) + "届委员会第"
                + ChineseNumerals.of(Integer.parseInt(numbers[1])) + "次全体会议";
        return meeting + "公报|" + meeting + "于" + sample.substring(blank + 1, colon) + "在县城举行。|"
                + sample.substring(colon + 1);
    }

    private static Communique parse(String text, int number) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(Line.of(line, lines.size() + 1));
        }
        SourceFile file = new SourceFile("seeds/" + number + ".txt", "txt", "UTF-8", number + "a".repeat(63));
        return CommuniqueParser.parse(new TextCleaner().clean(new SourceText(file, lines, Map.of(), Map.of())));
    }
}
