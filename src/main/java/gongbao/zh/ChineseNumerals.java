package gongbao.zh;

/** Writes small whole numbers in Chinese, as ordinals of terms and sessions have them. */
public final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumerals() {}

    /** 〔例〕6 → 六, 15 → 十五, 20 → 二十, 104 → 一百零四; what no term or session has stays in digits: 2020 → 2020. */
    public static String of(int number) {
        if (number < 0 || number > 999) {
            return String.valueOf(number);
        }
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        if (number < 20) {
            return "十" + unit(number % 10);
        }
        if (number < 100) {
            return of(number / 10) + "十" + unit(number % 10);
        }
        int rest = number % 100;
        String hundreds = of(number / 100) + "百";
        return rest == 0
                ? hundreds
                : rest < 10 ? hundreds + "零" + of(rest) : hundreds + (rest < 20 ? "一" : "") + of(rest);
    }

    private static String unit(int digit) {
        return digit == 0 ? "" : of(digit);
    }
}
