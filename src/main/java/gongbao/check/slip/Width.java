package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.zh.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A mark of half width in a text that has the others in full width: {@code 发展,改革}. Where a text, or the page it was taken from,
 * writes most of a kind so, it is a way of writing.
 */
final class Width {

    static final List<Check> CHECKS = List.of(new Check(
            "width",
            Level.WARNING,
            "GB/T 15834-2011 4、5.1",
            List.of(
                    Sample.wrong("会议强调，要抓好发展,改革，稳定，要抓好落实。", ", → ，"),
                    Sample.wrong("会议强调：一要实;二要快；三要准；四要稳；五要好；六要省；七要先。", "; → ；"),
                    Sample.wrong("（一）抓产业（工业）。(二）抓项目（重点）。（三）抓招商。", "( → （"),
                    Sample.right("会议指出，比分为3:1，增长1,200元，增速8.5%，见www.gov.cn。"),
                    Sample.right("各位代表:现在,我报告工作,请审议,并请提意见。")),
            Width::find));

    private static final String HALF = ",;:!?().\"";
    private static final String FULL = "，；：！？（）。”";

    /** A slip stands alone among so many that are right. */
    private static final int RIGHT_FOR_ONE = 3;

    /** More than a few are slips where a long text has so many more that are right. */
    private static final int RIGHT_FOR_MORE = 30;

    private static final int RIGHT_FOR_COLON = 5;
    private static final int RIGHT_FOR_RARE = 12;
    private static final int MOST = 3;

    private Width() {}

    private static void find(CheckedText checked, Consumer<Slip> to) {
        Plain plain = checked.once(Plain.OF);
        char[] text = plain.text();
        int[] right = new int[HALF.length()];
        List<List<Integer>> wrong = new ArrayList<>();
        HALF.chars().forEach(mark -> wrong.add(new ArrayList<>()));
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            int kind = c < 0x80 ? HALF.indexOf(c) : FULL.indexOf(c);
            if (kind >= 0 && c >= 0x80) {
                right[kind]++;
            } else if (kind >= 0 && isAmongHan(text, i)) {
                wrong.get(kind).add(i);
            }
        }
        for (int kind = 0; kind < wrong.size(); kind++) {
            if (isSlip(
                    kind,
                    wrong.get(kind).size(),
                    right[kind],
                    IntStream.of(right).sum())) {
                tell(plain, wrong.get(kind), to);
            }
        }
    }

    /** Few of its kind; where the kind is rare, one in a text that has the others right. Colons and brackets are often written so. */
    private static boolean isSlip(int kind, int wrong, int right, int rightOfAll) {
        if (HALF.charAt(kind) == ':' || HALF.charAt(kind) == ';') {
            return wrong == 1 && right >= RIGHT_FOR_COLON;
        }
        return wrong <= Math.max(MOST, right / RIGHT_FOR_MORE) && wrong * RIGHT_FOR_ONE <= right
                || wrong == 1 && rightOfAll >= RIGHT_FOR_RARE && kind < HALF.indexOf('(');
    }

    /** One finding a paragraph. */
    private static void tell(Plain plain, List<Integer> places, Consumer<Slip> to) {
        char[] text = plain.text();
        int told = -1;
        for (int at : places) {
            if (plain.paragraph(at) != told) {
                told = plain.paragraph(at);
                int kind = HALF.indexOf(text[at]);
                to.accept(plain.slip(
                        "width", at, at + 1, text[at] == '"' ? quote(text, at) : FULL.substring(kind, kind + 1)));
            }
        }
    }

    /** One of those before it in its paragraph opens it. */
    private static String quote(char[] text, int at) {
        boolean opens = true;
        for (int i = at - 1; i >= 0 && text[i] != '\n'; i--) {
            opens ^= text[i] == '"' || text[i] == '”' || text[i] == '“';
        }
        return opens ? "“" : "”";
    }

    /** A comma and what ends a sentence stand behind or before one; a point, a colon and the others between two. */
    private static boolean isAmongHan(char[] text, int at) {
        boolean before = at > 0 && isText(text[at - 1]);
        boolean behind = at + 1 < text.length && isText(text[at + 1]);
        boolean outside = at == 0 || at + 1 >= text.length || text[at + 1] == '\n' || text[at - 1] == '\n';
        return switch (text[at]) {
            case ',', '!', '?' -> before && (behind || outside) || behind && !isLatin(at == 0 ? '\n' : text[at - 1]);
            case '(' -> behind && (before || outside || isMark(text[at - 1]));
            case ')' -> before && (behind || outside || isMark(text[at + 1]));
            default -> before && behind;
        };
    }

    private static boolean isText(char c) {
        return Segments.isHan(c) || "”》）’".indexOf(c) >= 0 || "“《（‘".indexOf(c) >= 0;
    }

    private static boolean isMark(char c) {
        return "，。；：、！？".indexOf(c) >= 0;
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x80;
    }
}
