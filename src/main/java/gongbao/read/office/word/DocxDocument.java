package gongbao.read.office.word;

import gongbao.read.office.OfficeFault;
import gongbao.read.office.OfficeText;
import gongbao.read.office.Showing;
import java.util.regex.Pattern;

/**
 * Word files, as Word shows them when all changes are accepted: paragraphs and headings with the numbers that Word sets,
 * results of fields, rows of tables, text boxes and notes behind their paragraph; no macros, no hidden text. What is left out
 * or cannot be read is named in a finding.
 *
 * <p>The XML is read here and not by a library. Those for Java that turn Word into text or HTML (mammoth, which stood here)
 * set no numbers, put notes into sentences, and leave out without a word what they do not know; to mend that, all of the file
 * had to be rewritten before they saw it, which takes more rules than reading it.
 *
 * <p>A line's number is the number of its paragraph, as the file has no lines.
 */
public final class DocxDocument {

    /** Hold words that are no part of the text. */
    private static final Pattern BESIDE = Pattern.compile("[^/]+/(header|footer|comments)\\d*\\.xml");
    /** Hold words that Word draws. */
    private static final Pattern DRAWN = Pattern.compile("[^/]+/(diagrams/data|charts/chart)\\d*\\.xml");

    private DocxDocument() {}

    /**
     * What a Word file says.
     *
     * @param inner reads the files within it
     * @throws OfficeFault where it is broken, too large or too deep
     */
    public static OfficeText of(byte[] bytes, InnerFiles inner) throws OfficeFault {
        try {
            OfficeText text = text(bytes, inner, Showing.SEEN);
            text = text.isMostlyHidden() ? text(bytes, inner, Showing.UNSTRUCK) : text;
            return text.isMostlyHidden() ? text(bytes, inner, Showing.ALL) : text;
        } catch (RuntimeException e) {
            throw new OfficeFault("docx-broken");
        }
    }

    private static OfficeText text(byte[] bytes, InnerFiles inner, Showing showing) throws OfficeFault {
        ZipGuard.check(bytes);
        DocxParts parts = DocxParts.of(bytes);
        String main = parts.main();
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        DocxNode document = parts.tree(main);
        DocxLosses losses = new DocxLosses();
        DocxStyles styles = new DocxStyles(parts.tree(parts.target(main, "styles", folder + "styles.xml")));
        DocxNumbering numbering =
                new DocxNumbering(parts.tree(parts.target(main, "numbering", folder + "numbering.xml")), styles);
        DocxNotes notes = new DocxNotes(parts, main);
        DocxChunks chunks = new DocxChunks(parts, main, losses, inner);
        DocxLooks looks = new DocxLooks(styles, document, showing);
        DocxBody body = new DocxBody(styles, looks, new DocxCounters(numbering, styles), notes, losses, chunks);
        body.story(document);
        parts.trees(BESIDE).values().forEach(part -> losses.add(DocxLosses.BESIDE, part.words()));
        losses.add(DocxLosses.BESIDE, notes.unmarked(document));
        parts.trees(DRAWN).forEach((name, part) -> {
            if (!part.words().isBlank()) {
                losses.addUnread(name);
            }
        });
        return new OfficeText(body.lines(), losses.findings(), body.numbered() + chunks.setNumbers());
    }
}
