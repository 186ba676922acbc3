package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Sample;
import gongbao.fixture.Seed;
import gongbao.model.Annotation;
import gongbao.model.Block;
import gongbao.model.CitedDocument.Status;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.Mention;
import gongbao.model.Organ;
import gongbao.model.Person.Act;
import gongbao.model.PersonEntry;
import gongbao.model.Resolution;
import gongbao.model.Resolved;
import gongbao.model.Slug;
import gongbao.model.Thing;
import gongbao.place.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorpusLinkerTest {

    private static Sample county(String place, String code, int session, String text) {
        return Sample.of(code + "-15-" + session, "中国共产党" + place + "第十五届委员会全体会议公报\n全会在" + place + "举行。" + text)
                .meeting(place, code, Level.COUNTY, 15, session, String.format("2024-01-%02d", session));
    }

    @Test
    void keepsNamesakesOfTwoPlacesApart() {
        Corpus corpus = CorpusLinker.link(List.of(
                county("芦山县", "511826", 6, "县委书记杨俊作了讲话。")
                        .person("杨俊", "县委书记", Act.SPOKE)
                        .build(),
                county("庐山县", "360427", 6, "县委书记杨俊作了讲话。")
                        .person("杨俊", "县委书记", Act.SPOKE)
                        .build()));

        assertThat(corpus.people())
                .hasSize(2)
                .allSatisfy(person -> assertThat(person.mentions()).hasSize(1));
        assertThat(corpus.people()).extracting(PersonEntry::code).containsExactly("360427", "511826");
        assertThat(corpus.people()).extracting(person -> person.id().slug()).doesNotHaveDuplicates();
    }

    @Test
    void mergesThePersonOfOneOfficeOverSessions() {
        Corpus corpus = CorpusLinker.link(List.of(
                county("芦山县", "511826", 6, "县委书记杨俊作了讲话。")
                        .person("杨俊", "县委书记", Act.SPOKE)
                        .build(),
                county("芦山县", "511826", 4, "县委书记杨俊作了讲话。")
                        .person("杨俊", "县委书记", Act.SPOKE)
                        .build()));

        assertThat(corpus.people())
                .singleElement()
                .satisfies(person -> assertThat(person.mentions())
                        .extracting(Mention::communique)
                        .containsExactly("511826-15-4", "511826-15-6"));
    }

    @Test
    void knowsOneOfficeUnderItsShortAndItsFullName() {
        Corpus corpus = CorpusLinker.link(List.of(
                county("芦山县", "511826", 4, "县委书记李明讲话。").person("李明", "县委书记").build(),
                county("芦山县", "511826", 5, "中共芦山县委书记、县长李明讲话。")
                        .person("李明", "中共芦山县委书记、县长")
                        .build(),
                county("芦山县", "511826", 6, "芦山县县长李明讲话。").person("李明", "芦山县县长").build()));

        assertThat(corpus.people())
                .singleElement()
                .satisfies(person -> assertThat(person.mentions()).hasSize(3));
    }

    @Test
    void leavesABareNameOpenWhereItsTextPrintsItWithOfficesOfTwoPlaces() {
        Corpus corpus = CorpusLinker.link(List.of(county("芦山县", "511826", 6, "县长李明、市长李明到会，李明讲话。")
                .person("李明", "县长")
                .person("李明", "市长")
                .person("李明", null)
                .build()));

        assertThat(corpus.people()).extracting(PersonEntry::code).containsExactlyInAnyOrder("511826", "511800");
        assertThat(corpus.editions().get(0).open())
                .extracting(Annotation::reason)
                .contains("ambiguous-person");
    }

    @Test
    void givesABareNameToItsOnlyBearerInThePlace() {
        Corpus corpus = CorpusLinker.link(List.of(
                county("芦山县", "511826", 4, "李明讲话。").person("李明", null).build(),
                county("芦山县", "511826", 5, "县委书记李明讲话。").person("李明", "县委书记").build()));

        assertThat(corpus.people())
                .singleElement()
                .extracting(PersonEntry::post)
                .isEqualTo("县委书记");
    }

    @Test
    void placesAnOfficeOfTheProvinceInTheProvince() {
        Corpus corpus = CorpusLinker.link(List.of(
                county("芦山县", "511826", 6, "省委书记王某到会。").person("王某", "省委书记").build(),
                county("天全县", "511825", 6, "省委书记王某到会。").person("王某", "省委书记").build()));

        assertThat(corpus.people())
                .singleElement()
                .extracting(PersonEntry::code)
                .isEqualTo("510000");
    }

    @Test
    void tiesShortFormsAndDraftsToTheirDocument() {
        Corpus corpus = CorpusLinker.link(
                List.of(county("芦山县", "511826", 6, "通过《中共芦山县委关于甲的决定》。杨俊就《决定(讨论稿)》作说明。提交《中共芦山县委关于甲的决定（讨论稿）》。")
                        .document("中共芦山县委关于甲的决定", Status.ADOPTED, "中共芦山县委", null)
                        .document("决定(讨论稿)", Status.DRAFT, null, "中共芦山县委关于甲的决定")
                        .document("中共芦山县委关于甲的决定（讨论稿）", Status.DRAFT, "中共芦山县委", null)
                        .build()));

        assertThat(corpus.documents()).singleElement().satisfies(document -> {
            assertThat(document.title()).isEqualTo("中共芦山县委关于甲的决定");
            assertThat(document.printings()).containsExactlyInAnyOrder("决定(讨论稿)", "中共芦山县委关于甲的决定（讨论稿）");
            assertThat(document.mentions()).hasSize(3);
        });
    }

    @Test
    void keepsCommonTitlesOfTwoMeetingsApart() {
        Corpus corpus = CorpusLinker.link(List.of(
                county("芦山县", "511826", 4, "听取《工作报告》。")
                        .document("工作报告", Status.HEARD, null, null)
                        .build(),
                county("芦山县", "511826", 6, "听取《工作报告》。")
                        .document("工作报告", Status.HEARD, null, null)
                        .build()));

        assertThat(corpus.documents()).hasSize(2);
    }

    @Test
    void leavesATitleUnresolvedThatTwoIssuersUse() {
        String title = "关于加快推进城乡融合发展的若干意见";
        Corpus corpus = CorpusLinker.link(List.of(
                county("芦山县", "511826", 4, "通过《" + title + "》。")
                        .document(title, Status.ADOPTED, null, null)
                        .build(),
                county("天全县", "511825", 4, "通过《" + title + "》。")
                        .document(title, Status.ADOPTED, null, null)
                        .build(),
                county("石棉县", "511824", 4, "贯彻《" + title + "》。")
                        .document(title, Status.CITED, null, null)
                        .build()));

        assertThat(corpus.documents()).hasSize(2);
        assertThat(corpus.editions().get(0).open())
                .extracting(Annotation::reason)
                .containsExactly("ambiguous-document");
    }

    @Test
    void mergesADocumentCitedElsewhereByItsIssuer() {
        String title = "中共四川省委关于甲的决定";
        Corpus corpus = CorpusLinker.link(List.of(
                county("芦山县", "511826", 4, "贯彻《" + title + "》。")
                        .document(title, Status.CITED, "中共四川省委", null)
                        .build(),
                county("天全县", "511825", 4, "贯彻《" + title + "》。")
                        .document(title, Status.CITED, "中国共产党四川省委员会", null)
                        .build()));

        assertThat(corpus.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.mentions()).hasSize(2));
    }

    @Test
    void givesAMeetingThatIsOnlyReferredToAnEntry() {
        Resolved province = new Resolved("四川省", Level.PROVINCE, "510000", Organ.COMMITTEE, 12, 4);
        Corpus corpus = CorpusLinker.link(List.of(county("芦山县", "511826", 6, "落实省委十二届四次全会精神。")
                .reference("省委十二届四次全会", province)
                .build()));

        MeetingEntry meeting = corpus.meetings().get(0);
        assertThat(meeting.id().slug()).hasToString("510000-12-4");
        assertThat(meeting.communiques()).isEmpty();
        assertThat(meeting.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.text()).isEqualTo("省委十二届四次全会");
            assertThat(mention.before()).endsWith("落实");
            assertThat(mention.after()).startsWith("精神");
        });
        assertThat(corpus.places())
                .extracting(place -> place.id().slug().text())
                .containsExactly("510000", "511826");
        assertThat(corpus.places().get(1).parent()).hasToString("510000");
    }

    @Test
    void listsAReferenceWithoutTermAsUnresolvedWithTheParsersReason() {
        Corpus corpus = CorpusLinker.link(List.of(
                county("芦山县", "511826", 6, "贯彻省委全会精神。").reference("省委全会", null).build()));

        assertThat(corpus.editions().get(0).open()).singleElement().satisfies(unresolved -> {
            assertThat(unresolved.mention().text()).isEqualTo("省委全会");
            assertThat(unresolved.reason()).isEqualTo("no-term");
        });
    }

    @Test
    void knowsTheNeighboursOfAMeeting() {
        Corpus corpus = CorpusLinker.link(List.of(
                county("芦山县", "511826", 6, "").build(),
                county("芦山县", "511826", 4, "").build()));

        assertThat(corpus.meetings()).extracting(MeetingEntry::next).containsExactly(new Slug("511826-15-6"), null);
        assertThat(corpus.meetings()).extracting(MeetingEntry::previous).containsExactly(null, new Slug("511826-15-4"));
    }

    @Test
    void comparesTargetsByIndicatorWithoutTheWordsThatSayWhose() {
        Corpus corpus = CorpusLinker.link(List.of(
                county("芦山县", "511826", 4, "全县地区生产总值达到90亿元。")
                        .target(2025, "全县地区生产总值", "90", "亿元", "全县地区生产总值达到90亿元")
                        .build(),
                county("芦山县", "511826", 6, "地区生产总值达到100亿元。")
                        .target(2027, "地区生产总值", "100", "亿元", "地区生产总值达到100亿元")
                        .build()));

        assertThat(corpus.targets()).singleElement().satisfies(target -> {
            assertThat(target.indicator()).isEqualTo("地区生产总值");
            assertThat(target.uses()).hasSize(2);
        });
    }

    @Test
    void tellsWhichTermsAreMadeOfOthers() {
        Corpus corpus = CorpusLinker.link(List.of(county("芦山县", "511826", 6, "构建“两极三园、联轴融圈”格局，做强“两极”。")
                .term("两极三园、联轴融圈")
                .term("两极")
                .build()));

        assertThat(corpus.terms().get(0).parts())
                .containsExactly(corpus.terms().get(1).id().slug());
        assertThat(corpus.terms().get(1).wholes())
                .containsExactly(corpus.terms().get(0).id().slug());
    }

    @Test
    void marksBothFilesOfOneCommuniqueByTheirWordsAndWarns() {
        Communique one = county("芦山县", "511826", 6, "一。").path("seeds/b.txt").build();
        Communique two = county("芦山县", "511826", 6, "二。").path("seeds/a.txt").build();
        Corpus corpus = CorpusLinker.link(List.of(one, two));

        assertThat(corpus.editions())
                .extracting(Edition::id)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("511826-15-6-copy-[2-9b-z]{6}"));
        assertThat(CorpusLinker.link(List.of(two)).editions())
                .extracting(Edition::id)
                .containsExactly("511826-15-6");
        assertThat(corpus.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.rule()).isEqualTo("duplicate-communique");
            assertThat(diagnostic.path()).isEqualTo("seeds/b.txt");
        });
        assertThat(corpus.meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.communiques()).hasSize(2));
    }

    @Test
    void doesNotDependOnTheOrderOfTheInput() {
        List<Communique> all = new ArrayList<>(List.of(
                Seed.communique(),
                county("芦山县", "511826", 4, "县委书记杨俊作了讲话。").person("杨俊", "县委书记").build(),
                county("天全县", "511825", 10, "县委书记杨俊作了讲话。").person("杨俊", "县委书记").build()));
        Corpus corpus = CorpusLinker.link(all);
        Collections.reverse(all);

        assertThat(CorpusLinker.link(all)).isEqualTo(corpus);
    }

    @Test
    void hasABackLinkForEveryLink() {
        Corpus corpus = CorpusLinker.link(List.of(
                Seed.communique(),
                county("芦山县", "511826", 4, "“两山”。").term("两山").build()));
        List<Annotation> fromThings = things(corpus)
                .flatMap(thing -> thing.mentions().stream()
                        .map(mention -> new Annotation(mention, new Resolution.Linked(thing.id()))))
                .toList();

        assertThat(corpus.editions().stream()
                        .flatMap(edition -> edition.annotations().stream())
                        .filter(annotation -> annotation.thing() != null))
                .containsExactlyInAnyOrderElementsOf(fromThings);
        assertThat(things(corpus))
                .allSatisfy(thing -> assertThat(thing.mentions()).isNotEmpty());
    }

    @Test
    void quotesEveryMentionVerbatimUnderItsOwnAnchor() {
        Communique seed = Seed.communique();
        Edition edition = CorpusLinker.link(List.of(seed)).editions().get(0);
        List<Mention> mentions = edition.mentions().toList();

        assertThat(mentions)
                .isNotEmpty()
                .allSatisfy(mention ->
                        assertThat(mention.text()).isEqualTo(mention.span().of(seed.body())));
        assertThat(mentions).extracting(Mention::anchor).doesNotHaveDuplicates();
    }

    @Test
    void laysOutEveryCharacterOfTheBody() {
        Communique seed = Seed.communique();
        Edition edition = CorpusLinker.link(List.of(seed)).editions().get(0);

        assertThat(String.join(
                        "\n",
                        edition.blocks().stream()
                                .map(block -> block.span().of(seed.body()))
                                .toList()))
                .isEqualTo(seed.body());
        assertThat(edition.blocks().get(0).kind()).isEqualTo(Block.Kind.TITLE);
    }

    @Test
    void sortsTheTenthSessionBehindTheNinth() {
        Corpus corpus = CorpusLinker.link(List.of(
                Sample.of("511826-15-10", "题\n文。").build(),
                Sample.of("511826-15-9", "题\n文。").build()));

        assertThat(corpus.editions()).extracting(Edition::id).containsExactly("511826-15-9", "511826-15-10");
    }

    @Test
    void takesNoCommuniqueAtAll() {
        assertThat(CorpusLinker.link(List.of()).editions()).isEmpty();
    }

    @Test
    void takesATextWithoutTitleAndFacts() {
        Corpus corpus = CorpusLinker.link(List.of(Sample.of("x", "").build()));

        assertThat(corpus.editions())
                .singleElement()
                .satisfies(edition -> assertThat(edition.annotations()).isEmpty());
        assertThat(corpus.diagnostics()).isEmpty();
    }

    private static Stream<Thing> things(Corpus corpus) {
        return List.<List<? extends Thing>>of(
                        corpus.meetings(),
                        corpus.documents(),
                        corpus.people(),
                        corpus.terms(),
                        corpus.targets(),
                        corpus.directives())
                .stream()
                .flatMap(List::stream);
    }
}
