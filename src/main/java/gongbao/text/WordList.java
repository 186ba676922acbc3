package gongbao.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A table of words or patterns that travels with the program: {@code lexicon/<name>.tsv}.
 *
 * <p>UTF-8, one row a line, columns separated by tabs; empty lines and lines that begin with {@code #} are for the reader.
 */
public final class WordList {

    private WordList() {}

    /** The rows of a list, each with exactly {@code columns} cells; a row with another count is a mistake in the list. */
    public static List<List<String>> rows(String name, int columns) {
        String path = "/lexicon/" + name + ".tsv";
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(path, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String path, String line, int columns) {
        List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
        if (cells.size() != columns) {
            throw new IllegalArgumentException(path + " wants " + columns + " columns: " + line);
        }
        return cells;
    }
}
