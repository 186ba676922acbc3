package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import gongbao.cli.Run;
import gongbao.diag.Diagnostic;
import gongbao.fixture.Archive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library gives, source by source and in any order, what {@code gen parse} prints of the folder. */
class SourceParserTest {

    static Stream<Path> folders() {
        return Stream.concat(
                Stream.of(Path.of("seeds"), Archive.FOLDER.resolve("seeds")),
                Golden.entries(Golden.RESOURCES.resolve("cases")).stream());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void givesTheLinesOfGenParse(Path folder) {
        List<String> lines = Golden.files(folder).stream()
                .parallel()
                .filter(file -> SourceParser.isSource(folder.relativize(file).toString()))
                .flatMap(file -> parsed(folder, file).texts().stream())
                .map(SourceParser.Text::line)
                .sorted()
                .toList();
        assertThat(lines)
                .isEqualTo(Run.gen("parse", folder.toString())
                        .out()
                        .lines()
                        .sorted()
                        .toList());
    }

    private static SourceParser.Parsed parsed(Path folder, Path file) {
        String name = folder.getFileName() + "/" + folder.relativize(file);
        try {
            return SourceParser.PLAIN.parse(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void saysWhyThereIsNoText() {
        assertThat(rules("a/空.txt", "  \n")).containsExactly("file-empty");
        assertThat(rules("a/b.pdf", "%PDF-1.4")).containsExactly("file-broken");
        assertThat(rules("a/b", "某县公报")).containsExactly("file-unsupported");
        assertThat(SourceParser.PLAIN.parse("a.txt", new byte[(64 << 20) + 1]).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("67108865", "64"));
    }

    private static List<String> rules(String name, String text) {
        SourceParser.Parsed read = SourceParser.PLAIN.parse(name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.texts()).isEmpty();
        assertThat(read.findings()).allMatch(finding -> finding.path().equals(name));
        return read.findings().stream().map(Diagnostic::rule).toList();
    }

    @Test
    void isToldWhoseSiteItIs() {
        byte[] text = "中共鼓楼区委八届四次全会公报\n中国共产党鼓楼区第八届委员会第四次全体会议于2024年1月5日召开。".getBytes(StandardCharsets.UTF_8);
        assertThat(code(SourceParser.PLAIN, text)).isNull();
        assertThat(code(new SourceParser("开封市鼓楼区人民政府"), text)).isEqualTo("410204");
    }

    private static String code(SourceParser parser, byte[] text) {
        return parser.parse("a.txt", text).texts().get(0).communique().meeting().code();
    }

    @Test
    void knowsSeedsByTheirNames() {
        assertThat(List.of("a.txt", "2024/公报.HTM", "b/c.docx")).allMatch(SourceParser::isSource);
        assertThat(List.of("site.yaml", "README.md", ".a/b.txt", "~$a.docx", "a.ppt", "a.txt.fix.yaml", "fix.yaml.txt"))
                .noneMatch(SourceParser::isSource);
    }
}
