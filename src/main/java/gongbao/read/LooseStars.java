package gongbao.read;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code **} that Markdown takes for text, as a full-width mark and no blank stands beside them; and {@code *}, {@code ***} and
 * {@code __} likewise.
 *
 * <pre>
 * **全会指出，**到2027年   → bold in the writer's eyes, text in those of the standard
 * *“融合”*发展, __要点：__ → the same
 * 2**10, 第__届第__次      → text
 * </pre>
 *
 * <p>Where a paragraph holds an even number of one kind of them, one opens what the next closes, and they go.
 */
final class LooseStars {

    private static final List<String> MARKS = List.of("***", "**", "*", "__");
    private static final String OPENING = "“‘《〈「『（【〔";
    private static final String CLOSING = "”’》〉」』）】〕，。；：！？、…";

    private LooseStars() {}

    /** The marks that are left in a block in pairs. */
    static List<String> paired(Node block) {
        List<String> paired = new ArrayList<>();
        for (String mark : MARKS) {
            int stars = count(block, mark);
            if (stars > 0 && stars % 2 == 0) {
                paired.add(mark);
            }
        }
        return paired;
    }

    private static int count(Node node, String mark) {
        int stars = node instanceof Text ? parts(node.getChars(), List.of(mark)).size() - 1 : 0;
        for (Node child : node.getChildren()) {
            stars += count(child, mark);
        }
        return stars;
    }

    /** The words between marks of these kinds; one where there are none. */
    static List<BasedSequence> parts(BasedSequence text, List<String> marks) {
        List<BasedSequence> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int end = at;
            while ((c == '*' || c == '_') && end < text.length() && text.charAt(end) == c) {
                end++;
            }
            if (end > at) {
                if (marks.contains(text.subSequence(at, end).toString()) && isMarkup(text, at, end)) {
                    parts.add(text.subSequence(start, at));
                    start = end;
                }
                at = end - 1;
            }
        }
        parts.add(text.subSequence(start, text.length()));
        return parts;
    }

    /** Without a backslash before it, beside a character that is not ASCII; a single star within full-width marks. */
    private static boolean isMarkup(BasedSequence text, int at, int end) {
        char before = beside(text, at, -1);
        char behind = beside(text, end, 1);
        if (before == '\\') {
            return false;
        }
        if (text.charAt(at) == '_') {
            // Only at the edge of words: between letters they are a blank of a form.
            return !Character.isLetterOrDigit(before) && (before >= 0x80 || behind >= 0x80);
        }
        boolean single = end - at == 1; // 注*：… is a note
        return single ? OPENING.indexOf(behind) >= 0 || CLOSING.indexOf(before) >= 0 : before >= 0x80 || behind >= 0x80;
    }

    /** What stands before a place or behind it, beyond the stars that were understood: 〔例〕***全会***指出，要*加快*发展。 */
    private static char beside(BasedSequence text, int at, int step) {
        CharSequence all = text.getBaseSequence();
        int i = text.getStartOffset() + at - (step < 0 ? 1 : 0);
        while (i >= 0 && i < all.length() && all.charAt(i) == '*') {
            i += step;
        }
        return i < 0 || i >= all.length() ? '\n' : all.charAt(i);
    }
}
