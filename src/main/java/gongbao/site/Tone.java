package gongbao.site;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The main colour of the site, as the office chose it, and the colours that go with it. A tone carries white letters and
 * stands as letters on white, so it needs a contrast of 4.5 to 1 (WCAG 1.4.3).
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Tone(int rgb) {

    private static final double READABLE = 4.5;
    private static final int WHITE = 0xffffff;
    private static final int COLOUR = "#98191c".length();

    /** Paper of the dark theme. */
    private static final int NIGHT = 0x1e1b18;

    /** 〔例〕{@code #98191c}; null where it is no such colour. */
    public static @Nullable Tone parse(String text) {
        boolean colour = text.length() == COLOUR
                && text.charAt(0) == '#'
                && text.chars().skip(1).allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
        return colour ? new Tone(Integer.parseInt(text.substring(1), 16)) : null;
    }

    /** From 1 (white itself) to 21 (black). */
    public double contrastWithWhite() {
        return contrast(rgb, WHITE);
    }

    /** Whether it can be read on white, and white on it. */
    public boolean isReadable() {
        return contrastWithWhite() >= READABLE;
    }

    /** Rules that tell the style sheet of it, by day and by night. */
    String css() {
        return String.format(
                Locale.ROOT,
                "\n:root { --office-tone: %s; --office-tone-deep: %s; --office-wash: %s; --office-tone-night: %s;"
                        + " --office-tone-deep-night: %s; --office-wash-night: %s; }\n",
                hex(rgb),
                hex(mixed(0, 18)),
                hex(mixed(WHITE, 94)),
                hex(night()),
                hex(mixed(0, 14)),
                hex(mixed(NIGHT, 84)));
    }

    /** As much of it in white as can be read on dark paper. */
    private int night() {
        int percent = 0;
        while (contrast(mixed(WHITE, percent), NIGHT) < READABLE + 1) {
            percent++;
        }
        return mixed(WHITE, percent);
    }

    /** The colour with so many hundredths of another in it. */
    private int mixed(int other, int percent) {
        IntUnaryOperator channel =
                shift -> ((rgb >> shift & 0xff) * (100 - percent) + (other >> shift & 0xff) * percent) / 100 << shift;
        return channel.applyAsInt(16) | channel.applyAsInt(8) | channel.applyAsInt(0);
    }

    private static String hex(int color) {
        return String.format(Locale.ROOT, "#%06x", color);
    }

    /** WCAG's contrast ratio. */
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * light(color >> 16 & 0xff) + 0.7152 * light(color >> 8 & 0xff) + 0.0722 * light(color & 0xff);
    }

    private static double light(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
