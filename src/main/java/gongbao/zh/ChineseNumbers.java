package gongbao.zh;

import org.jspecify.annotations.Nullable;

/**
 * Numerals as official texts write them.
 *
 * <pre>
 * 32 → 32          1,200, 1 200 → 1200        9.3万 → 93000       十五 → 15
 * 一百六十九 → 169    三亿三千五百万 → 335000000   二〇三五 → 2035     两 → 2    3亿9000万 → 390000000
 * </pre>
 */
public final class ChineseNumbers {

    /** A numeral of more characters is none that anybody reads. */
    private static final int LONGEST = 40;

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
        String s = numeral.replace(",", "").replace(" ", "").replace('·', '.').replace('点', '.');
        if (s.isEmpty() || s.length() > LONGEST) {
            return null;
        }
        Double digits = digitString(s);
        return digits != null ? digits : grouped(s);
    }

    /** A whole number, as for years and head counts; -1 where the text is none. */
    public static int integer(String numeral) {
        Double value = parse(numeral);
        return value == null || value != Math.rint(value) || value > 1e9 ? -1 : value.intValue();
    }

    /** The number of a term or a session, 首 is 1; null where the text is none, as 第百百届 and 第零次 are. */
    public static @Nullable Integer ordinal(String numeral) {
        int number = numeral.equals("首") ? 1 : integer(numeral);
        return number < 1 ? null : Integer.valueOf(number);
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
        Sum sum = new Sum();
        int i = 0;
        while (i < s.length()) {
            int start = i;
            while (i < s.length() && (digit(s.charAt(i)) >= 0 || s.charAt(i) == '.')) {
                i++;
            }
            String run = significant(s.substring(start, i));
            Double value = run.isEmpty() ? null : digitString(run);
            if (!run.isEmpty() && value == null) {
                return null;
            }
            if (i == s.length()) {
                // 一百二 is rare in official texts; a bare last digit counts ones.
                return sum.total() + (value == null ? 0 : value);
            }
            if (!sum.add(value, unit(s.charAt(i++)))) {
                return null;
            }
        }
        return sum.total();
    }

    /** 一百零四: the zero holds a place and counts nothing. */
    private static String significant(String run) {
        boolean zero = run.length() > 1 && (run.charAt(0) == '零' || run.charAt(0) == '〇');
        return zero ? run.substring(1) : run;
    }

    /** Adds up digits with their units, from left to right. */
    private static final class Sum {

        private double groups;
        private double section;
        private double lastUnit;

        double total() {
            return groups + section;
        }

        /** False where the unit cannot stand there. */
        boolean add(@Nullable Double value, double unit) {
            if (unit >= 10000) {
                return close(section + (value == null ? 0 : value), unit);
            }
            boolean alone = unit == 10 || unit == 20 || unit == 30;
            if (unit == 0 || value == null && !alone) {
                return false;
            }
            section += unit == 20 || unit == 30 ? unit : (value == null ? 1 : value) * unit;
            return true;
        }

        /** 三亿|三千五百万: a group of four places ends with its unit. */
        private boolean close(double group, double unit) {
            if (group == 0 && groups == 0) {
                return false;
            }
            if (group == 0) {
                // 万亿: the unit multiplies what stands before it.
                groups *= unit;
            } else {
                groups = unit > lastUnit && lastUnit > 0 ? (groups + group) * unit : groups + group * unit;
            }
            section = 0;
            lastUnit = unit;
            return true;
        }
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
