package gongbao.search;

/** What must, or must not, stand behind: {@code (?=x) (?!x)} */
final class Ahead extends Node {

    private final Node part;
    private final boolean wanted;
    private final Node next;

    Ahead(Node part, boolean wanted, Node next) {
        super(next.first());
        this.part = part;
        this.wanted = wanted;
        this.next = next;
    }

    @Override
    boolean fits(Walk m, int at) {
        return stands(m, at) == wanted && next.fits(m, at);
    }

    private boolean stands(Walk m, int at) {
        int to = m.to;
        m.to = m.seesAround ? m.chars.length : to;
        boolean stands = part.mayFit(m, at) && part.fits(m, at);
        m.to = to;
        return stands;
    }
}
