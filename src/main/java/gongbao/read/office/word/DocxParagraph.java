package gongbao.read.office.word;

import gongbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what a paragraph shows: runs as they are accepted, results of fields, characters that have an element of their own.
 * What lies in it as a text of its own, a text box or a note, comes behind it and breaks no sentence.
 */
final class DocxParagraph {

    private final DocxStyles styles;
    private final DocxLooks looks;
    private final boolean isOnPaper;
    private final DocxLosses losses;
    private final DocxFields fields;
    private final int number;
    private final DocxText text = new DocxText();
    private final StringBuilder unseen = new StringBuilder();
    private final StringBuilder readings = new StringBuilder();
    private final List<DocxNode> behind = new ArrayList<>();

    /**
     * What is known of the run that is being read.
     *
     * @param paragraph it stands in
     * @param isBold whether its characters are
     * @param isHidden whether Word does not show it
     * @param isUnseen whether Word shows it, but struck out or so that nobody sees it
     * @param font of its signs
     */
    private record Run(DocxNode paragraph, boolean isBold, boolean isHidden, boolean isUnseen, String font) {}

    /**
     * Nothing is read yet.
     *
     * @param isOnPaper whether it stands neither in a table nor in a box
     * @param number of its first paragraph: a paragraph whose end is deleted goes on in the next
     */
    DocxParagraph(
            DocxStyles styles, DocxLooks looks, boolean isOnPaper, DocxLosses losses, DocxFields fields, int number) {
        this.styles = styles;
        this.looks = looks;
        this.isOnPaper = isOnPaper;
        this.losses = losses;
        this.fields = fields;
        this.number = number;
    }

    int number() {
        return number;
    }

    /** Its lines; it is read by then. */
    List<DocxText.Piece> pieces() {
        return text.pieces();
    }

    /** What Word shows so that nobody sees it, or struck out. */
    String unseen() {
        return unseen.toString();
    }

    /** The readings above its characters: 〔例〕lín above 林. */
    String readings() {
        return readings.toString();
    }

    /** The text boxes that hang in it, and the marks of its notes. */
    List<DocxNode> behind() {
        return behind;
    }

    void read(DocxNode paragraph) {
        addAll(paragraph, run(paragraph, DocxNode.none()));
    }

    private Run run(DocxNode paragraph, DocxNode properties) {
        boolean isHidden = styles.isOn("w:vanish", properties, paragraph);
        DocxNode fonts = properties.at("w:rFonts");
        String font = fonts.attribute("w:ascii").isEmpty() ? fonts.attribute("w:hAnsi") : fonts.attribute("w:ascii");
        boolean isUnseen = !isHidden && looks.isUnseen(properties, paragraph, isOnPaper);
        return new Run(paragraph, styles.isOn("w:b", properties, paragraph), isHidden, isUnseen, font);
    }

    private void addAll(DocxNode parent, Run run) {
        parent.children().forEach(child -> add(child, run));
    }

    private void add(DocxNode node, Run run) {
        switch (node.name()) {
            case "w:r" -> addAll(node, run(run.paragraph(), node.at("w:rPr")));
            case "w:t", "a:t" -> words(node, run);
            case "w:tab", "w:ptab" -> show(" ", run);
            case "w:br", "w:cr", "a:br" -> breakLine(run);
            case "w:noBreakHyphen" -> show("\u2011", run);
            case "w:softHyphen" -> show("\u00AD", run);
            case "w:sym" -> sign(node, run);
            case "m:oMath" -> show(DocxMath.text(node), run);
            case "w:ruby" -> ruby(node, run);
            case "w:fldChar" -> field(node, run);
            case "w:instrText" -> fields.instruct(node.text());
            case "w:sdt" -> control(node, run);
            case "mc:AlternateContent" -> addAll(node.branch(), run);
            case "w:footnoteReference", "w:endnoteReference", "w:txbxContent", "a:p", "v:textpath" -> hang(node, run);
            case "o:OLEObject" ->
                losses.addUnread(node.attribute("ProgID").isEmpty() ? "OLE" : node.attribute("ProgID"));
            case "w:control" -> losses.addUnread(node.attribute("w:name"));
            case "w:del", "w:moveFrom" -> {
                // Accepted: it is gone.
            }
            default -> {
                if (!node.name().endsWith("Pr")) {
                    addAll(node, run);
                }
            }
        }
    }

    private void words(DocxNode node, Run run) {
        String words = node.text();
        if (node.is("w:t") && !node.attribute("xml:space").equals("preserve")) {
            words = words.replaceAll("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$", "");
        }
        StringBuilder shown = new StringBuilder();
        words.codePoints().forEach(c -> shown.append(DocxSymbols.of(run.font(), c)));
        show(shown.toString(), run);
    }

    private void show(String characters, Run run) {
        if (!fields.isShown()) {
            return;
        }
        if (run.isHidden()) {
            losses.add(DocxLosses.HIDDEN, characters);
        } else if (run.isUnseen() && !Blanks.isBlank(characters)) {
            unseen.append(characters.replaceAll("[\\t\\r\\n]+", " "));
        } else {
            text.append(characters, run.isBold());
        }
    }

    private void breakLine(Run run) {
        if (fields.isShown() && !run.isHidden()) {
            text.breakLine();
        }
    }

    private void sign(DocxNode sym, Run run) {
        String sign = DocxSymbols.of(sym);
        if (sign == null) {
            losses.addUnread(Blanks.strip(sym.attribute("w:font") + " " + sym.attribute("w:char")));
        } else {
            show(sign, run);
        }
    }

    /** 〔例〕林 with lín above it: the name stands in the line, its reading beside the text. */
    private void ruby(DocxNode ruby, Run run) {
        addAll(ruby.at("w:rubyBase"), run);
        if (!fields.isShown() || run.isHidden()) {
            return;
        }
        String reading = ruby.at("w:rt").words();
        readings.append(readings.length() == 0 || reading.isEmpty() ? "" : " ").append(reading);
    }

    private void field(DocxNode mark, Run run) {
        DocxResult result = fields.pass(mark);
        if (result != null) {
            show(result.text(), run);
        }
        if (result != null && !result.unread().isEmpty()) {
            losses.addUnread(result.unread());
        }
    }

    /** A control that nobody has filled in shows what to fill in, which is no text. */
    private void control(DocxNode sdt, Run run) {
        if (sdt.at("w:sdtPr").has("w:showingPlcHdr")) {
            losses.add(DocxLosses.PLACEHOLDER, sdt.words());
        } else {
            addAll(sdt, run);
        }
    }

    private void hang(DocxNode node, Run run) {
        if (run.isHidden()) {
            losses.add(DocxLosses.HIDDEN, node.words());
        } else if (fields.isShown()) {
            behind.add(node);
        }
    }
}
