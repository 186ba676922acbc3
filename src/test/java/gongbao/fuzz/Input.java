package gongbao.fuzz;

import org.jspecify.annotations.Nullable;

/**
 * A file to try.
 *
 * @param name its name, whose end tells the format
 * @param bytes what is in it
 * @param known what its maker knows of its text
 */
record Input(String name, byte[] bytes, Known known) {

    /**
     * What a reader has to find.
     *
     * @param charset how the bytes are to be decoded; null where that is anybody's guess
     * @param decoded the characters of the whole file; null where nobody knows
     * @param visible words that a reader of the file sees, in any order; null where nobody knows
     * @param hidden words that may be found as well, or not: titles of windows, front matter; all words where {@code visible} is null
     */
    record Known(
            @Nullable String charset,
            @Nullable String decoded,
            @Nullable String visible,
            String hidden) {

        static final Known NOTHING = new Known(null, null, null, "");

        /** Of a damaged file: what it spells may be found, or not, or again, and nothing else. */
        static Known spelled(String characters) {
            return new Known(null, characters, null, "");
        }

        boolean isOfDamaged() {
            return charset == null && decoded != null;
        }
    }

    /** The end of its name. */
    String extension() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The same file with the words that have to be found in it, and those that may be. */
    Input seen(@Nullable String visible, String hidden) {
        return new Input(name, bytes, new Known(known.charset(), known.decoded(), visible, hidden));
    }

    /** The same file with other bytes, of which nothing is known. */
    Input damaged(byte[] others) {
        return new Input(name, others, Known.NOTHING);
    }
}
