package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that the text sets itself for a horizon.
 *
 * @param kind with or without a number
 * @param indicator what is measured, as printed ({@code 全县地区生产总值}); null where the clause names none
 * @param measure how the value is to be read; null for qualitative targets
 * @param comparator how the value binds; null for qualitative targets
 * @param commitment how firmly it is said
 * @param direction which way, for growth; null where the words leave it open
 * @param value as printed, without the unit ({@code 100}, {@code 2.1∶1}, {@code 翻一番})
 * @param number the value as a number in the printed unit; the lower end of a range; left over right side of a ratio
 * @param numberMax upper end of a range
 * @param parts sides of a ratio or shares beyond the first two
 * @param unit {@code 亿元}, {@code %}; null where there is none
 * @param fromYear first year of a period
 * @param year year by which, or last year of the period
 * @param baseYear year compared with
 * @param baseValue value started from, as printed
 * @param relativeTo whom or what it is compared with ({@code 全省平均水平})
 * @param basis 按可比价格, 现价 …
 * @param scope place it is said of, as printed ({@code 全县})
 * @param text the clause, verbatim
 * @param span where it stands
 * @param rule the rule that read it
 */
public record Target(
        Kind kind,
        @Nullable String indicator,
        @Nullable Measure measure,
        @Nullable Comparator comparator,
        Commitment commitment,
        @Nullable Direction direction,
        @Nullable String value,
        @Nullable Double number,
        @Nullable Double numberMax,
        List<Double> parts,
        @Nullable String unit,
        @Nullable Integer fromYear,
        @Nullable Integer year,
        @Nullable Integer baseYear,
        @Nullable String baseValue,
        @Nullable String relativeTo,
        @Nullable String basis,
        @Nullable String scope,
        String text,
        Span span,
        String rule) {

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

    public Target {
        parts = List.copyOf(parts);
    }
}
