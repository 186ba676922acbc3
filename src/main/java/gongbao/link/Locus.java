package gongbao.link;

/** Where a name counts: in a place, or, where the text does not tell which place, in that text alone. */
sealed interface Locus {

    /** @param code division code */
    record Place(String code) implements Locus {}

    /** @param communique id of the communiqué: nobody is merged over texts by accident */
    record Text(String communique) implements Locus {}
}
