package gongbao.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongbao.zh.Folded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldTableTest {

    private static final Path FILE = Path.of("src/main/resources/gongbao/index/" + FoldTable.FILE);

    /** As the rule says, of the characters that this version of Java knows. */
    private static String byRule(int c) {
        if (c == '○' || c == '◯' || c == '⚪' || c == 'Ο' || c == 'О' || c == 'ο' || c == 'о') {
            return "〇";
        }
        if (c >= 0x2e80 && c <= 0x2ef3) {
            return Folded.of(Character.toString(c)).text().replaceAll("[\\u2e80-\\u2ef3]", "");
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(FoldTableTest::isKept)
                .forEach(kept::appendCodePoint);
        StringBuilder simplified = new StringBuilder();
        Normalizer.normalize(kept, Normalizer.Form.NFC)
                .codePoints()
                .forEach(one -> simplified.append(
                        isHan(one) ? Folded.of(Character.toString(one)).text() : Character.toString(one)));
        return simplified.toString();
    }

    private static boolean isHan(int c) {
        return Character.isIdeographic(c);
    }

    private static boolean isKept(int c) {
        if (c == 0x115f || c == 0x1160) {
            return false; // fillers of Hangul: letters that nobody sees
        }
        int type = Character.getType(c);
        boolean number = type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
        return Character.isLetter(c) || number || c >= 0x20000 && c <= 0x3fffd;
    }

    private static String table() {
        StringBuilder one = new StringBuilder();
        StringBuilder several = new StringBuilder();
        DigitWriter kept = new DigitWriter();
        int end = 0;
        int start = -1;
        for (int c = 0; c <= Character.MAX_CODE_POINT + 1; c++) {
            boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            String folded = c > Character.MAX_CODE_POINT || surrogate ? "" : byRule(c);
            int count = folded.codePointCount(0, folded.length());
            boolean changed = count > 0 && !folded.equals(Character.toString(c));
            if (changed) {
                (count == 1 ? one : several).appendCodePoint(c).append(folded).append(count == 1 ? "" : " ");
            }
            boolean self = count > 0;
            if (self && start < 0) {
                start = c;
            } else if (!self && start >= 0) {
                kept.number(start - end).number(c - start);
                end = c;
                start = -1;
            }
        }
        return one + "\n" + several.toString().stripTrailing() + "\n" + kept + "\n";
    }

    @Test
    void isMadeByTheRule() throws IOException {
        if ("overwrite".equals(System.getProperty("golden")) || !Files.exists(FILE)) {
            Files.writeString(FILE, table());
        }
        if (Runtime.version().feature() == 17) {
            // Later versions know more characters; the file says what is searched, whatever the version.
            assertThat(Files.readString(FILE, UTF_8)).isEqualTo(table());
        }
    }
}
