package gongbao.parse;

import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its unit, as printed in folded text.
 *
 * <pre>
 * 100亿元 → 100, 亿元       2.1:1 → 2.1, ratio        6%—7% → 6 to 7, %
 * 翻一番 → 2, multiple      前10位 → 10, rank          百分之四十九点五 → 49.5, %
 * 千亿元大关 → 1000, 亿元    占比超四成 → 4, 成         比缩小至1.9以内 → 1.9, no unit
 * 控制在-1.5‰ → -1.5, ‰
 * </pre>
 *
 * @param shape what shape the figure has
 * @param span its words, with the unit
 * @param value the words of its value, without what belongs to the unit
 * @param number the value
 * @param max upper end of a range
 * @param parts further sides of a ratio
 * @param unit the unit as printed; null where there is none
 */
record Quantity(
        Shape shape,
        Span span,
        Span value,
        @Nullable Double number,
        @Nullable Double max,
        List<Double> parts,
        @Nullable String unit) {

    /** What shape the figure has. */
    enum Shape {
        PLAIN,
        RANGE,
        RATIO,
        MULTIPLE,
        RANK
    }

    /** A figure that is one number. */
    static Quantity one(Shape shape, Span span, Span value, @Nullable Double number, @Nullable String unit) {
        return new Quantity(shape, span, value, number, null, List.of(), unit);
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    boolean is(Shape other) {
        return shape == other;
    }

    boolean isNegative() {
        return number != null && number < 0;
    }

    /** The same with a sign before it, which stands at an offset of the text. */
    Quantity negative(int sign) {
        return new Quantity(
                shape,
                new Span(sign, span.end()),
                new Span(sign, value.end()),
                number == null ? null : Double.valueOf(-number),
                max,
                parts,
                unit);
    }

    Quantity withUnit(@Nullable String other) {
        return new Quantity(shape, span, value, number, max, parts, other);
    }
}
