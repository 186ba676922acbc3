package gongbao.model;

/**
 * The part of an address that names a thing: lower-case ASCII letters, digits and single hyphens between them, nothing else; so
 * that no name of a file made from it leaves its folder.
 *
 * @param text 〔例〕{@code yang-jun}, {@code 511826-15-6}
 */
public record Slug(String text) implements Comparable<Slug> {

    public Slug {
        if (!isSlug(text)) {
            throw new IllegalArgumentException("no slug: " + text);
        }
    }

    /** Whether a text can name a thing. */
    public static boolean isSlug(String text) {
        boolean clean = text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
        return clean && !text.isEmpty() && !text.startsWith("-") && !text.endsWith("-") && !text.contains("--");
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
