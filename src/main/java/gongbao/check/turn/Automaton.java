package gongbao.check.turn;

import java.util.Arrays;
import java.util.List;

/** Finds all of many words in one walk over a text, as Aho and Corasick do. */
final class Automaton {

    private static final int NONE = -1;

    /** Called for every word that ends at an offset. */
    interface Hit {
        void at(int word, int end);
    }

    private final List<String> words;
    private int states = 1;
    /** Steps by state and character: open addressing, a step at the place of its hash or behind it. */
    private long[] keys = new long[1 << 12];

    private int[] targets = new int[1 << 12];
    private int steps;
    private int[] fails;
    /** The word that ends in a state, and the next state on its way back in which one ends. */
    private int[] ends;

    private int[] others;
    /** By the first character, where most of a text ends. */
    private final int[] firsts = new int[Character.MAX_VALUE + 1];

    /** @param words none is empty, none stands twice */
    Automaton(List<String> words) {
        this.words = List.copyOf(words);
        int most = 1 + words.stream().mapToInt(String::length).sum();
        this.fails = new int[most];
        this.ends = new int[most];
        this.others = new int[most];
        Arrays.fill(ends, NONE);
        for (int i = 0; i < words.size(); i++) {
            ends[path(words.get(i))] = i;
        }
        this.fails = Arrays.copyOf(fails, states);
        this.ends = Arrays.copyOf(ends, states);
        this.others = Arrays.copyOf(others, states);
        linkBack();
    }

    private int path(String word) {
        int state = 0;
        for (int i = 0; i < word.length(); i++) {
            int next = step(state, word.charAt(i));
            if (next == NONE) {
                next = states++;
                put(state, word.charAt(i), next);
            }
            state = next;
        }
        return state;
    }

    private void put(int state, char c, int target) {
        if (state == 0) {
            firsts[c] = target;
            return;
        }
        if (2 * ++steps > keys.length) {
            grow();
        }
        int slot = slot(key(state, c));
        keys[slot] = key(state, c);
        targets[slot] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[2 * oldKeys.length];
        targets = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private static long key(int state, char c) {
        return (long) state << 16 | c;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int step(int state, char c) {
        if (state == 0) {
            return firsts[c] == 0 ? NONE : firsts[c];
        }
        int slot = slot(key(state, c));
        return keys[slot] == 0 ? NONE : targets[slot];
    }

    /** Each state falls back to the longest other one that ends as it does; the shorter ones know theirs first. */
    private void linkBack() {
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        for (int depth = 1; depth <= longest; depth++) {
            for (String word : words) {
                if (word.length() >= depth) {
                    link(word, depth);
                }
            }
        }
    }

    private void link(String word, int depth) {
        int parent = 0;
        for (int i = 0; i < depth - 1; i++) {
            parent = step(parent, word.charAt(i));
        }
        char c = word.charAt(depth - 1);
        int state = step(parent, c);
        fails[state] = depth == 1 ? 0 : next(fails[parent], c);
        others[state] = ends[fails[state]] == NONE ? others[fails[state]] : fails[state];
    }

    private int next(int state, char c) {
        for (int at = state; ; at = fails[at]) {
            int target = step(at, c);
            if (target != NONE) {
                return target;
            }
            if (at == 0) {
                return 0;
            }
        }
    }

    /** Every place of every word, in the order in which they end. */
    void search(String text, Hit hit) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            state = state == 0 ? firsts[c] : next(state, c);
            for (int at = ends[state] == NONE ? others[state] : state; at != 0; at = others[at]) {
                hit.at(ends[at], i + 1);
            }
        }
    }

    String word(int number) {
        return words.get(number);
    }
}
