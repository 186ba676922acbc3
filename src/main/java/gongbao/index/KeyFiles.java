package gongbao.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which things are read how, by the letters of the reading: whoever types its beginning finds them. */
final class KeyFiles {

    /** Letters of a key; what is longer is cut. */
    private static final int LONGEST = 24;

    private static final int FULL = 8_000;

    private record Key(String letters, int thing) {}

    private final IndexFolder folder;
    private final Directory directory = new Directory();
    private final List<Key> all = new ArrayList<>();

    KeyFiles(IndexFolder folder) {
        this.folder = folder;
    }

    void add(String letters, int thing) {
        all.add(new Key(letters.substring(0, Math.min(letters.length(), LONGEST)), thing));
    }

    void write() {
        all.sort(Comparator.comparing(Key::letters).thenComparingInt(Key::thing));
        StringBuilder keys = new StringBuilder();
        DigitWriter things = new DigitWriter();
        for (int from = 0; from < all.size(); ) {
            int to = from + 1;
            while (to < all.size() && all.get(to).letters().equals(all.get(from).letters())) {
                to++;
            }
            if (keys.length() + things.length() > FULL) {
                endFile(keys, things);
            }
            if (keys.isEmpty()) {
                directory.add(
                        (directory.files() == 0 ? "" : " ") + all.get(from).letters());
            }
            keys.append(keys.isEmpty() ? "" : " ").append(all.get(from).letters());
            list(all.subList(from, to), things);
            from = to;
        }
        if (!keys.isEmpty()) {
            endFile(keys, things);
        }
    }

    private static void list(List<Key> same, DigitWriter things) {
        things.number(same.size());
        int last = 0;
        for (Key key : same) {
            things.number(key.thing() - last);
            last = key.thing();
        }
    }

    private void endFile(StringBuilder keys, DigitWriter things) {
        folder.write("keys/" + (directory.files() - 1), List.of(keys.toString(), things.toString()));
        keys.setLength(0);
        things.clear();
    }

    Directory directory() {
        return directory;
    }
}
