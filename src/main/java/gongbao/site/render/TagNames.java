package gongbao.site.render;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Names of elements and attributes, found where they stand in a page. A name of up to ten letters and digits is a number
 * here, six bits each, so that none is cut out of the page to be looked up.
 */
final class TagNames {

    private static final int LONGEST = 10;
    private static final long TOO_LONG = -1;

    private final long[] names;

    private TagNames(long[] names) {
        this.names = names;
    }

    /** Those of a list with blanks between. */
    static TagNames of(String names) {
        return new TagNames(Stream.of(names.split(" "))
                .mapToLong(name -> at(name.toCharArray(), 0, name.length()))
                .sorted()
                .toArray());
    }

    /** Whether the name of the number is among them. */
    boolean has(long name) {
        return name != 0 && Arrays.binarySearch(names, name) >= 0;
    }

    /** The number of the name that begins there; 0 where none does. */
    static long at(char[] page, int start, int length) {
        long number = 0;
        for (int i = start; i < length; i++) {
            int digit = digit(page[i]);
            if (digit == 0) {
                return number;
            } else if (i - start == LONGEST) {
                return TOO_LONG;
            }
            number = number << 6 | digit;
        }
        return number;
    }

    /** 0 where it is neither a letter nor a digit. */
    private static int digit(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        } else if (c >= '0' && c <= '9') {
            return c - '0' + 27;
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + 37 : 0;
    }
}
