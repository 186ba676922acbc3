package gongbao.check.slip;

import gongbao.zh.Alike;
import gongbao.zh.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Characters with whose like in their place a text falls into much likelier words. */
final class Substitutes {

    /**
     * A word that was meant.
     *
     * @param at where the wrong character stands
     * @param right the right one
     * @param start where the word begins
     * @param word the word with it
     * @param gain how much likelier the text is
     */
    record Found(int at, char right, int start, String word, int gain) {
        int end() {
            return start + word.length();
        }
    }

    /**
     * A word that may have been meant.
     *
     * @param start where it begins
     * @param end where it ends
     */
    record Guess(int at, char right, int start, int end, int gain) {}

    /** Words rarer than that are not looked for. */
    private static final int DEAREST = 140;

    /** The most frequent words are no slips for another, and numerals are none for each other. */
    static final String NEVER = "的一二三四五六七八九十〇百千万亿两第";

    private final Cut cut;
    private final char[] text;
    private final Words words = Words.get();
    private final Doubts doubts;
    private int bestGain;
    private int bestStart;
    private int bestEnd;
    private char bestRight;

    Substitutes(Cut cut) {
        this.cut = cut;
        this.text = cut.text;
        this.doubts = new Doubts(cut);
    }

    List<Found> find() {
        List<Found> all = new ArrayList<>();
        for (int at = 0; at < text.length; at++) {
            if (cut.isHan(at) && (cut.isSingle(at) || cut.isSingle(at - 1) || cut.isSingle(at + 1))) {
                Found found = at(at);
                if (found != null) {
                    add(all, found);
                }
            }
        }
        return all;
    }

    /** Of two that are near to each other the one that explains more. */
    private static void add(List<Found> all, Found found) {
        Found last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last == null || found.at() > last.at() + Words.LONGEST - 1) {
            all.add(found);
        } else if (found.gain() > last.gain()) {
            all.set(all.size() - 1, found);
        }
    }

    private @Nullable Found at(int at) {
        char wrong = text[at];
        if (NEVER.indexOf(wrong) >= 0) {
            return null;
        }
        bestGain = 0;
        for (int start = Math.max(0, at - Words.LONGEST + 1); start <= at; start++) {
            for (int end = Math.max(at + 1, start + 2); end <= text.length && end - start <= Words.LONGEST; end++) {
                int cost = cut.words.cost() - cut.words.before(start) - cut.words.behind(end);
                if (cost >= Doubts.LEAST_GAIN + words.least(end - start) && mayBeWord(at, start, end)) {
                    tryAll(at, start, end, cost);
                }
            }
        }
        if (bestGain < Doubts.LEAST_GAIN) {
            return null;
        }
        Guess best = new Guess(at, bestRight, bestStart, bestEnd, bestGain);
        return doubts.leave(best) ? found(best) : null;
    }

    /** Each character for which the wrong one may stand. */
    private void tryAll(int at, int start, int end, int cost) {
        char wrong = text[at];
        tryAll(at, start, end, cost, Alike.sounding(wrong));
        tryAll(at, start, end, cost, Alike.looking(wrong));
        text[at] = wrong;
    }

    private void tryAll(int at, int start, int end, int cost, String alike) {
        for (int i = 0; i < alike.length(); i++) {
            text[at] = alike.charAt(i);
            int ofWord = mayBeOne(at, start, end) ? words.cost(text, start, end - start) : -1;
            if (ofWord > 0 && ofWord <= DEAREST && cost - ofWord > bestGain) {
                bestGain = cost - ofWord;
                bestStart = start;
                bestEnd = end;
                bestRight = text[at];
            }
        }
    }

    /** Whether a word may have that character at its place, which is quicker to know than what the word costs. */
    private boolean mayBeOne(int at, int start, int end) {
        if (!words.mayBegin(text[start], text[start + 1])) {
            return false;
        }
        int beside = at == end - 1 ? end - 2 : end - 1;
        int first = Math.min(at, beside);
        int last = Math.max(at, beside);
        return end - start == 2 || words.mayHold(end - start, first - start, text[first], last - start, text[last]);
    }

    /** Whether any word has the other characters at their places: each two of them. */
    private boolean mayBeWord(int at, int start, int end) {
        if (end - start == 2) {
            return NEVER.indexOf(text[at == start ? start + 1 : start]) < 0;
        }
        if (at > start + 1 && !words.mayBegin(text[start], text[start + 1])) {
            return false;
        }
        for (int i = start; i < end; i++) {
            for (int k = i + 1; k < end; k++) {
                if (i != at && k != at && !words.mayHold(end - start, i - start, text[i], k - start, text[k])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The shortest word that the right character makes in the one that was meant: 经济 of 经济社会. */
    private Found found(Guess guess) {
        char wrong = text[guess.at()];
        text[guess.at()] = guess.right();
        int start = guess.start();
        int end = guess.end();
        int length = end - start;
        for (int size = 2; size < length && end - start == length; size++) {
            for (int from = Math.max(guess.start(), guess.at() - size + 1);
                    from <= guess.at() && from + size <= guess.end();
                    from++) {
                if (words.cost(text, from, size) > 0) {
                    start = from;
                    end = from + size;
                }
            }
        }
        String word = new String(text, start, end - start);
        text[guess.at()] = wrong;
        return new Found(guess.at(), guess.right(), start, word, guess.gain());
    }
}
