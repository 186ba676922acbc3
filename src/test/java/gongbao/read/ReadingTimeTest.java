package gongbao.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half a megabyte of anything is read, in a few seconds of the machine's time. */
@Tag("slow")
class ReadingTimeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "txt, 要",
        "txt, '要\n'",
        "txt, '、'",
        "html, <div>",
        "html, <p>要",
        "html, <nav>要坚持以人民为中心的发展思想，着力办好民生实事。</nav>",
        "html, <table><tr><td>一<td>二",
        "html, <div class=title>要",
        "html, &nbsp;",
        "html, '<b><i>要'",
        "html, '<a href=1>要</a>'",
        "html, '<div class=content><p>要坚持以人民为中心的发展思想。'",
        "html, '<', ",
        "html, '<!--', ",
        "html, '<!a'",
        "html, '<![CDATA['",
        "html, '<a b=\"'",
        "html, '<a b=\"x\"c'",
        "html, '<p 要'",
        "html, '<script>'",
        "html, '<script><!--</script>'",
        "html, '<style>p '",
        "html, '<style>/*p'",
        "html, '<style>p{'",
        "html, '<style>}'",
        "html, '<template>要'",
        "html, '</ '",
        "html, '<title>要</b>'",
        "html, '&#7;'",
        "html, '<br>要'",
        "html, '<div>1<a href=2>2</a>'",
        "html, '<link rel=canonical href=a>1/2<a href=2>2</a>'",
        "md, 要",
        "md, '要\n'",
        "md, '[要'",
        "md, '**要'",
        "md, '> '",
        "md, '- '",
        "md, '`要'",
        "md, '|要'",
        "md, '![](', ",
        "md, '1. 要\n'",
        "md, '|要|\n'",
        "md, '<a>'",
        "md, '___ '",
        "md, '<!-- '",
        "md, '\n<!--要'",
        "md, '```要\n'",
        "md, '[要](要)'",
        "md, '\\['"
    })
    void readsHalfAMegabyteInLittleTime(String extension, String unit) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a." + extension), unit.repeat((1 << 19) / unit.getBytes(UTF_8).length));
        // Of the whole process, as libraries work on a thread of their own; compiling the program is in it, too, and
        // what
        // others do on the machine: what grows with the square takes minutes.
        Duration start = cpu();
        assertThat(new SeedReader().read(file)).isNotNull();
        assertThat(cpu().minus(start)).isLessThan(Duration.ofSeconds(20));
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
