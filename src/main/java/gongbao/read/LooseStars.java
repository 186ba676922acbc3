package gongbao.read;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code **} that Markdown takes for text, as a full-width mark and no blank stands beside them.
 *
 * <pre>
 * **全会指出，**到2027年   → bold in the writer's eyes, text in those of the standard
 * 2**10                   → text
 * </pre>
 *
 * <p>Where a paragraph holds an even number of them, one opens what the next closes, and they go.
 */
final class LooseStars {

    private static final String MARK = "**";

    private LooseStars() {}

    /** Whether the stars that are left in a block come in pairs. */
    static boolean arePaired(Node block) {
        int stars = count(block);
        return stars > 0 && stars % 2 == 0;
    }

    private static int count(Node node) {
        int stars = node instanceof Text ? parts(node.getChars()).size() - 1 : 0;
        for (Node child : node.getChildren()) {
            stars += count(child);
        }
        return stars;
    }

    /** The words between the stars; one where there are none. */
    static List<BasedSequence> parts(BasedSequence text) {
        List<BasedSequence> parts = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length())) {
            if (isMarkup(text, at)) {
                parts.add(text.subSequence(start, at));
                start = at + MARK.length();
            }
        }
        parts.add(text.subSequence(start, text.length()));
        return parts;
    }

    /** Two stars and no more, without a backslash before them, beside a character that is not ASCII. */
    private static boolean isMarkup(BasedSequence text, int at) {
        int end = at + MARK.length();
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        char behind = end == text.length() ? '\n' : text.charAt(end);
        return before != '*' && before != '\\' && behind != '*' && (before >= 0x80 || behind >= 0x80);
    }
}
