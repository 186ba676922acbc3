package gongbao.read.office;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.Blanks;
import gongbao.text.Line;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the words of rich text to where their group says: into paragraphs and rows, behind a paragraph, beside the text, nowhere. */
final class RtfStory {

    /** More than any program lets a row have. */
    private static final int MOST_CELLS = 1000;

    private final Paragraphs paragraphs = new Paragraphs();
    private final Map<Integer, String> styles = new HashMap<>();
    private final Set<String> beside = new LinkedHashSet<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> behind = new ArrayList<>();
    private final Beside said = new Beside();

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder instruction = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<Integer> edges = new ArrayList<>();
    private boolean bold = true;
    private boolean damaged;

    /** Words of a group. */
    void append(RtfGroup group, String words) {
        switch (group.place) {
            case TEXT -> appendText(group, words);
            case BESIDE, COMMENT, BEHIND, NUMBER -> group.aside.append(group.deleted || group.hidden ? "" : words);
            case INSTRUCTION -> instruction.append(words);
            case STYLES -> styles.merge(group.style, words.replace(";", ""), String::concat);
            case FONTS, NOWHERE -> {
                // Names of fonts, data of pictures.
            }
        }
    }

    private void appendText(RtfGroup group, String words) {
        if (group.deleted) {
            return;
        }
        if (group.hidden) {
            hidden.append(words);
            return;
        }
        damaged |= words.indexOf('\uFFFD') >= 0;
        bold &= group.bold || words.isBlank();
        text.append(words);
    }

    /** Whether the paragraph that is open has words. */
    boolean hasWords() {
        return !Blanks.isBlank(text);
    }

    /** The result of a field begins: what makes it is read no more. */
    void forgetInstruction() {
        instruction.setLength(0);
    }

    /** A group has ended, and what is around it goes on. */
    void end(RtfGroup ended, RtfGroup around) {
        if (ended.begins) {
            switch (ended.place) {
                case BESIDE -> take(ended.aside, beside);
                case COMMENT -> take(ended.aside, comments);
                case BEHIND -> take(ended.aside, behind);
                case NUMBER -> number(ended.aside.toString(), around);
                default -> {
                    // Taken word by word, or not at all.
                }
            }
        } else if (ended.isField) {
            said.unread(instruction.toString());
            instruction.setLength(0);
        }
    }

    private static void take(StringBuilder aside, Collection<String> to) {
        to.addAll(List.of(aside.toString().split("\n")));
    }

    /** A bullet is a look; behind a number that ends with a wide mark stands no blank: 一、 （一）. */
    private void number(String set, RtfGroup around) {
        String number = Paragraphs.collapsed(set);
        if (number.codePoints().noneMatch(RtfStory::counts)) {
            return;
        }
        String before = paragraphs.numbered(number.charAt(number.length() - 1) < 0x2E80 ? number + " " : number);
        if (around.place == RtfGroup.Place.TEXT) {
            text.insert(0, before);
        } else {
            append(around, before);
        }
    }

    private static boolean counts(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.getType(c) == Character.LETTER_NUMBER;
    }

    void endParagraph(RtfGroup group) {
        switch (group.place) {
            case TEXT -> take(group, group.inTable);
            case BESIDE, COMMENT, BEHIND -> group.aside.append('\n');
            default -> {
                // A paragraph of a place that is not shown.
            }
        }
    }

    void endCell(RtfGroup group, boolean isNested) {
        if (group.place != RtfGroup.Place.TEXT) {
            endParagraph(group);
            return;
        }
        take(group, true);
        if (!isNested) {
            paragraphs.endCell();
        }
    }

    /** A row is told of: what comes are its cells' right edges. */
    void beginRow(RtfGroup group) {
        if (group.place == RtfGroup.Place.TEXT) {
            edges.clear();
            edges.add(0);
        }
    }

    /** The left edge of the row, in twentieths of a point. */
    void rowEdge(RtfGroup group, int left) {
        if (group.place == RtfGroup.Place.TEXT && !edges.isEmpty()) {
            edges.set(0, left);
        }
    }

    void cellEdge(RtfGroup group, int right) {
        if (group.place == RtfGroup.Place.TEXT && edges.size() < MOST_CELLS) {
            edges.add(right);
        }
    }

    void endRow(RtfGroup group) {
        if (group.place == RtfGroup.Place.TEXT) {
            paragraphs.endRow(edges);
        }
    }

    private void take(RtfGroup group, boolean inTable) {
        add(text.toString(), Paragraphs.kind(styles.getOrDefault(group.style, ""), bold && text.length() > 0), inTable);
        text.setLength(0);
        bold = true;
        behind.forEach(note -> add(note, Line.Kind.PARAGRAPH, inTable));
        behind.clear();
    }

    private void add(String words, Line.Kind kind, boolean inTable) {
        if (inTable) {
            paragraphs.inCell(words, kind);
        } else {
            paragraphs.paragraph(words, kind);
        }
    }

    /**
     * All of it; ends the paragraph that is open.
     *
     * @param charset in which bytes that are no characters were taken to be
     */
    OfficeText text(RtfGroup last, Charset charset) {
        take(last, last.inTable);
        List<Line> lines = new ArrayList<>(paragraphs.lines());
        lines.addAll(Beside.lines(beside, paragraphs.count()));
        said.comments(comments);
        said.hidden(hidden.toString());
        List<Diagnostic> findings = new ArrayList<>(said.findings());
        if (damaged) {
            findings.add(new Diagnostic(Severity.WARNING, "file-damaged", List.of(charset.name()), "", 0, 0, null));
        }
        return new OfficeText(lines, findings, paragraphs.setNumbers());
    }
}
