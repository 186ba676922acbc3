package gongbao.check.slip;

import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import gongbao.text.Span;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is read: lines that a source broke by hand joined, each paragraph closed by one line end. What is found in it stands
 * in the body where {@link #span} tells.
 */
final class Plain {

    static final Function<CheckedText, Plain> OF = Plain::new;

    private final char[] text;
    private final int[] origins;
    private final int[] ends;
    private int paragraphs;
    private int length;
    private final char[] shared;

    private Plain(CheckedText checked) {
        String body = checked.body();
        text = new char[body.length() + checked.paragraphs().size()];
        origins = new int[text.length + 1];
        ends = new int[checked.paragraphs().size()];
        for (Span paragraph : checked.paragraphs()) {
            add(body, paragraph);
        }
        shared = Arrays.copyOf(text, length);
    }

    private void add(String body, Span paragraph) {
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = body.charAt(i);
            if (c == '\n') {
                i = lineEnd(body, i, paragraph);
            } else {
                origins[length] = i;
                text[length++] = c;
            }
        }
        origins[length] = paragraph.end();
        text[length++] = '\n';
        ends[paragraphs++] = length;
    }

    /** The blanks around a line end go with it; between Latin words they stay. */
    private int lineEnd(String body, int at, Span paragraph) {
        while (length > 0 && isBlank(text[length - 1])) {
            length--;
        }
        int next = at;
        while (next + 1 < paragraph.end() && (isBlank(body.charAt(next + 1)) || body.charAt(next + 1) == '\n')) {
            next++;
        }
        return next;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000' || c == '\t' || c == '\u00a0';
    }

    /** Its characters, not to be changed for good; {@code \n} ends each paragraph. */
    char[] text() {
        return shared;
    }

    /** How many paragraphs there are. */
    int paragraphs() {
        return paragraphs;
    }

    /** Where a paragraph begins. */
    int start(int paragraph) {
        return paragraph == 0 ? 0 : ends[paragraph - 1];
    }

    /** Where its text ends: at its line end. */
    int end(int paragraph) {
        return ends[paragraph] - 1;
    }

    /** Which paragraph an offset is in. */
    int paragraph(int offset) {
        int found = Arrays.binarySearch(ends, 0, paragraphs, offset + 1);
        return found < 0 ? -found - 1 : found;
    }

    /** Where a stretch stands in the body. */
    Span span(int start, int end) {
        return start == end ? new Span(origins[start], origins[start]) : new Span(origins[start], origins[end - 1] + 1);
    }

    /** Wrong words and their mend; of words over a line end those of the first line, and a person mends them. */
    Slip slip(String check, int start, int end, @Nullable String mend) {
        if (isWhole(start, end)) {
            return Slip.of(check, span(start, end), mend);
        }
        int first = end - 1;
        while (!isWhole(start, first)) {
            first--;
        }
        return Slip.of(check, span(start, first), null);
    }

    /** Whether it stands in one line. */
    boolean isWhole(int start, int end) {
        return end <= start || origins[end - 1] - origins[start] == end - 1 - start;
    }
}
