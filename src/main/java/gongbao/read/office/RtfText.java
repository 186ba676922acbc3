package gongbao.read.office;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.Line;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads rich text: paragraphs with the numbers that the program wrote before them, rows of tables, notes behind the paragraph
 * that calls them. Chinese characters come as {@code \'xx} in the charset of their font, or as {@code \ u20840?}.
 */
public final class RtfText implements RtfTokens.Listener {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("~", "\u00A0"),
            Map.entry("_", "\u2011"),
            Map.entry("-", "\u00AD"),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry("\\", "\\"));

    private final Paragraphs paragraphs = new Paragraphs();
    private final RtfCharsets charsets = new RtfCharsets();
    private final Map<Integer, String> styles = new HashMap<>();
    private final Set<String> beside = new LinkedHashSet<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Beside said = new Beside();

    private final Deque<RtfGroup> outer = new ArrayDeque<>();
    private RtfGroup group = new RtfGroup();

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private final StringBuilder instruction = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean bold = true;
    private int alternates;
    private boolean damaged;

    private RtfText() {}

    /**
     * The text of a file.
     *
     * @throws OfficeFault where its groups lie too deep
     */
    public static OfficeText of(byte[] file) throws OfficeFault {
        RtfText reader = new RtfText();
        new RtfTokens(file, reader).read();
        return reader.read();
    }

    private OfficeText read() {
        flush();
        endParagraph();
        List<Line> lines = new ArrayList<>(paragraphs.lines());
        lines.addAll(Beside.lines(beside, paragraphs.count()));
        said.comments(comments);
        said.hidden(hidden.toString());
        List<Diagnostic> findings = new ArrayList<>(said.findings());
        if (damaged) {
            findings.add(new Diagnostic(
                    Severity.WARNING, "file-damaged", List.of(charsets.of(group).name()), "", 0, 0, null));
        }
        return new OfficeText(lines, findings, paragraphs.setNumbers());
    }

    @Override
    public void open() throws OfficeFault {
        flush();
        alternates = 0;
        Depth.check(outer.size() + 1);
        outer.push(group);
        group = group.inner();
    }

    @Override
    public void close() {
        flush();
        alternates = 0;
        if (outer.isEmpty()) {
            return;
        }
        RtfGroup ended = group;
        group = outer.pop();
        if (ended.begins && ended.place == RtfGroup.Place.BESIDE) {
            endAside(beside);
        } else if (ended.begins && ended.place == RtfGroup.Place.COMMENT) {
            endAside(comments);
        } else if (ended.begins && ended.place == RtfGroup.Place.NOTE) {
            endAside(notes);
        } else if (ended.begins && ended.place == RtfGroup.Place.NUMBER) {
            endNumber();
        } else if (ended.isField) {
            said.unread(instruction.toString());
            instruction.setLength(0);
        }
    }

    private void endAside(Collection<String> to) {
        to.addAll(List.of(aside.toString().split("\n")));
        aside.setLength(0);
    }

    /** A bullet is a look; behind a number that ends with a wide mark stands no blank: 一、 （一）. */
    private void endNumber() {
        String number = Paragraphs.collapsed(aside.toString());
        aside.setLength(0);
        if (number.codePoints().anyMatch(RtfText::counts)) {
            text.insert(0, paragraphs.numbered(number.charAt(number.length() - 1) < 0x2E80 ? number + " " : number));
        }
    }

    private static boolean counts(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.getType(c) == Character.LETTER_NUMBER;
    }

    @Override
    public void character(int b) {
        if (alternates > 0) {
            alternates--;
        } else {
            bytes.write(b);
        }
    }

    @Override
    public void word(String word, int number, boolean numbered) {
        if (word.equals("u")) {
            flush();
            append(String.valueOf((char) number));
            alternates = group.alternates;
        } else if (SIGNS.containsKey(word)) {
            if (alternates > 0) {
                alternates--;
            } else {
                flush();
                append(SIGNS.get(word));
            }
        } else {
            flush();
            command(word, number, !numbered || number != 0);
        }
    }

    private void command(String word, int number, boolean on) {
        RtfGroup.Place place = RtfGroup.place(word);
        if (place != null) {
            group.begin(place);
        } else if (group.starred && !RtfGroup.isShown(word)) {
            group.begin(RtfGroup.Place.NOWHERE);
        } else if (!paragraphEnd(word)) {
            format(word, number, on);
        }
        group.starred = word.equals("*");
    }

    private void format(String word, int number, boolean on) {
        switch (word) {
            case "b" -> group.bold = on;
            // Where both are told, the one for Chinese characters stands behind dbch.
            case "ab" -> group.bold = group.isWide ? on : group.bold;
            case "v" -> group.hidden = on;
            case "deleted" -> group.deleted = on;
            case "plain" -> {
                group.isWide = false;
                group.bold = false;
                group.hidden = false;
                group.deleted = false;
            }
            case "pard" -> {
                group.inTable = false;
                group.style = 0;
            }
            case "intbl" -> group.inTable = on;
            case "s" -> group.style = number;
            case "uc" -> group.alternates = Math.max(0, number);
            case "field" -> group.isField = true;
            case "fldrslt" -> instruction.setLength(0);
            default -> charset(word, number);
        }
    }

    private void charset(String word, int number) {
        switch (word) {
            case "ansicpg" -> charsets.file(number);
            case "f" -> group.font = number;
            case "af" -> group.wideFont = number;
            case "dbch" -> group.isWide = true;
            case "loch", "hich" -> group.isWide = false;
            case "fcharset" -> {
                if (group.place == RtfGroup.Place.FONTS) {
                    charsets.font(group.font, number);
                }
            }
            case "upr" -> group.begin(RtfGroup.Place.NOWHERE);
            case "ud", "result" -> showAgain();
            default -> {
                // Looks, places and colours are no words.
            }
        }
    }

    /** Of a text in two ways only that in Unicode is read, of an object what it shows; the group around it is not. */
    private void showAgain() {
        if (outer.size() > 1) {
            List<RtfGroup> around = List.copyOf(outer);
            group.place = around.get(1).place;
        }
    }

    private boolean paragraphEnd(String word) {
        switch (word) {
            case "par", "sect", "\n", "\r" -> endParagraph();
            case "cell" -> {
                if (group.place == RtfGroup.Place.TEXT) {
                    take(true);
                    paragraphs.endCell();
                }
            }
            case "nestcell" -> take(true);
            case "row" -> paragraphs.endRow();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void endParagraph() {
        switch (group.place) {
            case TEXT -> take(group.inTable);
            case BESIDE, COMMENT, NOTE -> aside.append('\n');
            default -> {
                // A paragraph of a place that is not shown.
            }
        }
    }

    private void take(boolean inTable) {
        Line.Kind kind = Paragraphs.kind(styles.getOrDefault(group.style, ""), bold && text.length() > 0);
        add(text.toString(), kind, inTable);
        text.setLength(0);
        bold = true;
        notes.forEach(note -> add(note, Line.Kind.PARAGRAPH, inTable));
        notes.clear();
    }

    private void add(String words, Line.Kind kind, boolean inTable) {
        if (inTable) {
            paragraphs.inCell(words, kind);
        } else {
            paragraphs.paragraph(words, kind);
        }
    }

    private void flush() {
        if (bytes.size() > 0) {
            String words = bytes.toString(charsets.of(group));
            bytes.reset();
            append(words);
        }
    }

    private void append(String words) {
        switch (group.place) {
            case TEXT -> appendText(words);
            case BESIDE, COMMENT, NOTE, NUMBER -> aside.append(group.deleted || group.hidden ? "" : words);
            case INSTRUCTION -> instruction.append(words);
            case STYLES -> style(words);
            case FONTS, NOWHERE -> {
                // Names of fonts, data of pictures.
            }
        }
    }

    private void appendText(String words) {
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

    /** 〔例〕{@code heading 1;} in the group of a style. */
    private void style(String words) {
        styles.merge(group.style, words.replace(";", ""), String::concat);
    }
}
