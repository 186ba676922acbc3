package gongbao.read.office.word;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in a story the fields stand that Word computes, such as days and links to other places. Their result is text, their
 * instruction is not; a field may lie in another's result or instruction.
 *
 * <p>〔例〕begin {@code DATE \@ "yyyy年M月d日"} separate {@code 2024年1月5日} end. A begin without an end begins nothing: what
 * stands behind it is text.
 */
final class DocxFields {

    /** A field that is open. */
    private static final class Field {
        private final DocxNode begin;
        private final StringBuilder instruction = new StringBuilder();
        private boolean hasResult;

        Field(DocxNode begin) {
            this.begin = begin;
        }
    }

    private final Set<DocxNode> closed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Field> open = new ArrayDeque<>();
    private int instructions;

    private DocxFields() {}

    /** The fields of a body, a note or a text box. */
    static DocxFields of(DocxNode story) {
        DocxFields fields = new DocxFields();
        fields.find(story, new ArrayDeque<>());
        return fields;
    }

    private void find(DocxNode node, Deque<DocxNode> begun) {
        for (DocxNode child : node.children()) {
            if (child.is("w:fldChar")) {
                String type = child.attribute("w:fldCharType");
                if (type.equals("begin")) {
                    begun.push(child);
                } else if (type.equals("end") && !begun.isEmpty()) {
                    closed.add(begun.pop());
                }
            } else if (child.is("mc:AlternateContent")) {
                find(child.branch(), begun);
            } else if (!child.is("w:del") && !child.is("w:moveFrom") && !child.is("w:txbxContent")) {
                find(child, begun);
            }
        }
    }

    /** Whether what stands here is shown: not so within an instruction. */
    boolean isShown() {
        return instructions == 0;
    }

    void instruct(String words) {
        if (open.peek() != null && !open.peek().hasResult) {
            open.peek().instruction.append(words);
        }
    }

    /** Goes over a mark of a field; what is shown by a field that keeps no result, null for nothing. */
    @Nullable
    DocxResult pass(DocxNode mark) {
        switch (mark.attribute("w:fldCharType")) {
            case "begin" -> begin(mark);
            case "separate" -> separate();
            case "end" -> {
                return end();
            }
            default -> {
                // Not known to Word either.
            }
        }
        return null;
    }

    private void begin(DocxNode mark) {
        if (closed.contains(mark)) {
            open.push(new Field(mark));
            instructions++;
        }
    }

    private void separate() {
        if (open.peek() != null && !open.peek().hasResult) {
            open.peek().hasResult = true;
            instructions--;
        }
    }

    private @Nullable DocxResult end() {
        Field field = open.poll();
        if (field == null || field.hasResult) {
            return null;
        }
        instructions--;
        return isShown() ? DocxResult.of(field.instruction.toString().strip(), field.begin) : null;
    }
}
