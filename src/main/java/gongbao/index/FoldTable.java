package gongbao.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What each character is searched as: {@code Ａ → a, 會 → 会, ㎡ → m2}; what is no letter or digit is passed over. The table is a
 * file, so that every version of Java and every browser folds alike; a test makes it anew from the rule.
 *
 * <p>The rule, a character at a time: NFKD, lower case, marks and all that is no letter and no number dropped, NFC, simplified;
 * {@code ○} is the zero {@code 〇}, {@code ⺠} is {@code 民}, fillers of Hangul are dropped. What lies in the
 * planes of Chinese characters is a letter, assigned or not.
 */
final class FoldTable {

    static final String FILE = "fold.txt";

    /** Of all characters: single ones for single ones, several for one, and what is kept, as the page reads them. */
    static final List<String> STRINGS = load();

    static final FoldTable TABLE = whole();

    private static final int DROPPED = -1;
    private static final int SEVERAL = -2;
    private static final int SELF = -3;
    private static final int QUICK = 1 << 16;

    /** By code unit what it is folded to. */
    private final int[] quick = new int[QUICK];

    private final Map<Integer, Integer> beyond = new HashMap<>();
    private final Map<Integer, int[]> several = new HashMap<>();
    private int longest = 1;
    /** What stays of the other characters beyond the code units. */
    private final BitSet kept = new BitSet();

    private FoldTable(int others) {
        Arrays.fill(quick, others);
    }

    private static List<String> load() {
        try (InputStream in = Objects.requireNonNull(FoldTable.class.getResourceAsStream(FILE))) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FoldTable whole() {
        FoldTable table = new FoldTable(DROPPED);
        DigitReader ranges = new DigitReader(STRINGS.get(2), 0);
        for (int end = 0; ranges.at() < STRINGS.get(2).length(); ) {
            int start = end + ranges.integer();
            end = start + ranges.integer();
            Arrays.fill(table.quick, Math.min(start, QUICK), Math.min(end, QUICK), SELF);
            table.kept.set(start, end);
        }
        return table.with(STRINGS.get(0), STRINGS.get(1));
    }

    /** The table of a manifest, complete for the texts it was written with. */
    static FoldTable of(String dropped, String one, String several) {
        FoldTable table = new FoldTable(SELF);
        table.kept.set(QUICK, Character.MAX_CODE_POINT + 1);
        dropped.codePoints().forEach(c -> table.put(c, DROPPED));
        return table.with(one, several);
    }

    private FoldTable with(String one, String rows) {
        int[] pairs = one.codePoints().toArray();
        for (int i = 0; i < pairs.length; i += 2) {
            put(pairs[i], pairs[i + 1]);
        }
        for (String row : rows.isEmpty() ? new String[0] : rows.split(" ")) {
            int from = row.codePointAt(0);
            put(from, SEVERAL);
            int[] all = row.substring(Character.charCount(from)).codePoints().toArray();
            several.put(from, all);
            longest = Math.max(longest, all.length);
        }
        return this;
    }

    private void put(int from, int to) {
        if (from < QUICK) {
            quick[from] = to;
        } else {
            beyond.put(from, to);
        }
    }

    /**
     * Folds a character.
     *
     * @param to where the characters go that it is searched as
     * @return how many they are
     */
    int fold(int c, int[] to, int at) {
        int one = c < QUICK ? quick[c] : beyond.getOrDefault(c, kept.get(c) ? SELF : DROPPED);
        if (one >= 0 || one == SELF) {
            to[at] = one == SELF ? c : one;
            return 1;
        }
        if (one == DROPPED) {
            return 0;
        }
        int[] all = Objects.requireNonNull(several.get(c));
        System.arraycopy(all, 0, to, at, all.length);
        return all.length;
    }

    /** The most characters that one is folded to. */
    int longest() {
        return longest;
    }
}
