package gongbao.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongbao.site.BuiltSite;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What pages say in the words of schema.org. */
class LinkedDataTest {

    /** The types used and the properties that schema.org gives them, its parents' among them. */
    private static final Map<String, Set<String>> VOCABULARY = Map.ofEntries(
            Map.entry("WebSite", Set.of("url", "name", "inLanguage", "publisher")),
            Map.entry(
                    "Report",
                    Set.of("headline", "identifier", "inLanguage", "datePublished", "sourceOrganization", "about")),
            Map.entry("Event", Set.of("name", "startDate", "endDate", "location", "organizer")),
            Map.entry("Place", Set.of("name")),
            Map.entry("Organization", Set.of("name")),
            Map.entry("GovernmentOrganization", Set.of("name")),
            Map.entry("CreativeWork", Set.of("name", "author")),
            Map.entry("Person", Set.of("name", "jobTitle")),
            Map.entry("DefinedTerm", Set.of("name")),
            Map.entry("AdministrativeArea", Set.of("name", "identifier")));

    private static final BuiltSite SEED = BuiltSite.seed();
    private static final BuiltSite FULL = BuiltSite.full();

    private static List<JsonObject> data(BuiltSite site, String path) {
        return Jsoup.parse(site.texts.get(path)).select("script[type=application/ld+json]").stream()
                .map(script -> JsonParser.parseString(script.data()).getAsJsonObject())
                .toList();
    }

    @Test
    void usesTheVocabulary() {
        for (BuiltSite site : List.of(SEED, FULL)) {
            for (String path : site.pages().keySet()) {
                for (JsonObject data : data(site, path)) {
                    assertThat(data.remove("@context").getAsString()).isEqualTo("https://schema.org");
                    check(path, data);
                }
            }
        }
    }

    private static void check(String path, JsonElement value) {
        if (value instanceof JsonArray list) {
            assertThat(list).as(path).isNotEmpty();
            list.forEach(one -> check(path, one));
        } else if (value instanceof JsonObject node) {
            Set<String> properties = new LinkedHashSet<>(node.keySet());
            properties.remove("@type");
            assertThat(VOCABULARY.get(node.get("@type").getAsString()))
                    .as(path + " " + node)
                    .containsAll(properties);
            properties.forEach(property -> check(path, node.get(property)));
        } else {
            assertThat(value.getAsString()).as(path).isNotBlank().isNotEqualTo("null");
        }
    }

    @Test
    void saysWhatACommuniqueReports() {
        assertThat(data(FULL, "communiques/511826-15-6.html"))
                .containsExactly(JsonParser.parseString("""
                {
                  "@context": "https://schema.org",
                  "@type": "Report",
                  "headline": "中国共产党芦山县第十五届委员会第六次全体会议公报",
                  "identifier": "511826-15-6",
                  "inLanguage": "zh-CN",
                  "datePublished": "2024-01-08T09:33:00+08:00",
                  "sourceOrganization": {"@type": "Organization", "name": "芦山县委办公室"},
                  "about": {
                    "@type": "Event",
                    "name": "中国共产党芦山县第十五届委员会第六次全体会议",
                    "startDate": "2024-01-05",
                    "endDate": "2024-01-05",
                    "location": {"@type": "Place", "name": "芦山"},
                    "organizer": {"@type": "Organization", "name": "中国共产党芦山县委员会"}
                  }
                }""").getAsJsonObject());
    }

    @Test
    void knowsOnlyTheNameOfAMeetingThatIsReferredTo() {
        List<JsonObject> said = data(SEED, "meetings/510000-12-4.html");

        assertThat(said).hasSize(1);
        assertThat(said.get(0).toString())
                .isEqualTo("{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"name\":\"四川省委十二届四次全会\"}");
    }

    @Test
    void namesTheThingOfEachKindOfPage() {
        assertThat(named("index.html")).containsExactly("WebSite 芦山县会议公报");
        assertThat(named("places/511826.html")).containsExactly("AdministrativeArea 芦山县");
        assertThat(named("people/yang-jun-72gpcc.html")).containsExactly("Person 杨俊");
        assertThat(named("meetings/index.html")).isEmpty();
        assertThat(named("404.html")).isEmpty();
    }

    private static List<String> named(String path) {
        return data(SEED, path).stream()
                .map(data ->
                        data.get("@type").getAsString() + " " + data.get("name").getAsString())
                .toList();
    }

    /** The end of a tag, quotes, a line separator: nothing ends the element or the string. */
    @Test
    void cannotBeLeftByWhatATextSays() {
        assertThat(Node.of("Report").with("name", "</script>&\"\\\n\u2028").json())
                .endsWith("\"@type\":\"Report\",\"name\":\"\\u003c/script\\u003e\\u0026\\\"\\\\\\u000a\\u2028\"}");
    }
}
