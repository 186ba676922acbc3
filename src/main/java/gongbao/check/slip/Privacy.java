package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import java.util.List;
import java.util.function.Consumer;

/** Numbers that belong to a person: of an identity card, its check digit right; of a mobile telephone. */
final class Privacy {

    static final List<Check> CHECKS = List.of(new Check(
            "privacy",
            Level.ERROR,
            "政府信息公开条例第十五条；个人信息保护法；GB 11643-1999",
            List.of(
                    Sample.wrong(
                            "联系人张三，身份证号11010519491231002X，电话13800138000。", "11010519491231002X → ?", "13800138000 → ?"),
                    Sample.right("完成投资13800138000元，编号110105194912310021，电话0835-6520114、113800138000。")),
            Privacy::find));

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int CARD = 18;
    private static final int MOBILE = 11;

    private Privacy() {}

    private static void find(CheckedText checked, Consumer<Slip> to) {
        Plain plain = checked.once(Plain.OF);
        char[] text = plain.text();
        for (int i = 0; i < text.length; ) {
            int end = i;
            while (isDigit(text[end]) || end - i == CARD - 1 && (text[end] == 'X' || text[end] == 'x')) {
                end++;
            }
            if (end - i == CARD && isCard(text, i) || end - i == MOBILE && isMobile(text, i, end)) {
                to.accept(plain.slip("privacy", i, end, null).note(end - i == CARD ? "card" : "mobile"));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCard(char[] text, int at) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text[at + i] - '0') * WEIGHTS[i];
        }
        int month = 10 * (text[at + 10] - '0') + text[at + 11] - '0';
        char check = Character.toUpperCase(text[at + CARD - 1]);
        boolean isYear = text[at + 6] == '1' && text[at + 7] == '9' || text[at + 6] == '2' && text[at + 7] == '0';
        return isYear && month >= 1 && month <= 12 && CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length()) == check;
    }

    /** A number with a unit behind it, or a part of a longer one, is none. */
    private static boolean isMobile(char[] text, int at, int end) {
        char before = at == 0 ? '\n' : text[at - 1];
        return text[at] == '1'
                && text[at + 1] >= '3'
                && ".-,，".indexOf(before) < 0
                && "元吨万亿个.%％人户平米亩千公立".indexOf(text[end]) < 0
                && (!Character.isLetter(before) || before >= '\u4e00');
    }
}
