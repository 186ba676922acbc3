package gongbao.search;

/** Behind the last step: here the match ends. */
final class End extends Node {

    /** Of a pattern: where the whole text shall be matched, only its end will do. */
    static final End OF_PATTERN = new End();

    /** Of what stands in a group of its own: a look, an atom. */
    static final End OF_PART = new End();

    /** Of a look behind: it must come to where the look began. */
    static final End OF_LOOK_BEHIND = new End();

    private End() {
        super(null);
    }

    @Override
    boolean fits(Walk m, int at) {
        if (this == OF_PATTERN && m.whole && at != m.to || this == OF_LOOK_BEHIND && at != m.lookedFrom) {
            return false;
        }
        m.end = at;
        return true;
    }
}
