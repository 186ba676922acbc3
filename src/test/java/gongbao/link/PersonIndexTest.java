package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.fixture.FactLines;
import gongbao.model.Communique;
import gongbao.model.PersonEntry;
import gongbao.zh.ChineseNumerals;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name in a place is one entry, with the offices as printed, whatever texts there are. */
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
    void twoOfficesOfOnePlaceAreOneEntryThatListsThemAsPrinted() {
        assertThat(people(county(1, "县长杨建国主持会议。"), county(2, "大会选举杨建国为县委书记。")))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.posts()).containsExactly("县长", "县委书记");
                    assertThat(entry.post()).isNull();
                });
    }

    @Test
    void anOfficeThatIsTakenAwayIsNoneOfThem() {
        assertThat(people(county(1, "县长杨建国主持会议。会议决定免去杨建国的县委副书记职务。")))
                .allSatisfy(entry -> assertThat(entry.posts()).containsExactly("县长"));
    }

    @Test
    void anEntryHasTheSameAddressWhateverOtherTextsThereAre() {
        Communique one = county(1, "县长杨建国主持会议。");
        Communique two = county(2, "市长杨建国主持会议。");

        assertThat(people(one, two)).hasSize(2);
        assertThat(people(one, two))
                .extracting(PersonEntry::id)
                .containsAll(people(one).stream().map(PersonEntry::id).toList())
                .containsAll(people(two).stream().map(PersonEntry::id).toList());
    }

    @Test
    void aBareNameGoesWithTheOnlyPlaceOfItsText() {
        assertThat(people(county(1, "市长杨建国讲话。杨建国主持会议。")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.code()).isEqualTo("511800"));
    }

    /** 市委常委、组织部部长 who comes to guide a county's congress holds no office of that county. */
    @Test
    void anOfficeThatSaysNoPlaceIsOfTheOneBeforeIt() {
        assertThat(people(county(1, "市委常委、组织部长刘大江到会讲话。县委书记、县长杨建国主持会议。")))
                .extracting(PersonEntry::name, PersonEntry::code)
                .containsExactlyInAnyOrder(tuple("刘大江", "511800"), tuple("杨建国", "511826"));
        assertThat(people(county(1, "市委常委、县长杨建国主持会议。")))
                .extracting(PersonEntry::code)
                .containsExactly("511826");
    }

    @Test
    void aMaskedNameWithoutOfficeIsOneOfItsTextOnly() {
        assertThat(people(county(1, "大会选举王某某、李某某为县委委员。"), county(2, "王某某主持会议。")))
                .extracting(PersonEntry::name)
                .contains("王某某")
                .hasSizeGreaterThan(2);
    }
}
