package gongbao.site.target;

import gongbao.model.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one place over the years, each at the height of its value. What lies across is in percent of the width, what
 * lies down in pixels. All of it stands in a table of the same page, too.
 *
 * @param title what it draws
 * @param desc the same in a sentence, for those who do not see it
 * @param height in pixels
 * @param years the years below
 * @param values round values at the side
 * @param lines between figures reached
 * @param dots the marks
 */
public record Plot(
        Chart.Caption title,
        Chart.Caption desc,
        int height,
        List<Chart.Tick> years,
        List<Mark> values,
        List<Chart.Line> lines,
        List<Dot> dots) {

    /** A round value on the axis. */
    public record Mark(int y, String label) {}

    /**
     * A figure.
     *
     * @param look its shape and filling
     * @param label the figure; null where it would run into another
     * @param words all that it stands for
     * @param href where its words stand; null for a figure reached
     */
    public record Dot(
            String x,
            int y,
            Look look,
            @Nullable Label label,
            String words,
            @Nullable String href) {}

    /**
     * What a mark looks like.
     *
     * @param shape how the value binds, or that it was reached
     * @param commitment how firmly it is said; null for a figure reached
     * @param replaced whether a later session set another figure
     */
    public record Look(Chart.Shape shape, Target.@Nullable Commitment commitment, boolean replaced) {}

    /**
     * Words beside a mark.
     *
     * @param y how far below the mark they stand
     */
    public record Label(int y, String text) {}
}
