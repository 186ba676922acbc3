package gongbao.search;

/** The start or the end of what is searched: {@code ^ $} */
final class Edge extends Node {

    private final boolean start;
    private final Node next;

    Edge(boolean start, Node next) {
        super(next.first());
        this.start = start;
        this.next = next;
    }

    @Override
    boolean fits(Walk m, int at) {
        return (start ? at == m.from : endsAt(m, at)) && next.fits(m, at);
    }

    boolean isStart() {
        return start;
    }

    /** At the end, or before the break of the last line. */
    private static boolean endsAt(Walk m, int at) {
        if (at == m.to) {
            return true;
        }
        if (at < m.to - 2 || at == m.to - 2 && !(m.chars[at] == '\r' && m.chars[at + 1] == '\n')) {
            return false;
        }
        char c = m.chars[at];
        return c == '\n' ? at == 0 || m.chars[at - 1] != '\r' : "\r\u0085\u2028\u2029".indexOf(c) >= 0;
    }
}
