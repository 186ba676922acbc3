package gongbao.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of an index of pairs: {@code lists/N} say in which units each pair stands, {@code positions/N} where in them.
 *
 * <p>A list file has a string for each first character: {@code 发|展现|…|…}, the second characters, how long the record of each is,
 * and the records. A record is the number of units, where the places lie, and the list of the units, or of those without the pair
 * where they are fewer.
 */
final class PairFiles implements Closeable {

    /** Digits of a file of places, unless one list is longer. */
    private static final int LONGEST = 8_000;

    /** Is added to the kind of a pair that longer phrases begin with; their symbol follows. */
    static final int LONGER = 4;

    private final IndexFolder folder;
    private final String lists;
    private final String positions;
    private final ByteSpill waiting;
    private final Directory directory = new Directory();

    private PlaceTable table = new PlaceTable(0);
    private final StringBuilder open = new StringBuilder();
    private int files;

    /**
     * @param lists folder of the list files
     * @param positions folder of the files with places
     */
    PairFiles(IndexFolder folder, String lists, String positions, Path temporary) {
        this.folder = folder;
        this.lists = lists;
        this.positions = positions;
        this.waiting = new ByteSpill(temporary);
    }

    /** The next portion, on one thread. */
    void take(Plan plan, Batch.Written written) throws IOException {
        table = table.fits(plan.pairs().size());
        long start = waiting.add(written.units());
        int unitStart = 0;
        int placeStart = 0;
        for (int slot = 0; slot < written.unitEnds().length; slot++) {
            int pair = plan.batches().pair(written.number(), slot);
            table.units(pair, start + unitStart, written.unitEnds()[slot] - unitStart);
            unitStart = written.unitEnds()[slot];
            int length = written.placeEnds()[slot] - placeStart;
            List<Piece> pieces = written.pieces().get(slot);
            if (pieces != null) {
                pieces(pair, written, placeStart, pieces);
                table.pieces(pair, pieces);
            }
            if (length > 0 && pieces == null) {
                places(pair, written, placeStart, length);
            }
            if (length > 0) {
                table.shared(pair, written.shared()[slot]);
            }
            placeStart += length;
        }
    }

    private void places(int pair, Batch.Written written, int start, int length) {
        if (open.length() + length > LONGEST) {
            endPositions();
        }
        table.places(pair, files, open.length(), length);
        open.append(new String(written.places(), start, length, StandardCharsets.US_ASCII));
    }

    private void pieces(int pair, Batch.Written written, int start, List<Piece> pieces) {
        endPositions();
        table.places(pair, files, 0, pieces.stream().mapToInt(Piece::digits).sum());
        int from = start;
        for (Piece piece : pieces) {
            open.append(new String(written.places(), from, piece.digits(), StandardCharsets.US_ASCII));
            endPositions();
            from += piece.digits();
        }
    }

    private void endPositions() {
        if (open.isEmpty()) {
            return;
        }

        folder.write(positions + "/" + files++, List.of(open.toString()));
        open.setLength(0);
    }

    /** Writes what waits: the lists, by their characters. */
    void end(Plan plan) {
        endPositions();
        try (ListFiles to = new ListFiles(folder, lists, directory)) {
            for (long pair : plan.pairs().sorted()) {
                to.add(pair, record(plan, plan.pairs().number(pair)));
            }
            plan.phrases().write(to);
        }
    }

    private String record(Plan plan, int pair) {
        DigitWriter record = new DigitWriter();
        record.number(plan.pairs().units(pair));
        Families families = plan.families();
        if (families.hasPlaces(pair)) {
            int kind = families.kind(pair);
            int symbol = plan.phrases().symbol(pair);
            record.number(kind + (symbol == 0 ? 0 : LONGER));
            if (symbol != 0) {
                record.number(Phrases.told(symbol));
            }
            if (kind != Families.NONE) {
                int parent = families.parent(pair);
                record.number(plan.pairs().places(parent));
                table.place(parent, record);
                record.number(table.shared(pair));
                record.number(plan.pairs().places(pair) - table.shared(pair));
            } else {
                record.number(plan.pairs().places(pair));
            }
            table.place(pair, record);
        }
        return record + waiting.digits(table.unitsAt(pair), table.unitsLength(pair));
    }

    /** Which pair each of the list files begins with. */
    Directory directory() {
        return directory;
    }

    @Override
    public void close() throws IOException {
        waiting.close();
    }
}
