package gongbao.place;

/**
 * Names, to be found in running text: a hash table probed with a hash that grows character by character, so that looking
 * costs no substring and no more steps than the longest name with that first character has.
 */
final class NameTable {

    /** A power of two, more than twice the number of names. */
    private static final int SIZE = 1 << 15;

    private final String[] slots = new String[SIZE];

    /** By first character: the length of the longest name; 0 where none begins so. */
    private final byte[] longest = new byte[Character.MAX_VALUE + 1];

    void add(String name) {
        int slot = slot(name.hashCode());
        while (slots[slot] != null && !slots[slot].equals(name)) {
            slot = slot + 1 & SIZE - 1;
        }
        slots[slot] = name;
        char first = name.charAt(0);
        longest[first] = (byte) Math.max(longest[first], name.length());
    }

    /** The length of the longest name that begins at an offset; 0 where none does. */
    int longestAt(CharSequence text, int offset) {
        if (offset < 0 || offset >= text.length()) {
            return 0;
        }
        int end = Math.min(text.length(), offset + longest[text.charAt(offset)]);
        int found = 0;
        int hash = 0;
        for (int i = offset; i < end; i++) {
            hash = 31 * hash + text.charAt(i); // as String.hashCode does
            if (i > offset && contains(hash, text, offset, i + 1)) {
                found = i + 1 - offset;
            }
        }
        return found;
    }

    private boolean contains(int hash, CharSequence text, int start, int end) {
        for (int slot = slot(hash); slots[slot] != null; slot = slot + 1 & SIZE - 1) {
            if (same(slots[slot], text, start, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String name, CharSequence text, int start, int end) {
        if (name.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (name.charAt(i - start) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 15) & SIZE - 1;
    }
}
