package gongbao.check.slip;

import gongbao.check.slip.Substitutes.Guess;
import gongbao.zh.Alike;
import gongbao.zh.Words;

/** What speaks against a word's having been meant, though the text is likelier with it: so much more must speak for it. */
final class Doubts {

    /** Of a word that the text has elsewhere, and of one with three characters or more: without less nothing is looked at. */
    static final int LEAST_GAIN = 70;

    private static final int GAIN_OF_OFFICIAL = 80;
    private static final int GAIN = 100;

    /** What more it takes to be sure that it was the shape; of a word that the text has elsewhere nothing more. */
    private static final int MORE_FOR_SHAPE = 15;

    /** What more it takes where a word beside it stays strange. */
    private static final int STRANGER = 25;

    private static final int LONGEST_COINED = 7;
    private static final String PLACES = "山河江湖镇乡村寨沟坝寺峡关庄屯湾岭桥庙塔溪";

    private static final int FAMILIAR_WORD = 145;
    private static final int FAMILIAR_SINGLE = 80;

    /** So often nobody writes a slip: it is a word of the place. */
    private static final int MEANT = 3;

    /** Looking takes a walk through the text: a text in Chinese asks for some. */
    private static final int MOST_LOOKED = 200;

    private final Cut cut;
    private final char[] text;
    private final Words words = Words.get();
    private int looked;

    Doubts(Cut cut) {
        this.cut = cut;
        this.text = cut.text;
    }

    /** Whether they leave it standing. */
    boolean leave(Guess guess) {
        if (Substitutes.NEVER.indexOf(guess.right()) >= 0 || isNumbered(guess)) {
            return false;
        }
        int strange = (isCoined(guess.at()) ? 2 : 0)
                + (PLACES.indexOf(text[guess.end()]) >= 0 ? 1 : 0) // 灵鹫|山
                + (isFamiliar(guess.start() - cut.words.lastBefore(guess.start()), guess.start()) ? 0 : 1)
                + (isFamiliar(guess.end(), guess.end() + cut.words.firstBehind(guess.end())) ? 0 : 1);
        int more = strange * STRANGER;
        return guess.gain() >= needed(guess, guess.gain() - more) + more && written(guess) < MEANT;
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

    /** The text is only searched for the word where that decides. */
    private int needed(Guess guess, int gain) {
        if (isEdge(guess)) {
            return GAIN;
        }
        char wrong = text[guess.at()];
        text[guess.at()] = guess.right();
        int needed = neededOfAny(guess) + (Alike.inSound(wrong, guess.right()) ? 0 : MORE_FOR_SHAPE);
        boolean decides = gain >= LEAST_GAIN && gain < needed && looked++ < MOST_LOOKED;
        if (decides && cut.uses(guess.start(), guess.end())) {
            needed = LEAST_GAIN;
        }
        text[guess.at()] = wrong;
        return needed;
    }

    private int neededOfAny(Guess guess) {
        if (guess.end() - guess.start() > 2) {
            return LEAST_GAIN;
        }
        return words.isOfficial(Cut.key(text, guess.start(), guess.end())) ? GAIN_OF_OFFICIAL : GAIN;
    }

    /** 第十|节 is not 十届. */
    private boolean isNumbered(Guess guess) {
        for (int i = guess.start(); i < guess.end(); i++) {
            if (i != guess.at() && Substitutes.NEVER.indexOf(text[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The right characters are a word without it: 共产党|云陵县 is hardly 共产党员. */
    private boolean isEdge(Guess guess) {
        int at = guess.at();
        return guess.end() - guess.start() > 2
                && (at == guess.end() - 1 && isWord(guess.start(), at)
                        || at == guess.start() && isWord(at + 1, guess.end()));
    }

    private boolean isWord(int start, int end) {
        return words.cost(text, start, end - start) > 0;
    }

    /** How often the text has the wrong character beside the same one; of a text that is strange all over that is not asked. */
    private int written(Guess guess) {
        if (looked++ >= MOST_LOOKED) {
            return MEANT;
        }
        int at = guess.at();
        int before = at > guess.start() ? cut.pairs(text[at - 1], text[at]) : Integer.MAX_VALUE;
        int behind = at + 1 < guess.end() ? cut.pairs(text[at], text[at + 1]) : Integer.MAX_VALUE;
        return Math.min(before, behind);
    }

    private boolean isFamiliar(int start, int end) {
        if (end - start <= 1) {
            return start == end || !cut.isHan(start) || words.single(text[start]) <= FAMILIAR_SINGLE;
        }
        return words.cost(text, start, end - start) <= FAMILIAR_WORD;
    }
}
