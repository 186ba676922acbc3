package gongbao.zh;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Characters that only look like others: a printed file turned back into text holds radicals and compatibility forms where the
 * characters themselves were meant.
 *
 * <pre>
 * ⼗ → 十    ⽉ → 月    ⺠ → 民    ⻓ → 长    （U+F98E） → 年    ︵ → (    𝟐 → 2    〸 → 十    ㈠ → (一)    ⑴ → (1)    ⒈ → 1.
 * </pre>
 */
final class Lookalikes {

    private static final char FIRST = '\u2E80';
    private static final char RADICALS_END = '\u2FD5';
    private static final char COMPATIBLE = '\uF900';
    private static final char COMPATIBLE_END = '\uFAFF';
    /** Numerals of merchants that are characters of their own: 〸 〹 〺. */
    private static final char TENS = '\u3038';

    private static final char FORMS = '\uFE10';
    private static final char FORMS_END = '\uFE6F';

    /** Radicals as parts of characters, which Unicode gives no plain form, with the character each stands for. */
    private static final String SUPPLEMENT = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺"
            + "⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹"
            + "⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食"
            + "⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    /** Made when the first of their characters is met: most texts have none. */
    private static final class Radicals {
        static final char[] PLAIN = plain(FIRST, RADICALS_END);

        static {
            for (int i = 0; i < SUPPLEMENT.length(); i += 2) {
                PLAIN[SUPPLEMENT.charAt(i) - FIRST] = SUPPLEMENT.charAt(i + 1);
            }
        }
    }

    private static final class Ideographs {
        static final char[] PLAIN = plain(COMPATIBLE, COMPATIBLE_END);
    }

    private static final class Marks {
        static final char[] PLAIN = plain(FORMS, FORMS_END);
    }

    private Lookalikes() {}

    /** The character meant, where it is one; else the same. */
    static char of(char c) {
        if (c < FIRST) {
            return c;
        }
        if (c <= RADICALS_END) {
            return Radicals.PLAIN[c - FIRST];
        }
        if (c < COMPATIBLE) {
            return c >= TENS && c < TENS + 3 ? "十廿卅".charAt(c - TENS) : c == 'ㄧ' ? '一' : c;
        }
        if (c <= COMPATIBLE_END) {
            return Ideographs.PLAIN[c - COMPATIBLE];
        }
        return c >= FORMS && c <= FORMS_END ? Marks.PLAIN[c - FORMS] : c;
    }

    /** Of a character of two units, the one unit meant; 0 where it means itself. */
    static char ofPair(char high, char low) {
        boolean mayBe = (high == '\uD835' && low >= '\uDC00' || high == '\uD87E') && Character.isLowSurrogate(low);
        String plain = mayBe ? Normalizer.normalize("" + high + low, Normalizer.Form.NFKC) : "";
        return plain.length() == 1 ? plain.charAt(0) : 0;
    }

    /** Of a number in brackets or a circle that is one character, those it is read as; null for all others. */
    static @Nullable String ofNumber(char c) {
        if (c < '\u2474' || c > '\u3289') {
            return null;
        }
        boolean bracketed = c <= '\u2487' || c >= '\u3220' && c <= '\u3229';
        if (bracketed || c <= '\u249B') {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        }
        return c >= '\u3280' ? "(" + Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) + ")" : null;
    }

    private static char[] plain(char first, char last) {
        char[] plain = new char[last - first + 1];
        for (char c = first; c <= last; c++) {
            String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            plain[c - first] = form.length() == 1 && form.charAt(0) != ' ' ? form.charAt(0) : c;
        }
        return plain;
    }
}
