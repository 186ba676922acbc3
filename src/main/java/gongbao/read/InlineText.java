package gongbao.read;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gongbao.diag.Diagnostic;
import gongbao.text.Blanks;
import gongbao.text.Line;
import gongbao.text.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Collects the words of inline Markdown into lines. */
final class InlineText {

    private final Places places;
    private final int from;
    private final List<Line> lines = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int offset = -1;
    private int cells;
    private int setNumbers;
    private boolean continues;
    /** The stars among the words that are mark-up. */
    private List<String> stars = List.of();
    /** What HTML within a line hides, and what the writer struck out. */
    private final List<Line> beside = new ArrayList<>();

    /** @param from offset in the file of the Markdown's first character */
    InlineText(Places places, int from) {
        this.places = places;
        this.from = from;
    }

    /** What was wrong with HTML among the Markdown. */
    List<Diagnostic> findings() {
        return findings;
    }

    /** The lines of all; ordinals of Markdown's own lists are written, those of lists in HTML are set by a browser. */
    MarkdownText all() {
        end();
        return new MarkdownText(lines, setNumbers);
    }

    /** The words of a block, a line for each of its lines. */
    void add(Node block, Line.Kind kind) {
        stars = LooseStars.paired(block);
        inline(block, kind);
        end(kind);
        stars = List.of();
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
        int start = Blanks.firstInk(characters, 0);
        lines(characters.subSequence(start, Math.max(start, Blanks.inkEnd(characters))), Line.Kind.PARAGRAPH);
        end();
    }

    /** Raw HTML between paragraphs: its words only, a line for each of its blocks. */
    void addHtml(BasedSequence html) {
        end();
        Document piece = parsed(html);
        StyleSheets sheets = StyleSheets.of(piece);
        for (Block block : BlockWalker.walk(piece, Set.of(), HiddenText.inPiece(piece, sheets), sheets)) {
            int at = from + html.getIndexOffset(Math.min(block.offset(), html.length() - 1));
            lines.add(new Line(block.text(), places.line(at), places.column(at), block.kind(), false));
            setNumbers += block.isNumbered() && !block.isHidden() ? 1 : 0;
        }
    }

    private Document parsed(BasedSequence html) {
        BrokenMarkup markup = BrokenMarkup.of(html.toString());
        findings.addAll(markup.findings(html.toString(), from + html.getStartOffset(), places));
        Document page = Document.createShell("");
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(Nesting.MOST);
        page.body().appendChildren(parser.parseFragmentInput(markup.text(), page.body(), ""));
        return page;
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
        lines.addAll(beside);
        beside.clear();
    }

    /** Keeps words out of the line that goes on around them. */
    private void putBeside(BasedSequence words) {
        int at = words.getStartOffset() + from;
        String shown = BrokenMarkup.shown(words.unescape()).replace('\n', ' ').replace('\r', ' ');
        if (!Blanks.isBlank(shown)) {
            beside.add(new Line(shown, places.line(at), places.column(at), Line.Kind.HIDDEN, false));
        }
    }

    /** {@code <span style="display:none">7</span>} stands beside the line; the last node of it, or the same where it is shown. */
    private Node behindHidden(Node node) {
        Node end = node instanceof HtmlInlineBase ? HiddenInline.end(node) : null;
        Node inner = end == null ? null : node.getNext();
        while (inner != null && inner != end) {
            putBeside(inner.getChars());
            inner = inner.getNext();
        }
        return end == null ? node : end;
    }

    private void inline(Node parent, Line.Kind kind) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            Node node = behindHidden(child);
            if (node != child) {
                child = node;
            } else if (node instanceof SoftLineBreak) {
                endLine(kind);
                continues = true;
            } else if (node instanceof HardLineBreak || isBreak(node)) {
                end(kind);
            } else if (node instanceof Code code) {
                lines(code.getText(), kind);
            } else if (node instanceof AutoLink || node instanceof MailLink) {
                append(node.getChars(), ((DelimitedLinkNode) node).getText().toString());
            } else if (node instanceof RefNode reference && !isLink(reference)) {
                // 〔例〕常住人口[2]为751389人: brackets that refer to nothing are text.
                lines(node.getChars(), kind);
            } else if (node instanceof Image || node instanceof ImageRef) {
                lines(alternative(node), kind);
            } else if (node instanceof HtmlInlineBase) {
                html(node);
            } else if (node instanceof Link link && !isAddress(link.getUrl())) {
                // 〔例〕全会[名单](见附件): no address, so the brackets are the writer's own.
                lines(node.getChars(), kind);
            } else {
                words(node, kind);
            }
        }
    }

    /** An address is Latin, or has a sign of an address in it. */
    private static boolean isAddress(BasedSequence url) {
        return !Signs.hasWide(url, 0, url.length()) || url.chars().anyMatch(c -> "./#:@?".indexOf(c) >= 0);
    }

    /** A tag within a line, or words in what is no tag: {@code <?会议?>}. */
    private void html(Node node) {
        if (!(node instanceof HtmlInlineComment)
                && Signs.hasWide(node.getChars(), 0, node.getChars().length())) {
            append(node.getChars(), BrokenMarkup.shown(parsed(node.getChars()).wholeText()));
        }
    }

    private void words(Node node, Line.Kind kind) {
        if (node.hasChildren()) {
            inline(node, kind);
        } else if (!(node instanceof LinkNodeBase)) {
            List<BasedSequence> parts = Withdrawn.parts(node.getChars());
            for (int i = 0; i < parts.size(); i++) {
                if (i % 2 == 1) {
                    putBeside(parts.get(i));
                } else {
                    LooseStars.parts(parts.get(i), stars).stream()
                            .filter(part -> !part.isEmpty())
                            .forEach(part -> append(part, part.unescape()));
                }
            }
        }
    }

    /** [^1] is the mark of a footnote, whether the note is there or not. */
    private static boolean isLink(RefNode reference) {
        return reference.isDefined() && !reference.getReference().startsWith("^");
    }

    private static boolean isBreak(Node node) {
        return node instanceof HtmlInlineBase
                && node.getChars().toString().toLowerCase(Locale.ROOT).startsWith("<br");
    }

    private static BasedSequence alternative(Node image) {
        return image instanceof Image linked ? linked.getText() : ((ImageRef) image).getText();
    }

    /** Words as they stand in the file, a line for each of its lines: code and the names of pictures may be broken, too. */
    private void lines(BasedSequence source, Line.Kind kind) {
        int start = 0;
        for (int i = 0; i < source.length(); i++) {
            if (isLineEnd(source.charAt(i))) {
                append(source.subSequence(start, i));
                int before = lines.size();
                endLine(kind);
                continues |= lines.size() > before;
                start = i + 1;
            }
        }
        append(source.subSequence(start, source.length()));
    }

    private void append(BasedSequence words) {
        append(words, words.toString());
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private void append(BasedSequence source, String words) {
        // A tabulator before words comes out of the library as blanks that the file does not have.
        String shown = text.isEmpty() ? withoutIndent(words) : words;
        if (offset < 0 && !shown.isEmpty()) {
            int start = source.getStartOffset();
            boolean indented =
                    source.length() > 0 && isIndent(source.getBaseSequence().charAt(start));
            offset = indented ? start + words.length() - shown.length() : start;
        }
        // 〔例〕&#10; in a paragraph: a line has no line end in it.
        text.append(BrokenMarkup.shown(shown).replace('\n', ' ').replace('\r', ' '));
    }

    private static String withoutIndent(String words) {
        int ink = 0;
        while (ink < words.length() && isIndent(words.charAt(ink))) {
            ink++;
        }
        return words.substring(ink);
    }

    private static boolean isIndent(char c) {
        return c == ' ' || c == '\t';
    }
}
