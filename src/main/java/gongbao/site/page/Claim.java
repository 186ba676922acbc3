package gongbao.site.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Something that the site says of itself, by its own words and not by a text's: each is true of what it rests on, or it is
 * not said. The table {@code claims.tsv} holds all of them.
 *
 * @param name what it is called there; {@code -} for words that claim nothing
 * @param messages keys of the words that say it; one that ends in * stands for all that no row names
 * @param restsOn what shows it; of words that claim nothing, why they do not
 * @param silent when it is not said
 */
public record Claim(String name, List<String> messages, String restsOn, String silent) {

    /** The name of rows that hold words which claim nothing. */
    private static final String NONE = "-";

    public Claim {
        messages = List.copyOf(messages);
    }

    public static List<Claim> all() {
        return read().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Claim(cells[0], Arrays.asList(cells[1].split(" ")), cells[2], cells[3]))
                .toList();
    }

    /** Whether its words say anything of a text or of the archive. */
    public boolean isClaim() {
        return !name.equals(NONE);
    }

    /** How exactly a row names a message: the length of what fits, or -1 where nothing does. */
    public int fits(String message) {
        return messages.stream().mapToInt(key -> fits(key, message)).max().orElse(-1);
    }

    private static int fits(String key, String message) {
        if (key.equals(message)) {
            return Integer.MAX_VALUE;
        }
        boolean whole = !key.endsWith("*");
        return whole || !message.startsWith(key.substring(0, key.length() - 1)) ? -1 : key.length();
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Claim.class.getResourceAsStream("/gongbao/site/claims.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
