package gongbao.check.turn;

import gongbao.check.turn.Edit.Kind;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/**
 * The letters next to one half of a turn, against its other half. One half is always whole where a turn has one fault.
 *
 * @param letters the text
 * @param from where the letters begin; those before it are looked at where {@code ahead} is false
 * @param rest the other half
 */
record Comparison(Letters letters, int from, boolean ahead, String rest) {

    /** Words of more characters are not lost or doubled within one turn. */
    private static final int LONGEST_WORD = 4;

    /** Old forms that folding leaves, each before today's. */
    private static final String VARIANTS = "於于吿告爲为眞真敎教靑青淸清羣群塲场";

    private static final String JOINTS = "、,;和与及";

    /** Half a turn of fewer characters is not known without one of its words. */
    private static final int LONG = 5;

    /** The letter so many behind the half, seen from it; -1 is the last of the half itself. */
    private char letter(int distance) {
        return letters.at(ahead ? from + distance : from - 1 - distance);
    }

    private char due(int distance) {
        return rest.charAt(ahead ? distance : rest.length() - 1 - distance);
    }

    /** How many letters are as they should be, up to the first that is not. */
    int common() {
        int same = 0;
        while (same < rest.length() && isSame(letter(same), due(same))) {
            same++;
        }
        return same;
    }

    /** The fault; null where there is none, more than one, or the last letter is the only wrong one. */
    @Nullable
    Edit edit() {
        int at = common();
        int left = rest.length() - at;
        if (left == 0) {
            return null;
        }
        Edit one = left < 2 ? null : one(at);
        Edit more = one != null ? one : added(at);
        Edit word = more != null ? more : repeated(at);
        return word != null || left < 2 ? word : lostWord(at);
    }

    private @Nullable Edit one(int at) {
        if (letter(at) == due(at + 1) && letter(at + 1) == due(at) && agrees(at + 2, at + 2)) {
            return edit(Kind.SWAPPED, at, 2, 2);
        }
        if (agrees(at + 1, at + 1)) {
            return edit(Kind.WRONG, at, 1, 1);
        }
        return agrees(at, at + 1) ? edit(Kind.LOST, at, 0, 1) : null;
    }

    private @Nullable Edit added(int at) {
        if (!agrees(at + 1, at)) {
            return null;
        }
        boolean twice = letter(at) == letter(at - 1) || letter(at) == due(at);
        Kind kind = letter(at) == '\n' ? Kind.BROKEN : twice ? Kind.DOUBLED : Kind.ADDED;
        return edit(kind, at, 1, 0);
    }

    private @Nullable Edit repeated(int at) {
        for (int length = 2; length <= LONGEST_WORD; length++) {
            if (agrees(at + length, at) && repeats(at, length)) {
                return edit(Kind.DOUBLED, at, length, 0);
            }
        }
        return null;
    }

    private boolean repeats(int at, int length) {
        for (int i = 0; i < length; i++) {
            if (letter(at + i) != letter(at + i - length)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Edit lostWord(int at) {
        for (int length = 2;
                rest.length() >= LONG && length <= LONGEST_WORD && at + length + 2 <= rest.length();
                length++) {
            if (agrees(at, at + length)) {
                return edit(Kind.LOST, at, 0, length);
            }
        }
        return null;
    }

    private boolean agrees(int letter, int due) {
        for (int i = 0; due + i < rest.length(); i++) {
            if (!isSame(letter(letter + i), due(due + i))) {
                return false;
            }
        }
        return true;
    }

    /** What joins the members of a list is as good as another: 、 and 和; so is a form that only a machine tells apart: ⼒ and 力. */
    private static boolean isSame(char letter, char due) {
        return letter == due || JOINTS.indexOf(letter) >= 0 && JOINTS.indexOf(due) >= 0 || isVariant(letter, due);
    }

    private static boolean isVariant(char letter, char due) {
        boolean odd = letter >= '\u2e80' && letter <= '\u2fdf' || letter >= '\uf900' && letter <= '\ufaff';
        int old = VARIANTS.indexOf(letter);
        return old >= 0 && old % 2 == 0 && VARIANTS.charAt(old + 1) == due
                || odd
                        && Normalizer.normalize(String.valueOf(letter), Form.NFKC)
                                        .charAt(0)
                                == due;
    }

    private Edit edit(Kind kind, int at, int letters, int dues) {
        return ahead
                ? new Edit(kind, from + at, from + at + letters, rest.substring(at, at + dues))
                : new Edit(
                        kind,
                        from - at - letters,
                        from - at,
                        rest.substring(rest.length() - at - dues, rest.length() - at));
    }
}
