package gongbao.check.turn;

/**
 * Letters that are a turn but for one fault.
 *
 * @param turn what they should be
 * @param edit what makes them so
 * @param start where they begin
 * @param end where they end
 * @param alike whether the wrong character is one that is easily taken for the right one
 */
record Miss(Turn turn, Edit edit, int start, int end, boolean alike) {

    /** A fault in a name is told of the name, whatever it stands in. */
    private static final int NAME = 1000;

    /** How much of the turn stands as it should: the longer of two turns with one fault says more. */
    int weight() {
        int same = turn.words().length();
        int name = turn.check().equals("leader-name") ? NAME : 0;
        return name + 4 * same + (alike ? 6 : 0) - 3 * edit.cost();
    }
}
