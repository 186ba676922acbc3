package gongbao.search;

/** 〔例〕[省市县] */
final class OneOf extends Node {

    private final CharSet set;
    private final Node next;

    OneOf(CharSet set, Node next) {
        super(set);
        this.set = set;
        this.next = next;
    }

    @Override
    boolean fits(Walk m, int at) {
        int end = after(set, m, at);
        return end > at && next.fits(m, end);
    }

    /** Behind the one character of the set at a place; the place itself where another stands there. */
    static int after(CharSet set, Walk m, int at) {
        if (at >= m.to || !set.has(m.chars[at])) {
            return at;
        }
        if (!set.isWide() || !Character.isHighSurrogate(m.chars[at]) || !isPair(m.chars, at)) {
            return at + 1;
        }
        return at + 2 > m.to ? at : at + 2;
    }

    static boolean isPair(char[] chars, int at) {
        return at + 1 < chars.length && Character.isSurrogatePair(chars[at], chars[at + 1]);
    }
}
