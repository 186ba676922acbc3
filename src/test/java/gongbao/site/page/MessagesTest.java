package gongbao.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongbao.model.Attendee;
import gongbao.model.CitedDocument;
import gongbao.model.Coded;
import gongbao.model.FactId;
import gongbao.model.Genre;
import gongbao.model.MeetingKey;
import gongbao.model.Organ;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.model.Section;
import gongbao.model.Target;
import gongbao.place.Level;
import gongbao.site.render.Language;
import gongbao.site.render.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Messages WORDS = new Messages(Language.CHINESE);

    static Stream<String> keysOfClosedChoices() {
        return Stream.of(
                        keys("attendee.", Attendee.Role.values()),
                        keys("status.", CitedDocument.Status.values()),
                        keys("genre.", Genre.values()),
                        keys("fact.", FactId.Kind.values()),
                        keys("act.", Person.Act.values()),
                        keys("personnel.", Personnel.Act.values()),
                        keys("section.", Section.Kind.values()),
                        keys("measure.", Target.Measure.values()),
                        keys("comparator.", Target.Comparator.values()),
                        keys("commitment.", Target.Commitment.values()),
                        Arrays.stream(Level.values()).map(level -> "level." + level.code()))
                .flatMap(keys -> keys)
                .filter(key -> !key.equals("fact.attendee"));
    }

    private static Stream<String> keys(String head, Coded[] choices) {
        return Arrays.stream(choices).map(choice -> head + choice.code());
    }

    @ParameterizedTest
    @MethodSource("keysOfClosedChoices")
    void hasWordsForEveryChoice(String key) {
        assertThat(WORDS.get(key)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv.targets", "csv.directives", "csv.actuals"})
    void namesAsManyColumnsInEveryLanguage(String key) {
        assertThat(new Messages(Language.ENGLISH).get(key).split(","))
                .hasSameSizeAs(WORDS.get(key).split(","));
    }

    @Test
    void saysWhichWordsAreMissing() {
        assertThatThrownBy(() -> WORDS.get("no.such")).hasMessageContaining("no.such");
    }

    @ParameterizedTest
    @CsvSource({
        "511826-15-6, 芦山县, 芦山县委十五届六次全会",
        "510000-12-4, 四川省, 四川省委十二届四次全会",
        "150000-11-1, 内蒙古自治区, 内蒙古自治区党委十一届一次全会",
        "511826-discipline-15-2, 芦山县, 芦山县纪委十五届二次全会",
        "511826-congress-15, 芦山县, 芦山县第十五次党代会",
        "cpc-20-3, 全国, 党的二十届三中全会",
        "ccdi-20-3, 全国, 二十届中央纪委三次全会",
        "cpc-congress-20, 全国, 党的二十大",
    })
    void namesMeetingsAsPeopleDo(String key, String place, String name) {
        assertThat(new Names(WORDS).meeting(MeetingKey.parse(key), place)).isEqualTo(name);
    }

    @Test
    void hasANameForEveryKindOfMeeting() {
        for (Organ organ : Organ.values()) {
            for (String code : List.of("000000", "511826")) {
                for (Integer session : Arrays.asList(3, null)) {
                    MeetingKey key = new MeetingKey(code, organ, 15, session);

                    assertThat(new Names(WORDS).meeting(key, "某地"))
                            .contains("十五")
                            .doesNotContain("{");
                    assertThat(new Names(WORDS).body(key, "某地")).doesNotContain("{");
                }
            }
        }
    }
}
