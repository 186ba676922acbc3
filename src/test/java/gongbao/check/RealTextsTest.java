package gongbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import gongbao.check.rule.OwnTables;
import gongbao.diag.Finding;
import gongbao.diag.Finding.Level;
import gongbao.run.SourceParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In real texts nothing is found but what a reader called wrong. What that is stands in {@code check/found.tsv}: file, rule, words,
 * and the reason; a line more is a false alarm until somebody has looked.
 */
class RealTextsTest {

    private static final Path FOUND = Golden.RESOURCES.resolve("check/found.tsv");

    /** Pages of the centre lie beside the repository; where they are missing only the others are read. */
    private static final List<Path> FOLDERS = List.of(
            Path.of("seeds"),
            Golden.RESOURCES.resolve("cases"),
            Path.of("..", "shared", "pages"),
            Path.of("..", "shared", "seeds"));

    private static final Proofreader PROOFREADER = new Proofreader(Checks.ALL, OwnTables.NONE);

    static Stream<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (Path folder : FOLDERS) {
            if (Files.isDirectory(folder)) {
                Golden.files(folder).stream()
                        .filter(file -> SourceParser.isSource(file.getFileName().toString()))
                        .forEach(texts::add);
            }
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingIsFoundThatIsRight(Path text) throws IOException {
        String name = text.getParent().getFileName() + "/" + text.getFileName();
        List<String> found = SourceParser.PLAIN.parse(name, Files.readAllBytes(text)).texts().stream()
                .flatMap(each -> PROOFREADER.findings(each.communique()).stream())
                .filter(finding -> finding.level() != Level.HINT)
                .map(finding -> name + "\t" + told(finding))
                .sorted()
                .toList();

        assertThat(found).isEqualTo(known(name));
    }

    private static String told(Finding finding) {
        return finding.rule() + "\t" + finding.quote().excerpt();
    }

    private static List<String> known(String name) throws IOException {
        return Files.readAllLines(FOUND).stream()
                .filter(line -> line.startsWith(name + "\t"))
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .sorted()
                .toList();
    }
}
