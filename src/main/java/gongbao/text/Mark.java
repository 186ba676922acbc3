package gongbao.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The mark by which an address tells namesakes apart: six characters computed from what the thing is, and from nothing else, so
 * that an address never changes owner when texts come or go. It always stands there; a mark that appeared with the second
 * namesake only would leave the plain address to whichever is left.
 *
 * <pre>
 * 杨俊 of 511826 and 杨俊 of 360427    → two marks behind one yang-jun
 * 实现 and 时限                      → two marks behind one shi-xian
 * </pre>
 *
 * <p>Digits and consonants only, none that is taken for another (0 and o, 1 and l): no mark spells a word. Of a thousand things with one
 * reading two share a mark once in a thousand archives; {@link #whole} is for those.
 */
public final class Mark {

    private static final String DIGITS = "23456789bcdfghjkmnpqrstvwxyz";
    private static final int LENGTH = 6;
    private static final int WHOLE = 12;

    private Mark() {}

    /** The mark of a thing by all that makes it what it is: 〔例〕place and name, issuer and title. */
    public static String of(String... identity) {
        return whole(identity).substring(0, LENGTH);
    }

    /** The same with twice as many characters. */
    public static String whole(String... identity) {
        // No name holds a line break: (ab, c) and (a, bc) differ.
        byte[] words = String.join("\n", identity).getBytes(StandardCharsets.UTF_8);
        long rest = ByteBuffer.wrap(digest(words)).getLong() >>> 1;
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < WHOLE; i++) {
            mark.append(DIGITS.charAt((int) (rest % DIGITS.length())));
            rest /= DIGITS.length();
        }
        return mark.toString();
    }

    private static byte[] digest(byte[] words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
