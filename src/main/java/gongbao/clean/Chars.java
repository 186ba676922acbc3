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

    private static final int MARK = 4;

    static Chars of(CharSequence characters) {
        StringBuilder once = new StringBuilder();
        for (int i = 0; i < characters.length() && once.length() <= MOST; i++) {
            if (once.indexOf(String.valueOf(characters.charAt(i))) < 0) {
                once.append(characters.charAt(i));
            }
        }
        return once.length() > MOST ? ANY : new Chars(once.toString(), false);
    }

    /** How little it tells that one of them is there: words are rarer than marks, which stand in most lines. */
    int weight() {
        int weight = 0;
        for (int i = 0; i < members.length(); i++) {
            weight += Character.isLetter(members.charAt(i)) ? 1 : MARK;
        }
        return weight;
    }

    Chars or(Chars other) {
        return any || other.any ? ANY : of(members.concat(other.members));
    }
}
