package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A mark of a pair that stands alone or the wrong way round: {@code “三个代表“重要思想}. Each kind is paired for itself, within a
 * paragraph.
 */
final class Pairs {

    static final List<Check> CHECKS = List.of(new Check(
            "pair",
            Level.WARNING,
            "GB/T 15834-2011 4.8、4.9、4.15",
            List.of(
                    Sample.wrong("会议审议了《规划纲要（草案）。", "《 → ?"),
                    Sample.wrong("会议审议了规划纲要（草案）》。", "》 → ?"),
                    Sample.wrong("要深入学习“两山“有关论述。", "“ → ”"),
                    Sample.wrong("要学习”三个代表”重要思想，抓好落实。", "” → “"),
                    Sample.right("1）抓项目；2）抓产业。|（二）抓落实。|一）抓作风。"),
                    Sample.right("他说：“第一段话。|“第二段话。|“第三段话。”"),
                    Sample.right("会议审议了《关于加快发展的|决定》和《办法》。")),
            Pairs::find));

    private static final String OPEN = "“‘《〈（〔【「『";
    private static final String CLOSE = "”’》〉）〕】」』";

    /** A source that breaks its lines anywhere has the partner in one of the next. */
    private static final int NEAR = 2;

    private final CheckedText checked;
    private final Plain plain;
    private final char[] text;
    private final List<Integer> alone = new ArrayList<>();

    private Pairs(CheckedText checked) {
        this.checked = checked;
        plain = checked.once(Plain.OF);
        text = plain.text();
    }

    private static void find(CheckedText checked, Consumer<Slip> to) {
        new Pairs(checked).all(to);
    }

    private void all(Consumer<Slip> to) {
        for (int i = 0; i < plain.paragraphs(); i++) {
            paragraph(plain.start(i), plain.end(i));
        }
        alone.sort(null);
        for (int i = 0; i < alone.size(); i++) {
            if (isTurned(i)) {
                to.accept(turned(i));
                i++;
            } else if (!isPaired(i, 1) && !isPaired(i, -1) && !goesOn(alone.get(i))) {
                to.accept(lone(alone.get(i)));
            }
        }
    }

    private void paragraph(int start, int end) {
        int[][] open = new int[OPEN.length()][];
        int[] depth = new int[OPEN.length()];
        for (int i = start; i < end; i++) {
            char c = text[i];
            int opens = kind(OPEN, c);
            int closes = opens < 0 ? kind(CLOSE, c) : -1;
            if (opens >= 0) {
                open[opens] = room(open[opens], depth[opens]);
                open[opens][depth[opens]++] = i;
            } else if (closes >= 0 && depth[closes] > 0) {
                depth[closes]--;
            } else if (closes >= 0 && !isNumber(start, i)) {
                alone.add(i);
            }
        }
        for (int kind = 0; kind < depth.length; kind++) {
            for (int i = 0; i < depth[kind]; i++) {
                alone.add(open[kind][i]);
            }
        }
    }

    private static int[] room(int @Nullable [] stack, int depth) {
        return stack == null ? new int[4] : depth < stack.length ? stack : Arrays.copyOf(stack, 2 * depth);
    }

    /** Brackets of half width pair with those of full width. */
    private static int kind(String marks, char c) {
        char full = c == '(' ? '（' : c == ')' ? '）' : c;
        return full < '\u2018' || full > '\u201d' && full < '\u3008' ? -1 : marks.indexOf(full);
    }

    /** 一） and 1） at the head of a line or behind a mark; ’ in a Latin word. */
    private boolean isNumber(int start, int at) {
        if (text[at] == '’') {
            return at > start && text[at - 1] < 0x80;
        }
        if (text[at] != '）' && text[at] != ')') {
            return false;
        }
        int head = at;
        while (head > start && at - head < 4 && isNumeral(text[head - 1])) {
            head--;
        }
        return head < at && (head == start || "，。；：、!！？?;:,. \u3000”".indexOf(text[head - 1]) >= 0);
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9'
                || c >= '０' && c <= '９'
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || "一二三四五六七八九十".indexOf(c) >= 0
                || c >= '①' && c <= '⑳';
    }

    /** Two that open, or two that close, one behind the other in a paragraph: of the first the second is turned round, or the other way. */
    private boolean isTurned(int i) {
        return i + 1 < alone.size()
                && text[alone.get(i)] == text[alone.get(i + 1)]
                && (OPEN + CLOSE).indexOf(text[alone.get(i)]) >= 0
                && plain.paragraph(alone.get(i)) == plain.paragraph(alone.get(i + 1))
                && !goesOn(alone.get(i));
    }

    private Slip turned(int i) {
        char mark = text[alone.get(i)];
        int kind = OPEN.indexOf(mark);
        int at = kind >= 0 ? alone.get(i + 1) : alone.get(i);
        String mend = kind >= 0
                ? CLOSE.substring(kind, kind + 1)
                : OPEN.substring(CLOSE.indexOf(mark), CLOSE.indexOf(mark) + 1);
        return levelled(plain.slip("pair", at, at + 1, mend).note("turned"), at);
    }

    private Slip lone(int at) {
        String note = OPEN.indexOf(text[at]) >= 0 || text[at] == '(' ? "open" : "close";
        return levelled(plain.slip("pair", at, at + 1, null).note(note, String.valueOf(text[at])), at);
    }

    private Slip levelled(Slip slip, int at) {
        return checked.isTitle(plain.span(at, at + 1).start()) ? slip.as(Level.ERROR) : slip;
    }

    /** Whether the next one, or the one before, is its partner in another line. */
    private boolean isPaired(int i, int step) {
        int other = i + step;
        if (other < 0 || other >= alone.size()) {
            return false;
        }
        int first = alone.get(Math.min(i, other));
        int second = alone.get(Math.max(i, other));
        int kind = kind(OPEN, text[first]);
        return kind >= 0
                && kind == kind(CLOSE, text[second])
                && plain.paragraph(second) - plain.paragraph(first) <= NEAR;
    }

    /** A speech over several paragraphs opens each of them: 4.8.3.5. */
    private boolean goesOn(int at) {
        int paragraph = plain.paragraph(at);
        boolean isQuote = text[at] == '“' || text[at] == '‘' || text[at] == '「';
        return isQuote
                && (paragraph + 1 < plain.paragraphs() && text[plain.start(paragraph + 1)] == text[at]
                        || at == plain.start(paragraph)
                                && paragraph > 0
                                && text[plain.start(paragraph - 1)] == text[at]);
    }
}
