package gongbao.search;

/** Where a group begins or ends. */
final class Mark extends Node {

    private final int group;
    private final boolean opens;
    private final Node next;

    private Mark(int group, boolean opens, Node next) {
        super(next.first());
        this.group = group;
        this.opens = opens;
        this.next = next;
    }

    static Node opening(int group, Node next) {
        return new Mark(group, true, next);
    }

    static Node closing(int group, Node next) {
        return new Mark(group, false, next);
    }

    @Override
    boolean fits(Walk m, int at) {
        return opens ? opened(m, at) : closed(m, at);
    }

    private boolean opened(Walk m, int at) {
        int before = m.locals[group];
        m.locals[group] = at;
        boolean fits = next.fits(m, at);
        m.locals[group] = before;
        return fits;
    }

    private boolean closed(Walk m, int at) {
        int start = m.groups[2 * group];
        int end = m.groups[2 * group + 1];
        m.groups[2 * group] = m.locals[group];
        m.groups[2 * group + 1] = at;
        if (next.fits(m, at)) {
            return true;
        }
        m.groups[2 * group] = start;
        m.groups[2 * group + 1] = end;
        return false;
    }
}
