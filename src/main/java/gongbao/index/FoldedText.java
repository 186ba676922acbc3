package gongbao.index;

import java.util.Arrays;

/**
 * A text as it is searched: letters and digits alone, each a whole character, also a rare one that takes two code units.
 *
 * @param characters the characters
 * @param origins where in the text the character stands that each was made of, and behind the last the length of the text
 */
record FoldedText(int[] characters, int[] origins) {

    /** Of any text. */
    static FoldedText of(String text) {
        return of(text, FoldTable.TABLE);
    }

    /** Of a text by a table that knows all its characters. */
    static FoldedText of(String text, FoldTable table) {
        int longest = table.longest();
        int[] characters = new int[text.length() + longest];
        int[] origins = new int[text.length() + longest + 1];
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.charAt(i);
            c = c < Character.MIN_SURROGATE ? c : text.codePointAt(i);
            if (length + longest >= characters.length) {
                characters = Arrays.copyOf(characters, characters.length * 2);
                origins = Arrays.copyOf(origins, characters.length + 1);
            }
            int end = length + table.fold(c, characters, length);
            Arrays.fill(origins, length, end, i);
            length = end;
            i += c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 1 : 2;
        }
        origins[length] = text.length();
        return new FoldedText(Arrays.copyOf(characters, length), Arrays.copyOf(origins, length + 1));
    }

    int length() {
        return characters.length;
    }

    /** The first place at or before one at which no character of the text is parted. */
    int whole(int place) {
        int at = place;
        while (at > 0 && origins[at] == origins[at - 1]) {
            at--;
        }
        return at;
    }

    @Override
    public String toString() {
        return new String(characters, 0, characters.length);
    }
}
