package gongbao.read;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gongbao.diag.Diagnostic;
import gongbao.text.Blanks;
import gongbao.text.Characters;
import gongbao.text.Line;
import gongbao.text.Places;
import java.util.List;

/**
 * Turns Markdown into lines: the mark-up goes, the words and the ordinals of lists stay, every line knows its place.
 *
 * <p>Lines of one Markdown paragraph are one paragraph: the second and later ones continue it. Four leading spaces are a
 * Chinese indent, not code; {@code #公报} is a heading without its blank.
 */
final class MarkdownLines {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(Parser.HEADING_NO_ATX_SPACE, true)
            .toImmutable();

    private final InlineText inline;

    private MarkdownLines(InlineText inline) {
        this.inline = inline;
    }

    /** The lines of a file whose Markdown begins at an offset. */
    static MarkdownText of(String text, int from, List<Diagnostic> findings) {
        Places places = new Places(text);
        String markdown = OpenHtml.takenOut(withLineEnds(text.substring(from)), from, places, findings);
        Node document = Parser.builder(OPTIONS).build().parse(markdown);
        Node deep = MarkdownDepth.tooDeep(document);
        if (deep != null) {
            int at = from + deep.getStartOffset();
            findings.add(Nesting.finding(places.line(at), places.column(at)));
            return MarkdownText.plain(TextLines.of(text));
        }
        MarkdownLines lines = new MarkdownLines(new InlineText(places, from));
        lines.blocks(document);
        findings.addAll(lines.inline.findings());
        return lines.inline.all();
    }

    /** Line ends that the library does not know become one that it does. */
    private static String withLineEnds(String text) {
        StringBuilder known = new StringBuilder(text);
        for (int i = 0; i < known.length(); i++) {
            char c = known.charAt(i);
            if (Characters.isRareLineEnd(c)) {
                known.setCharAt(i, '\n');
            } else if (c == '\uFEFF' && i > 0 && known.charAt(i - 1) == '\n') {
                known.setCharAt(i, ' '); // of a file that was put behind another
            }
        }
        return known.toString();
    }

    private void blocks(Node parent) {
        for (Node node : parent.getChildren()) {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof Heading heading && isTopic(heading)) {
            inline.addPlain(node.getChars());
        } else if (node instanceof Heading) {
            inline.add(node, Line.Kind.HEADING);
        } else if (node instanceof Paragraph) {
            inline.add(node, isStrong(node) ? Line.Kind.STRONG : Line.Kind.PARAGRAPH);
        } else if (node instanceof OrderedListItem item) {
            inline.open(item.getOpeningMarker());
            blocks(item);
            inline.end();
        } else if (node instanceof TableHead || node instanceof TableBody) {
            rows(node);
        } else if (node instanceof HtmlBlockBase) {
            inline.addHtml(node.getChars());
        } else if (node instanceof FencedCodeBlock code) {
            info(code.getInfo());
            code.getContentLines().forEach(inline::addPlain);
        } else if (node instanceof Reference) {
            inline.addPlain(node.getChars());
        } else if (node.hasChildren() && !(node instanceof TableSeparator)) {
            blocks(node);
        } else if (!(node instanceof ThematicBreak) && !(node instanceof TableSeparator)) {
            inline.addPlain(node.getChars());
        }
    }

    /** {@code #共同富裕#是目标} is a topic, and no heading without its blank. */
    private static boolean isTopic(Heading heading) {
        BasedSequence words = heading.getText();
        boolean close = heading.getOpeningMarker().getEndOffset() == words.getStartOffset();
        return close && (words.indexOf('#') >= 0 || !heading.getClosingMarker().isEmpty());
    }

    /** Whether nothing but blanks stands outside of {@code **…**}. */
    private static boolean isStrong(Node paragraph) {
        boolean strong = false;
        for (Node node : paragraph.getChildren()) {
            strong |= node instanceof StrongEmphasis;
            if (!(node instanceof StrongEmphasis) && !Blanks.isBlank(node.getChars())) {
                return false;
            }
        }
        return strong;
    }

    /** {@code ```java} names a language; ```公报全文 is text. */
    private void info(BasedSequence info) {
        String words = info.toString().strip();
        if (!words.chars().allMatch(c -> c > ' ' && c < 0x80)) {
            inline.addPlain(info);
        }
    }

    private void rows(Node part) {
        for (Node row : part.getChildren()) {
            if (row instanceof TableRow) {
                for (Node cell : row.getChildren()) {
                    if (cell instanceof TableCell) {
                        inline.cell(cell);
                    }
                }
                inline.end(Line.Kind.TABLE_ROW);
            }
        }
    }
}
