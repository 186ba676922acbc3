package gongbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds words in an index as a page does: by pairs, and then by places or in the texts. */
final class PhraseSearch {

    private final IndexReader index;
    private final PairReader pairs;

    PhraseSearch(IndexReader index) {
        this.index = index;
        this.pairs = new PairReader(index);
    }

    /** The units in which folded words stand, as a page finds them: by pairs, and then by places or in the texts. */
    int[] search(String words) throws IOException {
        int[] characters = words.codePoints().toArray();
        List<PairReader.Entry> entries = new ArrayList<>();
        for (int i = 0; i < Math.max(1, characters.length - 1); i++) {
            int second = characters.length == 1 ? Pairs.ALONE : characters[i + 1];
            PairReader.Entry entry = pairs.find(Pairs.pair(characters[i], second));
            if (entry == null) {
                return new int[0];
            }
            entries.add(entry);
        }
        int[] candidates = pairs.units(entries.get(0));
        for (PairReader.Entry entry : entries) {
            candidates = both(candidates, pairs.units(entry));
        }
        boolean exact = entries.size() == 1;
        boolean placed = entries.stream().allMatch(entry -> entry.place() != null);
        return exact ? candidates : placed ? byPlaces(entries) : inTexts(candidates, words);
    }

    private int[] inTexts(int[] candidates, String words) throws IOException {
        int count = 0;
        for (int unit : candidates) {
            if (index.fold(index.file("texts/" + unit).get(5)).toString().contains(words)) {
                candidates[count++] = unit;
            }
        }
        return Arrays.copyOf(candidates, count);
    }

    private int[] byPlaces(List<PairReader.Entry> entries) throws IOException {
        long[] starts = new long[0];
        for (int i = 0; i < entries.size(); i++) {
            PairReader.Entry entry = entries.get(i);
            int offset = i;
            long[] shifted = entry.place() == null
                    ? starts
                    : Arrays.stream(pairs.places(entry, entry.place()))
                            .map(place -> place - offset)
                            .toArray();
            starts = i == 0 ? shifted : both(starts, shifted);
        }
        return Arrays.stream(starts)
                .mapToInt(place -> (int) (place / index.stride()))
                .distinct()
                .toArray();
    }

    private static int[] both(int[] a, int[] b) {
        return Arrays.stream(both(
                        Arrays.stream(a).asLongStream().toArray(),
                        Arrays.stream(b).asLongStream().toArray()))
                .mapToInt(x -> (int) x)
                .toArray();
    }

    private static long[] both(long[] a, long[] b) {
        long[] both = new long[Math.min(a.length, b.length)];
        int count = 0;
        int j = 0;
        for (long x : a) {
            while (j < b.length && b[j] < x) {
                j++;
            }
            if (j < b.length && b[j] == x) {
                both[count++] = x;
            }
        }
        return Arrays.copyOf(both, count);
    }
}
