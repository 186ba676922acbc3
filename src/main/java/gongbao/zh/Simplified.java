package gongbao.zh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Simplified forms of traditional characters, one for one: {@code 會 → 会}. Other characters stay as they are. */
public final class Simplified {

    /** By code unit; 0 where the character is its own simplified form. */
    private static final char[] FORMS = load();

    private static final BitSet OTHERS = others();

    private Simplified() {}

    /** The simplified form of a character; the character itself where it has none. */
    public static char of(char c) {
        char form = FORMS[c];
        return form == 0 ? c : form;
    }

    /** Whether the character is the simplified form of another: 会 of 會, and 里 of 裡, which traditional texts have as well. */
    public static boolean isForm(char c) {
        return OTHERS.get(c);
    }

    private static BitSet others() {
        BitSet others = new BitSet();
        for (char form : FORMS) {
            others.set(form);
        }
        return others;
    }

    private static char[] load() {
        char[] forms = new char[Character.MAX_VALUE + 1];
        try (InputStream in = Simplified.class.getResourceAsStream("simplified.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                int tab = row.indexOf('\t');
                if (row.startsWith("#") || tab < 0) {
                    continue;
                }
                for (int i = 0; i < tab; i++) {
                    forms[row.charAt(i)] = row.charAt(tab + 1 + i);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }
}
