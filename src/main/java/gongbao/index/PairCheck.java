package gongbao.index;

import gongbao.index.PairReader.Entry;
import gongbao.index.PairReader.Place;
import gongbao.index.SearchCheck.Lost;
import gongbao.index.SearchCheck.Sample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the lists of pairs lead to words: all samples are looked up pair by pair, so that each list is read once. */
final class PairCheck {

    /** Of so many units the places are looked up in one. */
    private static final int PLACES_OF = 16;

    /** A pair of a sample: which sample, and where in it. */
    private record Asked(long pair, Sample sample, int at) {}

    private final IndexReader index;
    private final PairReader pairs;
    private final PairReader phrases;

    PairCheck(IndexReader index) {
        this.index = index;
        this.pairs = new PairReader(index);
        this.phrases = new PairReader(index);
    }

    @Nullable
    Lost firstLost(List<Sample> samples) throws IOException {
        List<Asked> asked = new ArrayList<>();
        for (Sample sample : samples) {
            int[] characters = sample.characters();
            for (int i = 0; i + 1 < characters.length; i++) {
                asked.add(new Asked(Pairs.pair(characters[i], characters[i + 1]), sample, i));
            }
        }
        asked.sort((a, b) -> Long.compare(a.pair(), b.pair()));
        for (int from = 0; from < asked.size(); ) {
            int to = from + 1;
            while (to < asked.size() && asked.get(to).pair() == asked.get(from).pair()) {
                to++;
            }
            Lost lost = lost(asked.subList(from, to));
            if (lost != null) {
                return lost;
            }
            from = to;
        }
        return null;
    }

    /** Of one pair. */
    private @Nullable Lost lost(List<Asked> asked) throws IOException {
        Entry entry = pairs.find(asked.get(0).pair());
        int[] units = entry == null ? new int[0] : pairs.units(entry);
        Place place = entry == null ? null : entry.place();
        long[] places = null;
        for (Asked one : asked) {
            Sample sample = one.sample();
            boolean found = Arrays.binarySearch(units, sample.unit()) >= 0;
            if (found && entry != null && place != null && sample.unit() % PLACES_OF == 0) {
                places = places == null ? pairs.places(entry, place) : places;
                found = Arrays.binarySearch(places, sample.unit() * index.stride() + sample.at() + one.at()) >= 0;
            }
            if (!found || entry != null && !isInPhrases(entry, one)) {
                return sample.lost();
            }
        }
        return null;
    }

    /** Whether what is told of the phrases of a sample that begin with a pair leads to its unit. */
    private boolean isInPhrases(Entry pair, Asked asked) throws IOException {
        int[] characters = asked.sample().characters();
        Entry phrase = pair;
        for (int i = asked.at() + 2; i < characters.length && phrase != null && phrase.symbol() != 0; i++) {
            phrase = phrases.find(Pairs.pair(phrase.symbol(), characters[i]));
            if (phrase != null
                    && phrase.units() > 0
                    && !phrases.has(phrase, asked.sample().unit())) {
                return false;
            }
        }
        return true;
    }
}
