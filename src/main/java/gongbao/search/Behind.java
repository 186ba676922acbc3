package gongbao.search;

/** What must, or must not, stand before: {@code (?<=x) (?<!x)} */
final class Behind extends Node {

    private final Node part;
    private final boolean wanted;
    private final int least;
    private final int most;
    private final Node next;

    Behind(Node part, Expr.Look look, Node next) {
        super(next.first());
        this.part = part;
        this.wanted = look.wanted();
        this.least = look.part().least();
        this.most = look.part().most();
        this.next = next;
    }

    @Override
    boolean fits(Walk m, int at) {
        return stands(m, at) == wanted && next.fits(m, at);
    }

    private boolean stands(Walk m, int at) {
        int from = m.from;
        int lookedFrom = m.lookedFrom;
        m.from = m.seesAround ? 0 : from;
        m.lookedFrom = at;
        boolean stands = stands(m, at, Math.max(at - most, m.from));
        m.from = from;
        m.lookedFrom = lookedFrom;
        return stands;
    }

    private boolean stands(Walk m, int at, int farthest) {
        for (int start = at - least; start >= farthest; start--) {
            if (part.mayFit(m, start) && part.fits(m, start)) {
                return true;
            }
        }
        return false;
    }
}
