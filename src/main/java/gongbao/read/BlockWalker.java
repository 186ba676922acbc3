package gongbao.read;

import gongbao.text.Blanks;
import gongbao.text.Characters;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Walks a page in reading order and cuts its text into blocks.
 *
 * <p>White space collapses as in a browser, U+3000 and U+00A0 stay. A line end of the source between two ideographs is
 * nothing, else a space: {@code 第二十届中央委员会↵第二次全体会议} is one unbroken title. Numbers of lists stand before their items, and
 * where a merged cell reaches stands an empty one.
 */
final class BlockWalker implements NodeVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final DataTables tables;
    private final Set<Element> containers;
    private final Set<Element> hidden;

    /** What is not shown, or not in its line: stands behind the block in which it was found. */
    private final List<Block> beside = new ArrayList<>();

    private @Nullable Element concealing;
    private final @Nullable ListNumbers numbers;
    private @Nullable String number;
    private boolean isNumbered;

    private final StringBuilder text = new StringBuilder();
    private int offset;
    private @Nullable Element owner;
    private int linked;
    private boolean gap;
    private boolean gapIsLineEnd;

    private int unseen;
    private int verbatim;
    private int links;
    private int headings;
    private int strong;
    /** Whether a character of the block is not in bold. */
    private boolean plain;

    private @Nullable Element row;

    private BlockWalker(
            DataTables tables, @Nullable ListNumbers numbers, Set<Element> containers, Set<Element> hidden) {
        this.numbers = numbers;
        this.tables = tables;
        this.containers = containers;
        this.hidden = hidden;
    }

    /** The blocks of a page; the given containers are blocks whatever their tag. */
    static List<Block> walk(Document page, Set<Element> containers) {
        return walk(page, new BlockWalker(DataTables.of(page), null, containers, Set.of()));
    }

    /** The blocks of a page as a browser shows it: lists have their numbers, and what is hidden is a block of its own. */
    static List<Block> walk(Document page, Set<Element> containers, Set<Element> hidden, StyleSheets sheets) {
        return walk(page, new BlockWalker(DataTables.of(page), new ListNumbers(sheets), containers, hidden));
    }

    private static List<Block> walk(Document page, BlockWalker walker) {
        page.traverse(walker);
        walker.flush();
        return walker.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (concealing != null) {
            return;
        }
        if (node instanceof TextNode characters) {
            if (unseen == 0) {
                append(characters);
            }
        } else if (node instanceof Element element) {
            if (isBeside(element)) {
                setBeside(element);
            } else {
                edge(element, true);
                count(element.normalName(), 1);
                number = numbers != null && element.nameIs("li") ? numbers.of(element) : number;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (concealing != null) {
            concealing = node == concealing ? null : concealing;
        } else if (node instanceof Element element) {
            edge(element, false);
            count(element.normalName(), -1);
            number = element.nameIs("li") ? null : number;
        }
    }

    private boolean isBeside(Element element) {
        boolean small = numbers != null && HtmlTags.BESIDE.contains(element.normalName());
        return small || hidden.contains(element);
    }

    /** Its blocks stand behind the line that goes on around it. */
    private void setBeside(Element element) {
        concealing = element;
        if (unseen == 0) {
            Line.Kind kind = element.nameIs("rt") ? Line.Kind.OUTSIDE : Line.Kind.HIDDEN;
            BlockWalker within = new BlockWalker(tables, numbers, containers, Set.of());
            element.childNodes().forEach(child -> child.traverse(within));
            within.flush();
            within.blocks.forEach(block -> beside.add(block.as(kind)));
        }
    }

    private void count(String tag, int by) {
        unseen += HtmlTags.UNSEEN.contains(tag) ? by : 0;
        verbatim += HtmlTags.VERBATIM.contains(tag) ? by : 0;
        headings += HtmlTags.HEADINGS.contains(tag) ? by : 0;
        strong += HtmlTags.STRONG.contains(tag) ? by : 0;
        links += tag.equals("a") ? by : 0;
    }

    private void edge(Element element, boolean opens) {
        String tag = element.normalName();
        if (row != null && row != element) {
            inRow(element, tag, opens);
        } else if (tag.equals("br") ? opens : isBlock(element, tag)) {
            if (element == row) {
                text.append("\t".repeat(tables.columnsBehind(element)));
            }
            flush();
            row = opens && tables.hasRow(element) ? element : null;
        }
    }

    /** Within a data row only cells count: they are parted by tabs. */
    private void inRow(Element element, String tag, boolean opens) {
        if ((tag.equals("td") || tag.equals("th")) && opens) {
            text.append("\t".repeat(tables.columnsBefore(element)));
            gap = false;
        } else if (tag.equals("br") || HtmlTags.BLOCKS.contains(tag)) {
            gap = true;
            gapIsLineEnd = true;
        }
    }

    private boolean isBlock(Element element, String tag) {
        return HtmlTags.BLOCKS.contains(tag) || containers.contains(element);
    }

    private void append(TextNode node) {
        String characters = node.getWholeText();
        for (int i = 0; i < characters.length(); i++) {
            char c = BrokenMarkup.shown(characters.charAt(i));
            boolean lineEnd = c == '\n' || c == '\r';
            if (lineEnd && verbatim > 0) {
                flush();
            } else if (c != '\f' && Characters.isRareLineEnd(c)) {
                rareLineEnd();
            } else if (c == ' ' || c == '\t' || c == '\f' || lineEnd) {
                gap = true;
                gapIsLineEnd |= lineEnd;
            } else if (c != 0) {
                append(c, node, i);
            }
        }
    }

    /** Word's line break, pasted into a page; within a data row it parts words like any other. */
    private void rareLineEnd() {
        if (row == null) {
            flush();
        } else {
            gap = true;
            gapIsLineEnd = true;
        }
    }

    private void append(char c, TextNode node, int index) {
        if (owner == null) {
            owner = node.parent();
            offset = node.sourceRange().startPos() + index;
        }
        if (gap && text.length() > 0 && text.charAt(text.length() - 1) != '\t') {
            boolean joins = gapIsLineEnd && isWide(c) && isWide(text.charAt(text.length() - 1));
            text.append(joins ? "" : " ");
        }
        gap = false;
        gapIsLineEnd = false;
        if (number != null && !Blanks.isBlank(c)) {
            text.append(number);
            isNumbered = true;
            number = null;
        }
        text.append(c);
        linked += links > 0 ? 1 : 0;
        plain |= strong == 0 && !Blanks.isBlank(c);
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0xFFEF;
    }

    private Line.Kind kind() {
        if (row != null) {
            return Line.Kind.TABLE_ROW;
        }
        return headings > 0 ? Line.Kind.HEADING : plain ? Line.Kind.PARAGRAPH : Line.Kind.STRONG;
    }

    private void flush() {
        if (owner != null && !Blanks.isBlank(text)) {
            blocks.add(new Block(text.toString(), offset, owner, kind(), linked, isNumbered));
        }
        text.setLength(0);
        owner = null;
        linked = 0;
        isNumbered = false;
        plain = false;
        gap = false;
        gapIsLineEnd = false;
        blocks.addAll(beside);
        beside.clear();
    }
}
