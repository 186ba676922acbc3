package gongbao.model;

import java.util.Set;

/**
 * The part of an address that names a thing: lower-case ASCII letters, digits and single hyphens between them, nothing else, and no
 * name that a system keeps for itself; so that no name of a file made from it leaves its folder.
 *
 * @param text 〔例〕{@code yang-jun}, {@code 511826-15-6}
 */
public record Slug(String text) implements Comparable<Slug> {

    /** Windows opens devices by these names, whatever ending they have. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com", "lpt");

    private static final int LONGEST_DEVICE = 4;

    public Slug {
        if (!isSlug(text)) {
            throw new IllegalArgumentException("no slug: " + text);
        }
    }

    /** Whether a text can name a thing. */
    public static boolean isSlug(String text) {
        char last = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean clean = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && last != '-';
            if (!clean) {
                return false;
            }
            last = c;
        }
        return last != '-' && !isDevice(text);
    }

    /** Whether a system has something else by that name: {@code con}, {@code com1}. */
    public static boolean isDevice(String name) {
        if (name.length() > LONGEST_DEVICE) {
            return false;
        }
        boolean numbered = name.length() == LONGEST_DEVICE && Character.isDigit(name.charAt(3));
        return DEVICES.contains(numbered ? name.substring(0, 3) : name);
    }

    /** 〔例〕{@code con} → {@code x-con}; {@code index} is the name of every list page. */
    public static String free(String plain) {
        return isDevice(plain) || plain.equals("index") ? "x-" + plain : plain;
    }

    @Override
    public int compareTo(Slug other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
