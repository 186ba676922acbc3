package gongbao.check.turn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** Two characters that are a word: where a turn may end and other words begin. */
final class JoinedWords {

    /** What stands next to a turn by itself: |以|习近平同志…, …同志|为|核心. */
    private static final String ALONE = "的和与及或在为以对由把从向将被让使是等并也到了着就按同跟给中上下后前要据来去而则已应须需会能可不未各其该此本这又再还都只最更由第党我但当";

    private final int[] words;

    private JoinedWords() {
        try (InputStream in =
                Objects.requireNonNull(JoinedWords.class.getResourceAsStream("/gongbao/check/words.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String letters = text.substring(text.lastIndexOf('#'))
                    .replaceFirst("[^\n]*\n", "")
                    .replace("\n", "");
            words = new int[letters.length() / 2];
            for (int i = 0; i < words.length; i++) {
                words[i] = key(letters.charAt(2 * i), letters.charAt(2 * i + 1));
            }
            Arrays.sort(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int key(char first, char second) {
        return first << 16 | second;
    }

    /** Loads with the first use. */
    private static final class Holder {
        static final JoinedWords TABLE = new JoinedWords();
    }

    static boolean isWord(char first, char second) {
        return Arrays.binarySearch(Holder.TABLE.words, key(first, second)) >= 0;
    }

    static boolean standsAlone(char c) {
        return ALONE.indexOf(c) >= 0;
    }
}
