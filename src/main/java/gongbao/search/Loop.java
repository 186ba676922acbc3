package gongbao.search;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Several steps again and again: 〔例〕(?:[^,]{2,8},){1,3} */
final class Loop extends Node {

    private final Expr.Repeat repeat;

    /** Where the matcher keeps how often. */
    private final int counter;

    private final Node next;
    private @Nullable Node body;

    Loop(Expr.Repeat repeat, int counter, Node next) {
        super(null);
        this.repeat = repeat;
        this.counter = counter;
        this.next = next;
    }

    /** @param body what is repeated; its last step leads back here */
    Node enteredBy(Node body) {
        this.body = body;
        return new Entry(body);
    }

    @Override
    boolean fits(Walk m, int at) {
        int times = m.locals[counter];
        if (times < repeat.min()) {
            return again(m, at, times);
        }
        if (repeat.greed() == Expr.Greed.LAZY) {
            return next.fits(m, at) || times < repeat.max() && again(m, at, times);
        }
        return times < repeat.max() && again(m, at, times) || next.fits(m, at);
    }

    private boolean again(Walk m, int at, int times) {
        m.locals[counter] = times + 1;
        boolean fits = Objects.requireNonNull(body).fits(m, at);
        m.locals[counter] = times;
        return fits;
    }

    private final class Entry extends Node {

        private Entry(Node body) {
            super(repeat.min() > 0 ? body.first() : Firsts.either(body.first(), next.first()));
        }

        @Override
        boolean fits(Walk m, int at) {
            int outer = m.locals[counter];
            m.locals[counter] = 0;
            boolean fits = Loop.this.fits(m, at);
            m.locals[counter] = outer;
            return fits;
        }
    }
}
