package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.zh.Simplified;
import gongbao.zh.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an unfinished text, a scanner or a converter left: {@code ××}, {@code （待补）}, {@code 臵}, traditional characters. */
final class Leftovers {

    static final List<Check> CHECKS = List.of(new Check(
            "leftover",
            Level.WARNING,
            "GB/T 9704-2012 7.3；GB 18030-2022；国家通用语言文字法",
            List.of(
                    Sample.wrong("由×××同志作报告，增长××%，资源配臵更优，名单待补，【】。", "××× → ?", "×× → ?", "臵 → 置", "待补 → ?", "【】 → ?"),
                    Sample.wrong("要推动高质量發展，深化改革開放，TODO，全面\uFFFD推进。", "發 → 发", "開 → 开", "TODO → ?", "\uFFFD → ?"),
                    Sample.wrong("要推\uFFFD高质\uFFFD发展\uFFFD抓好落实。", "\uFFFD → ?"),
                    Sample.right("出席会议的有於志强、乾县负责人，3×4米，附件：名单（略）。"),
                    Sample.right("新華社記者李某某攝，中央人民廣播電臺。"),
                    Sample.right("全會強調，要推動經濟發展，深化改革開放，堅持黨的領導，團結帶領廣大人民群衆。")),
            Leftovers::find));

    private static final Pattern REST = Pattern.compile("[×Ｘ]{2,}|(?<![A-Za-z])XX+(?![A-Za-z])|TODO|TBD|FIXME"
            + "|【\\s{0,3}】|待补(?!充|齐|足|偿|贴|助|办|缴)|待核实|此处(?:插入|补充|填写)|[（(](?:待定|待填|待查|此处略)[）)]"
            + "|锟斤拷|烫烫|(?<=[\\u4e00-\\u9fff])[\\uE000-\\uF8FF\\uFFFD]+|[\\uFFFD]+(?=[\\u4e00-\\u9fff])");

    private static final String SCANNED = "臵";
    private static final String READ_AS = "置";

    /** A text with more of them is written in traditional characters, as is one with more than of simplified ones: 新華社北京電. */
    private static final int MOST = 12;

    private Leftovers() {}

    private static void find(CheckedText checked, Consumer<Slip> to) {
        Plain plain = checked.once(Plain.OF);
        char[] text = plain.text();
        List<Integer> traditional = new ArrayList<>();
        int simplified = 0;
        int told = -1;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            int scanned = SCANNED.indexOf(c);
            if (scanned >= 0) {
                to.accept(plain.slip("leftover", i, i + 1, READ_AS.substring(scanned, scanned + 1))
                        .note("scanned"));
            } else if (c >= '\u4e00' && c <= '\u9fff' && Simplified.of(c) != c) {
                traditional.add(i);
            } else if (Simplified.isForm(c)) {
                simplified++;
            }
            if (mayRest(text, i) && plain.paragraph(i) != told) {
                told = plain.paragraph(i);
                rest(plain, plain.start(told), plain.end(told), to);
            }
        }
        if (traditional.size() <= Math.min(MOST, simplified)) {
            traditional(checked, traditional, to);
        }
    }

    /** The first of what is left is rare, or the second. */
    private static boolean mayRest(char[] text, int at) {
        return switch (text[at]) {
            case '×', '【', '锟', '烫' -> true;
            case 'X' -> text[at + 1] == 'X';
            case 'T', 'F' -> text[at + 1] == 'O' || text[at + 1] == 'B' || text[at + 1] == 'I';
            case '待' -> "补核定填查".indexOf(text[at + 1]) >= 0;
            case '此' -> text[at + 1] == '处';
            default -> text[at] > '\uDFFF' && (text[at] < '\uF900' || text[at] == '\uFFFD' || text[at] == 'Ｘ');
        };
    }

    private static void rest(Plain plain, int start, int end, Consumer<Slip> to) {
        Matcher rest = REST.matcher(new String(plain.text(), start, end - start));
        boolean damaged = false;
        while (rest.find()) {
            boolean odd = isOdd(rest.group().charAt(0));
            if (!odd || !damaged) {
                to.accept(plain.slip("leftover", start + rest.start(), start + rest.end(), null));
            }
            damaged |= odd;
        }
    }

    /** Characters that tell of a damaged file: where one stands there often are hundreds, and the first of a paragraph tells of all. */
    private static boolean isOdd(char c) {
        return c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF';
    }

    /** Only in a word: names keep theirs (於志强). */
    private static void traditional(CheckedText checked, List<Integer> places, Consumer<Slip> to) {
        Plain plain = checked.once(Plain.OF);
        Names names = checked.once(Names.OF);
        char[] text = plain.text();
        for (int at : places) {
            String right = String.valueOf(Simplified.of(text[at]));
            if (!names.mayHold(at) && isInWord(text, at)) {
                to.accept(plain.slip("leftover", at, at + 1, right).note("traditional"));
            }
        }
    }

    private static boolean isInWord(char[] text, int at) {
        char right = Simplified.of(text[at]);
        return at > 0 && isWord(Simplified.of(text[at - 1]), right)
                || at + 1 < text.length && isWord(right, Simplified.of(text[at + 1]));
    }

    private static boolean isWord(char one, char next) {
        return Words.get().cost((long) one << Character.SIZE | next) > 0;
    }
}
