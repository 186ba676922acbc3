package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Slips of the keyboard in figures and their units: {@code 5%%}, {@code 提高两个百分}, {@code 翻两翻}. */
final class Figures {

    static final List<Check> CHECKS = List.of(new Check(
            "unit",
            Level.WARNING,
            "GB/T 15835-2011 5.1；GB 3100-1993",
            List.of(
                    Sample.wrong("增速为8.5%%，提高两个百分。", "%% → %", "百分 → 百分点"),
                    Sample.wrong("达到3..5亿亿元，在校生2万人人次。", ".. → .", "亿亿 → 亿", "人人次 → 人次"),
                    Sample.wrong("提高1.5个百分点点。", "个百分点点 → 个百分点"),
                    Sample.wrong("到2020年，国内生产总值翻两翻，占5.6.7%。", "翻两翻 → 翻两番", "5.6.7 → ?"),
                    Sample.wrong("完成投资120亿元元，新增5千米米，下降3%个百分点。", "元元 → 元", "米米 → 米", "%个百分点 → 个百分点"),
                    Sample.wrong("旅游收入270万%，接待游客3.5亿%%。", "% → ?", "%% → ?"),
                    Sample.wrong("发生7。8级地震，建交2O年来增长3。5%。", "。 → .", "O → 0", "。 → ."),
                    Sample.right("实施六个百分之百、七个百分百工程，提高2个百分点。"),
                    Sample.right("翻一番，版本3.5.2，人人有责，见1.2.3节，千千万万。")),
            Figures::find));

    /** Each of the last characters of a slip, by which it is looked for. */
    private static final String CLUES = "点%％.．亿万千分翻人元米吨里亩户个";

    /** What is wrong, and what stands there instead; null where only a person can tell. */
    private record Rule(Pattern wrong, @Nullable String mend) {
        static Rule of(String wrong, @Nullable String mend) {
            return new Rule(Pattern.compile(wrong), mend);
        }

        @Nullable
        String mend(Matcher found) {
            return mend == null || found.groupCount() == 0 ? mend : mend.replace("$1", found.group(1));
        }
    }

    private static final String UNIT = "(元|米|吨|亩|户|里|公里|平方米|立方米|公顷|个|人)";

    private static final List<Rule> RULES = List.of(
            Rule.of("(?<=\\d)([%％])\\1+", "$1"),
            // 270万% is money or people: which, only a person can tell.
            Rule.of("(?<=\\d[万亿])[%％]+", null),
            Rule.of("(?<=\\d)\\.{2}(?=\\d)", "."),
            Rule.of("(?<=\\d[万亿]?)(亿|万)\\1(?=[元吨千公平立人户亩美斤])", "$1"),
            Rule.of("(?<=[个\\d]|[一二三四五六七八九十两几]个)百分(?![点之百数比制率位号])(?=[，。；、）以左])", "百分点"),
            Rule.of("(?<=\\d)。(?=\\d{1,2}(?:[%％级倍]|个百分点|[万亿]?[元吨亩米]))", "."),
            Rule.of("(?<=\\d)[OoОο](?=周?年[来底末度，。、]|[日%％]|\\d{1,2}年)", "0"),
            Rule.of("个百分点点", "个百分点"),
            Rule.of("翻([一二三四两几])翻", "翻$1番"),
            Rule.of("(?<=[\\d万亿千百])人人次", "人次"),
            Rule.of("(?<=\\d[万亿]?)" + UNIT + "\\1(?![均民人大代本])", "$1"),
            Rule.of("(?<=\\d[十百千]?)(?<=[千百]|\\d千)米米", "米"),
            Rule.of("(?<=\\d)[%％](个百分点)", "$1"),
            Rule.of("(?<![\\d.])\\d{1,6}\\.\\d{1,3}\\.\\d{1,3}(?=[%％]|[万亿]?(?:元|吨|亩|人|户|平方|公里|公顷|个百分点))", null));

    private Figures() {}

    private static void find(CheckedText checked, Consumer<Slip> to) {
        Plain plain = checked.once(Plain.OF);
        char[] text = plain.text();
        for (int i = 0; i < plain.paragraphs(); i++) {
            if (mayHold(text, plain.start(i), plain.end(i))) {
                paragraph(plain, plain.start(i), plain.end(i), to);
            }
        }
    }

    /** A doubled character of a unit, or a word that is half of a slip. */
    private static boolean mayHold(char[] text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (text[i] == text[i - 1] ? CLUES.indexOf(text[i]) >= 0 : mayEnd(text, i, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayEnd(char[] text, int at, int start) {
        return switch (text[at]) {
            case '翻' -> at - start > 1 && text[at - 2] == '翻';
            case '分' -> text[at - 1] == '百' && "点之比率".indexOf(text[at + 1]) < 0;
            case '%', '％' -> "万亿".indexOf(text[at - 1]) >= 0;
            case '个' -> text[at - 1] == '%' || text[at - 1] == '％';
            case '。', 'O', 'o', 'О', 'ο' -> Character.isDigit(text[at - 1]);
            case '.' -> at - start > 3 && (text[at - 2] == '.' || text[at - 3] == '.' || text[at - 4] == '.');
            default -> false;
        };
    }

    private static void paragraph(Plain plain, int start, int end, Consumer<Slip> to) {
        String words = new String(plain.text(), start, end - start);
        for (Rule rule : RULES) {
            Matcher found = rule.wrong().matcher(words);
            while (found.find()) {
                to.accept(plain.slip("unit", start + found.start(), start + found.end(), rule.mend(found)));
            }
        }
    }
}
