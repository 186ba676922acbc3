package gongbao.read.office;

/** Cuts rich text into groups, control words and characters. */
final class RtfTokens {

    /** What a token means. */
    interface Listener {

        void open() throws OfficeFault;

        void close();

        /**
         * A control word, such as {@code \b0}, or a sign, such as {@code \~}.
         *
         * @param number what stands behind it, or {@code otherwise}
         */
        void word(String word, int number, boolean numbered);

        /** A byte of text in the charset that holds. */
        void character(int b);
    }

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 10;

    private final byte[] bytes;
    private final Listener listener;
    private int at;

    RtfTokens(byte[] bytes, Listener listener) {
        this.bytes = bytes;
        this.listener = listener;
    }

    void read() throws OfficeFault {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            if (b == '{') {
                listener.open();
            } else if (b == '}') {
                listener.close();
            } else if (b == '\\') {
                control();
            } else if (b != '\r' && b != '\n' && b != 0) {
                listener.character(b);
            }
        }
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        char sign = (char) (bytes[at] & 0xFF);
        if (isLetter(sign)) {
            word();
        } else if (sign == '\'') {
            hexadecimal();
        } else {
            at++;
            listener.word(String.valueOf(sign), 0, false);
        }
    }

    private void hexadecimal() {
        int high = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
        at++;
        if (high >= 0 && low >= 0) {
            at += 2;
            listener.character(high * 16 + low);
        }
    }

    private void word() {
        int start = at;
        while (at < bytes.length && at - start < LONGEST_WORD && isLetter((char) (bytes[at] & 0xFF))) {
            at++;
        }
        String word = ascii(start, at);
        int from = at;
        at += at < bytes.length && bytes[at] == '-' ? 1 : 0;
        int digits = at;
        while (at < bytes.length && at - digits < LONGEST_NUMBER && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        boolean numbered = at > digits;
        at = numbered ? at : from;
        long number = numbered ? Long.parseLong(ascii(from, at)) : 0;
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        int bounded = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
        if (word.equals("bin")) {
            at = (int) Math.min(bytes.length, at + Math.max(0L, bounded));
        } else {
            listener.word(word, bounded, numbered);
        }
    }

    private String ascii(int from, int to) {
        return new String(bytes, from, to - from, java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
