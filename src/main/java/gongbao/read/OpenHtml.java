package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.text.Places;
import java.util.List;
import java.util.Map;

/**
 * Takes openings of HTML out of Markdown that would run to the end of the file: behind a {@code <!--} or {@code <script>}
 * that nobody closed every paragraph would be mark-up.
 */
final class OpenHtml {

    private static final Map<String, String> CLOSINGS = Map.of(
            "<!--", "-->",
            "<?", "?>",
            "<![cdata[", "]]>",
            "<script", "</script",
            "<style", "</style",
            "<textarea", "</textarea",
            "<pre", "</pre");

    private OpenHtml() {}

    /**
     * The text with nothing-signs for such openings.
     *
     * @param from offset of the text in the file
     */
    static String takenOut(String text, int from, Places places, List<Diagnostic> findings) {
        StringBuilder out = new StringBuilder(text);
        String lower = lower(text);
        int first = Integer.MAX_VALUE;
        int count = 0;
        for (Map.Entry<String, String> html : CLOSINGS.entrySet()) {
            String opening = html.getKey();
            int closed = lower.lastIndexOf(html.getValue());
            for (int i = lower.indexOf(opening, closed + 1); i >= 0; i = lower.indexOf(opening, i + 1)) {
                if (beginsLine(text, i)) {
                    takeOut(out, i, i + opening.length());
                    first = Math.min(first, i);
                    count++;
                }
            }
        }
        if (count > 0) {
            String quoted = text.substring(first).lines().findFirst().orElse("");
            findings.add(BrokenMarkup.finding(quoted, from + first, count, places));
        }
        return out.toString();
    }

    private static void takeOut(StringBuilder out, int from, int to) {
        int end = to;
        while (Signs.isLetter(out.charAt(from + 1))
                && end < out.length()
                && out.charAt(end) != '\n'
                && out.charAt(end - 1) != '>') {
            end++;
        }
        for (int i = from; i < end; i++) {
            out.setCharAt(i, BrokenMarkup.NOTHING);
        }
    }

    /** Lower-case Latin letters only: every character keeps its place. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }

    /** Whether blanks and marks of quotes and lists only stand before it. */
    private static boolean beginsLine(String text, int at) {
        int i = at - 1;
        while (i >= 0 && " \t>-+*.)0123456789".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }
}
