package gongbao.read.office.word;

import gongbao.lexicon.Lexicon;
import gongbao.lexicon.Row;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What fonts of signs show for their codes: 〔例〕Wingdings F0FC → ✓. */
final class DocxSymbols {

    /** Where Word puts the codes of fonts that have an alphabet of their own. */
    private static final int PRIVATE = 0xF000;

    private static final int PRIVATE_END = 0xF0FF;

    private DocxSymbols() {}

    private static final class Table {
        static final Map<String, String> SIGNS = signs();

        private static Map<String, String> signs() {
            Map<String, String> signs = new HashMap<>();
            for (Row row : Lexicon.rows("symbols", 3, row -> row)) {
                int code = Integer.parseInt(row.text(1), 16);
                for (int c : row.text(2).codePoints().toArray()) {
                    signs.put(row.text(0) + code++, Character.toString(c));
                }
            }
            return signs;
        }
    }

    /** The sign of {@code w:sym}; null where only the font knows it. */
    static @Nullable String of(DocxNode sym) {
        String written = sym.attribute("w:char");
        if (!written.matches("[0-9A-Fa-f]{1,4}")) {
            return null;
        }
        int code = Integer.parseInt(written, 16);
        boolean isPrivate = code >= PRIVATE && code <= PRIVATE_END;
        String sign = Table.SIGNS.get(sym.attribute("w:font") + (isPrivate ? code - PRIVATE : code));
        return sign != null || isPrivate || code == 0 ? sign : Character.toString(code);
    }

    /** The same of a character among others; the character itself where its font is none of signs. */
    static String of(String font, int character) {
        boolean isPrivate = character >= PRIVATE && character <= PRIVATE_END;
        String sign = isPrivate ? Table.SIGNS.get(font + (character - PRIVATE)) : null;
        return sign == null ? Character.toString(character) : sign;
    }
}
