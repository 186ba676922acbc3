package gongbao.read.office;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How a program writes a number that it sets itself, by the names that Word's format has for it (ECMA-376, ST_NumberFormat); those of
 * the other formats are some of them.
 */
public final class ListNumeral {

    /** ㈠ ㈡ ㈢. */
    static final String IN_BRACKETS = "ideographInBrackets";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LARGEST_ROMAN = 4000;

    private static final Map<String, IntFunction<String>> FORMATS = Map.ofEntries(
            Map.entry("none", n -> ""),
            Map.entry("decimalZero", n -> n < 10 ? "0" + n : String.valueOf(n)),
            Map.entry("upperRoman", ListNumeral::roman),
            Map.entry("lowerRoman", n -> roman(n).toLowerCase(Locale.ROOT)),
            Map.entry("upperLetter", ListNumeral::letters),
            Map.entry("lowerLetter", n -> letters(n).toLowerCase(Locale.ROOT)),
            Map.entry("ordinal", ListNumeral::ordinal),
            Map.entry("numberInDash", n -> "- " + n + " -"),
            Map.entry("hex", n -> Integer.toHexString(n).toUpperCase(Locale.ROOT)),
            Map.entry("decimalFullWidth", n -> shifted(n, '０')),
            Map.entry("decimalFullWidth2", n -> shifted(n, '０')),
            Map.entry("chineseCounting", n -> n < 100 ? thousands(n) : digits(n).replace('〇', '○')),
            Map.entry(
                    "taiwaneseCounting", n -> n < 100 ? thousands(n) : digits(n).replace('〇', '○')),
            Map.entry("chineseCountingThousand", ListNumeral::thousands),
            Map.entry("taiwaneseCountingThousand", ListNumeral::thousands),
            Map.entry("japaneseCounting", n -> thousands(n).replace("零", "")),
            Map.entry("ideographDigital", ListNumeral::digits),
            Map.entry("japaneseDigitalTenThousand", ListNumeral::digits),
            Map.entry("taiwaneseDigital", n -> digits(n).replace('〇', '○')),
            Map.entry("chineseLegalSimplified", n -> counted(n, LEGAL, "拾佰仟", true)),
            Map.entry("ideographTraditional", n -> sign(STEMS, n)),
            Map.entry("ideographZodiac", n -> sign(BRANCHES, n)),
            Map.entry("ideographZodiacTraditional", ListNumeral::sexagenary),
            Map.entry("decimalEnclosedCircle", n -> from('①', 20, n)),
            Map.entry("decimalEnclosedCircleChinese", n -> from('①', 20, n)),
            Map.entry("decimalEnclosedParen", n -> from('⑴', 20, n)),
            Map.entry("decimalEnclosedFullstop", n -> from('⒈', 20, n)),
            Map.entry("ideographEnclosedCircle", n -> from('㊀', 10, n)),
            // Of Word 97 alone.
            Map.entry(IN_BRACKETS, n -> from('㈠', 10, n)));

    private ListNumeral() {}

    /**
     * The number in a format; in Arabic digits where Word has no sign for it.
     *
     * @param format name of the format: {@code chineseCountingThousand}
     */
    public static String of(String format, int number) {
        IntFunction<String> written = FORMATS.get(format);
        return written == null || number < 0 ? String.valueOf(number) : written.apply(number);
    }

    /** A format that shows its first numbers: {@code 001, 002, 003, ...}. */
    public static String custom(String pattern, int number) {
        int width = pattern.indexOf(',') < 0 ? pattern.length() : pattern.indexOf(',');
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, Math.min(width, 9) - digits.length())) + digits;
    }

    /** 〔例〕10 → 十, 21 → 二十一, 101 → 一百零一. */
    private static String thousands(int n) {
        return counted(n, "零" + DIGITS.substring(1), "十百千", n >= 20 || n < 10);
    }

    private static String counted(int n, String digits, String units, boolean saysOne) {
        String number = String.valueOf(n);
        if (n == 0 || number.length() > units.length() + 1) {
            return n == 0 ? digits.substring(0, 1) : number;
        }
        StringBuilder written = new StringBuilder();
        boolean skipped = false;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            int unit = number.length() - 1 - i;
            if (digit == 0) {
                skipped = true;
            } else {
                written.append(skipped ? digits.substring(0, 1) : "");
                written.append(digit == 1 && unit > 0 && !saysOne ? "" : digits.substring(digit, digit + 1));
                written.append(unit > 0 ? units.substring(unit - 1, unit) : "");
                skipped = false;
            }
        }
        return written.toString();
    }

    private static String digits(int n) {
        StringBuilder written = new StringBuilder();
        String.valueOf(n).chars().forEach(c -> written.append(DIGITS.charAt(c - '0')));
        return written.toString();
    }

    private static String shifted(int n, char zero) {
        StringBuilder written = new StringBuilder();
        String.valueOf(n).chars().forEach(c -> written.append((char) (zero + c - '0')));
        return written.toString();
    }

    private static String sign(String signs, int n) {
        return n > 0 && n <= signs.length() ? signs.substring(n - 1, n) : String.valueOf(n);
    }

    private static String from(char first, int count, int n) {
        return n > 0 && n <= count ? String.valueOf((char) (first + n - 1)) : String.valueOf(n);
    }

    /** 〔例〕1 → 甲子, 60 → 癸亥. */
    private static String sexagenary(int n) {
        int i = Math.floorMod(n - 1, STEMS.length() * BRANCHES.length() / 2);
        return String.valueOf(STEMS.charAt(i % STEMS.length())) + BRANCHES.charAt(i % BRANCHES.length());
    }

    /** 〔例〕27 → AA, 28 → BB. */
    private static String letters(int n) {
        int repeated = (n - 1) / 26 + 1;
        return n < 1 || repeated > 30
                ? String.valueOf(n)
                : String.valueOf((char) ('A' + (n - 1) % 26)).repeat(repeated);
    }

    private static String ordinal(int n) {
        boolean isTeen = n % 100 >= 11 && n % 100 <= 13;
        String ending = isTeen
                ? "th"
                : switch (n % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return n + ending;
    }

    private static String roman(int n) {
        if (n < 1 || n >= LARGEST_ROMAN) {
            return String.valueOf(n);
        }
        StringBuilder written = new StringBuilder();
        int rest = n;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                written.append(ROMAN_SIGNS[i]);
                rest -= ROMAN[i];
            }
        }
        return written.toString();
    }
}
