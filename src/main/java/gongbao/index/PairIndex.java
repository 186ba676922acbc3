package gongbao.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * In which units each pair of neighbouring characters stands, and where. Of the units themselves nothing stays in memory: their
 * pairs are laid into a file as they come, and from there into as many portions as memory holds one by one.
 */
final class PairIndex implements Closeable {

    private final Path folder;
    private final Pairs pairs = new Pairs();
    private final Votes before = new Votes();
    private final Votes behind = new Votes();
    /** Of each unit its pairs in their order, and the characters in it, each once. */
    private final Spill units;

    private int[] alone = new int[0];
    private int unitCount;
    private int longest = 2;

    private final Limits limits;

    /**
     * How much is written, and how much is held.
     *
     * @param positionsFrom of pairs that stand in no more units only the units are kept
     * @param portion places that are held at a time by a thread, unless pairs that belong together have more
     * @param common of pairs that stand in so many places longer phrases are told, too
     * @param piece longer lists of places are cut, in digits
     */
    record Limits(int positionsFrom, int portion, int common, int piece) {

        private static final int PORTION = 1 << 20;
        private static final int PIECE = 6_000;

        /** Of texts: in so few units a page rather looks into the texts themselves. */
        static final Limits OF_TEXTS = new Limits(110, PORTION, 500, PIECE);

        /** Of names, which a page has at hand. */
        static final Limits OF_NAMES = new Limits(Integer.MAX_VALUE, PORTION, Integer.MAX_VALUE, PIECE);
    }

    /** @param folder where files are made, if they are needed */
    PairIndex(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
        units = new Spill(1, folder);
    }

    /** The next unit. */
    void add(int[] characters) throws IOException {
        int count = Math.max(0, characters.length - 1);
        units.add(0, count);
        int last = -1;
        for (int i = 0; i < count; i++) {
            int pair = pairs.number(Pairs.pair(characters[i], characters[i + 1]));
            pairs.count(pair, unitCount);
            units.add(0, pair);
            if (last >= 0) {
                before.vote(pair, last);
                behind.vote(last, pair);
            }
            last = pair;
        }
        addAlone(characters);
        longest = Math.max(longest, characters.length);
        unitCount++;
    }

    private void addAlone(int[] characters) throws IOException {
        int count = 0;
        alone = alone.length < characters.length ? new int[characters.length] : alone;
        for (int c : characters) {
            int pair = pairs.alone(c);
            if (pairs.countOnce(pair, unitCount)) {
                alone[count++] = pair;
            }
        }
        units.add(0, count);
        for (int i = 0; i < count; i++) {
            units.add(0, alone[i]);
        }
    }

    /** Writes all lists, portion by portion. */
    void write(PairFiles files, Hands hands) throws IOException {
        Families families = new Families(pairs, before, behind, limits.positionsFrom());
        try (Phrases phrases = new Phrases(pairs, families, limits.common(), folder)) {
            phrases.find(units.read(0), unitCount);
            Batches batches = new Batches(pairs, families, limits.portion());
            Plan plan = new Plan(pairs, families, batches, phrases, unitCount, stride(), limits.piece());
            write(plan, files, hands);
            files.end(plan);
        }
    }

    private void write(Plan plan, PairFiles files, Hands hands) throws IOException {
        try (PlaceRows rows = new PlaceRows(plan.batches().count(), folder)) {
            portion(plan, rows);
            hands.inOrder(
                    IntStream.range(0, plan.batches().count()).iterator(),
                    number -> new Batch(plan, number).write(rows),
                    written -> take(files, plan, written));
        }
    }

    private static void take(PairFiles files, Plan plan, Batch.Written written) {
        try {
            files.take(plan, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void portion(Plan plan, PlaceRows rows) throws IOException {
        Spill.Reader reader = units.read(0);
        for (int unit = 0; unit < unitCount; unit++) {
            long place = unit * stride();
            for (int left = reader.next(); left > 0; left--) {
                rows.add(plan, reader.next(), place++);
            }
            for (int left = reader.next(); left > 0; left--) {
                rows.add(plan, reader.next(), unit * stride());
            }
        }
    }

    Limits limits() {
        return limits;
    }

    /** Characters of the longest unit: from the place of one unit's beginning to that of the next. */
    long stride() {
        return longest;
    }

    @Override
    public void close() throws IOException {
        units.close();
    }
}
