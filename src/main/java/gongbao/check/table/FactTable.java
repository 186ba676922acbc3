package gongbao.check.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of dated facts, {@code gongbao/check/<name>.tsv}: cells parted by tabs, the last three of each line {@code since},
 * {@code until} and {@code source}; empty lines and lines that begin with {@code #} are for the reader.
 */
public final class FactTable {

    private static final String AS_OF = "# as of ";

    private FactTable() {}

    /**
     * The facts of a table, in the order of the file.
     *
     * @param columns cells of each line, those of its days and source among them
     * @param type what a line means
     */
    public static <T> List<T> of(String name, int columns, Function<DatedFact, T> type) {
        List<T> facts = new ArrayList<>();
        String[] lines = read("/gongbao/check/" + name + ".tsv").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                DatedFact fact = DatedFact.of(name + ".tsv:" + (i + 1), List.of(lines[i].split("\t", -1)), columns);
                facts.add(type.apply(fact));
            }
        }
        return List.copyOf(facts);
    }

    /** The day that a table is of, as a line of its head tells: {@code # as of 2026-11-25}. */
    public static String day(String name) {
        return read("/gongbao/check/" + name + ".tsv")
                .lines()
                .filter(line -> line.startsWith(AS_OF))
                .map(line ->
                        LocalDate.parse(line.substring(AS_OF.length()).strip()).toString())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ".tsv does not say of which day it is"));
    }

    private static String read(String path) {
        try (InputStream in = FactTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
