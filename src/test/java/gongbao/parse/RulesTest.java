package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.fixture.FactLines.FactLine;
import gongbao.model.Communique;
import gongbao.model.Meeting;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the samples of every rule and every cue. */
class RulesTest {

    /** The spec file whose form the facts of a rule take, by the head of the rule's name. */
    private static final Map<String, String> KINDS = Map.of(
            "meeting", "meetings",
            "attendee", "attendees",
            "person", "people",
            "document", "documents",
            "personnel", "personnel",
            "target", "targets",
            "directive", "directives",
            "reference", "references",
            "term", "terms");

    static Stream<Rule> rules() {
        return RuleBook.RULES.stream();
    }

    static Stream<Cue> cues() {
        return RuleBook.CUES.stream();
    }

    /** It fires, gives the stated fact, and no earlier rule takes the words. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("rules")
    void readsItsSample(Rule rule) {
        String kind = KINDS.get(rule.name().substring(0, rule.name().indexOf('.')));
        List<FactLine> facts = FactLines.of(kind, FactLines.parse(rule.sample()));
        assertThat(facts).as(rule.sample()).contains(new FactLine(rule.name(), rule.gives()));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("cues")
    void tellsItsSamplesApart(Cue cue) {
        assertThat(cue.in(cue.yes())).as(cue.name() + " in " + cue.yes()).isTrue();
        assertThat(cue.in(cue.no())).as(cue.name() + " in " + cue.no()).isFalse();
    }

    @Test
    void everyNameIsUnique() {
        assertThat(Stream.concat(rules().map(Rule::name), cues().map(Cue::name)))
                .doesNotHaveDuplicates();
    }

    /** A name that a fact says can be looked up. */
    @ParameterizedTest
    @MethodSource("rules")
    void everyFactOfItsSampleSaysARuleOfTheBook(Rule rule) {
        Communique communique = FactLines.parse(rule.sample());
        assertThat(Stream.of("meetings", "references", "directives")
                        .flatMap(kind -> FactLines.of(kind, communique).stream())
                        .map(FactLine::rule)
                        .filter(name -> !name.equals(Meeting.UNKNOWN.rule())))
                .isSubsetOf(rules().map(Rule::name).toList());
    }
}
