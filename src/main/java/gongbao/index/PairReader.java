package gongbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks pairs up in the files of an index. It keeps the list file that it read last. */
final class PairReader {

    /**
     * What a list file says of a pair.
     *
     * @param units in how many units it stands
     * @param symbol what stands for it in longer phrases; 0 where there are none
     * @param kind how it stands to a parent
     * @param place where its places lie; null where they are not written
     * @param parent where those of its parent lie
     * @param digits the record
     * @param at where the list of units begins in it
     */
    record Entry(
            int units,
            int symbol,
            int kind,
            @Nullable Place place,
            @Nullable Place parent,
            String digits,
            int at) {}

    /**
     * Where places lie.
     *
     * @param count how many they are; of a child, how many it shares with its parent
     * @param alone of a child, how many others there are
     * @param cuts where it goes on in the next file: with which unit, and how many places are before
     */
    record Place(int count, int alone, int file, int offset, List<Cut> cuts) {}

    record Cut(int unit, int before) {}

    private final IndexReader index;
    private final int units;
    private final long[] firsts;
    private int open = -1;
    private List<String> groups = List.of();

    PairReader(IndexReader index) {
        this.index = index;
        this.units = index.units();
        this.firsts = index.firsts();
    }

    /** What is said of a pair; null where no unit has it. */
    @Nullable
    Entry find(long pair) throws IOException {
        int file = Arrays.binarySearch(firsts, pair);
        file = file >= 0 ? file : -file - 2;
        if (file < 0) {
            return null;
        }
        if (file != open) {
            groups = index.file("lists/" + file);
            open = file;
        }
        for (String group : groups) {
            if (group.codePointAt(0) == Pairs.first(pair)) {
                return find(group, pair);
            }
        }
        return null;
    }

    private @Nullable Entry find(String group, long pair) {
        int seconds = group.indexOf('|') + 1;
        int lengths = group.indexOf('|', seconds) + 1;
        int at = group.indexOf('|', lengths) + 1;
        DigitReader length = new DigitReader(group, lengths);
        for (int i = seconds; i < lengths - 1; ) {
            int c = group.codePointAt(i);
            int digits = length.integer();
            if (c == Pairs.second(pair)) {
                return entry(group.substring(at, at + digits), pair);
            }
            at += digits;
            i += Character.charCount(c);
        }
        return null;
    }

    private Entry entry(String digits, long pair) {
        DigitReader record = new DigitReader(digits, 0);
        int count = record.integer();
        if (Pairs.first(pair) >= Phrases.FIRST_SYMBOL) {
            return new Entry(count, Phrases.untold(record.integer()), Families.NONE, null, null, digits, record.at());
        }
        int kind = Families.NONE;
        int symbol = 0;
        Place parent = null;
        Place own = null;
        if (Pairs.second(pair) != Pairs.ALONE && count > index.positionsFrom()) {
            kind = record.integer();
            symbol = kind < PairFiles.LONGER ? 0 : Phrases.untold(record.integer());
            kind %= PairFiles.LONGER;
            parent = kind == Families.NONE ? null : place(record, false);
            own = place(record, kind != Families.NONE);
        }
        return new Entry(count, symbol, kind, own, parent, digits, record.at());
    }

    private static Place place(DigitReader record, boolean isChild) {
        int count = record.integer();
        int alone = isChild ? record.integer() : 0;
        int file = record.integer();
        int offset = record.integer();
        record.number();
        List<Cut> cuts = new ArrayList<>();
        int unit = 0;
        int before = 0;
        for (int left = record.integer(); left > 0; left--) {
            unit += record.integer();
            before += record.integer();
            cuts.add(new Cut(unit, before));
        }
        return new Place(count, alone, file, offset, cuts);
    }

    /** The units that have a pair. */
    int[] units(Entry entry) {
        boolean without = 2L * entry.units() > units;
        int count = without ? units - entry.units() : entry.units();
        DigitReader list = new DigitReader(entry.digits(), entry.at());
        list.begin(count, units);
        int[] listed = new int[count];
        for (int i = 0; i < count; i++) {
            listed[i] = (int) list.next();
        }
        return without ? others(listed) : listed;
    }

    /** Whether a unit has it. */
    boolean has(Entry entry, int unit) {
        boolean without = 2L * entry.units() > units;
        int count = without ? units - entry.units() : entry.units();
        DigitReader list = new DigitReader(entry.digits(), entry.at());
        list.begin(count, units);
        long listed = -1;
        for (int i = 0; i < count && listed < unit; i++) {
            listed = list.next();
        }
        return without != (listed == unit);
    }

    private int[] others(int[] listed) {
        int[] others = new int[units - listed.length];
        int at = 0;
        for (int unit = 0; unit < units; unit++) {
            if (at < listed.length && listed[at] == unit) {
                at++;
            } else {
                others[unit - at] = unit;
            }
        }
        return others;
    }

    /** The places of a pair of which they are written. */
    long[] places(Entry entry, Place own) throws IOException {
        if (entry.parent() == null) {
            return own(own);
        }
        long[] parent = own(entry.parent());
        DigitReader list = new DigitReader(index.file("positions/" + own.file()).get(0), own.offset());
        long[] all = new long[own.count() + own.alone()];
        int step = entry.kind() == Families.BEHIND ? 1 : -1;
        list.begin(own.count(), parent.length);
        for (int i = 0; i < own.count(); i++) {
            all[i] = parent[(int) list.next()] + step;
        }
        list.end();
        list.begin(own.alone(), units * index.stride());
        for (int i = own.count(); i < all.length; i++) {
            all[i] = list.next();
        }
        Arrays.sort(all);
        return all;
    }

    private long[] own(Place place) throws IOException {
        long[] all = new long[place.count()];
        Cut from = new Cut(0, 0);
        for (int part = 0; part <= place.cuts().size(); part++) {
            Cut to = part < place.cuts().size() ? place.cuts().get(part) : new Cut(units, place.count());
            String digits = index.file("positions/" + (place.file() + part)).get(0);
            read(new DigitReader(digits, part == 0 ? place.offset() : 0), from, to, all);
            from = to;
        }
        return all;
    }

    private void read(DigitReader list, Cut from, Cut to, long[] all) {
        list.begin(to.before() - from.before(), (to.unit() - from.unit()) * index.stride());
        for (int i = from.before(); i < to.before(); i++) {
            all[i] = list.next() + from.unit() * index.stride();
        }
    }
}
