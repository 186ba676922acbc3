package gongbao.index;

import java.util.ArrayList;
import java.util.List;

/** Cuts records, which come by their pairs, into files of about one size. */
final class ListFiles implements AutoCloseable {

    /** Bytes of a file, from which on the next record begins another. */
    private static final int FULL = 5_000;

    private final IndexFolder folder;
    private final String name;
    private final Directory directory;

    private final List<String> strings = new ArrayList<>();
    private int bytes;
    private long firstPair;

    private int first;
    private final StringBuilder seconds = new StringBuilder();
    private final DigitWriter lengths = new DigitWriter();
    private final StringBuilder records = new StringBuilder();

    ListFiles(IndexFolder folder, String name, Directory directory) {
        this.folder = folder;
        this.name = name;
        this.directory = directory;
    }

    void add(long pair, String record) {
        if (bytes > 0 && bytes + record.length() > FULL) {
            endFile();
        }
        if (bytes == 0) {
            firstPair = pair;
        }
        if (Pairs.first(pair) != first) {
            endGroup();
            first = Pairs.first(pair);
        }
        seconds.appendCodePoint(Pairs.second(pair));
        lengths.number(record.length());
        records.append(record);
        bytes += record.length() + 5;
    }

    private void endGroup() {
        if (!records.isEmpty()) {
            strings.add(Character.toString(first) + '|' + seconds + '|' + lengths + '|' + records);
            bytes += 10;
        }
        seconds.setLength(0);
        lengths.clear();
        records.setLength(0);
    }

    private void endFile() {
        endGroup();
        if (!strings.isEmpty()) {
            folder.write(name + "/" + directory.files(), strings);
            directory.add(Character.toString(Pairs.first(firstPair)) + Character.toString(Pairs.second(firstPair)));
        }
        strings.clear();
        bytes = 0;
    }

    @Override
    public void close() {
        endFile();
    }
}
