package gongbao.index;

/**
 * What is to be written once all units are there.
 *
 * @param units how many there are
 * @param stride characters of the longest: from the place of one unit's beginning to that of the next
 * @param piece longer lists of places are cut, in digits
 */
record Plan(Pairs pairs, Families families, Batches batches, Phrases phrases, int units, long stride, int piece) {

    /** How many places there are. */
    long universe() {
        return units * stride;
    }
}
