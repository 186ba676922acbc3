package gongbao.read;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/** Collects the words of inline Markdown into lines. */
final class InlineText {

    private final Places places;
    private final int from;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int offset = -1;
    private int cells;
    private boolean continues;

    /** @param from offset in the file of the Markdown's first character */
    InlineText(Places places, int from) {
        this.places = places;
        this.from = from;
    }

    List<Line> lines() {
        end();
        return lines;
    }

    /** The words of a block, a line for each of its lines. */
    void add(Node block, Line.Kind kind) {
        inline(block, kind);
        end(kind);
    }

    /** Begins a line with an ordinal that is part of the text: {@code 1.} */
    void open(BasedSequence marker) {
        end();
        append(marker, marker.toString() + " ");
    }

    void cell(Node cell) {
        if (cells++ > 0) {
            text.append('\t');
        }
        inline(cell, Line.Kind.TABLE_ROW);
    }

    void addPlain(BasedSequence characters) {
        end();
        append(characters, Blanks.strip(characters.toString()));
        end();
    }

    /** Raw HTML between paragraphs: its words only. */
    void addHtml(BasedSequence html) {
        end();
        append(html, words(html));
        end();
    }

    private static String words(BasedSequence html) {
        String mended = BrokenMarkup.of(html.toString()).text();
        return Blanks.strip(
                BrokenMarkup.shown(Jsoup.parseBodyFragment(mended).text()));
    }

    void end() {
        end(Line.Kind.PARAGRAPH);
    }

    void end(Line.Kind kind) {
        endLine(kind);
        continues = false;
        cells = 0;
    }

    private void endLine(Line.Kind kind) {
        if (!Blanks.isBlank(text) && offset >= 0) {
            int at = offset + from;
            lines.add(new Line(text.toString(), places.line(at), places.column(at), kind, continues));
        }
        text.setLength(0);
        offset = -1;
    }

    private void inline(Node parent, Line.Kind kind) {
        for (Node node : parent.getChildren()) {
            if (node instanceof SoftLineBreak) {
                endLine(kind);
                continues = true;
            } else if (node instanceof HardLineBreak || isBreak(node)) {
                end(kind);
            } else if (node instanceof Code code) {
                append(code.getText(), code.getText().toString());
            } else if (node instanceof AutoLink || node instanceof MailLink) {
                append(node.getChars(), ((DelimitedLinkNode) node).getText().toString());
            } else if (node instanceof RefNode reference && !reference.isDefined()) {
                // 〔例〕常住人口[2]为751389人: brackets that refer to nothing are text.
                append(node.getChars(), node.getChars().toString());
            } else if (node instanceof Image || node instanceof ImageRef) {
                append(node.getChars(), alternative(node));
            } else if (!(node instanceof HtmlInlineBase)) {
                words(node, kind);
            }
        }
    }

    private void words(Node node, Line.Kind kind) {
        if (node.hasChildren()) {
            inline(node, kind);
        } else if (!(node instanceof LinkNodeBase)) {
            append(node.getChars(), node.getChars().unescape());
        }
    }

    private static boolean isBreak(Node node) {
        return node instanceof HtmlInlineBase
                && node.getChars().toString().toLowerCase(Locale.ROOT).startsWith("<br");
    }

    private static String alternative(Node image) {
        BasedSequence text = image instanceof Image linked ? linked.getText() : ((ImageRef) image).getText();
        return text.toString();
    }

    private void append(BasedSequence source, String words) {
        if (offset < 0 && !words.isEmpty()) {
            offset = source.getStartOffset();
        }
        text.append(words);
    }
}
