package gongbao.site.target;

import gongbao.model.Coded;
import gongbao.model.Target;
import gongbao.site.page.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of marks over years. What lies across is in percent of its width, so that it fits any page without being scaled;
 * what lies down is in pixels. Every mark has its words, and says all of them to a screen reader.
 *
 * @param title what it draws
 * @param desc how to read it
 * @param size how much room it needs
 * @param ticks the years
 * @param lanes one for each indicator; none where the marks' height tells a value
 * @param lines between marks
 * @param dots the marks
 * @param keys what the shapes mean
 */
public record Chart(
        Caption title,
        Caption desc,
        Size size,
        List<Tick> ticks,
        List<Lane> lanes,
        List<Line> lines,
        List<Dot> dots,
        List<Key> keys) {

    /** Words of a drawing under an id of their own. */
    public record Caption(String id, String text) {}

    /**
     * How much room a drawing needs.
     *
     * @param width how many columns it needs to be readable, for the style sheet
     * @param height in pixels
     */
    public record Size(int width, int height) {

        /** More columns than this are as wide as this many. */
        private static final int WIDEST = 40;

        public Size {
            width = Math.min(width, WIDEST);
        }
    }

    /** A year on the axis. */
    public record Tick(String x, String label) {}

    /** A band with its name above. */
    public record Lane(int y, int height, Words name) {}

    /** A line between two marks. */
    public record Line(String x1, int y1, String x2, int y2, Tie kind) {}

    /** What a line ties together. */
    public enum Tie implements Coded {
        /** A target and what a later session made of it. */
        MOVED,
        /** Figures reached in one year and the next. */
        ACTUAL
    }

    /** What a mark looks like: how a value binds, or that it was reached. */
    public enum Shape implements Coded {
        EQUAL,
        AT_LEAST,
        AT_MOST,
        ABOUT,
        EXCEED,
        BELOW,
        BETWEEN,
        KEEP,
        ACTUAL;

        /** Words without a comparator set the figure itself. */
        static Shape of(Target.@Nullable Comparator comparator) {
            return comparator == null
                    ? EQUAL
                    : switch (comparator) {
                        case EQUAL -> EQUAL;
                        case AT_LEAST -> AT_LEAST;
                        case AT_MOST -> AT_MOST;
                        case ABOUT -> ABOUT;
                        case EXCEED -> EXCEED;
                        case BELOW -> BELOW;
                        case BETWEEN -> BETWEEN;
                        case KEEP -> KEEP;
                    };
        }
    }

    /**
     * A mark.
     *
     * @param shape how the value binds, or that it was reached
     * @param commitment how firmly it is said; null for a figure reached
     * @param labelY how far above or below the mark its label stands
     * @param label the figure with the words that bind it
     * @param words all that it stands for
     * @param href where its words stand
     */
    public record Dot(
            String x,
            int y,
            Shape shape,
            Target.@Nullable Commitment commitment,
            int labelY,
            String label,
            String words,
            String href) {}

    /** One shape and its meaning. */
    public record Key(Shape shape, Target.Commitment commitment, String label) {}

    /** 〔例〕{@code 0.125 → 12.5%}. */
    static String percent(double share) {
        return BigDecimal.valueOf(share * 100)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }
}
