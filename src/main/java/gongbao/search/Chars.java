package gongbao.search;

/**
 * The characters of a text as an array, which costs far less to look at than the text itself does at each of them.
 *
 * <p>Many patterns are looked for in one text, so that each thread keeps the last arrays: two of long texts, which a body and its
 * longest paragraph take, and some of sentences and parts of them.
 */
public final class Chars {

    private static final int THREADS = 32;

    /** By the last digits of the thread; those that share them take the place of one another. A thread-local is slower to ask. */
    private static final Chars[] KEPT = new Chars[THREADS];

    /** Longer than a sentence. */
    private static final int LONG = 2048;

    private static final int SHORT_TEXTS = 64;

    private static final char[] NONE = {};

    private final String[] shortTexts = new String[SHORT_TEXTS];
    private final char[][] shortChars = new char[SHORT_TEXTS][];
    private String last = "";
    private char[] lastChars = NONE;
    private String beforeLast = "";
    private char[] beforeLastChars = NONE;

    /** Nobody else looks at the arrays, or puts them there. */
    private final Thread owner;

    private Chars(Thread owner) {
        this.owner = owner;
    }

    /** Nobody may change them. */
    public static char[] of(String text) {
        return text.isEmpty() ? NONE : ofThread(Thread.currentThread()).kept(text);
    }

    private static Chars ofThread(Thread thread) {
        int place = (int) thread.getId() & THREADS - 1;
        Chars chars = KEPT[place];
        if (chars == null || chars.owner != thread) {
            chars = new Chars(thread);
            KEPT[place] = chars;
        }
        return chars;
    }

    private char[] kept(String text) {
        return text.length() > LONG
                ? ofLong(text)
                : ofShort(text, (text.length() * 7 + text.charAt(text.length() - 1)) % SHORT_TEXTS);
    }

    @SuppressWarnings("ReferenceEquality") // an equal text would take as long to compare as to copy
    private char[] ofShort(String text, int slot) {
        if (shortTexts[slot] != text) {
            shortTexts[slot] = text;
            shortChars[slot] = text.toCharArray();
        }
        return shortChars[slot];
    }

    @SuppressWarnings("ReferenceEquality")
    private char[] ofLong(String text) {
        if (last == text) {
            return lastChars;
        }
        char[] chars = beforeLast == text ? beforeLastChars : text.toCharArray();
        beforeLast = last;
        beforeLastChars = lastChars;
        last = text;
        lastChars = chars;
        return chars;
    }
}
