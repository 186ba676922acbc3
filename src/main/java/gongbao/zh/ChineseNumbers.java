package gongbao.zh;

import org.jspecify.annotations.Nullable;

/**
 * Numerals as official texts write them.
 *
 * <pre>
 * 32 → 32          1,200 → 1200        9.3万 → 93000       十五 → 15
 * 一百六十九 → 169    三亿三千五百万 → 335000000   二〇三五 → 2035     两 → 2    3亿9000万 → 390000000
 * </pre>
 */
public final class ChineseNumbers {

    private ChineseNumbers() {}

    /** The digit a character stands for, or -1. */
    public static int digit(char c) {
        return switch (c) {
            case '〇', '零' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> c >= '0' && c <= '9' ? c - '0' : -1;
        };
    }

    /** The value of a numeral; null where the text is none or holds anything else. */
    public static @Nullable Double parse(String numeral) {
        String s = numeral.replace(",", "").replace('·', '.').replace('点', '.');
        if (s.isEmpty() || s.length() > 30) {
            return null;
        }
        Double digits = digitString(s);
        return digits != null ? digits : grouped(s);
    }

    /** A whole number, as for terms, sessions and head counts; -1 where the text is none. */
    public static int integer(String numeral) {
        Double value = parse(numeral);
        return value == null || value != Math.rint(value) || value > 1e9 ? -1 : value.intValue();
    }

    /** Digits in a row, with a point at the most: {@code 2.1}, {@code 二〇三五}. */
    private static @Nullable Double digitString(String s) {
        StringBuilder ascii = new StringBuilder(s.length());
        int points = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            int digit = digit(c);
            if (digit >= 0) {
                ascii.append((char) ('0' + digit));
            } else if (c == '.' && i > 0 && i < s.length() - 1 && ++points == 1) {
                ascii.append('.');
            } else {
                return null;
            }
        }
        return Double.valueOf(ascii.toString());
    }

    /** Digits with units of ten: {@code 一百六十九}, {@code 3亿9000万}, {@code 9.3万}. */
    private static @Nullable Double grouped(String s) {
        double total = 0;
        double section = 0;
        int i = 0;
        double lastUnit = 0;
        while (i < s.length()) {
            int start = i;
            while (i < s.length() && (digit(s.charAt(i)) >= 0 || s.charAt(i) == '.')) {
                i++;
            }
            String run = s.substring(start, i).replaceFirst("^[零〇](?=.)", "");
            Double value = run.isEmpty() ? null : digitString(run);
            if (!run.isEmpty() && value == null) {
                return null;
            }
            if (i == s.length()) {
                // 一百二 is rare in official texts; a bare last digit counts ones.
                return total + section + (value == null ? 0 : value);
            }
            double unit = unit(s.charAt(i++));
            if (unit == 0 || value == null && unit < 10000 && (unit != 10 && unit != 20 && unit != 30)) {
                return null;
            }
            if (unit == 20 || unit == 30) {
                section += unit;
            } else if (unit < 10000) {
                section += (value == null ? 1 : value) * unit;
            } else {
                double group = section + (value == null ? 0 : value);
                if (group == 0) {
                    // 万亿: the unit multiplies what stands before it.
                    if (total == 0) {
                        return null;
                    }
                    total *= unit;
                } else {
                    total = unit > lastUnit && lastUnit > 0 ? (total + group) * unit : total + group * unit;
                }
                section = 0;
                lastUnit = unit;
            }
        }
        return total + section;
    }

    private static double unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '廿' -> 20;
            case '卅' -> 30;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万' -> 1e4;
            case '亿' -> 1e8;
            default -> 0;
        };
    }
}
