package gongbao.fix;

import gongbao.fix.FieldForm.Choice;
import gongbao.model.Coded;
import gongbao.model.Moment;
import gongbao.model.Resolved;
import gongbao.place.Level;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a fact as a form shows them: {@link Values} reads what it is filled in with. */
final class FieldForms {

    /** The same as the jurisdiction, which takes codes, too. */
    private static final String CODE = "code";

    private FieldForms() {}

    /** Those that a value of one line can say; what quotes words of its own is for the file. */
    static List<FieldForm> of(Kind kind, Map<String, @Nullable Object> now) {
        return Settable.of(kind).stream()
                .filter(field -> type(field) != null
                        && !(kind == Kind.MEETING && field.name().equals(CODE)))
                .map(field -> form(kind, field, now))
                .toList();
    }

    private static FieldForm form(Kind kind, Fields.Field field, Map<String, @Nullable Object> now) {
        String name = field.name();
        boolean alone = name.equals(Settable.VALUE) && kind.isGiven();
        List<Choice> choices = Chinese.labels(one(field)).entrySet().stream()
                .map(choice -> new Choice(choice.getKey(), choice.getValue()))
                .toList();
        return new FieldForm(
                name,
                alone ? Chinese.label(Chinese.KIND, kind.code()) : Chinese.label(Chinese.FIELD, name),
                Objects.requireNonNull(type(field)),
                field.isList(),
                field.nullable() || field.isList(),
                choices,
                written(now.get(name)));
    }

    private static Class<?> one(Fields.Field field) {
        return (Class<?>)
                (field.isList() ? ((ParameterizedType) field.type()).getActualTypeArguments()[0] : field.type());
    }

    private static FieldForm.@Nullable Type type(Fields.Field field) {
        Class<?> type = one(field);
        if (type.isEnum()) {
            return FieldForm.Type.CHOICE;
        }
        return TYPES.get(type);
    }

    private static final Map<Class<?>, FieldForm.Type> TYPES = Map.of(
            String.class, FieldForm.Type.TEXT,
            Integer.class, FieldForm.Type.NUMBER,
            Double.class, FieldForm.Type.DECIMAL,
            boolean.class, FieldForm.Type.FLAG,
            LocalDate.class, FieldForm.Type.DAY,
            Moment.class, FieldForm.Type.MOMENT,
            Resolved.class, FieldForm.Type.MEETING);

    /** As an editor would write it. */
    private static List<String> written(@Nullable Object value) {
        Stream<?> all = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return all.map(FieldForms::one).toList();
    }

    private static String one(Object value) {
        if (value instanceof Coded || value instanceof Level) {
            return Chinese.code(value);
        } else if (value instanceof Resolved meeting) {
            return meeting.key().toString();
        }
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
