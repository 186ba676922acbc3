package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.zh.ChineseNumbers;
import gongbao.zh.ChineseNumerals;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings and items of one level whose numbers leave one out or say one twice; one that begins again at one is right. */
final class Numbering {

    static final List<Check> CHECKS = List.of(new Check(
            "enum",
            Level.HINT,
            "GB/T 9704-2012 7.3.3",
            List.of(
                    Sample.wrong("一、抓项目|要抓好项目。|二、抓产业|要抓好产业。|四、抓民生|要抓好民生。", "四 → 三"),
                    Sample.wrong("会议要求，一是抓项目；二是抓产业；四是抓民生。", "四 → 三"),
                    Sample.right("一、抓项目|（一）选项目。|（二）建项目。|二、抓产业|（一）选产业。|（二）建产业。"),
                    Sample.right("一是抓项目。要一是抓招商，二是抓落地。二是抓产业。一、三产业融合。")),
            Numbering::find));

    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("^(?<n>[一二三四五六七八九十]{1,3})、"),
            Pattern.compile("^[（(](?<n>[一二三四五六七八九十]{1,3})[）)]"),
            Pattern.compile("^(?<n>\\d{1,2})[.．、](?!\\d)"),
            Pattern.compile("^[（(](?<n>\\d{1,2})[）)]"));

    private static final Pattern ITEM = Pattern.compile("(?<=[，。；：、]|^)(?<n>[一二三四五六七八九十])是");

    private Numbering() {}

    private static void find(CheckedText checked, Consumer<Slip> to) {
        Plain plain = checked.once(Plain.OF);
        int[] last = new int[LEVELS.size()];
        for (int i = 0; i < plain.paragraphs(); i++) {
            int start = plain.start(i);
            String words = new String(plain.text(), start, plain.end(i) - start);
            heading(plain, start, words, last, to);
            items(plain, start, words, to);
        }
    }

    private static void heading(Plain plain, int start, String words, int[] last, Consumer<Slip> to) {
        if (!mayOpen(words)) {
            return;
        }
        for (int level = 0; level < last.length; level++) {
            Matcher number = LEVELS.get(level).matcher(words);
            if (number.find()) {
                last[level] = follow(plain, start, number, last[level], to);
                for (int inner = level + 1; inner < last.length; inner++) {
                    last[inner] = 0;
                }
                return;
            }
        }
    }

    private static boolean mayOpen(String words) {
        return !words.isEmpty() && "（(一二三四五六七八九十0123456789".indexOf(words.charAt(0)) >= 0;
    }

    /** Items are numbered anew inside of one another: only one that skips a number in a row of more is told. */
    private static void items(Plain plain, int start, String words, Consumer<Slip> to) {
        Matcher number = ITEM.matcher(words).useAnchoringBounds(false).useTransparentBounds(true);
        int last = 0;
        for (int at = words.indexOf('是'); at >= 0; at = words.indexOf('是', at + 1)) {
            if (at > 0 && number.region(at - 1, words.length()).lookingAt()) {
                int is = ChineseNumbers.integer(number.group("n"));
                last = is == last ? is : follow(plain, start, number, last, to);
            }
        }
    }

    private static int follow(Plain plain, int start, Matcher number, int last, Consumer<Slip> to) {
        int is = ChineseNumbers.integer(number.group("n"));
        if (last > 0 && is > last + 1 || last > 1 && is == last) {
            String mend = number.group("n").charAt(0) < 0x80 ? String.valueOf(last + 1) : ChineseNumerals.of(last + 1);
            to.accept(plain.slip("enum", start + number.start("n"), start + number.end("n"), mend)
                    .note("", String.valueOf(last), String.valueOf(is)));
        }
        return is;
    }
}
