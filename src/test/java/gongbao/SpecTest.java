package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.model.Attendee;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Directive;
import gongbao.model.Meeting;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.model.Reference;
import gongbao.model.Target;
import gongbao.parse.CommuniqueParser;
import gongbao.text.Line;
import gongbao.text.SourceFile;
import gongbao.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Phrase in, facts out: runs {@code spec/<kind>.md} of every kind of fact. The phrase is parsed as a text of its own; lines of the
 * form {@code # name: value} before it give what a whole document would tell ({@code jurisdiction}, {@code publishedAt}).
 */
class SpecTest {

    private static final Map<String, Function<Communique, List<String>>> KINDS = Map.of(
            "meetings.md", c -> List.of(meeting(c.meeting())),
            "attendees.md", c -> c.attendees().stream().map(SpecTest::attendee).toList(),
            "people.md", c -> c.people().stream().map(SpecTest::person).toList(),
            "documents.md", c -> c.documents().stream().map(SpecTest::document).toList(),
            "personnel.md", c -> c.personnel().stream().map(SpecTest::personnel).toList(),
            "targets.md", c -> c.targets().stream().map(SpecTest::target).toList(),
            "directives.md",
                    c -> c.directives().stream().map(SpecTest::directive).toList(),
            "references.md",
                    c -> c.references().stream().map(SpecTest::reference).toList(),
            "terms.md",
                    c -> c.terms().stream()
                            .map(term -> term.text() + " ×" + term.spans().size())
                            .toList(),
            "checks.md",
                    c -> c.diagnostics().stream()
                            .map(d -> d.line() + ":" + d.column() + " " + d.rule() + " "
                                    + String.join(" | ", d.arguments()))
                            .toList());

    static Stream<SpecFile.Example> examples() {
        return SpecFile.all().filter(example -> KINDS.containsKey(example.file()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsThePhrase(SpecFile.Example example) {
        if (!Golden.OVERWRITE) {
            assertThat(facts(example))
                    .as(example.toString() + "\n" + example.input())
                    .isEqualTo(example.expected());
        }
    }

    @Test
    void rewritesWhenAsked() {
        if (Golden.OVERWRITE) {
            KINDS.keySet()
                    .forEach(file -> SpecFile.read(
                                    Golden.RESOURCES.resolve("spec").resolve(file))
                            .rewrite(SpecTest::facts));
        }
    }

    private static String facts(SpecFile.Example example) {
        return String.join("\n", KINDS.get(example.file()).apply(parse(example.input())));
    }

    private static Communique parse(String input) {
        Map<String, String> given = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (String line : input.split("\n", -1)) {
            if (line.startsWith("# ")) {
                given.put(
                        line.substring(2, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip());
            } else {
                lines.add(Line.of(line, lines.size() + 1));
            }
        }
        return CommuniqueParser.parse(
                new SourceText(new SourceFile("phrase.txt", "txt", "UTF-8", "0".repeat(64)), lines, Map.of(), given));
    }

    /** {@code name=value} pairs of what is known, in order. */
    private static String known(Object... pairs) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            boolean none = value == null || value instanceof List<?> list && list.isEmpty();
            if (!none) {
                words.add(pairs[i] + "=" + value);
            }
        }
        return String.join(" ", words);
    }

    private static String meeting(Meeting m) {
        return known(
                "name",
                m.name(),
                "body",
                m.body(),
                "level",
                m.level() == null ? null : m.level().code(),
                "jurisdiction",
                m.jurisdiction(),
                "key",
                m.key(),
                "term",
                m.term(),
                "session",
                m.session(),
                "enlarged",
                m.enlarged() ? "true" : null,
                "start",
                m.startDate(),
                "end",
                m.endDate(),
                "venue",
                m.venue(),
                "chair",
                m.chair());
    }

    private static String attendee(Attendee a) {
        return a.role().code() + " " + (a.group() == null ? "–" : a.group())
                + (a.count() == null ? "" : " " + a.count()) + (a.expected() == null ? "" : " of " + a.expected());
    }

    private static String person(Person p) {
        return p.name() + (p.post() == null ? "" : ", " + p.post()) + ": "
                + p.acts().stream().map(Person.Act::code).collect(Collectors.joining(" "));
    }

    private static String document(CitedDocument d) {
        return d.status().code() + " " + d.title() + (d.issuer() == null ? "" : " | issuer " + d.issuer())
                + (d.aliasOf() == null ? "" : " | alias of " + d.aliasOf());
    }

    private static String personnel(Personnel p) {
        return p.act().code() + " " + p.name() + (p.post() == null ? "" : ", " + p.post());
    }

    private static String target(Target t) {
        String years = (t.fromYear() == null ? "" : t.fromYear() + "–") + (t.year() == null ? "" : t.year());
        if (t.kind() == Target.Kind.QUALITATIVE) {
            return years + " qualitative"
                    + (t.commitment() == Target.Commitment.PLAIN
                            ? ""
                            : " " + t.commitment().code()) + ": " + t.text();
        }
        return years + " " + t.measure().code() + " " + t.comparator().code() + " "
                + t.commitment().code()
                + (t.direction() == null ? "" : " " + t.direction().code()) + ": "
                + known(
                        "indicator",
                        t.indicator(),
                        "value",
                        t.value(),
                        "number",
                        t.number(),
                        "max",
                        t.numberMax(),
                        "parts",
                        t.parts(),
                        "unit",
                        t.unit(),
                        "baseYear",
                        t.baseYear(),
                        "base",
                        t.baseValue(),
                        "relativeTo",
                        t.relativeTo(),
                        "basis",
                        t.basis(),
                        "scope",
                        t.scope());
    }

    private static String directive(Directive d) {
        return known(
                "lead",
                d.lead(),
                "speaker",
                d.speaker(),
                "modal",
                d.modal(),
                "addressee",
                d.addressee(),
                "problem",
                d.problem(),
                "measures",
                d.measures(),
                "text",
                d.text().substring(0, Math.min(16, d.text().length())));
    }

    private static String reference(Reference r) {
        return r.kind().code() + " " + r.text() + " → "
                + (r.resolved() == null
                        ? "? " + r.reason()
                        : r.resolved().jurisdiction() + " " + r.resolved().key());
    }
}
