package gongbao.zh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The words of official Chinese and how likely each is: {@code 稳健} is a word, {@code 稳建} is none.
 *
 * <p>A word costs the less the likelier it is, ten units a factor of e: 41 for 的, 100 for 稳步. The costs of the words of a sentence
 * add up, and of two ways to cut it the cheaper one is the likelier. The table loads with the first use.
 */
public final class Words {

    /** Of how many characters the longest word of the table is. */
    public static final int LONGEST = 4;

    /** What a character costs that is no word. */
    public static final int STRANGE = 210;

    /** Of the sixty million words counted: ln 60,000,000 = 17.9. */
    private static final int ALL = 179;

    private static final int CLASS = 5;
    private static final int OFFICIAL = 1 << 6;
    private static final int SLOTS = 1 << 18;
    private static final int PAIRS = 1 << 21;
    private static final int HASHES = 1 << 20;

    private final byte[] single = new byte[Character.MAX_VALUE + 1];
    /** Whether the hash of any word is that one: most of what is asked for is none, and this is near at hand. */
    private final long[] hashes = new long[HASHES / Long.SIZE];

    private final long[] keys = new long[SLOTS];
    private final byte[] ranks = new byte[SLOTS];
    private final int[] least = new int[LONGEST + 1];
    private final long[] beginning = new long[PAIRS / Long.SIZE];
    private final long[] inside = new long[PAIRS / Long.SIZE];

    private Words() {
        Arrays.fill(single, (byte) STRANGE);
        Arrays.fill(least, STRANGE);
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.tsv"))) {
            char[] table = new String(in.readAllBytes(), StandardCharsets.UTF_8).toCharArray();
            for (int row = 0, end = 0; row < table.length; row = end + 1) {
                for (end = row; end < table.length && table[end] != '\n'; ) {
                    end++;
                }
                if (table[row] != '#') {
                    add(table, row, end);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads with the first use. */
    private static final class Holder {
        static final Words TABLE = new Words();
    }

    public static Words get() {
        return Holder.TABLE;
    }

    /** 〔例〕稳 健b步g: the rest of each word, and the class of its count behind it. */
    private void add(char[] table, int row, int end) {
        long first = table[row];
        long key = first;
        int length = 1;
        for (int i = row + 2; i < end; i++) {
            char c = table[i];
            if (c < 0x80) {
                put(key, length, rank(c));
                key = first;
                length = 1;
            } else {
                key = key << Character.SIZE | c;
                length++;
            }
        }
    }

    /** A class is a digit or a letter, of official words a capital one. */
    private static int rank(char c) {
        if (c <= '9') {
            return c - '0';
        }
        return c >= 'a' ? c - 'a' + 10 : c - 'A' + 10 | OFFICIAL;
    }

    private void put(long key, int length, int rank) {
        if (length == 1) {
            single[(int) key] = (byte) cost(rank);
            return;
        }
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = slot + 1 & SLOTS - 1;
        }
        mark(hashes, hash(key));
        keys[slot] = key;
        ranks[slot] = (byte) rank;
        least[length] = Math.min(least[length], cost(rank));
        pairs(key, length);
    }

    private static int cost(int rank) {
        return ALL - CLASS * (rank & OFFICIAL - 1);
    }

    private void pairs(long key, int length) {
        for (int i = 0; i < length; i++) {
            for (int k = i + 1; k < length; k++) {
                mark(inside, place(length, i, character(key, length, i), k, character(key, length, k)));
            }
        }
        mark(beginning, pair(character(key, length, 0), character(key, length, 1)));
    }

    private static char character(long key, int length, int at) {
        return (char) (key >>> Character.SIZE * (length - 1 - at));
    }

    private static void mark(long[] bits, int at) {
        bits[at >>> 6] |= 1L << at;
    }

    private static boolean isMarked(long[] bits, int at) {
        return (bits[at >>> 6] >>> at & 1) != 0;
    }

    private static int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 46);
    }

    private static int hash(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 44);
    }

    private static int pair(char one, char next) {
        return ((one << Character.SIZE | next) * 0x9E3779B1) >>> 11;
    }

    private static int place(int length, int at, char one, int later, char other) {
        return (((one << Character.SIZE | other) + (length * 4 + at) * 4 + later) * 0x9E3779B1) >>> 11;
    }

    /** What the word of that length at that place costs; -1 where it is none. One character is always a word. */
    public int cost(char[] text, int at, int length) {
        if (length == 1) {
            return single(text[at]);
        }
        long key = 0;
        for (int i = at; i < at + length; i++) {
            key = key << Character.SIZE | text[i];
        }
        return cost(key);
    }

    /** What a word costs that is put together of its characters, the first in the highest bits; -1 where it is none. */
    public int cost(long key) {
        int rank = rank(key);
        return rank < 0 ? -1 : cost(rank);
    }

    /** Whether a word of two characters or more is one of official texts above all: 〔例〕乡村振兴. */
    public boolean isOfficial(long key) {
        int rank = rank(key);
        return rank >= OFFICIAL;
    }

    private int rank(long key) {
        if (!isMarked(hashes, hash(key))) {
            return -1;
        }
        for (int slot = slot(key); keys[slot] != 0; slot = slot + 1 & SLOTS - 1) {
            if (keys[slot] == key) {
                return ranks[slot];
            }
        }
        return -1;
    }

    /** What the likeliest word of so many characters costs, of two at least. */
    public int least(int length) {
        return least[length];
    }

    /** What a character costs as a word of its own. */
    public int single(char c) {
        return single[c] & 0xff;
    }

    /** Whether a word of two characters or more may begin so; false is certain. */
    public boolean mayBegin(char one, char next) {
        return isMarked(beginning, pair(one, next));
    }

    /** Whether a word of that length may have one character at a place and another at a later place; false is certain. */
    public boolean mayHold(int length, int at, char one, int later, char other) {
        return isMarked(inside, place(length, at, one, later, other));
    }
}
