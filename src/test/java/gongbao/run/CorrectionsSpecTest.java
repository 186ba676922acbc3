package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gongbao.Golden;
import gongbao.fixture.FactLines;
import gongbao.model.Communique;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code corrections/facts.md}: a text, then example after example what an editor writes, and which facts are others by it. A fact
 * that goes begins with −, one that comes with +; all that is not named stays. {@code -Dgolden=overwrite} writes what is so now.
 */
class CorrectionsSpecTest {

    private static final Path FILE = Path.of("src/test/resources/corrections/facts.md");
    private static final String YAML = "```yaml\n";
    private static final String FACTS = "```diff\n";
    private static final String END = "```\n";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<String> parts = List.of(Files.readString(FILE).split("(?m)^(?=## )"));
        String text = between(parts.get(0), "```text\n");
        List<String> now = new ArrayList<>(List.of(parts.get(0)));
        for (String part : parts.subList(1, parts.size())) {
            String fixed = FACTS + changes(text, between(part, YAML)) + END;
            int from = part.contains(FACTS) ? part.indexOf(FACTS) : part.length();
            int to = part.contains(FACTS) ? part.indexOf(END, from + FACTS.length()) + END.length() : from;
            now.add(part.substring(0, from) + fixed + (to < part.length() ? part.substring(to) : "\n"));
        }
        if (Golden.OVERWRITE) {
            Files.writeString(FILE, String.join("", now));
        }
        return Stream.iterate(1, i -> i < parts.size(), i -> i + 1)
                .map(i -> dynamicTest(
                        parts.get(i).lines().findFirst().orElseThrow().substring(3),
                        () -> assertThat(now.get(i)).isEqualTo(Golden.OVERWRITE ? now.get(i) : parts.get(i))));
    }

    private static String between(String part, String open) {
        int from = part.indexOf(open) + open.length();
        return part.substring(from, part.indexOf(END, from));
    }

    private String changes(String text, String yaml) throws IOException {
        Corrected plain = new Corrected(folder.resolve("plain")).write("a.txt", text);
        Corrected fixed =
                new Corrected(folder.resolve("fixed")).write("a.txt", text).write("a.txt.fix.yaml", yaml);
        List<String> before = lines(plain.read().get(0));
        List<String> after = lines(fixed.read().get(0));
        List<String> changes = new ArrayList<>();
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        gone.forEach(line -> changes.add("- " + line));
        List<String> come = new ArrayList<>(after);
        before.forEach(come::remove);
        come.forEach(line -> changes.add("+ " + line));
        fixed.faults().forEach(fault -> changes.add("! " + fault.line() + ":" + fault.column() + " " + fault.rule()));
        return changes.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** All that is read of a text, its words left out. */
    private static List<String> lines(Communique read) {
        List<String> lines = new ArrayList<>();
        lines.add("id " + read.id());
        lines.add("title " + read.title());
        lines.add("genre " + read.genre().code());
        lines.add("publication " + read.publication());
        lines.add("given " + read.given());
        FactLines.kinds().stream()
                .sorted()
                .forEach(kind -> FactLines.of(kind, read).forEach(fact -> lines.add(kind + " " + fact)));
        read.people().forEach(person -> lines.add("deeds " + person.name() + " " + person.deeds()));
        read.terms().forEach(term -> lines.add("definitions " + term.text() + " " + term.definitions()));
        return lines;
    }
}
