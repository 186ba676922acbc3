package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.site.render.PackedFiles;
import gongbao.site.render.TemplateFault;
import gongbao.site.render.Templates;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The user's own templates are looked at before anything is made with them, and see nothing outside of themselves. */
class TemplateFolderTest {

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private List<Diagnostic> faults() {
        return SiteBuilder.templateFaults(folder);
    }

    private Diagnostic only() {
        assertThat(faults()).hasSize(1);
        return faults().get(0);
    }

    @Test
    void findsNothingInACopyOfAllTemplates() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("templates"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                write(Path.of("templates").relativize(file).toString(), Files.readString(file) + "\n");
            }
        }
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>${page.title</p> | 2",
                "<#if page> | 2",
                "<#else> | 2",
                "<#nonsense> | 2",
                "${'a | 2",
                "<#macro a><#macro b></#macro></#macro> | 2",
            })
    void pointsAtAFaultOfSyntax(String text, int line) throws IOException {
        write("home.ftlh", "<p>\n" + text + "\n");

        Diagnostic only = only();
        assertThat(only.severity()).isEqualTo(Severity.ERROR);
        assertThat(only.rule()).isEqualTo("template-fault");
        assertThat(only.path()).endsWith("/home.ftlh");
        assertThat(only.line()).isBetween(line, line + 1);
        assertThat(only.column()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void namesAllFaultsAtOnce() throws IOException {
        write("home.ftlh", "${");
        write("layout.ftlh", " \n\t\n");
        Files.write(folder.resolve("term.ftlh"), "公报".getBytes(Charset.forName("GBK")));
        Files.createDirectory(folder.resolve("terms.ftlh"));
        Files.createSymbolicLink(folder.resolve("place.ftlh"), Path.of("nowhere"));
        write("targets.ftlh", "x".repeat((4 << 20) + 1));
        write("target.ftlh", "<#if true>".repeat(100_000));

        assertThat(faults())
                .extracting(Diagnostic::severity, Diagnostic::rule)
                .containsExactlyInAnyOrder(
                        tuple(Severity.ERROR, "template-fault"),
                        tuple(Severity.ERROR, "template-empty"),
                        tuple(Severity.ERROR, "template-charset"),
                        tuple(Severity.ERROR, "file-special"),
                        tuple(Severity.ERROR, "file-unreadable"),
                        tuple(Severity.ERROR, "file-too-large"),
                        tuple(Severity.ERROR, "template-depth"));
    }

    @Test
    void findsATemplateThatIncludesItself() throws IOException {
        write("home.ftlh", "<p>\n  <#include \"home.ftlh\">\n");

        Diagnostic only = only();
        assertThat(only.rule()).isEqualTo("template-circle");
        assertThat(List.of(only.line(), only.column())).containsExactly(2, 3);
        assertThat(only.excerpt()).isEqualTo("  <#include \"home.ftlh\">");
    }

    @Test
    void findsTemplatesThatIncludeOneAnother() throws IOException {
        write("home.ftlh", "<#include \"head.ftlh\">");
        write("head.ftlh", "<#if page??><#include '/footer.ftlh'></#if>");
        write(
                "footer.ftlh",
                "<#macro m><#list 1..2 as i><#include \"head.ftlh\" ignore_missing=true></#list></#macro>");

        assertThat(faults())
                .extracting(
                        Diagnostic::rule,
                        d -> folder.relativize(Path.of(d.path())).toString())
                .containsExactly(tuple("template-circle", "footer.ftlh"), tuple("template-circle", "head.ftlh"));
    }

    @Test
    void takesImportsForNoCircle() throws IOException {
        write("parts.ftlh", "<#import \"head.ftlh\" as h><#macro a></#macro>");
        write("head.ftlh", "<#import \"parts.ftlh\" as p><#-- <#include \"head.ftlh\"> --><#macro b></#macro>");

        assertThat(faults()).isEmpty();
        assertThat(rendered("<#import \"head.ftlh\" as h>x")).isEqualTo("x");
    }

    @Test
    void namesFilesThatStandInForNone() throws IOException {
        write("communiqe.ftlh", "x");
        write("Layout.ftlh", "x");
        write("mine.ftlh", "x");
        write("home.html", "x");
        write("README.md", "x");
        write("home.ftlh~", "x");
        write(".home.ftlh.swp", "x");
        write("assets/sitee.css", "x");
        write("assets/logo.png", "x");

        assertThat(faults())
                .extracting(
                        Diagnostic::severity,
                        Diagnostic::rule,
                        d -> d.arguments().get(d.arguments().size() - 1).replaceFirst(",.*", ""))
                .containsExactly(
                        tuple(Severity.WARNING, "template-unknown-near", "layout.ftlh"),
                        tuple(Severity.WARNING, "template-unknown-near", "communique.ftlh"),
                        tuple(Severity.WARNING, "template-unknown-near", "home.ftlh"),
                        tuple(Severity.WARNING, "template-unknown", "layout.ftlh"),
                        tuple(Severity.WARNING, "template-unknown", "assets/site.css"),
                        tuple(Severity.WARNING, "template-unknown-near", "assets/site.css"));
    }

    @Test
    void namesAFolderOfAssetsThatIsNone() throws IOException {
        write("assets", "x");
        assertThat(faults()).extracting(Diagnostic::rule).contains("templates-unreadable");
    }

    private String rendered(String template) throws IOException {
        write("home.ftlh", template);
        return new Templates(new PackedFiles(folder, PageKinds.templates())).render("home.ftlh", Map.of("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"/etc/passwd\">",
                "<#include \"../secret.txt\">",
                "<#include \"../../../../etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"classpath:/gongbao/zh/pinyin.tsv\">",
                "<#import \"/etc/passwd\" as p>",
                "<#include \"secret.txt\">",
                "<#include \"home.ftlh/../secret.txt\">",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${a?api.getClass()}",
                "${a.class}",
                "${a.getClass()}",
                "<#assign x = \"${r'${\"freemarker.template.utility.Execute\"?new()}'}\"?interpret><@x/>",
                "${'\"freemarker.template.utility.Execute\"?new()'?eval}",
            })
    void readsNothingOutsideOfTheTemplates(String template) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "geheim");
        Files.writeString(folder.resolveSibling("secret.txt"), "geheim");

        assertThatThrownBy(() -> rendered(template)).isInstanceOf(TemplateFault.class);
    }
}
