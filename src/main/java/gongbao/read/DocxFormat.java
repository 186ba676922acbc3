package gongbao.read;

import java.util.Map;
import java.util.Set;
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
final class DocxFormat implements SourceFormat {

    /** Hold words that are no part of the text. */
    private static final Pattern BESIDE = Pattern.compile("[^/]+/(header|footer|comments)\\d*\\.xml");
    /** Hold words that Word draws. */
    private static final Pattern DRAWN = Pattern.compile("[^/]+/(diagrams/data|charts/chart)\\d*\\.xml");

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("docx", "docm", "dotx", "dotm");
    }

    @Override
    public Content read(byte[] bytes) throws SeedFault {
        try {
            return Nesting.withRoom(() -> content(bytes, false));
        } catch (SeedFault fault) {
            throw fault;
        } catch (Exception e) {
            throw new SeedFault("docx-broken");
        }
    }

    /** Reads a Word file that lies in another. */
    static Content inside(byte[] bytes) throws SeedFault {
        return content(bytes, true);
    }

    private static Content content(byte[] bytes, boolean isInside) throws SeedFault {
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
        DocxChunks chunks = new DocxChunks(parts, main, losses, isInside);
        DocxBody body = new DocxBody(styles, new DocxCounters(numbering, styles), notes, losses, chunks);
        body.story(document);
        parts.trees(BESIDE).values().forEach(part -> losses.add(DocxLosses.BESIDE, part.words()));
        losses.add(DocxLosses.BESIDE, notes.unmarked(document));
        parts.trees(DRAWN).forEach((name, part) -> {
            if (!part.words().isBlank()) {
                losses.addUnread(name);
            }
        });
        return new Content(
                new Decoded("", "UTF-8", 0),
                body.lines(),
                Map.of(),
                Map.of(),
                losses.findings(),
                body.numbered() + chunks.setNumbers());
    }
}
