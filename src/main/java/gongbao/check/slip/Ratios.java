package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shares of the three industries, which make a hundred: {@code 4.2:11.6:88.2}. */
final class Ratios {

    static final List<Check> CHECKS = List.of(new Check(
            "ratio",
            Level.WARNING,
            "国民经济行业分类 GB/T 4754；三次产业划分规定",
            List.of(
                    Sample.wrong("三次产业结构为4.2:11.6:88.2。", "4.2:11.6:88.2 → ?"),
                    Sample.wrong("三次产业结构由12：40：48调整为10.5∶41.2∶58.3。", "10.5∶41.2∶58.3 → ?"),
                    Sample.right("三次产业结构为4.2:11.6:84.2，比重由12:40:49调整为11.3:40.2:48.6。"),
                    Sample.right("一二三产业投资比例为1:2:3，产业配比3:4:2。")),
            Ratios::find));

    private static final Pattern RATIO = Pattern.compile(
            "(?<![\\d.:：∶])(\\d{1,2}(?:\\.\\d{1,2})?)[:：∶](\\d{1,2}(?:\\.\\d{1,2})?)[:：∶](\\d{1,2}(?:\\.\\d{1,2})?)(?![\\d.:：∶])");

    private static final Pattern SHARES = Pattern.compile("产业|结构|比重|三产");
    private static final Pattern THREE = Pattern.compile("三次产业|一、?二、?三(?:次)?产|三产|三大产业|第一、");
    private static final int CONTEXT = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Each is rounded; those without decimals by more. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.25");

    private Ratios() {}

    private static void find(CheckedText checked, Consumer<Slip> to) {
        Plain plain = checked.once(Plain.OF);
        for (int i = 0; i < plain.paragraphs(); i++) {
            int start = plain.start(i);
            if (mayHold(plain.text(), start, plain.end(i))) {
                paragraph(plain, start, new String(plain.text(), start, plain.end(i) - start), to);
            }
        }
    }

    /** Two colons between digits. */
    private static boolean mayHold(char[] text, int start, int end) {
        int found = 0;
        for (int i = start + 1; i + 1 < end; i++) {
            if (":：∶".indexOf(text[i]) >= 0 && isDigit(text[i - 1]) && isDigit(text[i + 1])) {
                found++;
            }
        }
        return found > 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void paragraph(Plain plain, int start, String words, Consumer<Slip> to) {
        Matcher ratio = RATIO.matcher(words);
        while (ratio.find()) {
            String before = words.substring(Math.max(0, ratio.start() - CONTEXT), ratio.start());
            BigDecimal off = sum(ratio).subtract(HUNDRED).abs();
            if (SHARES.matcher(before).find() && off.compareTo(rounded(ratio)) > 0 && off.intValue() < most(before)) {
                to.accept(plain.slip("ratio", start + ratio.start(), start + ratio.end(), null)
                        .note("", sum(ratio).toPlainString()));
            }
        }
    }

    private static BigDecimal sum(Matcher ratio) {
        return new BigDecimal(ratio.group(1))
                .add(new BigDecimal(ratio.group(2)))
                .add(new BigDecimal(ratio.group(3)));
    }

    private static BigDecimal rounded(Matcher ratio) {
        return ratio.group().indexOf('.') < 0 ? BigDecimal.ONE : ROUNDED;
    }

    /** Where the three industries are named, no other ratio is meant. */
    private static int most(String before) {
        return THREE.matcher(before).find() ? 40 : 5;
    }
}
