package gongbao.search;

/** What must, or must not, stand before: {@code (?<=x) (?<!x)} */
final class Behind extends Node {

    private final Node part;
    private final Expr.Look look;
    private final Node next;

    Behind(Node part, Expr.Look look, Node next) {
        super(next.first());
        this.part = part;
        this.look = look;
        this.next = next;
    }

    @Override
    boolean fits(Matcher m, int at) {
        return stands(m, at) == look.wanted() && next.fits(m, at);
    }

    private boolean stands(Matcher m, int at) {
        int from = m.from;
        int lookedFrom = m.lookedFrom;
        m.from = m.seesAround ? 0 : from;
        m.lookedFrom = at;
        boolean stands = stands(m, at, Math.max(at - look.part().most(), m.from));
        m.from = from;
        m.lookedFrom = lookedFrom;
        return stands;
    }

    private boolean stands(Matcher m, int at, int farthest) {
        for (int start = at - look.part().least(); start >= farthest; start--) {
            if (part.mayFit(m, start) && part.fits(m, start)) {
                return true;
            }
        }
        return false;
    }
}
