package gongbao.link;

/** Where a name counts: in a place, or, where the text does not tell which place, in that text alone. */
sealed interface Locus {

    /** What tells it from all others, in an address. */
    String mark();

    /** A place, by its division code. */
    record Place(String code) implements Locus {

        @Override
        public String mark() {
            return code;
        }
    }

    /** A communiqué, by its id: nobody is merged over texts by accident. */
    record Text(String communique) implements Locus {

        @Override
        public String mark() {
            return "in " + communique;
        }
    }
}
