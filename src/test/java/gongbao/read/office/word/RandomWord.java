package gongbao.read.office.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes the XML of a Word text by lot, and knows which of its words a reader of Word sees. */
final class RandomWord {

    /** What runs with these properties say stands in the text, or beside it. */
    private static final List<String> SEEN = List.of(
            "<w:rPr><w:vanish w:val='0'/><w:webHidden/></w:rPr>",
            "<w:rPr><w:strike/></w:rPr>",
            "<w:rPr><w:color w:val='FFFFFF'/></w:rPr>",
            "<w:rPr><w:sz w:val='1'/></w:rPr>");

    private static final int DEEPEST = 5;

    private static final List<String> WRAPPERS = List.of(
            "<w:ins w:id='1'>%s</w:ins>",
            "<w:moveTo w:id='1'>%s</w:moveTo>",
            "<w:smartTag w:element='x'>%s</w:smartTag>",
            "<w:customXml w:element='x'><w:customXmlPr/>%s</w:customXml>",
            "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>",
            "<w:hyperlink w:anchor='x'>%s</w:hyperlink>",
            "<w:bdo w:val='ltr'>%s</w:bdo>",
            "<w:dir w:val='ltr'>%s</w:dir>",
            "<w:fldSimple w:instr='DATE'>%s</w:fldSimple>");

    private static final List<String> GONE = List.of(
            "<w:del w:id='1'>%s</w:del>",
            "<w:moveFrom w:id='1'>%s</w:moveFrom>",
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>");

    private static final String BOX =
            "<w:r><w:drawing><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx></w:drawing></w:r>";
    private static final String OLD_BOX =
            "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";

    private final Random random;
    private final List<String> shown = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final StringBuilder notes = new StringBuilder();
    private int words;
    private int noteCount;

    RandomWord(long seed) {
        random = new Random(seed);
    }

    List<String> shown() {
        return shown;
    }

    List<String> gone() {
        return gone;
    }

    /** The notes that the text has marks for. */
    String notes() {
        return notes.toString();
    }

    /** Paragraphs and tables. */
    String blocks(int depth, boolean visible) {
        StringBuilder blocks = new StringBuilder();
        for (int i = random.nextInt(3) + 1; i > 0; i--) {
            blocks.append(block(depth, visible));
        }
        return blocks.toString();
    }

    private String block(int depth, boolean visible) {
        return switch (depth > DEEPEST ? 0 : random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> paragraph(depth, visible);
            case 5 -> "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + inlines(depth + 1, visible) + "</w:p>";
            case 6 ->
                "<w:tbl><w:tblPr/>" + row(depth, visible, "") + row(depth, false, "<w:trPr><w:del w:id='1'/></w:trPr>")
                        + row(depth, visible, "<w:trPr><w:ins w:id='1'/></w:trPr>") + "</w:tbl>";
            case 7 -> "<w:sdt><w:sdtContent>" + blocks(depth + 1, visible) + "</w:sdtContent></w:sdt>";
            case 8 -> "<w:customXml w:element='x'>" + blocks(depth + 1, visible) + "</w:customXml>";
            default -> GONE.get(random.nextInt(GONE.size())).formatted(blocks(depth + 1, false));
        };
    }

    private String row(int depth, boolean visible, String properties) {
        StringBuilder row = new StringBuilder("<w:tr>").append(properties);
        for (int i = random.nextInt(3) + 1; i > 0; i--) {
            String merged = random.nextBoolean() ? "<w:vMerge/>" : "<w:gridSpan w:val='2'/>";
            row.append("<w:tc><w:tcPr>").append(merged).append("</w:tcPr>");
            row.append(blocks(depth + 2, visible)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private String paragraph(int depth, boolean visible) {
        return "<w:p>" + inlines(depth + 1, visible) + "</w:p>";
    }

    private String inlines(int depth, boolean visible) {
        StringBuilder inlines = new StringBuilder();
        for (int i = random.nextInt(3) + 1; i > 0; i--) {
            inlines.append(inline(depth, visible));
        }
        return inlines.toString();
    }

    private String inline(int depth, boolean visible) {
        return switch (depth > DEEPEST ? 0 : random.nextInt(14)) {
            case 0, 1, 2, 3 -> run("", visible);
            case 4 -> run("<w:rPr><w:vanish/></w:rPr>", false);
            case 5 -> run(SEEN.get(random.nextInt(SEEN.size())), visible);
            case 6, 7 -> WRAPPERS.get(random.nextInt(WRAPPERS.size())).formatted(inlines(depth + 1, visible));
            case 8 -> GONE.get(random.nextInt(GONE.size())).formatted(inlines(depth + 1, false));
            case 9 -> field(depth, visible);
            case 10 ->
                "<w:r><w:ruby><w:rubyPr/><w:rt>" + run("", visible) + "</w:rt><w:rubyBase>" + run("", visible)
                        + "</w:rubyBase></w:ruby></w:r>";
            case 11 -> "<m:oMath><m:r><m:t>" + word(visible) + "</m:t></m:r></m:oMath>";
            case 12 -> box(depth, visible);
            default -> note(depth, visible);
        };
    }

    private String field(int depth, boolean visible) {
        String mark = "<w:r><w:fldChar w:fldCharType='%s'/></w:r>";
        String instruction = "<w:r><w:instrText>" + word(false) + "</w:instrText></w:r>"
                + (random.nextBoolean() ? "" : field(depth + 1, false));
        return mark.formatted("begin")
                + instruction
                + mark.formatted("separate")
                + inlines(depth + 1, visible)
                + mark.formatted("end");
    }

    private String box(int depth, boolean visible) {
        return switch (random.nextInt(3)) {
            case 0 -> BOX.formatted(blocks(depth + 1, visible));
            case 1 -> OLD_BOX.formatted(blocks(depth + 1, visible));
            default ->
                "<mc:AlternateContent><mc:Choice Requires='wps'>" + run("", visible)
                        + BOX.formatted(blocks(depth + 1, visible)) + "</mc:Choice><mc:Fallback>"
                        + OLD_BOX.formatted(blocks(depth + 1, false)) + "</mc:Fallback></mc:AlternateContent>";
        };
    }

    private String note(int depth, boolean visible) {
        int id = ++noteCount;
        notes.append("<w:footnote w:id='" + id + "'>" + paragraph(depth, visible) + "</w:footnote>");
        return "<w:r><w:footnoteReference w:id='" + id + "'/></w:r>";
    }

    private String run(String properties, boolean visible) {
        return "<w:r>" + properties + "<w:t>" + word(visible) + "</w:t></w:r>";
    }

    private String word(boolean visible) {
        String word = "字" + ++words + "。";
        (visible ? shown : gone).add(word);
        return word;
    }
}
