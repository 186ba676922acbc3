package gongbao.zh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Readings of Chinese text for addresses. Never load-bearing: two things with one reading are told apart by the caller. */
public final class Pinyin {

    private static final int LONGEST_WORD = 4;

    private final String[] readings = new String[Character.MAX_VALUE + 1];
    private final Map<String, String> words = new HashMap<>();

    private Pinyin() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Pinyin.class.getResourceAsStream("pinyin.tsv")), StandardCharsets.UTF_8))) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                int tab = row.indexOf('\t');
                if (!row.startsWith("#") && tab > 0) {
                    add(row.substring(0, tab), row.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String reading, String characters) {
        if (reading.indexOf(' ') > 0) {
            words.put(characters, reading.replace(' ', '-'));
            return;
        }
        for (int i = 0; i < characters.length(); i++) {
            readings[characters.charAt(i)] = reading;
        }
    }

    /** Loads with the first use. */
    private static final class Holder {
        static final Pinyin TABLE = new Pinyin();
    }

    /**
     * Lower-case ASCII syllables and words joined by hyphens: {@code 一县一城, GDP翻番 → yi-xian-yi-cheng-gdp-fan-fan}.
     *
     * @return empty where no letter, digit or known character is in the text
     */
    public static String slug(String text) {
        String s = Folded.of(text).text().toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < s.length(); ) {
            int length = Holder.TABLE.word(s, i, slug);
            if (length > 0) {
                i += length;
                continue;
            }
            char c = s.charAt(i);
            String reading = Holder.TABLE.readings[c];
            if (reading != null) {
                append(slug, reading);
            } else if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z') {
                boolean joins = i > 0 && isAscii(s.charAt(i - 1));
                append(slug, joins ? "" : "-", String.valueOf(c));
            }
            i++;
        }
        return slug.toString();
    }

    /** Appends the reading of the longest known word at an offset; its length, or 0. */
    private int word(String s, int at, StringBuilder slug) {
        for (int length = Math.min(LONGEST_WORD, s.length() - at); length > 1; length--) {
            String reading = words.get(s.substring(at, at + length));
            if (reading != null) {
                append(slug, reading);
                return length;
            }
        }
        return 0;
    }

    private static boolean isAscii(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }

    private static void append(StringBuilder slug, String reading) {
        append(slug, "-", reading);
    }

    private static void append(StringBuilder slug, String joint, String reading) {
        slug.append(slug.length() == 0 ? "" : joint).append(reading);
    }
}
