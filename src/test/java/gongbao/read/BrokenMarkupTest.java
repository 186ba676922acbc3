package gongbao.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.diag.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that broken mark-up would swallow are shown, and told. */
class BrokenMarkupTest {

    @TempDir
    Path folder;

    private Reading.Text read(String name, String text) throws IOException {
        return (Reading.Text) new SeedReader().read(Files.write(folder.resolve(name), text.getBytes(UTF_8)));
    }

    private static String all(Reading.Text read) {
        return String.join(
                "|",
                read.source().lines().stream().map(line -> line.text().strip()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<p>一</p><p 会议指出，二          ~ 一|会议指出，二",
                "<p>一<p 会议指出，二<b>三</b>，四 ~ 一|会议指出，二三，四",
                "<p 会议指出>二                    ~ 会议指出>二",
                "<p>一</p 会议指出，二<p>三        ~ 一|会议指出，二|三",
                "<p会议指出，二</p><p>三           ~ <p会议指出，二|三",
                "<p class=\"a\"会议指出，二</p>    ~ 会议指出，二",
                "<div<p>会议指出，二</p>           ~ <div|会议指出，二",
                "<p>一</p><p The meeting           ~ 一|The meeting",
                "<p>一</p><!-- 会议指出，二        ~ 一|会议指出，二",
                "一<script>var a; 会议指出<p>二    ~ 一var a; 会议指出|二",
                "<style>p{} 会议指出<p>二          ~ p{} 会议指出|二",
                "<title>会议指出<p>二              ~ 会议指出|二",
                "一<textarea>会议指出<p>二         ~ 一会议指出|二",
                "一<template>会议指出<p>二         ~ 一会议指出|二",
                "一<noscript>会议指出<p>二         ~ 一会议指出|二",
                "一<iframe>会议指出<p>二           ~ 一会议指出|二",
                "<a href=\"会议指出，<p>二</p>     ~ 会议指出，|二",
                "<a href=\"http://a.cn>一</a>二<p class=\"y\">三    ~ 一二|三",
                "<a href=\"http://a.cn>一</a>二                     ~ 一二",
                "一</ 会议指出>二                  ~ 一</ 会议指出>二",
                "一</会议指出>二                   ~ 一</会议指出>二",
                "一<!会议指出>二<?会议?>三         ~ 一<!会议指出>二<?会议?>三",
                "一<![CDATA[会议指出               ~ 一会议指出",
            })
    void showsWordsThatNobodyClosed(String page, String shown) throws IOException {
        Reading.Text read = read("a.html", page);
        assertThat(all(read)).isEqualTo(shown);
        assertThat(read.warnings()).extracting(Diagnostic::rule).containsExactly("markup-open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>一</p><!-- 会议 --><!--> <!-- a --!>二",
                "<p title='会议'>一</p><img alt=图 片><meta name=keywords content=公报 全会>二",
                "<a title=\"关于\"十四五\"规划\">一</a>二",
                "<p title=\"<b>会议</b>\" class=\"y\">一</p>二",
                "<a onclick='f(\"<b>会议</b>\")'>一</a>二",
                "<script>var a = '<p 会议';</script>一<style>/*会议*/</style>二",
                "<p>一</p>二<script>var a = 1;",
                "<?xml version=\"1.0\"?><!DOCTYPE html><p>一二",
                "<p>一</p>二<![if !IE]><![endif]><img src=\"a\"\"/>",
                "一<template>会议</template>二<noscript>会议</noscript><iframe srcdoc='会议'></iframe>",
                "<p>一二</p><p",
                "<p data-会议=\"会议\">一二</p>",
                "<p>一二</p><br",
            })
    void leavesAloneWhatHidesNothingByFault(String page) throws IOException {
        Reading.Text read = read("a.html", page);
        assertThat(all(read).replace("|", "")).isEqualTo("一二");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void showsTheWordsOfVerbatimSections() throws IOException {
        Reading.Text read = read("a.xhtml", "<p>一<![CDATA[二 <三>]]></p><p>四");
        assertThat(all(read)).isEqualTo("一二 <三>|四");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void namesTheFirstPlaceAndTheirNumber() throws IOException {
        Reading.Text read = read("a.html", "<p>一</p>\n 二<p 会议指出\n<!-- 三");
        assertThat(read.warnings())
                .extracting(Diagnostic::line, Diagnostic::column, Diagnostic::arguments)
                .containsExactly(tuple(2, 3, List.of("<p 会议指出", "2")));
        assertThat(read.source().lines())
                .extracting(line -> line.text(), line -> line.number(), line -> line.column())
                .containsExactly(tuple("一", 1, 4), tuple("二", 2, 2), tuple("会议指出三", 2, 6));
    }

    @Test
    void losesNoIdeographOutsideOfClosedMarkup() throws IOException {
        String[] pieces = {
            "<p>",
            "</p>",
            "<p ",
            "<b",
            "</",
            ">",
            "\"",
            "'",
            "=",
            " ",
            "\n",
            "<!--",
            "-->",
            "<div class=\"a\">",
            "</div>",
            "<table>",
            "<tr><td>",
            "</table>",
            "<script>",
            "</script>",
            "<title>",
            "</title>",
            "<a href='",
            "<br/>",
            "<h1>",
            "<select>",
            "<option>",
            "<![CDATA[",
            "<ul><li>",
            "<frameset>",
            "<textarea>",
            "</textarea>",
            "&lt;"
        };
        Random random = new Random(34);
        for (int n = 0; n < 3000; n++) {
            StringBuilder page = new StringBuilder();
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 14; i++) {
                page.append(pieces[random.nextInt(pieces.length)]);
                String word = Character.toString(0x4E00 + n % 100 * 20 + i);
                words.append(word);
                page.append(word);
            }
            String shown = all(read("a.html", page + "要"));
            String hidden = ClosedMarkup.hidden(page + "要");
            for (char c : words.toString().toCharArray()) {
                assertThat(shown.indexOf(c) >= 0 || hidden.indexOf(c) >= 0)
                        .as("%s of %s in %s", c, page, shown)
                        .isTrue();
            }
        }
    }
}
