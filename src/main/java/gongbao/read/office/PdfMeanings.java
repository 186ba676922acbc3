package gongbao.read.office;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Which characters the codes of a PDF's fonts mean.
 *
 * <p>Where a font's table of meanings (ToUnicode, ISO 32000-1, 9.10.3) is there and tells none, as in a damaged file, the library
 * takes the codes themselves for characters: 〔例〕the thirteenth glyph of a subset for U+000D, the 13,312th for 㐀. Such a code is
 * of unknown meaning here.
 */
final class PdfMeanings {

    private final Map<PDFont, Boolean> told = new IdentityHashMap<>();

    /** What a code means; null where the file does not tell. */
    @Nullable
    String of(PDFont font, int code) throws IOException {
        Boolean tells = told.get(font);
        if (tells == null) {
            tells = tells(font);
            told.put(font, tells);
        }
        String text = tells ? font.toUnicode(code) : null;
        return text == null || text.isEmpty() ? null : text;
    }

    private static boolean tells(PDFont font) throws IOException {
        if (!(font instanceof PDType0Font)
                || !(font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table)) {
            return true;
        }
        try (RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(table.createInputStream())) {
            return new CMapParser().parse(bytes).hasUnicodeMappings();
        } catch (IOException e) {
            // The library does without the table then, and knows no meaning either.
            return true;
        }
    }
}
