package gongbao.zh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Readings of Chinese text for addresses. Never load-bearing: two things with one reading are told apart by the caller. */
public final class Pinyin {

    private static final int LONGEST_WORD = 4;

    private final @Nullable String[] readings = new String[Character.MAX_VALUE + 1];
    private final Map<String, String> words = new HashMap<>(1024);
    private final Map<Character, String> familyNames = new HashMap<>();

    private Pinyin() {
        try (InputStream in = Objects.requireNonNull(Pinyin.class.getResourceAsStream("pinyin.tsv"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
                if (text.charAt(start) != '#') {
                    add(text.substring(start, end));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String row) {
        int tab = row.indexOf('\t');
        String reading = row.substring(0, tab);
        String characters = row.substring(tab + 1);
        if (reading.indexOf(' ') > 0) {
            words.put(characters, reading.replace(' ', '-'));
            return;
        }
        for (int i = 0; i < characters.length(); i++) {
            if (reading.startsWith("^")) {
                familyNames.put(characters.charAt(i), reading.substring(1));
            } else {
                readings[characters.charAt(i)] = reading;
            }
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
        StringBuilder slug = new StringBuilder();
        Holder.TABLE.read(folded(text), 0, slug);
        return slug.toString();
    }

    /** As {@link #slug}, for a person: {@code 单某 → shan-mou}, where 单 elsewhere reads dan. */
    public static String nameSlug(String name) {
        String s = folded(name).strip();
        StringBuilder slug = new StringBuilder();
        String family = s.isEmpty() ? null : Holder.TABLE.familyNames.get(s.charAt(0));
        if (family != null) {
            append(slug, "-", family);
        }
        Holder.TABLE.read(s, family == null ? 0 : 1, slug);
        return slug.toString();
    }

    private static String folded(String text) {
        String folded = Folded.of(text).text();
        return (folded.chars().allMatch(Pinyin::hasNoAccent) ? folded : withoutAccents(folded))
                .toLowerCase(Locale.ROOT);
    }

    /** Latin letters without their accents: Communiqué → communique. */
    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    }

    /** Of ASCII, Han and the marks of Chinese text none is written of a letter and its accent. */
    private static boolean hasNoAccent(int c) {
        return c < 0x80
                || c >= '\u4e00' && c <= '\u9fff'
                || c >= '\u3001' && c <= '\u3029'
                || c >= '\u2010' && c <= '\u2027';
    }

    private void read(String s, int from, StringBuilder slug) {
        for (int i = from; i < s.length(); ) {
            int length = word(s, i, slug);
            if (length == 0) {
                character(s, i, slug);
            }
            i += Math.max(1, length);
        }
    }

    private void character(String s, int at, StringBuilder slug) {
        char c = s.charAt(at);
        String reading = readings[c];
        if (reading != null) {
            append(slug, "-", reading);
        } else if (isAscii(c)) {
            append(slug, at > 0 && isAscii(s.charAt(at - 1)) ? "" : "-", String.valueOf(c));
        }
    }

    /** Appends the reading of the longest known word at an offset; its length, or 0. */
    private int word(String s, int at, StringBuilder slug) {
        if (readings[s.charAt(at)] == null) {
            return 0;
        }
        for (int length = Math.min(LONGEST_WORD, s.length() - at); length > 1; length--) {
            String reading = words.get(s.substring(at, at + length));
            if (reading != null) {
                append(slug, "-", reading);
                return length;
            }
        }
        return 0;
    }

    private static boolean isAscii(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }

    private static void append(StringBuilder slug, String joint, String reading) {
        slug.append(slug.isEmpty() ? "" : joint).append(reading);
    }
}
