package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Archive;
import gongbao.model.Corpus;
import gongbao.model.Thing;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Which things of the invented archive have a page, and where the others are told of. */
class AddressesTest {

    private final Map<String, String> pages = BuiltSite.archive().pages();
    private final Corpus corpus = Archive.corpus();

    private boolean hasPage(String column, Thing thing) {
        return pages.containsKey(column + "/" + thing.id().slug().text() + ".html");
    }

    private Element entry(String column, Thing thing) {
        Document list = Jsoup.parse(pages.get(column + "/index.html"));
        return list.getElementById(thing.id().slug().text());
    }

    @Test
    void aMeetingNamedOnceIsAnEntryWithTheWordsThatNameIt() {
        List<? extends Thing> once = corpus.meetings().stream()
                .filter(meeting ->
                        meeting.communiques().isEmpty() && meeting.mentions().size() == 1)
                .toList();

        assertThat(once).isNotEmpty().allSatisfy(meeting -> {
            assertThat(hasPage("meetings", meeting)).isFalse();
            assertThat(entry("meetings", meeting).parent().select(".lines a").text())
                    .isEqualTo(meeting.mentions().get(0).text());
        });
        assertThat(corpus.meetings())
                .filteredOn(meeting -> !meeting.communiques().isEmpty())
                .isNotEmpty()
                .allMatch(meeting -> hasPage("meetings", meeting));
    }

    @Test
    void aNameWithoutAnOfficeOrASecondMentionIsAnEntry() {
        assertThat(corpus.people())
                .filteredOn(
                        person -> person.posts().isEmpty() || person.mentions().size() == 1)
                .isNotEmpty()
                .allSatisfy(person -> {
                    assertThat(hasPage("people", person)).isFalse();
                    assertThat(entry("people", person).text()).isEqualTo(person.name());
                });
        assertThat(corpus.people())
                .filteredOn(
                        person -> !person.posts().isEmpty() && person.mentions().size() > 1)
                .isNotEmpty()
                .allMatch(person -> hasPage("people", person));
    }

    @Test
    void aTermOfOneTextWithoutADefinitionIsAnEntry() {
        assertThat(corpus.terms())
                .filteredOn(term -> term.definitions().isEmpty()
                        && term.mentions().stream()
                                        .map(mention -> mention.communique())
                                        .distinct()
                                        .count()
                                == 1)
                .isNotEmpty()
                .allSatisfy(term -> {
                    assertThat(hasPage("terms", term)).isFalse();
                    assertThat(entry("terms", term)).isNotNull();
                });
    }

    @Test
    void aPlaceWithoutTextsAndAnAimWithoutAFigureAreEntries() {
        assertThat(corpus.places())
                .allSatisfy(place -> assertThat(hasPage("places", place))
                        .isEqualTo(!place.communiques().isEmpty()));
        assertThat(corpus.targets())
                .filteredOn(target -> !hasPage("targets", target))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(entry("targets", target)).isNotNull());
    }

    @Test
    void aLinkToAThingWithoutAPageLeadsToItsEntry() {
        Thing once = corpus.meetings().stream()
                .filter(meeting ->
                        meeting.communiques().isEmpty() && meeting.mentions().size() == 1)
                .findFirst()
                .orElseThrow();
        Document edition =
                Jsoup.parse(pages.get("communiques/" + once.mentions().get(0).communique() + ".html"));

        assertThat(edition.select("a[href=../meetings/index.html#" + once.id().slug() + "]"))
                .isNotEmpty();
    }

    @Test
    void oneTextMakesFewPages() {
        assertThat(BuiltSite.seed().pages()).hasSizeLessThanOrEqualTo(31);
    }
}
