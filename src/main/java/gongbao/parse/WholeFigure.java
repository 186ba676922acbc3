package gongbao.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure is read with all its marks and its sign, or not at all.
 *
 * <pre>
 * 控制在-1.5‰, 控制在负1.5‰ → -1.5 ‰        减负1.5亿元 → 1.5 亿元
 * 3.5.2亿元, 1/3公里, 5吨公里, 三分之一 → none: what the form found is a piece of a longer figure
 * </pre>
 */
final class WholeFigure {

    /** Between digits they belong to one figure. */
    private static final String MARKS = ",.·:'/×~-—^ ";

    private static final String HAN = "〇零一二三四五六七八九十百千万亿两点";

    private static final Cue UNIT_GOES_ON =
            Cue.of("figure.unit-goes-on", "吨公里", "吨以上", "^(?:[吨人]公里|瓦时|./|.次(?![序第要于])|.之(?=[一二三四五六七八九十百千万\\d]))");

    /** 控制在负1.5‰; 减负1.5亿元 has no sign. */
    private static final Cue NEGATIVE = Cue.of("figure.negative", "控制在负", "减负", "(?:^|[到至为在于达是约,;:。、(“])负$");

    /** A dash behind these may be a minus or none. */
    private static final String BEFORE_FIGURE = "到至为在于达约";

    static final List<Cue> CUES = List.of(UNIT_GOES_ON, NEGATIVE);

    private final String text;
    private final int from;

    /**
     * @param text folded text
     * @param from offset before which nothing is looked at
     */
    WholeFigure(String text, int from) {
        this.text = text;
        this.from = from;
    }

    /** The figure with its sign; null where it is a piece of something longer. */
    @Nullable
    Quantity of(Quantity found) {
        if (goesOnBefore(found.start()) || goesOnBehind(found) || isUndecided(found.start())) {
            return null;
        }
        int sign = sign(found.start());
        return sign < 0 ? found : found.negative(sign);
    }

    private char at(int offset) {
        return offset < from || offset >= text.length() ? '\n' : text.charAt(offset);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean goesOnBefore(int start) {
        char before = at(start - 1);
        if (isDigit(at(start))) {
            return isDigit(before)
                    || MARKS.indexOf(before) >= 0 && isDigit(at(start - 2))
                    || "±√".indexOf(before) >= 0
                    || before == '-' && Character.isLetter(at(start - 2)) && at(start - 2) < 0x80;
        }
        boolean numeral = HAN.indexOf(at(start)) >= 0 && HAN.indexOf(before) >= 0 && before != '点';
        return numeral && HAN.indexOf(before) < HAN.indexOf('百');
    }

    private boolean goesOnBehind(Quantity found) {
        char next = at(found.end());
        if (found.unit() == null) {
            return isDigit(next) || MARKS.indexOf(next) >= 0 && isDigit(at(found.end() + 1));
        }
        return UNIT_GOES_ON
                .matcher(text)
                .region(found.end() - 1, Math.min(text.length(), found.end() + 4))
                .lookingAt();
    }

    /** 控制在—1.5‰: a minus, or a dash. */
    private boolean isUndecided(int start) {
        return at(start - 1) == '—' && BEFORE_FIGURE.indexOf(at(start - 2)) >= 0 && isDigit(at(start));
    }

    /** Offset of the sign before a figure; -1 where it has none. */
    private int sign(int start) {
        boolean minus = at(start - 1) == '-' && isDigit(at(start));
        boolean negative = at(start - 1) == '负' && NEGATIVE.in(text.substring(Math.max(from, start - 2), start));
        return minus || negative ? start - 1 : -1;
    }
}
