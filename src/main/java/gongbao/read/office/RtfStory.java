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
    private final List<SeenText> behind = new ArrayList<>();
    private final Beside said = new Beside();

    private final RtfColours colours;
    private final boolean isOnPaper;
    private final Showing showing;

    /** The number that the program has set before the paragraph. */
    private final StringBuilder label = new StringBuilder();

    private final SeenText text = new SeenText();
    private final StringBuilder instruction = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<Integer> edges = new ArrayList<>();
    private boolean bold = true;
    private boolean damaged;

    /**
     * Nothing is told yet.
     *
     * @param colours of the file, which come before the text
     * @param isOnPaper whether the file sets no ground behind its pages
     * @param showing how much is taken for seen
     */
    RtfStory(RtfColours colours, boolean isOnPaper, Showing showing) {
        this.colours = colours;
        this.isOnPaper = isOnPaper;
        this.showing = showing;
    }

    /** Words of a group. */
    void append(RtfGroup group, String words) {
        switch (group.place) {
            case TEXT -> appendText(group, words);
            case BESIDE, COMMENT, NUMBER -> group.aside.append(group.deleted || group.hidden ? "" : words, false);
            case BEHIND -> group.aside.append(group.deleted || group.hidden ? "" : words, isUnseen(group));
            case INSTRUCTION -> instruction.append(words);
            case COLOURS -> colours.end(words);
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
        boolean isUnseen = isUnseen(group);
        bold &= group.bold || isUnseen || words.isBlank();
        text.append(words, isUnseen);
    }

    private boolean isUnseen(RtfGroup group) {
        boolean ifKnown = showing.hides(group.look.in(colours, true));
        boolean ifNot = showing.hides(group.look.in(colours, false));
        // On which ground words stand is asked only where it matters: a file has a hundred thousand pieces.
        boolean isKnown = ifKnown != ifNot
                && isOnPaper
                && !group.inTable
                && !group.inBox
                && kind(group, false) != Line.Kind.HEADING;
        return isKnown ? ifKnown : ifNot;
    }

    private Line.Kind kind(RtfGroup group, boolean isBold) {
        return Paragraphs.kind(styles.getOrDefault(group.style, ""), isBold);
    }

    /** Whether the paragraph that is open has words. */
    boolean hasWords() {
        return text.hasWords() || label.length() > 0;
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
                case BEHIND -> behind.add(ended.aside);
                case NUMBER -> number(ended.aside.seen(), around);
                default -> {
                    // Taken word by word, or not at all.
                }
            }
        } else if (ended.isField) {
            said.unread(instruction.toString());
            instruction.setLength(0);
        }
    }

    private static void take(SeenText aside, Collection<String> to) {
        to.addAll(List.of(aside.seen().split("\n")));
    }

    /** A bullet is a look; behind a number that ends with a wide mark stands no blank: 一、 （一）. */
    private void number(String set, RtfGroup around) {
        String number = Paragraphs.collapsed(set);
        if (number.codePoints().noneMatch(RtfStory::counts)) {
            return;
        }
        String before = number.charAt(number.length() - 1) < 0x2E80 ? number + " " : number;
        if (around.place == RtfGroup.Place.TEXT) {
            label.insert(0, before);
        } else {
            append(around, paragraphs.numbered(before));
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
            case BESIDE, COMMENT, BEHIND -> group.aside.append("\n", false);
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
        String words = text.seen();
        // Where a whole paragraph is struck out, so is its number.
        boolean isLabelUnseen = Blanks.isBlank(words) && !text.unseen().isEmpty();
        String before = isLabelUnseen ? "" : paragraphs.numbered(label.toString());
        add(before + words, kind(group, bold && !words.isEmpty()), inTable);
        paragraphs.hidden(isLabelUnseen ? label + text.unseen() : text.unseen());
        label.setLength(0);
        text.clear();
        bold = true;
        for (SeenText note : behind) {
            List.of(note.seen().split("\n")).forEach(line -> add(line, Line.Kind.PARAGRAPH, inTable));
            paragraphs.hidden(note.unseen());
        }
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
