package gongbao.read;

import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text at its line ends.
 *
 * <p>{@code \n}, {@code \r\n} and {@code \r} count as lines the way editors count them; a form feed, U+2028 and U+2029
 * also end a line of text, but what follows keeps the number and counts its columns on.
 */
final class TextLines {

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int start;
    private int lineStart;
    private int number = 1;

    private TextLines(String text) {
        this.text = text;
    }

    static List<Line> of(String text) {
        TextLines cutter = new TextLines(text);
        cutter.cut();
        return cutter.lines;
    }

    private void cut() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                end(i, 2);
                i++;
                nextNumber();
            } else if (isLineEnd(c)) {
                end(i, 1);
                if (c == '\n' || c == '\r') {
                    nextNumber();
                }
            }
        }
        if (start < text.length()) {
            end(text.length(), 0);
        }
    }

    static boolean isLineEnd(char c) {
        return (c <= '\r' && c >= '\n') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void end(int at, int width) {
        lines.add(new Line(text.substring(start, at), number, start - lineStart + 1, Line.Kind.PARAGRAPH, false));
        start = at + width;
    }

    private void nextNumber() {
        number++;
        lineStart = start;
    }
}
