package gongbao.link;

/** Where a name counts: in a place, or, where the text does not tell which place, in that text alone. */
sealed interface Locus {

    /** A place, by its division code. */
    record Place(String code) implements Locus {}

    /** A communiqué, by its id: nobody is merged over texts by accident. */
    record Text(String communique) implements Locus {}
}
