package gongbao.clean;

/**
 * Characters of which one stands at a place of a pattern.
 *
 * @param members each once; of no meaning where it may be any
 * @param any whether they are too many to list: {@code .}, {@code [^。]}
 */
record Chars(String members, boolean any) {

    static final Chars ANY = new Chars("", true);
    static final Chars NONE = new Chars("", false);

    /** A list that is longer tells hardly one text from another. */
    private static final int MOST = 64;

    static Chars of(CharSequence characters) {
        StringBuilder once = new StringBuilder();
        for (int i = 0; i < characters.length() && once.length() <= MOST; i++) {
            if (once.indexOf(String.valueOf(characters.charAt(i))) < 0) {
                once.append(characters.charAt(i));
            }
        }
        return once.length() > MOST ? ANY : new Chars(once.toString(), false);
    }

    Chars or(Chars other) {
        return any || other.any ? ANY : of(members.concat(other.members));
    }
}
