package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.zh.Segments;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A paragraph that ends without a full stop. One whose words go on in the next is a line that was cut. */
final class Ends {

    private static final String LONG =
            "会议强调，要坚持以人民为中心的发展思想，着力保障和改善民生。要办好教育、医疗、养老等群众关心的实事，" + "不断增强人民群众的获得感、幸福感、安全感，让改革发展成果更多更公平惠及全体人民";

    static final List<Check> CHECKS = List.of(new Check(
            "end",
            Level.WARNING,
            "GB/T 15834-2011 4.1",
            List.of(
                    Sample.wrong(LONG + "|会议指出，要抓好落实。", " → 。"),
                    Sample.wrong(LONG + "，|一、抓好落实", "， → 。"),
                    Sample.right(LONG + "|共同富裕取得新进展，社会保持稳定。"),
                    Sample.right(LONG + "。|一、坚持以人民为中心的发展思想，着力保障和改善民生")),
            Ends::find));

    private static final int LONGEST_HEADING = 80;
    private static final int MANY = 4;
    private static final int SENTENCE = 12;

    /** What begins a paragraph of its own: a number, who speaks, the salutation. */
    private static final Pattern OPENING =
            Pattern.compile("^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}|[一二三四五六七八九十]是|——|[①-⑳]"
                    + "|(?:这次|此次|本次)?(?:全会|会议|大会)[指强号要认提审听讨通同选充高决]"
                    + "|同志们|各位代表|要[\\u4e00-\\u9fff])");

    private Ends() {}

    private static void find(CheckedText checked, Consumer<Slip> to) {
        Plain plain = checked.once(Plain.OF);
        boolean isLone = isLone(plain);
        for (int i = 0; i < plain.paragraphs(); i++) {
            int start = plain.start(i);
            int end = plain.end(i);
            if (end - start > LONGEST_HEADING
                    && isOpen(plain.text(), start, end)
                    && (isClosed(checked, plain, i) || isLone && isSentence(checked, i))) {
                boolean isMark = !Segments.isHan(plain.text()[end - 1]);
                to.accept(plain.slip("end", isMark ? end - 1 : end, end, "。"));
            }
        }
    }

    /** One paragraph alone is open, of many: in a text whose lines were cut there are more. */
    private static boolean isLone(Plain plain) {
        int open = 0;
        int all = 0;
        for (int i = 0; i < plain.paragraphs(); i++) {
            int start = plain.start(i);
            int end = plain.end(i);
            if (end - start > LONGEST_HEADING) {
                all++;
                open += "。！？：；”）!?:;)》…".indexOf(plain.text()[end - 1]) < 0 ? 1 : 0;
            }
        }
        return open == 1 && all >= MANY;
    }

    /** It ends in a whole sentence, and the next paragraph does not go on with it. */
    private static boolean isSentence(CheckedText checked, int paragraph) {
        Plain plain = checked.once(Plain.OF);
        char[] text = plain.text();
        int end = plain.end(paragraph);
        if (paragraph + 1 == plain.paragraphs() || !Segments.isHan(text[end - 1]) || !endsInWord(checked, end)) {
            return false;
        }
        int from = end;
        while (from > plain.start(paragraph) && text[from - 1] != '。') {
            from--;
        }
        char next = text[plain.start(paragraph + 1)];
        return end - from >= SENTENCE && Segments.isHan(next) && "的地得和与及或等在中上下为以了是而并".indexOf(next) < 0;
    }

    /** At least one sentence has its full stop, and the last has none; or it is one that begins as they do: 全会指出，…. */
    private static boolean isOpen(char[] text, int start, int end) {
        char last = text[end - 1];
        if (!Segments.isHan(last) && last != '，' && last != '、') {
            return false;
        }
        return holds(text, start, end, '。') || holds(text, start, end, '，') && opens(text, start, end);
    }

    private static boolean holds(char[] text, int start, int end, char mark) {
        for (int i = start; i < end; i++) {
            if (text[i] == mark) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(char[] text, int start, int end) {
        return OPENING.matcher(new String(text, start, Math.min(20, end - start)))
                .find();
    }

    /** A text that was cut short mostly ends in a part of one. */
    private static boolean endsInWord(CheckedText checked, int end) {
        return Segments.isHan(checked.once(Plain.OF).text()[end - 1])
                && checked.once(Cut.OF).words.lastBefore(end) > 1;
    }

    /** Nothing goes on behind it: the text ends, or the next begins as a paragraph does. */
    private static boolean isClosed(CheckedText checked, Plain plain, int paragraph) {
        if (paragraph + 1 == plain.paragraphs()) {
            return endsInWord(checked, plain.end(paragraph));
        }
        int next = plain.start(paragraph + 1);
        return checked.isHeading(plain.span(next, next + 1).start())
                || opens(plain.text(), next, plain.end(paragraph + 1));
    }
}
