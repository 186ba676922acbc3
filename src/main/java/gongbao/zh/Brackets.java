package gongbao.zh;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The bracket pairs of a folded text: {@code “” ‘’ 《》 〈〉 () 〔〕 【】 []}. Pairs never cross a paragraph.
 *
 * <p>A stray bracket is left unpaired; it does not spoil the pairs around it.
 */
public final class Brackets {

    static final String OPEN = "“‘《〈(〔【[";
    private static final String CLOSE = "”’》〉)〕】]";

    /** The last six bits of both, as most characters end like none of them. */
    private static final long ENDINGS = Sentences.endings(OPEN + CLOSE);

    /** Those of the text: {@link Sentences} looks at each again and again. */
    final char[] chars;

    private final int[] partner;
    private final int[] depth;
    private final List<Integer> unpaired = new ArrayList<>();

    public Brackets(String text) {
        chars = text.toCharArray();
        partner = new int[text.length()];
        depth = new int[text.length() + 1];
        Arrays.fill(partner, -1);
        pair();
        int level = 0;
        for (int i = 0; i < text.length(); i++) {
            if (partner[i] >= 0 && partner[i] < i) {
                level--;
            }
            depth[i] = level;
            if (partner[i] > i) {
                level++;
            }
        }
    }

    private void pair() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c == '\n') {
                unpaired.addAll(open);
                open.clear();
            } else if (mayBe(c) && OPEN.indexOf(c) >= 0) {
                open.push(i);
            } else if (mayBe(c) && CLOSE.indexOf(c) >= 0) {
                close(open, i, OPEN.charAt(CLOSE.indexOf(c)));
            }
        }
        unpaired.addAll(open);
        unpaired.sort(null);
    }

    private static boolean mayBe(char c) {
        return (ENDINGS >>> c & 1) != 0;
    }

    private void close(Deque<Integer> open, int at, char opener) {
        // Looks a few levels down only, so that a run of stray brackets costs no more than its length.
        int looked = 0;
        for (int candidate : open) {
            if (chars[candidate] == opener) {
                while (open.peek() != candidate) {
                    unpaired.add(open.pop());
                }
                open.pop();
                partner[candidate] = at;
                partner[at] = candidate;
                return;
            }
            if (++looked == 4) {
                break;
            }
        }
        unpaired.add(at);
    }

    /** Offset of the other bracket of the pair, or -1. */
    public int partner(int offset) {
        return partner[offset];
    }

    /** How many pairs enclose the character; a bracket itself counts as outside of its own pair. */
    public int depth(int offset) {
        return depth[offset];
    }

    /** Offsets of brackets without a partner, in order. */
    public List<Integer> unpaired() {
        return unpaired;
    }
}
