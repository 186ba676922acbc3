package gongbao.check.turn;

import gongbao.zh.Pinyin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Characters that are taken for one another: they sound alike, as 织 and 帜, or look alike, as 已 and 己. */
final class Alike {

    private final Map<Character, String> looks = new HashMap<>(8192);

    private Alike() {
        InputStream file = Objects.requireNonNull(Alike.class.getResourceAsStream("/gongbao/check/looks.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    looks.put(line.charAt(0), line.substring(2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads with the first use. */
    private static final class Holder {
        static final Alike TABLE = new Alike();
    }

    static boolean alike(char one, char other) {
        return sounds(one, other) || looks(one, other);
    }

    private static boolean looks(char one, char other) {
        return Holder.TABLE.looks.getOrDefault(one, "").indexOf(other) >= 0;
    }

    private static boolean sounds(char one, char other) {
        String sound = sound(one);
        return !sound.isEmpty() && sound.equals(sound(other));
    }

    /** The reading as many speak it: zh as z, -ng as -n, l and n alike. */
    private static String sound(char c) {
        String reading = c < 0x80 ? "" : Pinyin.slug(String.valueOf(c));
        String initial = reading.replaceFirst("^([zcs])h", "$1").replaceFirst("^l", "n");
        return initial.replaceFirst("ng$", "n");
    }
}
