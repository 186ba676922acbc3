package gongbao.read.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** How the fonts of a page draw: most fill a shape in the colour that the page sets, some paint in colours of their own. */
final class PdfStencils {

    /** Of a usual font's measure to a size. */
    private static final float UNITS = 1000;

    private final Map<PDFont, Map<Integer, Boolean>> fonts = new IdentityHashMap<>();

    /** Whether the character takes the colour of the page: its program begins with {@code d1} (ISO 32000-1, 9.6.5). */
    boolean isStencil(PDFont font, int code) {
        return !(font instanceof PDType3Font drawn)
                || fonts.computeIfAbsent(font, any -> new HashMap<>())
                        .computeIfAbsent(code, any -> isStencil(drawn, code));
    }

    private static boolean isStencil(PDType3Font font, int code) {
        try {
            PDType3CharProc program = font.getCharProc(code);
            return program != null && program.getGlyphBBox() != null;
        } catch (IOException e) {
            // Nobody knows what it paints.
            return false;
        }
    }

    /** The size of letters, which fonts that are programs may measure in another way. */
    static float points(PDFont font, float size) {
        return font instanceof PDType3Font drawn
                ? size * UNITS * Math.abs(drawn.getFontMatrix().getScalingFactorY())
                : size;
    }
}
