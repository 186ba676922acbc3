package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that the text sets itself for a horizon.
 *
 * @param id which target of its communiqué
 * @param kind with or without a number
 * @param indicator what is measured, as printed ({@code 全县地区生产总值}); null where the clause names none
 * @param sense how the figure is to be read, and how firmly it is said
 * @param figure the figure; {@link Figure#NONE} for qualitative targets
 * @param period by when
 * @param base what the figure is compared with, and of which place it is said
 * @param wording the clause
 */
public record Target(
        FactId id,
        Kind kind,
        @Nullable String indicator,
        Sense sense,
        Figure figure,
        Period period,
        Base base,
        Wording wording)
        implements Fact {

    /** With or without a number. */
    public enum Kind implements Coded {
        QUANTITATIVE,
        QUALITATIVE
    }

    /** How the value is to be read. */
    public enum Measure implements Coded {
        LEVEL,
        GROWTH,
        ANNUAL_GROWTH,
        CUMULATIVE,
        MULTIPLE,
        SHARE,
        RATIO,
        RANK
    }

    /** How the value binds. */
    public enum Comparator implements Coded {
        EQUAL,
        AT_LEAST,
        AT_MOST,
        ABOUT,
        EXCEED,
        BELOW,
        BETWEEN,
        KEEP
    }

    /** How firmly it is said. */
    public enum Commitment implements Coded {
        PLAIN,
        /** 力争, 争取, 努力. */
        STRIVE,
        /** 确保. */
        ENSURE
    }

    /** Which way a growth goes. */
    public enum Direction implements Coded {
        UP,
        DOWN
    }

    /**
     * How a figure is meant.
     *
     * @param measure how the value is to be read; null for qualitative targets
     * @param comparator how the value binds; null for qualitative targets
     * @param commitment how firmly it is said
     * @param direction which way, for growth; null where the words leave it open
     */
    public record Sense(
            @Nullable Measure measure,
            @Nullable Comparator comparator,
            Commitment commitment,
            @Nullable Direction direction)
            implements Flat {}

    /**
     * A figure as printed.
     *
     * @param value as printed, without the unit ({@code 100}, {@code 2.1∶1}, {@code 翻一番})
     * @param number the value as a number in the printed unit; the lower end of a range; left over right side of a ratio
     * @param numberMax upper end of a range
     * @param parts sides of a ratio or shares beyond the first two
     * @param unit {@code 亿元}, {@code %}; null where there is none
     */
    public record Figure(
            @Nullable String value,
            @Nullable Double number,
            @Nullable Double numberMax,
            List<Double> parts,
            @Nullable String unit)
            implements Flat {

        /** That of a target in words. */
        public static final Figure NONE = new Figure(null, null, null, List.of(), null);

        public Figure {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A time that goals are set for.
     *
     * @param fromYear first year of a period
     * @param year year by which, or last year of the period
     */
    public record Period(
            @Nullable Integer fromYear, @Nullable Integer year) implements Flat {}

    /**
     * What a figure is compared with, and of which place it is said.
     *
     * @param baseYear year compared with
     * @param baseValue value started from, as printed
     * @param relativeTo whom or what it is compared with ({@code 全省平均水平})
     * @param basis 按可比价格, 现价 …
     * @param scope place it is said of, as printed ({@code 全县})
     */
    public record Base(
            @Nullable Integer baseYear,
            @Nullable String baseValue,
            @Nullable String relativeTo,
            @Nullable String basis,
            @Nullable String scope)
            implements Flat {

        /** Compared with nothing, of no place in particular. */
        public static final Base NONE = new Base(null, null, null, null, null);

        public Base relativeTo(@Nullable String other) {
            return new Base(baseYear, baseValue, other, basis, scope);
        }
    }

    @Override
    public List<Span> spans() {
        return List.of(span());
    }

    @Override
    public Target in(int number, UnaryOperator<Span> place) {
        FactId counted = new FactId(FactId.Kind.TARGET, number);
        return new Target(counted, kind, indicator, sense, figure, period, base, wording.in(place));
    }

    /** The same of another indicator, as in A和B均增长8%. */
    public Target of(String other) {
        return new Target(id, kind, other, sense, figure, period, base, wording);
    }

    /** The same, meant in another sense against another base, as another rule reads it. */
    public Target meant(Sense other, Base against, String rule) {
        Wording read = new Wording(wording.text(), wording.span(), rule);
        return new Target(id, kind, indicator, other, figure, period, against, read);
    }

    public @Nullable Measure measure() {
        return sense.measure();
    }

    public @Nullable Comparator comparator() {
        return sense.comparator();
    }

    public Commitment commitment() {
        return sense.commitment();
    }

    public @Nullable Direction direction() {
        return sense.direction();
    }

    public @Nullable String value() {
        return figure.value();
    }

    public @Nullable Double number() {
        return figure.number();
    }

    public @Nullable Double numberMax() {
        return figure.numberMax();
    }

    public List<Double> parts() {
        return figure.parts();
    }

    public @Nullable String unit() {
        return figure.unit();
    }

    public @Nullable Integer fromYear() {
        return period.fromYear();
    }

    public @Nullable Integer year() {
        return period.year();
    }

    public @Nullable Integer baseYear() {
        return base.baseYear();
    }

    public @Nullable String baseValue() {
        return base.baseValue();
    }

    public @Nullable String relativeTo() {
        return base.relativeTo();
    }

    public @Nullable String basis() {
        return base.basis();
    }

    public @Nullable String scope() {
        return base.scope();
    }

    public String text() {
        return wording.text();
    }

    public Span span() {
        return wording.span();
    }

    @Override
    public String rule() {
        return wording.rule();
    }
}
