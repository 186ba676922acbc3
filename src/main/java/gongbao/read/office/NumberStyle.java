package gongbao.read.office;

import gongbao.zh.ChineseNumerals;
import java.util.Locale;

/** How a word processor writes the numbers of a list. */
enum NumberStyle {
    /** 1 2 3. */
    ARABIC,
    /** 01 02 … 10. */
    PADDED,
    /** １ ２ … １０. */
    FULL_WIDTH,
    /** I II III. */
    ROMAN_CAPITALS,
    /** i ii iii. */
    ROMAN,
    /** A B … Z AA BB. */
    LETTER_CAPITALS,
    /** a b … z aa bb. */
    LETTERS,
    /** 一 二 … 十 十一. */
    CHINESE,
    /** 一 二 … 一〇 一一. */
    CHINESE_DIGITS,
    /** 壹 贰 … 壹拾. */
    CHINESE_CAPITALS,
    /** 甲 乙 丙. */
    STEMS,
    /** 子 丑 寅. */
    BRANCHES,
    /** ① ② ③. */
    CIRCLED,
    /** ⑴ ⑵ ⑶. */
    BRACKETED,
    /** ⒈ ⒉ ⒊. */
    DOTTED,
    /** ㈠ ㈡ ㈢. */
    CHINESE_BRACKETED,
    /** Nothing. */
    NONE;

    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    /** Word's own limit; beyond it nobody counts. */
    private static final int MOST = 32767;

    /** The number as it is shown; in Arabic figures where the style has none for it. */
    String of(int number) {
        if (this == NONE) {
            return "";
        }
        if (number < 1 || number > MOST) {
            return String.valueOf(number);
        }
        return switch (this) {
            case PADDED -> number < 10 ? "0" + number : String.valueOf(number);
            case FULL_WIDTH -> shifted(number, '０');
            case ROMAN -> roman(number);
            case ROMAN_CAPITALS -> roman(number).toUpperCase(Locale.ROOT);
            case LETTERS -> letters(number, 'a');
            case LETTER_CAPITALS -> letters(number, 'A');
            case CHINESE -> ChineseNumerals.of(number);
            case CHINESE_DIGITS -> digits(number, "〇一二三四五六七八九");
            case CHINESE_CAPITALS -> large(number, "零壹贰叁肆伍陆柒捌玖", "仟佰拾");
            case STEMS -> of("甲乙丙丁戊己庚辛壬癸", number);
            case BRANCHES -> of("子丑寅卯辰巳午未申酉戌亥", number);
            case CIRCLED -> from('①', number, 20);
            case BRACKETED -> from('⑴', number, 20);
            case DOTTED -> from('⒈', number, 20);
            case CHINESE_BRACKETED -> from('㈠', number, 10);
            case ARABIC, NONE -> String.valueOf(number);
        };
    }

    private static String from(char first, int number, int most) {
        return number <= most ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }

    private static String of(String signs, int number) {
        return number <= signs.length() ? String.valueOf(signs.charAt(number - 1)) : String.valueOf(number);
    }

    private static String shifted(int number, char zero) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> text.append((char) (c - '0' + zero)));
        return text.toString();
    }

    private static String digits(int number, String signs) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> text.append(signs.charAt(c - '0')));
        return text.toString();
    }

    private static String letters(int number, char first) {
        String letter = String.valueOf((char) (first + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_SIGNS.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                text.append(ROMAN_SIGNS[i]);
            }
        }
        return text.toString();
    }

    /** 一百二十 and 壹佰贰拾; a run of noughts within is one 零. */
    private static String large(int number, String digits, String units) {
        if (number >= 10_000) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        boolean nought = false;
        int unit = 1000;
        for (int place = 0; place < 4; place++, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                nought = text.length() > 0;
                continue;
            }
            text.append(nought ? digits.substring(0, 1) : "").append(digits.charAt(digit));
            text.append(place < 3 ? units.substring(place, place + 1) : "");
            nought = false;
        }
        return text.toString();
    }
}
