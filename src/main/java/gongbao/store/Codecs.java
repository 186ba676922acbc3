package gongbao.store;

import gongbao.text.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The codec of every type of the model. A record is its components, one behind the other. */
final class Codecs {

    private static final Map<Type, Codec<?>> KNOWN = new ConcurrentHashMap<>();

    private Codecs() {}

    /** @throws IllegalArgumentException for a type that no record of the model has */
    @SuppressWarnings("unchecked") // The codec of a type reads and writes values of that type.
    static <T> Codec<T> of(Class<T> type) {
        return (Codec<T>) of((Type) type);
    }

    private static Codec<?> of(Type type) {
        Codec<?> known = KNOWN.get(type);
        if (known == null) {
            known = make(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static Codec<?> make(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(of(list.getActualTypeArguments()[0]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("the model has no values of " + type);
        }
        if (plain == int.class) {
            return codec((value, out) -> out.number(value), in -> (int) in.number());
        }
        if (plain == boolean.class) {
            return codec((value, out) -> out.count(value ? 1 : 0), in -> in.count() == 1);
        }
        if (plain == String.class) {
            return Codecs.<String>codec((value, out) -> out.text(value), In::text);
        }
        return orNull(object(plain));
    }

    private static Codec<?> object(Class<?> type) {
        if (type == Span.class) {
            return Codecs.<Span>codec(Codecs::span, Codecs::span);
        }
        if (type == Integer.class) {
            return Codecs.<Integer>codec((value, out) -> out.number(value), in -> (int) in.number());
        }
        if (type == Double.class) {
            return Codecs.<Double>codec(
                    (value, out) -> out.number(Long.reverse(Double.doubleToLongBits(value))),
                    in -> Double.longBitsToDouble(Long.reverse(in.number())));
        }
        if (type == LocalDate.class) {
            return Codecs.<LocalDate>codec(
                    (value, out) -> out.number(value.toEpochDay()), in -> LocalDate.ofEpochDay(in.number()));
        }
        if (type == LocalTime.class) {
            return Codecs.<LocalTime>codec(
                    (value, out) -> out.number(value.toNanoOfDay()), in -> LocalTime.ofNanoOfDay(in.number()));
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return Codecs.<Enum<?>>codec(
                    (value, out) -> out.count(value.ordinal()), in -> (Enum<?>) constants[in.count()]);
        }
        return RecordCodec.of(type, Codecs::of);
    }

    private static void span(Span span, Out out) {
        out.count(span.start());
        out.count(span.length());
    }

    private static Span span(In in) {
        int start = in.count();
        return new Span(start, start + in.count());
    }

    private static <T> Codec<List<T>> list(Codec<T> each) {
        return codec(
                (values, out) -> {
                    out.count(values.size());
                    values.forEach(value -> each.write(value, out));
                },
                in -> {
                    int size = in.count();
                    List<T> values = new ArrayList<>(size);
                    for (int i = 0; i < size; i++) {
                        values.add(each.read(in));
                    }
                    return values;
                });
    }

    /** One byte more tells whether there is a value. */
    private static <T> Codec<@Nullable T> orNull(Codec<T> codec) {
        return codec(
                (value, out) -> {
                    out.count(value == null ? 0 : 1);
                    if (value != null) {
                        codec.write(value, out);
                    }
                },
                in -> in.count() == 0 ? null : codec.read(in));
    }

    private interface Writes<T> {
        void write(T value, Out out);
    }

    private interface Reads<T> {
        T read(In in);
    }

    private static <T> Codec<T> codec(Writes<T> writes, Reads<T> reads) {
        return new Codec<>() {
            @Override
            public void write(T value, Out out) {
                writes.write(value, out);
            }

            @Override
            public T read(In in) {
                return reads.read(in);
            }
        };
    }
}
