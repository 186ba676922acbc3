package gongbao.read.office;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.Colorref;
import org.apache.poi.hwpf.model.FSPA;
import org.apache.poi.hwpf.model.FSPADocumentPart;
import org.apache.poi.hwpf.model.FSPATable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** How the runs of a file of Word 97–2003 look. */
final class DocLooks {

    private final DocShades shades;
    private final boolean isPaper;
    private final Showing showing;

    /** Of a file, of which so much is taken for seen. */
    DocLooks(HWPFDocument file, Showing showing) {
        FSPATable shapes = new FSPATable(file.getTableStream(), file.getFileInformationBlock(), FSPADocumentPart.MAIN);
        isPaper = shapes.getShapes().stream().noneMatch(FSPA::isFBelowText);
        shades = new DocShades(file);
        this.showing = showing;
    }

    /**
     * Whether the words of a run are struck out or nobody sees them.
     *
     * @param isOnPaper whether what has no ground of its own stands on that of the page, and not of a table, a box or a heading
     */
    boolean isUnseen(CharacterRun run, Paragraph paragraph, boolean isOnPaper) {
        boolean isStruck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
        boolean hasEffect = run.isOutlined() || run.isShadowed() || run.isEmbossed() || run.isImprinted();
        String colour = hasEffect ? "" : DocShades.colour(run.getIco24());
        String ground = colour.isEmpty() ? "" : ground(run, paragraph);
        ground = ground.isEmpty() && !(isOnPaper && isPaper) ? Look.UNKNOWN : ground;
        return showing.hides(new Look(colour, ground, run.getFontSize() / 2.0, isStruck));
    }

    private String ground(CharacterRun run, Paragraph paragraph) {
        String marker = run.isHighlighted()
                ? DocShades.colour(
                        Colorref.valueOfIco(run.getHighlightedColor()).getValue())
                : "";
        return marker.isEmpty() ? shades.behind(run, paragraph) : marker;
    }
}
