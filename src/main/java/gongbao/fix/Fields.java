package gongbao.fix;

import gongbao.model.Flat;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a record as the JSON names them: those of its groups stand among its own. */
final class Fields {

    /**
     * One field.
     *
     * @param type with what it is a list of
     * @param nullable whether it may be unknown
     */
    record Field(String name, Type type, boolean nullable) {

        boolean isList() {
            return !(type instanceof Class<?>);
        }
    }

    private Fields() {}

    static List<Field> of(Class<? extends Record> type) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<? extends Record> group = group(component);
            if (group != null) {
                fields.addAll(of(group));
            } else {
                boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                fields.add(new Field(component.getName(), component.getGenericType(), nullable));
            }
        }
        return fields;
    }

    private static @Nullable Class<? extends Record> group(RecordComponent component) {
        return Flat.class.isAssignableFrom(component.getType())
                ? component.getType().asSubclass(Record.class)
                : null;
    }

    /** What each field is. */
    static Map<String, @Nullable Object> read(Record record) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(record);
                if (group(component) != null && value instanceof Record group) {
                    values.putAll(read(group));
                } else {
                    values.put(component.getName(), value);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the fields of " + record.getClass() + " can be read", e);
        }
        return values;
    }

    /** A record of these fields: the inverse of {@link #read}. */
    static <T> T make(Class<T> type, Map<String, @Nullable Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Class<? extends Record> group = group(components[i]);
            arguments[i] = group == null ? values.get(components[i].getName()) : make(group, values);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can be made of its fields", e);
        }
    }
}
