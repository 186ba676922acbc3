package gongbao.read.office;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PropertyNode;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor80;
import org.jspecify.annotations.Nullable;

/**
 * What lies behind the words of a file of Word 97–2003: the shade of a run, else that of its paragraph, each from the styles where it
 * says none itself. The library knows of them only the sixteen colours of Word 97.
 */
final class DocShades {

    private static final int CLEAR = 0;
    private static final int SOLID = 1;
    private static final int MOST_PARENTS = 50;

    /**
     * How a shade is written.
     *
     * @param code in colours of three parts
     * @param oldCode in one of sixteen
     * @param type of what is shaded
     */
    private record Kind(int code, int oldCode, int type) {}

    private static final Kind RUN = new Kind(0x71, 0x66, SprmOperation.TYPE_CHP);
    private static final Kind PARAGRAPH = new Kind(0x4D, 0x2D, SprmOperation.TYPE_PAP);

    /** A size, the two colours and the pattern. */
    private static final int LENGTH = 11;

    private final StyleSheet styles;
    private final List<CHPX> runs;
    private final List<PAPX> paragraphs;

    DocShades(HWPFDocument file) {
        styles = file.getStyleSheet();
        runs = file.getCharacterTable().getTextRuns();
        paragraphs = file.getParagraphTable().getParagraphs();
    }

    /** The colour; empty where one looks through to the page, {@link Look#UNKNOWN} for a pattern. */
    String behind(CharacterRun run, Paragraph paragraph) {
        CHPX itself = at(runs, run.getStartOffset());
        String shade = itself == null ? "" : shade(itself.getSprmBuf().iterator(), RUN);
        shade = shade.isEmpty() ? ofStyle(run.getStyleIndex(), RUN) : shade;
        shade = shade.isEmpty() ? ofStyle(paragraph.getStyleIndex(), RUN) : shade;
        PAPX around = at(paragraphs, paragraph.getStartOffset());
        shade = shade.isEmpty() && around != null ? shade(around.getSprmBuf().iterator(), PARAGRAPH) : shade;
        return shade.isEmpty() ? ofStyle(paragraph.getStyleIndex(), PARAGRAPH) : shade;
    }

    /** The one that begins last at or before a place. */
    private static <T extends PropertyNode<?>> @Nullable T at(List<T> sorted, int start) {
        int from = 0;
        for (int to = sorted.size(); to - from > 1; ) {
            int middle = (from + to) / 2;
            boolean isBehind = sorted.get(middle).getStart() > start;
            to = isBehind ? middle : to;
            from = isBehind ? from : middle;
        }
        return sorted.isEmpty() ? null : sorted.get(from);
    }

    private String ofStyle(int style, Kind kind) {
        int index = style;
        for (int i = 0; i < MOST_PARENTS && index >= 0 && index < styles.numStyles(); i++) {
            StyleDescription each = styles.getStyleDescription(index);
            if (each == null) {
                return "";
            }
            byte[] said = kind.equals(RUN) ? each.getCHPX() : each.getPAPX();
            // Before what a style says of paragraphs stands its own number.
            String shade = said == null ? "" : shade(new SprmIterator(said, kind.equals(RUN) ? 0 : 2), kind);
            if (!shade.isEmpty()) {
                return shade;
            }
            index = each.getBaseStyle();
        }
        return "";
    }

    private static String shade(SprmIterator said, Kind kind) {
        String shade = "";
        boolean isExact = false;
        while (said.hasNext()) {
            SprmOperation each = said.next();
            boolean isThis = each.getType() == kind.type() && each.getOperation() == kind.code();
            int at = each.getGrpprlOffset();
            if (isThis && each.getGrpprl().length >= at + LENGTH) {
                shade = colour(new ShadingDescriptor(each.getGrpprl(), at + 1));
                isExact = true;
            } else if (!isExact && each.getType() == kind.type() && each.getOperation() == kind.oldCode()) {
                shade = colour(new ShadingDescriptor80((short) each.getOperand()).toShadingDescriptor());
            }
        }
        return shade;
    }

    /** Empty where one looks through to what is behind. */
    private static String colour(ShadingDescriptor shade) {
        return switch (shade.getIpat()) {
            case CLEAR -> colour(shade.getCvBack().getValue());
            case SOLID -> colour(shade.getCvFore().getValue());
            default -> Look.UNKNOWN;
        };
    }

    /** A colour as Word writes it, blue before green before red; empty for one that the program sets. */
    static String colour(int written) {
        return written >>> 24 == 0 ? Look.colour(written & 0xFF, written >> 8 & 0xFF, written >> 16) : "";
    }
}
