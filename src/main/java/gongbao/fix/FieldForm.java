package gongbao.fix;

import java.util.List;

/**
 * A field of a fact that an editor may set.
 *
 * @param name as the JSON calls it
 * @param label the same in Chinese, 〔例〕目标年份
 * @param type what it takes
 * @param isList whether it takes any number of them
 * @param isOptional whether it may be left empty: not known
 * @param choices what it may be, where it is a choice
 * @param values what it is now, as an editor would write it: one for what is no list, none for what is not known
 */
public record FieldForm(
        String name,
        String label,
        Type type,
        boolean isList,
        boolean isOptional,
        List<Choice> choices,
        List<String> values) {

    /** What a field takes. */
    public enum Type {
        TEXT,
        /** A whole number. */
        NUMBER,
        /** 〔例〕6.5, without a unit. */
        DECIMAL,
        /** {@code true} or {@code false}; never empty. */
        FLAG,
        /** 〔例〕2024-01-05. */
        DAY,
        /** 〔例〕2024-01-08T09:33, or a day. */
        MOMENT,
        /** The code of one of the choices. */
        CHOICE,
        /** The id of a meeting, 〔例〕510000-12-4. */
        MEETING
    }

    /**
     * One thing that a field may be.
     *
     * @param code as it is written
     * @param label in Chinese
     */
    public record Choice(String code, String label) {}

    public FieldForm {
        choices = List.copyOf(choices);
        values = List.copyOf(values);
    }
}
