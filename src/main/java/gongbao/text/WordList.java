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
        List<List<String>> rows = rows(name);
        for (List<String> row : rows) {
            if (row.size() != columns) {
                throw new IllegalArgumentException(
                        "lexicon/" + name + ".tsv wants " + columns + " columns: " + String.join("\t", row));
            }
        }
        return rows;
    }

    /** The rows of a list, whatever their width. */
    public static List<List<String>> rows(String name) {
        String path = "/lexicon/" + name + ".tsv";
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\t", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
