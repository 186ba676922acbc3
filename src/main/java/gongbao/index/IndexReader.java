package gongbao.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the files of an index, as a page does: what the manifest says, folding with its table, the strings of a file. */
final class IndexReader {

    private final Path site;
    private final Map<String, String> sums;
    private final int units;
    private final long stride;
    private final int positionsFrom;
    private final long[] firsts;
    private final FoldTable folding;
    private final boolean[] continued;

    IndexReader(Path site) throws IOException {
        this.site = site;
        IndexFile.Read manifest = IndexFile.read(site, Manifest.NAME);
        sums = manifest.strings().stream()
                .skip(Manifest.STRINGS)
                .map(each -> each.split(" "))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        DigitReader head = new DigitReader(manifest.strings().get(0), 0);
        units = head.integer();
        head.number();
        stride = head.number();
        positionsFrom = head.integer();
        for (int i = 0; i < 6; i++) {
            head.number();
        }
        continued = new boolean[units + 1];
        readContinued(manifest.strings().get(1), head.integer());
        int[] pairs = manifest.strings().get(2).codePoints().toArray();
        firsts = new long[pairs.length / 2];
        Arrays.setAll(firsts, i -> Pairs.pair(pairs[2 * i], pairs[2 * i + 1]));
        folding = FoldTable.of(
                manifest.strings().get(6),
                manifest.strings().get(7),
                manifest.strings().get(8));
    }

    private void readContinued(String digits, int count) {
        DigitReader list = new DigitReader(digits, 0);
        list.begin(count, units);
        for (int i = 0; i < count; i++) {
            continued[(int) list.next()] = true;
        }
    }

    int units() {
        return units;
    }

    /** Which pair each list file begins with. */
    long[] firsts() {
        return firsts.clone();
    }

    /** Pairs in more units than this have places. */
    int positionsFrom() {
        return positionsFrom;
    }

    long stride() {
        return stride;
    }

    /** Whether a unit goes on with the text of the one before. */
    boolean isContinued(int unit) {
        return continued[unit];
    }

    /** Folds as a page does, with the table of the manifest. */
    FoldedText fold(String text) {
        return FoldedText.of(text, folding);
    }

    /** The strings of a file. */
    List<String> file(String name) throws IOException {
        IndexFile.Read file = IndexFile.read(site, name);
        if (!Sums.has(sums.getOrDefault(Sums.folder(name), ""), Sums.number(name), file.sum())) {
            throw new IOException(name + ".js: of another build");
        }
        return file.strings();
    }
}
