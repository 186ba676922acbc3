package gongbao.json;

import gongbao.model.Carrier;
import gongbao.model.Communique;
import gongbao.model.Facts;
import gongbao.model.Flat;
import gongbao.model.Heading;
import gongbao.model.Prose;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an object of JSON as a record: its fields are the components, those of a group among those of the whole. */
final class RecordReader implements ValueReader {

    /** What holds fields of a communiqué; in the JSON they stand in the communiqué itself. */
    private static final Set<Class<?>> GROUPS = Set.of(Heading.class, Carrier.class, Facts.class, Prose.class);

    private static final ClassValue<RecordReader> KNOWN = new ClassValue<>() {
        @Override
        protected RecordReader computeValue(Class<?> type) {
            return new RecordReader(type);
        }
    };

    /** A field of the JSON. */
    private record Field(String name, ValueReader value, boolean mayBeNull) {}

    private final Field[] fields;
    private final Shape shape;

    private RecordReader(Class<?> type) {
        List<Field> found = new ArrayList<>();
        shape = Shape.of(type, found);
        if (type == Communique.class) {
            found.add(new Field("schema", RecordReader::schema, false));
        }
        fields = found.toArray(Field[]::new);
    }

    static RecordReader of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** A line of another contract is not for this program. */
    private static String schema(JsonSource from) throws JsonFault {
        if (!from.takesName(Communique.SCHEMA)) {
            throw from.expected('"' + Communique.SCHEMA + '"');
        }
        return Communique.SCHEMA;
    }

    @Override
    public Object read(JsonSource from) throws JsonFault {
        int place = from.at();
        from.take('{');
        @Nullable Object[] values = new @Nullable Object[fields.length];
        long missing = (1L << fields.length) - 1;
        int next = 0;
        for (boolean first = true; from.hasMore('}', first); first = false) {
            int field = field(from, next);
            from.take(':');
            if (field < 0) {
                from.skip();
                continue;
            }
            values[field] = value(from, fields[field]);
            missing &= ~(1L << field);
            next = field + 1;
        }
        if (missing != 0) {
            throw new JsonFault("facts-field", place + 1, fields[Long.numberOfTrailingZeros(missing)].name());
        }
        return made(from, place, values);
    }

    /** Which field is next: nearly always the one behind the last. −1 for one that a later program added. */
    private int field(JsonSource from, int next) throws JsonFault {
        if (next < fields.length && from.takesName(fields[next].name())) {
            return next;
        }
        String name = from.string();
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Object value(JsonSource from, Field field) throws JsonFault {
        return field.mayBeNull() && from.takesNull() ? null : field.value().read(from);
    }

    private Object made(JsonSource from, int place, @Nullable Object[] values) throws JsonFault {
        try {
            return shape.make(values);
        } catch (IllegalArgumentException e) {
            throw from.expectedAt(place, String.valueOf(e.getMessage()));
        }
    }

    /**
     * A record, and of which fields it is made.
     *
     * @param parts for each component the number of its field, or the shape of the group that it is
     */
    private record Shape(Constructor<?> constructor, List<Object> parts) {

        static Shape of(Class<?> type, List<Field> fields) {
            List<Object> parts = new ArrayList<>();
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                if (isGroup(component.getType())) {
                    parts.add(of(component.getType(), fields));
                } else {
                    parts.add(fields.size());
                    fields.add(field(component));
                }
            }
            return new Shape(constructor(type, components), parts);
        }

        private static boolean isGroup(Class<?> type) {
            return Flat.class.isAssignableFrom(type) || GROUPS.contains(type);
        }

        private static Field field(RecordComponent component) {
            boolean mayBeNull = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new Field(name(component), ValueReaders.of(component.getGenericType()), mayBeNull);
        }

        /** As in {@link CommuniqueField}: the text of the prose is the body of the communiqué. */
        private static String name(RecordComponent component) {
            return component.getDeclaringRecord() == Prose.class && component.getType() == CharSequence.class
                    ? "body"
                    : component.getName();
        }

        private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return type.getConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException("cannot make a " + type, e);
            }
        }

        Object make(@Nullable Object[] values) {
            @Nullable Object[] own = new @Nullable Object[parts.size()];
            for (int i = 0; i < own.length; i++) {
                Object part = parts.get(i);
                own[i] = part instanceof Shape group ? group.make(values) : values[(Integer) part];
            }
            try {
                return constructor.newInstance(own);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(e.getTargetException().getMessage(), e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("cannot make one with " + constructor, e);
            }
        }
    }
}
