package gongbao.run.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.check.rule.OwnTables;
import gongbao.diag.Diagnostic;
import gongbao.diag.Finding;
import gongbao.diag.Finding.Level;
import gongbao.diag.Finding.Mend;
import gongbao.diag.Finding.Part;
import gongbao.diag.Finding.Quote;
import gongbao.diag.Finding.Spot;
import gongbao.run.editor.CheckSettings.Accepted;
import gongbao.run.editor.CheckSettings.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckYamlTest {

    private static final Map<String, Boolean> RULES = Map.of("leader-name", true, "width", false);

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @TempDir
    Path folder;

    private CheckYaml read(String text) throws IOException {
        Files.writeString(folder.resolve("check.yaml"), text);
        return read();
    }

    private CheckYaml read() {
        diagnostics.clear();
        return CheckYaml.find(List.of(folder), RULES::get, diagnostics);
    }

    @Test
    void saysWhatTheOfficeLetsStandAndAdds() throws IOException {
        CheckSettings said = read("""
                        # 本县的写法
                        accepted:
                          - {rule: width, path: "*", excerpt: ",", reason: 原件如此, who: 王芳, when: 2026-11-26}
                          - rule: leader-name
                            path: 2024/a.txt
                            excerpt: 近平
                            before: 以
                            after: 为
                            reason: 原话
                        protect: [一城三园]
                        leaders:
                          - {name: 王 芳, post: 县委书记, from: 2021-10, to: 2024-01-15}
                        allow: 三个意识
                        off: [width]
                        """).settings();

        assertThat(diagnostics).isEmpty();
        assertThat(said.accepted())
                .extracting(Accepted::rule, Accepted::path, Accepted::excerpt, Accepted::before, Accepted::why)
                .containsExactly(
                        tuple("width", "*", ",", null, new Why("原件如此", "王芳", "2026-11-26")),
                        tuple("leader-name", "2024/a.txt", "近平", "以", new Why("原话", "", "")));
        assertThat(said.own().protect()).containsExactly("一城三园");
        assertThat(said.own().leaders())
                .containsExactly(
                        new OwnTables.Leader("王芳", "县委书记", LocalDate.of(2021, 10, 1), LocalDate.of(2024, 1, 15)));
        assertThat(said.own().allow()).containsExactly("三个意识");
        assertThat(said.off()).containsExactly("width");
    }

    @Test
    void understandsChineseKeys() throws IOException {
        CheckSettings said = read("""
                认可:
                  - {规则: width, 文件: a.txt, 原文: "，", 理由: 原件如此}
                固定表述: [一城三园]
                领导: [{姓名: 王芳, 职务: 县长, 自: 2021-10}]
                停用: [leader-name]
                """).settings();

        assertThat(diagnostics).isEmpty();
        assertThat(said.accepted()).hasSize(1);
        assertThat(said.own().leaders()).hasSize(1);
        assertThat(said.off()).containsExactly("leader-name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "acepted: []|check-yaml-key|1|1",
                "off: [with]|check-yaml-rule|1|7",
                "off: [[width]]|check-yaml-words|1|7",
                "accepted: [width]|check-yaml-entry|1|12",
                "accepted: [{rule: width}]|check-yaml-missing|1|12",
                "accepted: [{rule: width, path: a, line: 3}]|check-yaml-key|1|35",
                "accepted: [{rule: leader-name, path: a}]|check-yaml-reason|1|12",
                "accepted: [{rule: leader-name, path: '*', reason: x}]|check-yaml-all|1|12",
                "accepted: [{rule: width, path: a, when: 昨天}]|check-yaml-day|1|41",
                "leaders: [{name: 王芳, from: 2021}]|check-yaml-day|1|28",
                "leaders: [{post: 县长}]|check-yaml-missing|1|11",
                "protect: [{a: b}]|check-yaml-words|1|11",
            })
    void saysWhereItIsNotUnderstoodAndLeavesThatOut(String text, String rule, int line, int column) throws IOException {
        CheckSettings said = read(text).settings();

        assertThat(diagnostics)
                .extracting(Diagnostic::rule, Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple(rule, line, column));
        assertThat(said.accepted()).isEmpty();
        assertThat(said.off()).isEmpty();
    }

    @Test
    void ofAFileThatIsNoYamlNothingIsUsed() throws IOException {
        assertThat(read("off: [width\nprotect: 一城三园").settings()).isEqualTo(CheckSettings.NONE);
        assertThat(diagnostics).extracting(Diagnostic::rule).last().isEqualTo("check-yaml-unused");
    }

    private Finding finding(String path, @Nullable String mend) {
        return new Finding(
                "width",
                Level.WARNING,
                "",
                List.of(),
                new Spot(folder.resolve(path).toString(), 1, 3, true, 2, Part.BODY),
                new Quote("发展, 改革", 2, ","),
                new Mend(mend, List.of()));
    }

    @Test
    void whatIsAcceptedIsWrittenBehindWhatStandsThere() throws IOException {
        String before = "# 本县的写法\noff: [leader-name] # 暂停\naccepted:\n  - {rule: width, path: b.txt} # 旧\n# 完\n";
        CheckYaml yaml = read(before);

        assertThat(new CheckEdit(yaml, diagnostics)
                        .add(
                                List.of(finding("a.txt", "，"), finding("2024/c.txt", "，")),
                                new Why("原件: 如此", "王芳", "2026-11-26")))
                .isTrue();

        String after = Files.readString(folder.resolve("check.yaml"));
        assertThat(after)
                .startsWith("# 本县的写法\noff: [leader-name] # 暂停\naccepted:\n  - {rule: width, path: b.txt} # 旧\n");
        assertThat(after).contains("# 完\n");
        assertThat(read().settings().accepted())
                .extracting(Accepted::path, Accepted::excerpt, Accepted::before, Accepted::after, Accepted::why)
                .containsExactly(
                        tuple("b.txt", "", null, null, new Why("", "", "")),
                        tuple("a.txt", ",", "发展", "改革", new Why("原件: 如此", "王芳", "2026-11-26")),
                        tuple("2024/c.txt", ",", "发展", "改革", new Why("原件: 如此", "王芳", "2026-11-26")));
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void aFileThatIsNotThereBegins() throws IOException {
        assertThat(new CheckEdit(read(), diagnostics).add(List.of(finding("a.txt", null)), new Why("", "", "")))
                .isTrue();

        assertThat(folder.resolve("check.yaml")).hasContent("""
                accepted:
                  - rule: width
                    path: a.txt
                    excerpt: ","
                    before: 发展
                    after: 改革
                """);
    }

    @Test
    void aTextOutsideOfTheFolderIsRefused() throws IOException {
        assertThat(new CheckEdit(read("off: []"), diagnostics)
                        .add(List.of(finding("../elsewhere.txt", null)), new Why("", "", "")))
                .isFalse();

        assertThat(diagnostics).extracting(Diagnostic::rule).containsExactly("check-elsewhere");
    }
}
