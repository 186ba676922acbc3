package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template of the user's own that fails now and then costs pages; one that makes none of a kind costs the build. */
class OwnTemplatesTest {

    private static final Path PACKED = Path.of("templates");

    @TempDir
    Path place;

    private Path own;
    private Path out;

    @BeforeEach
    void writeSeeds() throws IOException {
        own = Files.createDirectories(place.resolve("own"));
        out = place.resolve("out");
        Path seeds = Files.createDirectories(place.resolve("seeds"));
        for (String session : new String[] {"五", "六"}) {
            String name = "中国共产党开平市第十五届委员会第" + session + "次全体会议";
            Files.writeString(
                    seeds.resolve(session + ".txt"), name + "公报\n" + name + "，于2024年1月5日在县城举行。\n全会指出，发展<b>经济</b>。\n");
        }
        assertThat(build().exit()).isZero();
        Files.writeString(out.resolve("index.html"), "the old site");
    }

    private Run build() {
        return Run.gen("build", place.resolve("seeds").toString(), "-o", out.toString(), "--templates", own.toString())
                .seenFrom(place);
    }

    /** A packed template that begins with something else. */
    private void put(String name, String before) throws IOException {
        Files.writeString(own.resolve(name), before + Files.readString(PACKED.resolve(name)));
    }

    private static long errors(Run run) {
        return run.err().lines().filter(line -> line.contains(": error: ")).count();
    }

    @Test
    void aTemplateThatFailsForOnePageCostsThatPage() throws IOException {
        put("communique.ftlh", "<#if page.title?contains('六次')>${1/0}</#if>");
        Run run = build();

        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(errors(run)).isOne();
        assertThat(run.err())
                .contains("communiques/440783-15-6.html: error: the page, made of seeds/六.txt, could not be laid out:"
                        + " communique.ftlh:1:");
        assertThat(Files.readString(out.resolve("communiques/440783-15-6.html")))
                .contains("发展&lt;b&gt;经济");
        assertThat(Files.readString(out.resolve("communiques/440783-15-5.html")))
                .contains("doc-text");
        assertThat(Files.readString(out.resolve("index.html"))).isNotEqualTo("the old site");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "communique.ftlh | ${1/0} | own/communique.ftlh:1:1",
                "home.ftlh       | ${nobody.knows} | own/home.ftlh:1:3",
                "layout.ftlh     | <#macro x></#macro>${1/0} | own/layout.ftlh:1:20",
                "home.ftlh       | ${msg('no.such.words')} | own/home.ftlh:1:3",
                "home.ftlh       | <#include 'home.ftlh'> | own/home.ftlh",
                "meetings.ftlh   | <#macro m><@m/></#macro><@m/> | own/meetings.ftlh",
                "layout.ftlh     | <#include 'layout.ftlh'> | own/layout.ftlh",
            })
    void aTemplateThatMakesNoPageOfItsKindCostsTheBuild(String name, String before, String told) throws IOException {
        put(name, before);
        Run run = build();

        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        assertThat(errors(run)).isOne();
        assertThat(run.err())
                .contains(told)
                .containsPattern(": error: (the template cannot be used: |.* leads back to this template)");
        assertThat(run.err()).doesNotContain("\tat ");
        assertThat(Files.readString(out.resolve("index.html"))).isEqualTo("the old site");
    }
}
