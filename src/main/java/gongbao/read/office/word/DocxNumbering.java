package gongbao.read.office.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that a Word file defines: which level of which list a paragraph is on, and what the level says. */
final class DocxNumbering {

    /** Word's lists have nine levels. */
    static final int LEVELS = 9;

    /**
     * A level of a list.
     *
     * @param list the list whose count it goes by: several may share one
     * @param number the list as paragraphs call it
     * @param depth from 0
     */
    record Level(String list, String number, int depth) {}

    private final DocxStyles styles;
    private final Map<String, DocxNode> lists = new HashMap<>();
    private final Map<String, DocxNode> numbers = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();

    DocxNumbering(DocxNode part, DocxStyles styles) {
        this.styles = styles;
        for (DocxNode node : part.children()) {
            if (node.is("w:abstractNum")) {
                lists.put(node.attribute("w:abstractNumId"), node);
                linked.put(node.value("w:styleLink"), node.attribute("w:abstractNumId"));
            } else if (node.is("w:num")) {
                numbers.put(node.attribute("w:numId"), node);
            }
        }
    }

    /** The level that a paragraph is on by itself or by its style; null where it has no number. */
    @Nullable
    Level of(DocxNode paragraph) {
        DocxNode own = paragraph.at("w:pPr", "w:numPr");
        List<DocxNode> chain = styles.ofParagraph(paragraph);
        String number = own.value("w:numId");
        String depth = own.value("w:ilvl");
        if (number.isEmpty()) {
            number = said(chain, "w:numId");
            depth = depth.isEmpty() ? depthByStyle(number, chain) : depth;
        }
        // 0 turns the number of the style off.
        if (number.isEmpty() || number.equals("0") || !numbers.containsKey(number)) {
            return null;
        }
        return new Level(list(number), number, depth(depth));
    }

    private static int depth(String written) {
        return written.matches("[0-8]") ? written.charAt(0) - '0' : 0;
    }

    /** What the nearest style of a chain says of its number; empty where none says anything. */
    private static String said(List<DocxNode> chain, String what) {
        for (DocxNode style : chain) {
            String value = style.at("w:pPr", "w:numPr").value(what);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** A level names the style that goes with it; else the style names the level. */
    private String depthByStyle(String number, List<DocxNode> chain) {
        String list = list(number);
        for (DocxNode style : chain) {
            for (int depth = 0; depth < LEVELS; depth++) {
                String named = definition(new Level(list, number, depth)).value("w:pStyle");
                if (!named.isEmpty() && named.equals(style.attribute("w:styleId"))) {
                    return String.valueOf(depth);
                }
            }
        }
        return said(chain, "w:ilvl");
    }

    /** The list of a number. One that is kept in a style is looked up there. */
    private String list(String number) {
        String list = numbers.getOrDefault(number, DocxNode.none()).value("w:abstractNumId");
        String style = lists.getOrDefault(list, DocxNode.none()).value("w:numStyleLink");
        if (style.isEmpty()) {
            return list;
        }
        String kept = said(styles.chain(style), "w:numId");
        String byStyle = numbers.getOrDefault(kept, DocxNode.none()).value("w:abstractNumId");
        boolean leadsOn = lists.containsKey(byStyle) && !byStyle.equals(list);
        return leadsOn ? byStyle : linked.getOrDefault(style, list);
    }

    /** What the file says of a level: where the number has a definition of its own, that one. */
    DocxNode definition(Level level) {
        DocxNode own = override(level).child("w:lvl");
        return own != null ? own : named(lists.get(level.list()), "w:lvl", level.depth());
    }

    /** Where a level begins anew because this number begins; empty where it goes on with the count of its list. */
    String startOverride(Level level) {
        return override(level).value("w:startOverride");
    }

    private DocxNode override(Level level) {
        return named(numbers.get(level.number()), "w:lvlOverride", level.depth());
    }

    private static DocxNode named(@Nullable DocxNode parent, String name, int depth) {
        List<DocxNode> children = parent == null ? new ArrayList<>() : parent.children();
        return children.stream()
                .filter(child -> child.is(name) && child.attribute("w:ilvl").equals(String.valueOf(depth)))
                .findFirst()
                .orElse(DocxNode.none());
    }
}
