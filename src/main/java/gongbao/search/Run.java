package gongbao.search;

import gongbao.search.Expr.Greed;

/** Characters of a set in a row: 〔例〕[^,。;]{2,20} */
final class Run extends Node {

    private final CharSet set;
    private final Expr.Repeat repeat;
    private final Node next;

    Run(CharSet set, Expr.Repeat repeat, Node next) {
        super(repeat.min() > 0 ? set : Firsts.either(set, next.first()));
        this.set = set;
        this.repeat = repeat;
        this.next = next;
    }

    @Override
    boolean fits(Walk m, int at) {
        return repeat.greed() == Greed.LAZY ? fitsLazily(m, at) : fitsGreedily(m, at);
    }

    private boolean fitsGreedily(Walk m, int start) {
        int farthest = repeat.max() < m.to - start ? start + repeat.max() : m.to;
        int end = set.behind(m.chars, start, farthest);
        if (end < farthest && Character.isSurrogate(m.chars[end])) {
            return fitsOverPairs(m, start);
        }
        if (end - start < repeat.min()) {
            return false;
        }
        return repeat.greed() == Greed.POSSESSIVE ? next.fits(m, end) : fitsBack(m, start + repeat.min(), end);
    }

    /** Gives one character after the other back until the rest fits. */
    private boolean fitsBack(Walk m, int least, int longest) {
        for (int at = longest; at >= least; at--) {
            if (next.mayFit(m, at) && next.fits(m, at)) {
                return true;
            }
        }
        return false;
    }

    /** The same where a character is written as two. */
    private boolean fitsOverPairs(Walk m, int start) {
        int least = start;
        int at = start;
        for (int n = 0; n < repeat.max(); n++) {
            int end = OneOf.after(set, m, at);
            if (end == at) {
                if (n < repeat.min()) {
                    return false;
                }
                break;
            }
            at = end;
            least = n < repeat.min() ? at : least;
        }
        return repeat.greed() == Greed.POSSESSIVE ? next.fits(m, at) : fitsBackOverPairs(m, start, least, at);
    }

    private boolean fitsBackOverPairs(Walk m, int start, int least, int longest) {
        for (int at = longest; at >= least; at -= lengthBefore(m, start, at)) {
            if (next.mayFit(m, at) && next.fits(m, at)) {
                return true;
            }
        }
        return false;
    }

    private int lengthBefore(Walk m, int start, int at) {
        return set.isWide() && at - 2 >= start && OneOf.isPair(m.chars, at - 2) ? 2 : 1;
    }

    private boolean fitsLazily(Walk m, int start) {
        int at = start;
        for (int n = 0; ; n++) {
            if (n >= repeat.min() && next.mayFit(m, at) && next.fits(m, at)) {
                return true;
            }
            int end = n < repeat.max() ? OneOf.after(set, m, at) : at;
            if (end == at) {
                return false;
            }
            at = end;
        }
    }
}
