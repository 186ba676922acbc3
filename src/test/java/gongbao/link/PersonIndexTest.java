package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.model.Communique;
import gongbao.model.PersonEntry;
import gongbao.zh.ChineseNumerals;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is one and the same in a text that names him with more than one office. */
class PersonIndexTest {

    private static Communique county(int session, String text) {
        String meeting = "中国共产党芦山县第十五届委员会第" + ChineseNumerals.of(session) + "次全体会议";
        return FactLines.parse(meeting + "公报\n" + meeting + "于2024年1月" + session + "日举行。" + text);
    }

    private static List<PersonEntry> people(Communique... communiques) {
        return CorpusLinker.link(List.of(communiques)).people();
    }

    @Test
    void oneNameWithTwoOfficesInOneTextIsOnePerson() {
        assertThat(people(county(1, "县长杨建国主持会议。大会选举杨建国为县委书记。")))
                .singleElement()
                .satisfies(person -> assertThat(person.mentions()).hasSizeGreaterThan(1));
    }

    @Test
    void theSameNameWithTwoOfficesInTwoTextsIsTwo() {
        assertThat(people(county(1, "县长杨建国主持会议。"), county(2, "大会选举杨建国为县委书记。"))).hasSize(2);
    }

    @Test
    void aTextThatNamesBothOfficesBringsTheOthersTogether() {
        assertThat(people(county(1, "县长杨建国主持会议。"), county(2, "县委书记杨建国主持会议。"), county(3, "县长杨建国主持会议。大会选举杨建国为县委书记。")))
                .hasSize(1);
    }

    @Test
    void maskedNamesOfTwoOfficesStayApart() {
        assertThat(people(county(1, "县长王某某主持会议。大会选举王某某为县委书记。"))).hasSize(2);
    }
}
