package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.Golden;
import gongbao.fixture.FactLines;
import gongbao.fixture.FactLines.FactLine;
import gongbao.model.Communique;
import gongbao.model.Meeting;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
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
        assertThat(facts)
                .as(rule.sample())
                .extracting(FactLine::rule, FactLine::line)
                .contains(tuple(rule.name(), rule.gives()));
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

    /** A rule that its parser does not hand to the book would not be run. */
    @Test
    void everyRuleAndCueIsInTheBook() throws Exception {
        List<Record> book = Stream.<Record>concat(rules(), cues()).toList();
        for (Class<?> type : parsers()) {
            for (Field field : type.getDeclaredFields()) {
                boolean own = field.getType() == Rule.class || field.getType() == Cue.class;
                if (own && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    assertThat(book)
                            .as(type.getSimpleName() + "." + field.getName())
                            .contains((Record) field.get(null));
                }
            }
        }
    }

    /** The classes of the package with rules of their own. */
    private static List<Class<?>> parsers() throws Exception {
        Path folder = Path.of(Rule.class.getResource("Rule.class").toURI()).getParent();
        List<Class<?>> types = new ArrayList<>();
        for (Path file : Golden.entries(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".class") && !name.startsWith("package-info")) {
                Class<?> type = Class.forName("gongbao.parse." + name.replace(".class", ""));
                if (!type.isRecord()) {
                    types.add(type);
                }
            }
        }
        return types;
    }
}
