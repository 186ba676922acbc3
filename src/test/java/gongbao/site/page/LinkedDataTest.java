package gongbao.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongbao.site.BuiltSite;
import java.util.ArrayList;
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
                    "WebPage",
                    Set.of(
                            "url",
                            "name",
                            "description",
                            "inLanguage",
                            "isPartOf",
                            "breadcrumb",
                            "mainEntity",
                            "about")),
            Map.entry("CollectionPage", Set.of("url", "name", "description", "inLanguage", "isPartOf", "breadcrumb")),
            Map.entry("BreadcrumbList", Set.of("itemListElement")),
            Map.entry("ListItem", Set.of("position", "name", "item")),
            Map.entry(
                    "Report",
                    Set.of(
                            "headline",
                            "identifier",
                            "inLanguage",
                            "datePublished",
                            "sourceOrganization",
                            "about",
                            "mainEntityOfPage",
                            "encoding")),
            Map.entry("MediaObject", Set.of("encodingFormat", "contentUrl")),
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

    private static JsonObject data(BuiltSite site, String path) {
        var scripts = Jsoup.parse(site.texts.get(path)).select("script[type=application/ld+json]");
        assertThat(scripts).as(path).hasSize(1);
        return JsonParser.parseString(scripts.get(0).data()).getAsJsonObject();
    }

    private static JsonObject node(BuiltSite site, String path, String type) {
        List<JsonObject> nodes = new ArrayList<>();
        for (JsonElement node : data(site, path).getAsJsonArray("@graph")) {
            if (node.getAsJsonObject().get("@type").getAsString().equals(type)) {
                nodes.add(node.getAsJsonObject());
            }
        }
        assertThat(nodes).as(type + " on " + path).hasSize(1);
        return nodes.get(0);
    }

    @Test
    void usesTheVocabularyAndPointsAtNodesThatThereAre() {
        for (BuiltSite site : List.of(SEED, FULL)) {
            for (String path : site.pages().keySet()) {
                Set<String> ids = new LinkedHashSet<>();
                Set<String> pointers = new LinkedHashSet<>();
                JsonObject data = data(site, path);
                data.getAsJsonArray("@graph").forEach(node -> check(path, node, ids, pointers));

                assertThat(data.get("@context").getAsString()).isEqualTo("https://schema.org");
                assertThat(ids).as(path).containsAll(pointers);
            }
        }
    }

    private static void check(String path, JsonElement value, Set<String> ids, Set<String> pointers) {
        if (value instanceof JsonArray list) {
            assertThat(list).as(path).isNotEmpty();
            list.forEach(one -> check(path, one, ids, pointers));
        } else if (value instanceof JsonObject node) {
            if (!node.has("@type")) {
                assertThat(node.keySet()).as(path).containsOnly("@id");
                pointers.add(node.get("@id").getAsString());
                return;
            }
            if (node.has("@id")) {
                assertThat(ids.add(node.get("@id").getAsString()))
                        .as(path + " " + node)
                        .isTrue();
            }
            Set<String> properties = new LinkedHashSet<>(node.keySet());
            properties.removeAll(Set.of("@type", "@id"));
            assertThat(VOCABULARY.get(node.get("@type").getAsString()))
                    .as(path + " " + node)
                    .containsAll(properties);
            properties.forEach(property -> check(path, node.get(property), ids, pointers));
        } else {
            assertThat(value.getAsString()).as(path).isNotBlank().isNotEqualTo("null");
        }
    }

    @Test
    void saysWhatACommuniqueReports() {
        String path = "communiques/511826-15-6.html";

        assertThat(node(FULL, path, "Report")).isEqualTo(JsonParser.parseString("""
                {
                  "@type": "Report",
                  "@id": "https://www.example.gov.cn/gb/communiques/511826-15-6.html#communique",
                  "headline": "中国共产党芦山县第十五届委员会第六次全体会议公报",
                  "identifier": "511826-15-6",
                  "inLanguage": "zh-CN",
                  "datePublished": "2024-01-08T09:33:00+08:00",
                  "sourceOrganization": {"@type": "Organization", "name": "芦山县委办公室"},
                  "about": {"@id": "https://www.example.gov.cn/gb/communiques/511826-15-6.html#subject"},
                  "mainEntityOfPage": {"@id": "https://www.example.gov.cn/gb/communiques/511826-15-6.html#page"},
                  "encoding": [
                    {"@type": "MediaObject", "encodingFormat": "text/plain",
                     "contentUrl": "https://www.example.gov.cn/gb/communiques/511826-15-6.txt"}
                  ]
                }"""));
        assertThat(node(FULL, path, "Event")).isEqualTo(JsonParser.parseString("""
                {
                  "@type": "Event",
                  "name": "中国共产党芦山县第十五届委员会第六次全体会议",
                  "startDate": "2024-01-05",
                  "endDate": "2024-01-05",
                  "location": {"@type": "Place", "name": "芦山"},
                  "organizer": {"@type": "Organization", "name": "中国共产党芦山县委员会"},
                  "@id": "https://www.example.gov.cn/gb/communiques/511826-15-6.html#subject"
                }"""));
    }

    @Test
    void knowsOnlyTheNameOfAMeetingThatIsReferredTo() {
        assertThat(node(SEED, "meetings/510000-12-4.html", "Event"))
                .isEqualTo(JsonParser.parseString(
                        "{\"@type\": \"Event\", \"name\": \"四川省委十二届四次全会\", \"@id\": \"#subject\"}"));
    }

    @Test
    void namesTheThingOfEachKindOfPage() {
        assertThat(node(SEED, "places/511826.html", "AdministrativeArea")
                        .get("name")
                        .getAsString())
                .isEqualTo("芦山县");
        assertThat(node(SEED, "people/yang-jun-72gpcc.html", "Person")
                        .get("name")
                        .getAsString())
                .isEqualTo("杨俊");
        assertThat(node(SEED, "meetings/index.html", "CollectionPage").has("about"))
                .isFalse();
        assertThat(node(SEED, "index.html", "WebPage").has("breadcrumb")).isFalse();
    }

    /** The end of a tag, quotes, a line separator: nothing ends the element or the string. */
    @Test
    void cannotBeLeftByWhatATextSays() {
        assertThat(Node.of("Report").with("name", "</script>&\"\\\n\u2028").json())
                .isEqualTo("{\"@type\":\"Report\",\"name\":\"\\u003c/script\\u003e\\u0026\\\"\\\\\\u000a\\u2028\"}");
    }
}
