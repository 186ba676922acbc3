package gongbao.store;

import gongbao.text.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codec of every type of the model. A record is its components, one behind the other. */
final class Codecs {

    private static final Map<Type, Codec> KNOWN = new ConcurrentHashMap<>();

    private static final Codec WORDS = new Codec() {
        @Override
        public void write(@Nullable Object value, Out out) {
            out.text((String) value);
        }

        @Override
        public @Nullable Object read(In in) {
            return in.text();
        }
    };

    private Codecs() {}

    /** @throws IllegalArgumentException for a type that no record of the model has */
    static Codec of(Type type) {
        Codec known = KNOWN.get(type);
        if (known == null) {
            known = make(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static Codec make(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return map(of(map.getActualTypeArguments()[0]), of(map.getActualTypeArguments()[1]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("the model has no values of " + type);
        }
        if (plain == int.class) {
            return codec(Integer.class, (value, out) -> out.number(value), in -> (int) in.number());
        }
        if (plain == long.class) {
            return codec(Long.class, (value, out) -> out.number(value), In::number);
        }
        if (plain == boolean.class) {
            return codec(Boolean.class, (value, out) -> out.count(value ? 1 : 0), in -> in.count() == 1);
        }
        return plain == String.class ? WORDS : orNull(object(plain));
    }

    private static Codec object(Class<?> type) {
        if (type == Span.class) {
            return codec(Span.class, Codecs::span, Codecs::span);
        }
        if (type == Integer.class) {
            return codec(Integer.class, (value, out) -> out.number(value), in -> (int) in.number());
        }
        if (type == Double.class) {
            return codec(
                    Double.class,
                    (value, out) -> out.number(Long.reverse(Double.doubleToLongBits(value))),
                    in -> Double.longBitsToDouble(Long.reverse(in.number())));
        }
        if (type == LocalDate.class) {
            return codec(
                    LocalDate.class,
                    (value, out) -> out.number(value.toEpochDay()),
                    in -> LocalDate.ofEpochDay(in.number()));
        }
        if (type == LocalTime.class) {
            return codec(
                    LocalTime.class,
                    (value, out) -> out.number(value.toNanoOfDay()),
                    in -> LocalTime.ofNanoOfDay(in.number()));
        }
        return type.isEnum() ? constant(type.getEnumConstants()) : RecordCodec.of(type, Codecs::of);
    }

    @SuppressWarnings("EnumOrdinal") // The program that wrote it reads it.
    private static Codec constant(Object[] constants) {
        return codec(Enum.class, (value, out) -> out.count(value.ordinal()), in -> constants[in.count()]);
    }

    private static void span(Span span, Out out) {
        out.count(span.start());
        out.count(span.length());
    }

    private static Span span(In in) {
        int start = in.count();
        return new Span(start, start + in.count());
    }

    private static Codec list(Codec each) {
        return codec(
                List.class,
                (values, out) -> {
                    out.count(values.size());
                    for (Object value : values) {
                        each.write(value, out);
                    }
                },
                in -> {
                    int size = in.count();
                    List<Object> values = new ArrayList<>(size);
                    for (int i = 0; i < size; i++) {
                        values.add(Objects.requireNonNull(each.read(in)));
                    }
                    return values;
                });
    }

    private static Codec map(Codec key, Codec value) {
        return codec(
                Map.class,
                (values, out) -> {
                    out.count(values.size());
                    for (Object one : values.entrySet()) {
                        Map.Entry<?, ?> entry = (Map.Entry<?, ?>) one;
                        key.write(entry.getKey(), out);
                        value.write(entry.getValue(), out);
                    }
                },
                in -> {
                    int size = in.count();
                    Map<Object, Object> values = new LinkedHashMap<>();
                    for (int i = 0; i < size; i++) {
                        Object name = Objects.requireNonNull(key.read(in));
                        values.put(name, Objects.requireNonNull(value.read(in)));
                    }
                    return values;
                });
    }

    /** One byte more tells whether there is a value. */
    private static Codec orNull(Codec codec) {
        return new Codec() {
            @Override
            public void write(@Nullable Object value, Out out) {
                out.count(value == null ? 0 : 1);
                if (value != null) {
                    codec.write(value, out);
                }
            }

            @Override
            public @Nullable Object read(In in) {
                return in.count() == 0 ? null : codec.read(in);
            }
        };
    }

    private static <T> Codec codec(Class<T> type, BiConsumer<T, Out> writes, Function<In, Object> reads) {
        return new Codec() {
            @Override
            public void write(@Nullable Object value, Out out) {
                writes.accept(type.cast(Objects.requireNonNull(value)), out);
            }

            @Override
            public Object read(In in) {
                return reads.apply(in);
            }
        };
    }
}
