package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A meeting is read by the rule whose sample it is. */
class MeetingRulesTest {

    static List<Rule> rules() {
        return MeetingRules.RULES;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsItsOwnSample(Rule rule) {
        SourceText source = ParserPropertiesTest.source(rule.sample());
        Reading reading = new Reading(source);
        HomeFinder homes = new HomeFinder(source, reading);
        MeetingParser parser = new MeetingParser(reading, FrontMatter.of(reading), homes, null);
        assertThat(parser.parse().rule()).isEqualTo(rule.name());
    }
}
