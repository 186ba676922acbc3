package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

    @ParameterizedTest
    @CsvSource({
        "1B, \\x1b",
        "07, \\x07",
        "08, \\x08",
        "0A, \\x0a",
        "0D, \\x0d",
        "09, \\x09",
        "00, \\x00",
        "7F, \\x7f",
        "9B, \\x9b",
        "85, \\x85",
        "202E, \\u202e",
        "2066, \\u2066",
        "200F, \\u200f",
        "61C, \\u061c",
        "2028, \\u2028",
        "FEFF, \\ufeff",
        "200B, \\u200b",
        "D800, \\ud800"
    })
    void showsWhatWouldMoveTheCursorOrHide(String hex, String shown) {
        String text = "公" + Character.toString(Integer.parseInt(hex, 16)) + "报";
        assertThat(Printable.of(text)).isEqualTo("公" + shown + "报");
        // In a line of a source every character keeps its place.
        assertThat(Printable.line(text)).hasSize(text.length()).startsWith("公").endsWith("报");
    }

    @Test
    void leavesAllOtherWordsAlone() {
        String text = "/home/某人/seeds/公报 (1)\\a“b”—𠮷é.txt";
        assertThat(Printable.of(text)).isEqualTo(text);
        assertThat(Printable.line(text)).isEqualTo(text);
    }
}
