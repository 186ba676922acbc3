package gongbao.check.turn;

/**
 * What must be done to the letters to make them a turn.
 *
 * @param kind what is wrong with them
 * @param from where the wrong ones begin
 * @param to where they end; {@code from} where some are lost
 * @param right what belongs there
 */
record Edit(Kind kind, int from, int to, String right) {

    /** How a turn can be miswritten. */
    enum Kind {
        /** 科举发展观. */
        WRONG,
        /** 近平总书记. */
        LOST,
        /** 中华人民共和和国. */
        DOUBLED,
        /** 中国特色社会的主义. */
        ADDED,
        /** 中华人民和共国. */
        SWAPPED,
        /** A line ends within. */
        BROKEN
    }

    /** How much it changes. */
    int cost() {
        return kind == Kind.SWAPPED ? 1 : Math.max(right.length(), to - from);
    }
}
