package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Seed;
import gongbao.model.Attendee;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Person;
import gongbao.model.Target;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever characters a text is typed or converted in, its facts are those of the same text in plain ones, and it stays as it is. */
class OddCharactersReadTest {

    private static final String NAME = "中国共产党长沙县第十五届委员会第六次全体会议";
    private static final String TEXT = NAME + "公报\n"
            + "（2024年1月5日" + NAME + "通过）\n"
            + NAME + "，于2024年1月5日在长沙举行。\n"
            + "出席全会的有，县委委员32人，候补县委委员3人。\n"
            + "全会由县委常委会主持。县委书记林正远作了讲话。\n"
            + "全会审议通过了《中共长沙县委关于加快推进城乡融合发展的决定》。\n"
            + "全会指出，到2027年，全县地区生产总值达到100亿元，常住人口城镇化率达到60%。\n";

    private static final Communique PLAIN = Seed.parse(TEXT);

    /** Radicals that are no characters of their own, by the character they look like. */
    private static final Map<Integer, Integer> RADICALS = IntStream.rangeClosed(0x2f00, 0x2fd5)
            .boxed()
            .collect(Collectors.toMap(
                    c -> Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                            .codePointAt(0),
                    c -> c));

    private static Communique sameAs(Communique plain, String text) {
        Communique read = Seed.parse(text);
        assertThat(read.body()).isEqualTo(text.strip());
        assertThat(read.meeting().key()).isEqualTo(plain.meeting().key());
        assertThat(read.meeting().name()).isEqualTo(plain.meeting().name());
        assertThat(read.meeting().startDate()).isEqualTo(plain.meeting().startDate());
        assertThat(read.meeting().adoptedOn()).isEqualTo(plain.meeting().adoptedOn());
        assertThat(read.id()).isEqualTo(plain.id());
        assertThat(read.people()).extracting(Person::name).isEqualTo(names(plain));
        assertThat(read.attendees()).extracting(Attendee::count).containsExactly(32, 3);
        assertThat(read.documents()).extracting(CitedDocument::title).containsExactly("中共长沙县委关于加快推进城乡融合发展的决定");
        assertThat(read.targets()).extracting(Target::indicator).containsExactly("全县地区生产总值", "常住人口城镇化率");
        assertThat(read.targets()).extracting(Target::number).containsExactly(100.0, 60.0);
        return read;
    }

    private static List<String> names(Communique communique) {
        return communique.people().stream().map(Person::name).toList();
    }

    @Test
    void thePlainTextHasThem() {
        assertThat(String.valueOf(PLAIN.meeting().key())).isEqualTo("430121-15-6");
        sameAs(PLAIN, TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00AD",
                "\u200B",
                "\u200D",
                "\u2060",
                "\u200E",
                "\u202C",
                "\u2067",
                "\uFEFF",
                "\uFE0E",
                "\u3164",
                "\uDB40\uDD00"
            })
    void anInvisibleCharacterBehindEach(String invisible) {
        sameAs(PLAIN, TEXT.replaceAll("([^\n])", "$1" + invisible));
    }

    @Test
    void radicalsForCharacters() {
        StringBuilder text = new StringBuilder();
        TEXT.codePoints().map(c -> RADICALS.getOrDefault(c, c)).forEach(text::appendCodePoint);
        assertThat(text.toString()).contains("第⼗五届", "1⽉5⽇", "32⼈");
        sameAs(PLAIN, text.toString());
    }

    @ParameterizedTest
    @CsvSource({"产党长沙县, 产党⻓沙县", "2024年, 2024\uF98E", "（2, ︵2", "林正远, \uF9F4正远", "100亿, 𝟏𝟎𝟎亿", "2024年, 2O24年"})
    void otherLookalikes(String plain, String odd) {
        sameAs(PLAIN, TEXT.replace(plain, odd));
    }

    /** The words that a fact quotes are those of the text; what it is called by is what they mean. */
    @Test
    void quotesTheTextAsItIs() {
        Communique read = Seed.parse(TEXT.replace("地区生产", "地区⽣\u200B产"));
        Target target = read.targets().get(0);
        assertThat(target.indicator()).isEqualTo("全县地区生产总值");
        assertThat(target.text()).contains("地区⽣\u200B产总值");
        assertThat(target.span().of(read.body())).isEqualTo(target.text());
    }

    @Test
    void namesInColumnsAreNotPartedByWhatTakesNoRoom() {
        Communique read = Seed.parse(TEXT.replace("林正远", "林\u200B正远"));
        assertThat(read.people()).extracting(Person::name).containsExactly("林正远");
    }
}
