package gongbao.read.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads rich text: paragraphs with the numbers that the program wrote before them, rows of tables, notes behind the paragraph
 * that calls them. Chinese characters come as {@code \'xx} in the charset of their font, or as {@code \ u20840?}.
 */
public final class RtfText implements RtfTokens.Listener {

    /** The page is shown in its colour, or a shape lies below the text. */
    private static final Pattern GROUND =
            Pattern.compile("\\\\viewbksp1|\\\\shpfblwtxt1|fBehindDocument\\}\\{\\\\sv 1");

    private final RtfCharsets charsets = new RtfCharsets();
    private final RtfColours colours = new RtfColours();
    private final RtfStory story;

    private final Deque<RtfGroup> outer = new ArrayDeque<>();
    private RtfGroup group = new RtfGroup();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    /** How many characters are still to come that stand in for the one before. */
    private int alternates;

    private RtfText(byte[] file, Showing showing) {
        story = new RtfStory(colours, isOnPaper(file), showing);
    }

    /** Whether the page has no colour, and nothing is drawn behind the text. */
    private static boolean isOnPaper(byte[] file) {
        return !GROUND.matcher(new String(file, StandardCharsets.ISO_8859_1)).find();
    }

    /**
     * The text of a file.
     *
     * @throws OfficeFault where its groups lie too deep
     */
    public static OfficeText of(byte[] file) throws OfficeFault {
        OfficeText text = of(file, Showing.SEEN);
        text = text.isMostlyHidden() ? of(file, Showing.UNSTRUCK) : text;
        return text.isMostlyHidden() ? of(file, Showing.ALL) : text;
    }

    private static OfficeText of(byte[] file, Showing showing) throws OfficeFault {
        RtfText reader = new RtfText(file, showing);
        new RtfTokens(file, reader).read();
        reader.flush();
        reader.story.endParagraph(reader.group);
        // Nobody closed them: what they hold is read all the same.
        while (!reader.outer.isEmpty()) {
            reader.close();
        }
        return reader.story.text(reader.group, reader.charsets.of(reader.group));
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
        story.end(ended, group);
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
            story.append(group, String.valueOf((char) number));
            alternates = group.alternates;
            return;
        }
        String sign = RtfSigns.of(word);
        if (sign != null && alternates > 0) {
            alternates--;
        } else if (sign != null) {
            flush();
            story.append(group, sign);
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
        } else if (isBox(word) && group.place == RtfGroup.Place.TEXT && story.hasWords()) {
            group.begin(RtfGroup.Place.BEHIND);
        } else if (!paragraphEnd(word)) {
            format(word, number, on);
        }
        group.inBox |= isBox(word);
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
                group.look.resetCharacters();
            }
            case "pard" -> {
                group.look.resetParagraph();
                group.inTable = false;
                group.style = 0;
            }
            case "intbl" -> group.inTable = on;
            case "trowd" -> story.beginRow(group);
            case "trleft" -> story.rowEdge(group, number);
            case "cellx" -> story.cellEdge(group, number);
            case "s" -> group.style = number;
            case "uc" -> group.alternates = Math.max(0, number);
            case "field" -> group.isField = true;
            case "fldrslt" -> story.forgetInstruction();
            default -> {
                group.look.take(word, number, on, group.isWide);
                charset(word, number);
            }
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
            case "red", "green", "blue" -> colours.take(word, number);
            case "upr" -> group.begin(RtfGroup.Place.NOWHERE);
            case "ud", "result" -> showAgain();
            default -> {
                // Places are no words.
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

    /** The words of a box, which stand behind the paragraph in whose midst it is anchored. */
    private static boolean isBox(String word) {
        return word.equals("shptxt") || word.equals("dptxbxtext");
    }

    private boolean paragraphEnd(String word) {
        switch (word) {
            case "par", "sect", "\n", "\r" -> story.endParagraph(group);
            case "cell" -> story.endCell(group, false);
            case "nestcell" -> story.endCell(group, true);
            case "row" -> story.endRow(group);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void flush() {
        if (bytes.size() > 0) {
            String words = bytes.toString(charsets.of(group));
            bytes.reset();
            story.append(group, words);
        }
    }
}
