package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Sample;
import gongbao.model.Communique;
import gongbao.model.DirectiveEntry;
import gongbao.model.DirectiveTopic;
import gongbao.model.Slug;
import gongbao.place.Level;
import gongbao.text.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectiveIndexTest {

    private static Sample session(int session, String text) {
        return Sample.of("511826-15-" + session, "题\n全会举行。" + text)
                .meeting("芦山县", "511826", Level.COUNTY, 15, session, "202" + session + "-01-01");
    }

    private static List<DirectiveEntry> entries(Communique... communiques) {
        return CorpusLinker.link(List.of(communiques)).directives();
    }

    /** Whom a sentence asks, and who says it, are not what it is about; what it says something of is. */
    @ParameterizedTest
    @CsvSource({
        "各级党组织, 各级党组织要抓好粮食生产。, agriculture 粮食",
        "纪检监察机关, 纪检监察机关要抓好自身建设。, ''",
        ", 全面深化改革要抓好科技，加强交通。, reform 深化改革",
    })
    void indexesByWhatIsAskedFor(String addressee, String sentence, String topics) {
        assertThat(entries(session(4, sentence)
                                .directive("要抓好", addressee, null, sentence)
                                .build())
                        .get(0)
                        .topics())
                .extracting(topic -> topic.topic() + " " + topic.word())
                .containsExactlyElementsOf(topics.isEmpty() ? List.of() : List.of(topics));
    }

    @Test
    void takesTheTopicFromTheProblemWhereOneIsNamed() {
        assertThat(entries(session(4, "要着力解决产业竞争力不强的问题，抓好教育。")
                                .directive("要着力解决", "产业竞争力不强", "要着力解决产业竞争力不强的问题，抓好教育。")
                                .build())
                        .get(0)
                        .topics())
                .containsExactly(new DirectiveTopic("industry", "产业"));
    }

    @Test
    void takesTheSameAddresseeForTheSameWords() {
        List<DirectiveEntry> entries = entries(
                session(4, "各级党组织要扛起责任。各部门要配合。")
                        .directive("要", "各级党组织", null, "各级党组织要扛起责任。")
                        .directive("要", "各部门", null, "各部门要配合。")
                        .build(),
                session(6, "各级党组织要抓好落实。要抓紧。")
                        .directive("要", "各级党组织", null, "各级党组织要抓好落实。")
                        .directive("要", null, "要抓紧。")
                        .build());

        assertThat(entries)
                .extracting(DirectiveEntry::addressee)
                .containsExactly(
                        addressee("ge-ji-dang-zu-zhi", "各级党组织"),
                        addressee("ge-bu-men", "各部门"),
                        addressee("ge-ji-dang-zu-zhi", "各级党组织"),
                        null);
        assertThat(entries).extracting(DirectiveEntry::number).containsExactly(1, 2, 1, 2);
    }

    private static Slug addressee(String reading, String words) {
        return new Slug(reading + "-" + Mark.of(words));
    }
}
