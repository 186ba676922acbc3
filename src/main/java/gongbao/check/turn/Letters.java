package gongbao.check.turn;

import gongbao.check.rule.CheckedText;
import gongbao.model.Paragraph;
import gongbao.model.Section;
import gongbao.text.Span;
import gongbao.zh.Folded;
import java.util.BitSet;
import java.util.function.Function;

/** A text with one form for what is written in many, and without the blanks in it; its offsets lead back to the body. */
final class Letters {

    /** Always the same, so that a text has one, whoever asks. */
    static final Function<CheckedText, Letters> OF = Letters::of;

    private final String body;
    private final Folded folded;

    private Letters(String body, Folded folded) {
        this.body = body;
        this.folded = folded;
    }

    private static Letters of(CheckedText text) {
        String body = text.body();
        BitSet breaks = new BitSet(body.length());
        for (int at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) {
            breaks.set(at);
        }
        Span title = text.communique().titleSpan();
        if (title != null) {
            breaks.clear(title.start(), title.end());
        }
        for (Section section : text.communique().sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                breaks.clear(paragraph.span().start(), paragraph.span().end());
            }
        }
        return new Letters(body, Folded.of(body, breaks));
    }

    /** The words as they are compared; line ends stand between paragraphs only. */
    String text() {
        return folded.text();
    }

    /** The character there; a line end before the first and behind the last. */
    char at(int offset) {
        return offset < 0 || offset >= folded.text().length()
                ? '\n'
                : folded.text().charAt(offset);
    }

    boolean stands(String words, int offset) {
        return offset >= 0 && folded.text().startsWith(words, offset);
    }

    /** Where words stand in the body. */
    Span origin(int start, int end) {
        return folded.origin(start, end);
    }

    /** The words as the body has them. */
    String verbatim(int from, int to) {
        return origin(from, to).of(body);
    }

    String body() {
        return body;
    }

    /** The offset here of one in the body. */
    int indexOf(int bodyOffset) {
        return folded.indexOf(bodyOffset);
    }
}
