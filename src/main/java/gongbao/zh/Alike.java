package gongbao.zh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Characters that are written for one another by mistake.
 *
 * <pre>
 * Alike.inSound('健', '建')   true: both read jian, in whatever tone; of several readings one is enough
 * Alike.inShape('治', '冶')   true: they differ in a stroke or in one part
 * Alike.sounding('健')        建件间坚…  all that sound like it
 * Alike.looking('治')         冶沿洁…  all that look like it
 * </pre>
 *
 * A character is not like itself. Those outside the 6,500 common ones are like none. The table loads with the first use.
 */
public final class Alike {

    /** By character, the characters of each of its readings, itself among them. */
    private final String[][] readings = new String[Character.MAX_VALUE + 1][];

    /** What {@link #sounding} has been asked for. */
    private final String[] sounding = new String[Character.MAX_VALUE + 1];

    private final String[] looking = new String[Character.MAX_VALUE + 1];

    private Alike() {
        try (InputStream in = Objects.requireNonNull(Alike.class.getResourceAsStream("alike.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                if (!row.startsWith("#")) {
                    add(row.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] cells) {
        String characters = cells[2];
        if (cells[0].equals("sound")) {
            for (int i = 0; i < characters.length(); i++) {
                addReading(characters.charAt(i), characters);
            }
        } else {
            char c = cells[1].charAt(0);
            join(c, characters);
            for (int i = 0; i < characters.length(); i++) {
                join(characters.charAt(i), cells[1]);
            }
        }
    }

    private void join(char c, String more) {
        looking[c] = with(of(looking, c), c, more);
    }

    private void addReading(char c, String characters) {
        String[] others = readings[c];
        String[] all = others == null ? new String[1] : Arrays.copyOf(others, others.length + 1);
        all[all.length - 1] = characters;
        readings[c] = all;
    }

    private String sound(char c) {
        String known = sounding[c];
        if (known == null) {
            known = "";
            for (String characters : readings[c] == null ? new String[0] : readings[c]) {
                known = with(known, c, characters);
            }
            sounding[c] = known;
        }
        return known;
    }

    /** Characters of a second reading are added behind those of the first; one that has both stands there once. */
    private static String with(String known, char c, String more) {
        StringBuilder all = new StringBuilder(known);
        for (int i = 0; i < more.length(); i++) {
            char other = more.charAt(i);
            if (other != c && all.indexOf(more.substring(i, i + 1)) < 0) {
                all.append(other);
            }
        }
        return all.toString();
    }

    private static String of(String[] alike, char c) {
        String all = alike[c];
        return all == null ? "" : all;
    }

    /** Loads with the first use. */
    private static final class Holder {
        static final Alike TABLE = new Alike();
    }

    /** Loads the table. */
    public static void load() {
        Objects.requireNonNull(Holder.TABLE);
    }

    /** Whether two characters have a reading in common but for its tone. */
    public static boolean inSound(char one, char other) {
        String[] readings = Holder.TABLE.readings[one];
        if (readings == null || one == other) {
            return false;
        }
        for (String characters : readings) {
            if (characters.indexOf(other) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether two characters look alike. */
    public static boolean inShape(char one, char other) {
        return looking(one).indexOf(other) >= 0;
    }

    /** Whether one may have been written for the other, by ear or by eye. */
    public static boolean are(char one, char other) {
        return inSound(one, other) || inShape(one, other);
    }

    /** All that have a reading in common with it; none where it is not known. */
    public static String sounding(char c) {
        return Holder.TABLE.sound(c);
    }

    /** All that look like it; none where it is not known. */
    public static String looking(char c) {
        return of(Holder.TABLE.looking, c);
    }
}
