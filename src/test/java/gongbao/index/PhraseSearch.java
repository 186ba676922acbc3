package gongbao.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds words in an index as a page does: by pairs, and then by places or in the texts. What it has read it keeps. */
final class PhraseSearch {

    private final IndexReader index;
    private final PairReader pairs;
    private final Map<Long, Known> known = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private int phrases;

    /** What is known of a pair: the units that have it, and its places, which are null where they are not written. */
    private record Known(int[] units, long @Nullable [] places) {}

    PhraseSearch(IndexReader index) {
        this.index = index;
        this.pairs = new PairReader(index);
    }

    /** The units in which folded words stand. */
    int[] search(String words) throws IOException {
        int[] characters = words.codePoints().toArray();
        if (characters.length == 1) {
            return known(Pairs.pair(characters[0], Pairs.ALONE)).units();
        }
        int[] units = known(Pairs.pair(characters[0], characters[1])).units();
        long[] starts = known(Pairs.pair(characters[0], characters[1])).places();
        for (int i = 1; i + 1 < characters.length; i++) {
            Known pair = known(Pairs.pair(characters[i], characters[i + 1]));
            units = both(units, pair.units());
            starts = starts == null || pair.places() == null ? null : both(starts, pair.places(), i);
        }
        for (int i = 0; i + 2 < characters.length; i++) {
            units = narrowed(units, characters, i);
        }
        if (characters.length == 2) {
            return units;
        }
        return starts == null
                ? Arrays.stream(units)
                        .filter(unit -> text(unit).contains(words))
                        .toArray()
                : Arrays.stream(starts)
                        .mapToInt(place -> (int) (place / index.stride()))
                        .distinct()
                        .toArray();
    }

    /** By the phrases of common pairs that begin at a place. */
    private int[] narrowed(int[] units, int[] characters, int from) throws IOException {
        int[] left = units;
        PairReader.Entry entry = pairs.find(Pairs.pair(characters[from], characters[from + 1]));
        for (int i = from + 2; i < characters.length && entry != null && entry.symbol() != 0; i++) {
            entry = pairs.find(Pairs.pair(entry.symbol(), characters[i]));
            if (entry != null && entry.units() > 0) {
                phrases++;
                left = both(left, pairs.units(entry));
            }
        }
        return left;
    }

    /** How many phrases were looked up. */
    int phrases() {
        return phrases;
    }

    private Known known(long pair) throws IOException {
        Known already = known.get(pair);
        if (already == null) {
            PairReader.Entry entry = pairs.find(pair);
            already = entry == null
                    ? new Known(new int[0], new long[0])
                    : new Known(pairs.units(entry), entry.place() == null ? null : pairs.places(entry, entry.place()));
            known.put(pair, already);
        }
        return already;
    }

    private String text(int unit) {
        return texts.computeIfAbsent(unit, number -> {
            try {
                return index.fold(index.file("texts/" + number).get(5)).toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static int[] both(int[] a, int[] b) {
        return IntStream.of(a).filter(x -> Arrays.binarySearch(b, x) >= 0).toArray();
    }

    private static long[] both(long[] starts, long[] places, int offset) {
        return Arrays.stream(starts)
                .filter(start -> Arrays.binarySearch(places, start + offset) >= 0)
                .toArray();
    }
}
