package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.model.Communique;
import gongbao.model.TermDefinition;
import gongbao.model.TermEntry;
import gongbao.model.TermOwner;
import gongbao.zh.ChineseNumerals;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermOwnersTest {

    private static Communique county(int session, String text) {
        String meeting = "中国共产党芦山县第十五届委员会第" + ChineseNumerals.of(session) + "次全体会议";
        return FactLines.parse(meeting + "公报\n" + meeting + "于2024年1月" + session + "日举行。" + text);
    }

    private static TermEntry first(Communique... communiques) {
        return CorpusLinker.link(List.of(communiques)).terms().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "要落实市委提出的“甲乙”布局。, 511800",
        "要落实市委五届四次全会确定的“甲乙”布局。, 511800",
        "要抢抓省委“甲乙”机遇。, 510000",
        "要落实党中央提出的“甲乙”要求。, 000000",
        "要主动融入全省“甲乙”布局。, 510000",
        "要学习运用浙江“甲乙”经验。, 330000",
        "要对标成都市委提出的“甲乙”战略。, 510100"
    })
    void readsWhoseATermIs(String text, String code) {
        TermOwner owner = first(county(1, text)).owner();

        assertThat(owner).isNotNull();
        assertThat(owner.code()).isEqualTo(code);
        assertThat(owner.basis()).isEqualTo(TermOwner.Basis.ATTRIBUTED);
    }

    @ParameterizedTest
    @CsvSource({"要落实“两个维护”。", "要深化“放管服”改革。", "要召开全市“放管服”改革会议。", "全会提出，加快构建“甲乙”格局。"})
    void staysOpenWhereNothingSaysWhose(String text) {
        assertThat(first(county(1, text)).owner()).isNull();
    }

    @Test
    void belongsToTheFirstWhoSetsItUpAndSaysWhatItIs() {
        TermEntry term = first(county(1, "加快构建“一城三园”格局，“三园”即甲园、乙园、丙园。"), county(2, "落实“一城三园”。"));

        assertThat(term.owner())
                .isEqualTo(new TermOwner(
                        "511826", TermOwner.Basis.DEFINED, term.mentions().get(0)));
    }

    @Test
    void staysOpenWhereAnotherUsedItBefore() {
        TermEntry term = first(county(1, "落实“一城三园”。"), county(2, "加快构建“一城三园”格局，“一城三园”即甲城和乙园。"));

        assertThat(term.owner()).isNull();
    }

    @Test
    void staysOpenWhereTextsDisagree() {
        TermEntry term = first(county(1, "落实市委提出的“甲乙”布局。"), county(2, "落实省委提出的“甲乙”布局。"));

        assertThat(term.owner()).isNull();
    }

    @Test
    void quotesWhatATextSaysItStandsFor() {
        TermEntry term = first(county(1, "“三园”即甲园、乙园，要建好“三园”。"));

        assertThat(term.definitions()).extracting(TermDefinition::words).containsExactly("甲园、乙园");
    }
}
