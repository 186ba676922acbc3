package gongbao.search;

/** What is never given back once it fits: {@code (?>x)} */
final class Atom extends Node {

    private final Node part;
    private final Node next;

    Atom(Node part, boolean canBeNothing, Node next) {
        super(canBeNothing ? null : part.first());
        this.part = part;
        this.next = next;
    }

    @Override
    boolean fits(Walk m, int at) {
        return part.fits(m, at) && next.fits(m, m.end);
    }
}
