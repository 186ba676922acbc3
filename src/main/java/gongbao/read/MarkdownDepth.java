package gongbao.read;

import com.vladsch.flexmark.util.ast.Node;
import gongbao.text.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts how deep Markdown lies, without recursion: before it is parsed by its marks, afterwards by its tree. */
final class MarkdownDepth {

    private MarkdownDepth() {}

    /**
     * The first line on which quotes and lists may lie deeper than is allowed; null where there is none. A line opens as many
     * as it has marks at its head, and goes on with as many of those above as its indent can reach.
     */
    static @Nullable Line tooDeep(List<Line> lines) {
        int above = 0;
        for (Line line : lines) {
            int depth = of(line.text(), above);
            if (depth > Nesting.MOST) {
                return line;
            }
            above = Math.max(above, depth);
        }
        return null;
    }

    private static int of(String line, int above) {
        int marks = 0;
        int indent = 0;
        for (int i = 0; i < line.length(); ) {
            char c = line.charAt(i);
            int mark = c == '>' ? 1 : listMark(line, i);
            if (mark > 0) {
                marks++;
            } else if (c == ' ' || c == '\t') {
                indent += c == ' ' ? 1 : 4;
            } else {
                break;
            }
            i += Math.max(1, mark);
        }
        return marks + Math.min(indent / 2, above);
    }

    /** Length of the bullet or ordinal that stands there with a blank behind it, or 0. */
    private static int listMark(String line, int at) {
        int i = at;
        while (i < line.length() && i - at < 9 && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
            i++;
        }
        boolean marks = i < line.length() && (i == at ? "-+*" : ".)").indexOf(line.charAt(i)) >= 0;
        boolean ends = i + 1 >= line.length() || Signs.isBlank(line.charAt(Math.min(i + 1, line.length() - 1)));
        return marks && ends ? i + 1 - at : 0;
    }

    /** The first node that lies deeper than is allowed; null where there is none. */
    static @Nullable Node tooDeep(Node root) {
        Deque<Node> nodes = new ArrayDeque<>();
        Deque<Integer> depths = new ArrayDeque<>();
        nodes.push(root);
        depths.push(0);
        while (!nodes.isEmpty()) {
            Node node = nodes.pop();
            int depth = depths.pop();
            if (depth > 2 * Nesting.MOST) {
                return node;
            }
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                nodes.push(child);
                depths.push(depth + 1);
            }
        }
        return null;
    }
}
