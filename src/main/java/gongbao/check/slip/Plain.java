package gongbao.check.slip;

import gongbao.check.rule.CheckedText;
import gongbao.text.Span;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A text as it is read: lines that a source broke by hand joined, each paragraph closed by one line end. What is found in it stands
 * in the body where {@link #span} tells.
 */
final class Plain {

    static final Function<CheckedText, Plain> OF = Plain::new;

    private final char[] text;
    private final int[] origins;
    private int length;

    private Plain(CheckedText checked) {
        String body = checked.body();
        text = new char[body.length() + checked.paragraphs().size()];
        origins = new int[text.length + 1];
        for (Span paragraph : checked.paragraphs()) {
            add(body, paragraph);
        }
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

    /** Its characters; {@code \n} ends each paragraph. */
    char[] text() {
        return Arrays.copyOf(text, length);
    }

    /** Where a stretch stands in the body. */
    Span span(int start, int end) {
        return start == end ? new Span(origins[start], origins[start]) : new Span(origins[start], origins[end - 1] + 1);
    }

    /** Whether it stands in one line. */
    boolean isWhole(int start, int end) {
        return end <= start || origins[end - 1] - origins[start] == end - 1 - start;
    }
}
