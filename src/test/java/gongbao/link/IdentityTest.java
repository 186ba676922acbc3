package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Sample;
import gongbao.model.CitedDocument.Status;
import gongbao.model.Communique;
import gongbao.model.Convener;
import gongbao.model.Corpus;
import gongbao.model.Days;
import gongbao.model.DocumentEntry;
import gongbao.model.Meeting;
import gongbao.model.Organ;
import gongbao.model.PersonEntry;
import gongbao.model.Setting;
import gongbao.model.Sitting;
import gongbao.place.Level;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When two names mean one thing, and when one name means two. */
class IdentityTest {

    private static Sample of(String place, String code, Level level, int session, String text) {
        return Sample.of(code + "-15-" + session, "公报\n全会举行。" + text)
                .meeting(place, code, level, 15, session, "2024-01-0" + session);
    }

    private static Sample county(int session, String text) {
        return of("芦山县", "511826", Level.COUNTY, session, text);
    }

    private static Sample city(int session, String text) {
        return of("雅安市", "511800", Level.CITY, session, text);
    }

    private static Corpus link(Sample... samples) {
        return CorpusLinker.link(List.of(samples).stream().map(Sample::build).toList());
    }

    @Test
    void knowsAnOfficeOfTheCityFromBelow() {
        Corpus corpus = link(
                city(1, "市委书记李明讲话。").person("李明", "市委书记"),
                county(2, "雅安市委书记李明讲话。").person("李明", "雅安市委书记"),
                county(3, "市委书记李明讲话。").person("李明", "市委书记"));

        assertThat(corpus.people())
                .singleElement()
                .extracting(PersonEntry::code)
                .isEqualTo("511800");
    }

    @Test
    void takesATitleInTraditionalCharactersForTheSame() {
        Corpus corpus = link(
                county(1, "《关于加快旅游发展的决定》").document("关于加快旅游发展的决定", Status.ADOPTED, null, null),
                county(2, "《關於加快旅游發展的決定》").document("關於加快旅游發展的決定", Status.CITED, null, null));

        assertThat(corpus.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.printings()).containsExactly("關於加快旅游發展的決定"));
    }

    @Test
    void knowsWhoBearsOfficesOfTwoPlaces() {
        Corpus corpus = link(
                county(1, "市委常委、县委书记李明讲话。").person("李明", "市委常委、县委书记"),
                county(2, "县委书记李明讲话。").person("李明", "县委书记"));

        assertThat(corpus.people()).hasSize(1);
    }

    @Test
    void takesTheMayorOfAMunicipalityForItsOwn() {
        Corpus corpus = link(
                of("重庆市", "500000", Level.PROVINCE, 1, "市长李明讲话。").person("李明", "市长"),
                of("璧山区", "500120", Level.COUNTY, 1, "市长李明讲话。").person("李明", "市长"));

        assertThat(corpus.people())
                .singleElement()
                .extracting(PersonEntry::code)
                .isEqualTo("500000");
    }

    @Test
    void givesABareNameToThePlaceOfItsTextAndToNoOther() {
        Communique discipline = Sample.of("511826-discipline-15-1", "公报\n全会举行。李明作报告。")
                .meeting(new Meeting(
                        "全会",
                        new Convener("纪委", Organ.DISCIPLINE_COMMISSION, Level.COUNTY, "芦山县", "511826"),
                        new Sitting(15, 1, false),
                        new Days(LocalDate.of(2024, 1, 9), null),
                        Setting.UNKNOWN,
                        null,
                        "test"))
                .person("李明", null)
                .build();
        Corpus corpus = CorpusLinker.link(List.of(
                city(1, "市长李明讲话。").person("李明", "市长").build(),
                county(1, "县长李明讲话。").person("李明", "县长").build(),
                discipline));

        assertThat(corpus.people())
                .extracting(person -> person.post() + " " + person.mentions().size())
                .containsExactlyInAnyOrder("市长 1", "县长 2");
    }

    @Test
    void tiesATitleWithoutIssuerToTheOnlyDocumentOfThatName() {
        Corpus corpus = link(
                city(1, "通过《中共雅安市委关于推进城乡融合发展的决定》。").document("中共雅安市委关于推进城乡融合发展的决定", Status.ADOPTED, "中共雅安市委", null),
                county(1, "落实《关于推进城乡融合发展的决定》。").document("关于推进城乡融合发展的决定", Status.CITED, null, null),
                county(2, "落实《市委关于推进城乡融合发展的决定》。").document("市委关于推进城乡融合发展的决定", Status.CITED, "市委", null));

        assertThat(corpus.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.uses()).hasSize(3));
    }

    @Test
    void keepsTheSameTitleOfTwoBodiesApart() {
        Corpus corpus = link(
                city(1, "通过《市委关于全面深化改革的意见》。").document("市委关于全面深化改革的意见", Status.ADOPTED, "市委", null),
                county(1, "通过《县委关于全面深化改革的意见》。").document("县委关于全面深化改革的意见", Status.ADOPTED, "县委", null));

        assertThat(corpus.documents()).hasSize(2);
    }

    @Test
    void hearsAnotherReportOfTheSameNameInEverySession() {
        String title = "县委常委会抓党建工作情况的报告";
        Corpus corpus = link(
                county(1, "听取《" + title + "》。").document(title, Status.HEARD, null, null),
                county(2, "听取《" + title + "》。").document(title, Status.HEARD, null, null));

        assertThat(corpus.documents()).hasSize(2);
    }

    @Test
    void tellsWhichDocumentAReportIsAbout() {
        Corpus corpus = link(county(1, "听取《关于芦山县城乡融合发展规划编制情况的报告》，讨论《芦山县城乡融合发展规划》。")
                .document("关于芦山县城乡融合发展规划编制情况的报告", Status.HEARD, null, null)
                .document("芦山县城乡融合发展规划", Status.DISCUSSED, null, null));
        DocumentEntry report = corpus.documents().get(0);
        DocumentEntry plan = corpus.documents().get(1);

        assertThat(report.names()).containsExactly(plan.id().slug());
        assertThat(plan.namedBy()).containsExactly(report.id().slug());
    }
}
