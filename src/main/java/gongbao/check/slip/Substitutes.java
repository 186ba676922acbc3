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

    /** Of a word that the text has elsewhere; of one with three characters or more; of one of official texts; of any other. */
    private static final int GAIN_OF_OWN = 70;

    private static final int GAIN_OF_LONG = 70;
    private static final int GAIN_OF_OFFICIAL = 80;
    private static final int GAIN = 100;

    /** What more it takes to be sure that it was the shape; of a word that the text has elsewhere nothing more. */
    private static final int MORE_FOR_SHAPE = 15;

    /** What more it takes where a word beside it stays strange. */
    private static final int STRANGER = 25;

    /** Words rarer than that are not looked for. */
    private static final int DEAREST = 140;

    private static final int LONGEST_COINED = 7;
    private static final String PLACES = "山河江湖镇乡村寨沟坝寺峡关庄屯湾岭桥庙塔溪";

    private static final int FAMILIAR_WORD = 145;
    private static final int FAMILIAR_SINGLE = 80;

    /** So often nobody writes a slip: it is a word of the place. */
    private static final int MEANT = 3;

    /** The most frequent words are no slips for another, and numerals are none for each other. */
    private static final String NEVER = "的一二三四五六七八九十〇百千万亿两第";

    /** Looking takes a walk through the text: a text in Chinese asks for some. */
    private static final int MOST_LOOKED = 200;

    private final Cut cut;
    private final char[] text;
    private final Words words = Words.get();
    private int bestGain;
    private int bestStart;
    private int bestEnd;
    private char bestRight;
    private int looked;

    Substitutes(Cut cut) {
        this.cut = cut;
        this.text = cut.text;
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
                if (cost >= GAIN_OF_OWN + words.least(end - start) && mayBeWord(at, start, end)) {
                    tryAll(at, start, end, cost);
                }
            }
        }
        return bestGain >= GAIN_OF_OWN && isSure(at) ? found(at) : null;
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
    private Found found(int at) {
        char wrong = text[at];
        text[at] = bestRight;
        int start = bestStart;
        int end = bestEnd;
        for (int size = 2; size < bestEnd - bestStart && end - start == bestEnd - bestStart; size++) {
            for (int from = Math.max(bestStart, at - size + 1); from <= at && from + size <= bestEnd; from++) {
                if (isWord(from, from + size)) {
                    start = from;
                    end = from + size;
                }
            }
        }
        String word = new String(text, start, end - start);
        text[at] = wrong;
        return new Found(at, bestRight, start, word, bestGain);
    }

    private boolean isSure(int at) {
        if (NEVER.indexOf(bestRight) >= 0 || isNumbered(at)) {
            return false;
        }
        int strange = (isCoined(at) ? 2 : 0)
                + (isPlace() ? 1 : 0)
                + (isFamiliar(bestStart - cut.words.lastBefore(bestStart), bestStart) ? 0 : 1)
                + (isFamiliar(bestEnd, bestEnd + cut.words.firstBehind(bestEnd)) ? 0 : 1);
        return bestGain >= needed(at, bestGain - strange * STRANGER) + strange * STRANGER && written(at) < MEANT;
    }

    /** A short turn in quotation marks may be a word of the place's own: “免审即享”. */
    private boolean isCoined(int at) {
        int start = at;
        while (start > 0 && cut.isHan(start - 1) && at - start < LONGEST_COINED) {
            start--;
        }
        int end = at + 1;
        while (cut.isHan(end) && end - start < LONGEST_COINED) {
            end++;
        }
        return start > 0 && text[start - 1] == '“' && text[end] == '”';
    }

    /** 灵鹫|山. */
    private boolean isPlace() {
        return PLACES.indexOf(text[bestEnd]) >= 0;
    }

    /** The text is only searched for the word where that decides. */
    private int needed(int at, int gain) {
        if (isEdge(at)) {
            return GAIN;
        }
        char wrong = text[at];
        text[at] = bestRight;
        int needed = neededOfAny() + (Alike.inSound(wrong, bestRight) ? 0 : MORE_FOR_SHAPE);
        if (gain >= GAIN_OF_OWN && gain < needed && looked++ < MOST_LOOKED && cut.uses(bestStart, bestEnd)) {
            needed = GAIN_OF_OWN;
        }
        text[at] = wrong;
        return needed;
    }

    private int neededOfAny() {
        if (bestEnd - bestStart > 2) {
            return GAIN_OF_LONG;
        }
        return words.isOfficial(Cut.key(text, bestStart, bestEnd)) ? GAIN_OF_OFFICIAL : GAIN;
    }

    /** 第十|节 is not 十届. */
    private boolean isNumbered(int at) {
        for (int i = bestStart; i < bestEnd; i++) {
            if (i != at && NEVER.indexOf(text[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The right characters are a word without it: 共产党|云陵县 is hardly 共产党员. */
    private boolean isEdge(int at) {
        return bestEnd - bestStart > 2
                && (at == bestEnd - 1 && isWord(bestStart, at) || at == bestStart && isWord(at + 1, bestEnd));
    }

    private boolean isWord(int start, int end) {
        return words.cost(text, start, end - start) > 0;
    }

    /** How often the text has the wrong character beside the same one; of a text that is strange all over that is not asked. */
    private int written(int at) {
        if (looked++ >= MOST_LOOKED) {
            return MEANT;
        }
        int before = at > bestStart ? cut.pairs(text[at - 1], text[at]) : Integer.MAX_VALUE;
        int behind = at + 1 < bestEnd ? cut.pairs(text[at], text[at + 1]) : Integer.MAX_VALUE;
        return Math.min(before, behind);
    }

    private boolean isFamiliar(int start, int end) {
        if (end - start <= 1) {
            return start == end || !cut.isHan(start) || words.single(text[start]) <= FAMILIAR_SINGLE;
        }
        return words.cost(text, start, end - start) <= FAMILIAR_WORD;
    }
}
