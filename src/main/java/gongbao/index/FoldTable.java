package gongbao.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What each character is searched as: {@code Ａ → a, 會 → 会, ㎡ → m2}; what is no letter or digit is passed over. The table is a
 * file, so that every version of Java and every browser folds alike; a test makes it anew from the rule.
 *
 * <p>The rule, a character at a time: NFKD, lower case, marks and all that is no letter and no number dropped, NFC, simplified;
 * {@code ○} is the zero {@code 〇}. What lies in the planes of Chinese characters is a letter, assigned or not.
 */
final class FoldTable {

    static final String FILE = "fold.txt";

    static final FoldTable TABLE = new FoldTable();

    /** Stands in the place of characters that are not themselves. */
    static final int DROPPED = -1;

    private static final int SEVERAL = -2;
    private static final int QUICK = 1 << 16;

    private final List<String> strings;
    /** By code unit what it is folded to. */
    private final int[] quick = new int[QUICK];

    private final Map<Integer, Integer> beyond = new HashMap<>();
    private final Map<Integer, int[]> several = new HashMap<>();
    private final int[] starts;
    private final int[] ends;

    private FoldTable() {
        try (InputStream in = Objects.requireNonNull(FoldTable.class.getResourceAsStream(FILE))) {
            strings = List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String kept = strings.get(2);
        int[] ranges = new int[kept.length()];
        int count = 0;
        DigitReader reader = new DigitReader(kept, 0);
        while (reader.at() < kept.length()) {
            ranges[count++] = reader.integer();
        }
        starts = new int[count / 2];
        ends = new int[count / 2];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = (i == 0 ? 0 : ends[i - 1]) + ranges[2 * i];
            ends[i] = starts[i] + ranges[2 * i + 1];
        }
        fill();
    }

    private void fill() {
        Arrays.fill(quick, DROPPED);
        for (int i = 0; i < starts.length; i++) {
            for (int c = starts[i]; c < Math.min(ends[i], QUICK); c++) {
                quick[c] = c;
            }
        }
        int[] pairs = strings.get(0).codePoints().toArray();
        for (int i = 0; i < pairs.length; i += 2) {
            put(pairs[i], pairs[i + 1]);
        }
        for (String row : strings.get(1).split(" ")) {
            int from = row.codePointAt(0);
            put(from, SEVERAL);
            several.put(
                    from, row.substring(Character.charCount(from)).codePoints().toArray());
        }
    }

    private void put(int from, int to) {
        if (from < QUICK) {
            quick[from] = to;
        } else {
            beyond.put(from, to);
        }
    }

    /** The three strings of the table, as the script in the page reads them. */
    List<String> strings() {
        return strings;
    }

    /**
     * Folds a character.
     *
     * @param to where the characters go that it is searched as
     * @return how many they are
     */
    int fold(int c, int[] to, int at) {
        int one = c < QUICK ? quick[c] : beyond(c);
        if (one >= 0) {
            to[at] = one;
            return 1;
        }
        if (one == DROPPED) {
            return 0;
        }
        int[] all = Objects.requireNonNull(several.get(c));
        System.arraycopy(all, 0, to, at, all.length);
        return all.length;
    }

    private int beyond(int c) {
        Integer to = beyond.get(c);
        if (to != null) {
            return to;
        }
        int range = Arrays.binarySearch(starts, c);
        range = range >= 0 ? range : -range - 2;
        return range >= 0 && c < ends[range] ? c : DROPPED;
    }

    /** The most characters that one is folded to. */
    int longest() {
        return several.values().stream().mapToInt(all -> all.length).max().orElse(1);
    }
}
