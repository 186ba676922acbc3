package gongbao.search;

/**
 * The characters of a text as an array, which costs far less to look at than the text itself does at each of them.
 *
 * <p>Many patterns are looked for in one text, so that each thread keeps the last arrays: those of a few long texts, which a body
 * and its paragraphs take, and some of sentences and parts of them.
 */
public final class Chars {

    private static final int THREADS = 32;

    /** By the last digits of the thread; those that share them take the place of one another. A thread-local is slower to ask. */
    private static final Chars[] KEPT = new Chars[THREADS];

    /** Longer than most sentences. */
    private static final int LONG = 256;

    /** Longer than most texts. */
    private static final int HUGE = 2048;

    private static final int SHORT_TEXTS = 64;

    private static final char[] NONE = {};

    private final String[] shortTexts = new String[SHORT_TEXTS];
    private final char[][] shortChars = new char[SHORT_TEXTS][];

    private final Recent longTexts = new Recent(4);
    private final Recent hugeTexts = new Recent(2);

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
        int length = text.length();
        if (length > LONG) {
            return (length > HUGE ? hugeTexts : longTexts).of(text);
        }
        return ofShort(text, (length * 7 + text.charAt(length - 1)) % SHORT_TEXTS);
    }

    @SuppressWarnings("ReferenceEquality") // an equal text would take as long to compare as to copy
    private char[] ofShort(String text, int slot) {
        if (shortTexts[slot] != text) {
            shortTexts[slot] = text;
            shortChars[slot] = text.toCharArray();
        }
        return shortChars[slot];
    }

    /** The arrays of the last few texts, the last first. */
    private static final class Recent {

        private final String[] texts;
        private final char[][] arrays;

        Recent(int size) {
            texts = new String[size];
            arrays = new char[size][];
        }

        @SuppressWarnings("ReferenceEquality")
        char[] of(String text) {
            int place = 0;
            while (place < texts.length - 1 && texts[place] != text) {
                place++;
            }
            char[] chars = texts[place] == text ? arrays[place] : text.toCharArray();
            if (place > 0) {
                System.arraycopy(texts, 0, texts, 1, place);
                System.arraycopy(arrays, 0, arrays, 1, place);
            }
            texts[0] = text;
            arrays[0] = chars;
            return chars;
        }
    }
}
