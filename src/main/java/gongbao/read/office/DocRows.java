package gongbao.read.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.jspecify.annotations.Nullable;

/** Where the cells of a row of Word 97–2003 end: its last paragraph says it. */
final class DocRows {

    private final List<PAPX> paragraphs;
    /** The one found last: rows come in order. */
    private int at;

    DocRows(HWPFDocument file) {
        paragraphs = file.getParagraphTable().getParagraphs();
    }

    /** The left edge of the row, and the right one of each cell, in twentieths of a point; none where the file does not say. */
    List<Integer> edges(Paragraph rowEnd) {
        PAPX end = of(rowEnd);
        if (end == null) {
            return List.of();
        }
        TableProperties table = TableSprmUncompressor.uncompressTAP(end.getSprmBuf());
        short[] edges = table.getRgdxaCenter();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; edges != null && i < edges.length && i <= table.getItcMac(); i++) {
            all.add((int) edges[i]);
        }
        return all;
    }

    private @Nullable PAPX of(Paragraph paragraph) {
        for (int i = 0; i < paragraphs.size(); i++) {
            int k = (at + i) % paragraphs.size();
            PAPX each = paragraphs.get(k);
            if (each.getStart() <= paragraph.getStartOffset() && paragraph.getStartOffset() < each.getEnd()) {
                at = k;
                return each;
            }
        }
        return null;
    }
}
