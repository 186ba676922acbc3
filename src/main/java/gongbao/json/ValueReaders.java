package gongbao.json;

import gongbao.model.FactId;
import gongbao.model.MeetingKey;
import gongbao.model.Moment;
import gongbao.text.IntTable;
import gongbao.text.Origins;
import gongbao.text.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How a value of each type is read; with {@link RecordReader} the whole of the JSON contract, from the reader's side. */
final class ValueReaders {

    private static final Map<Class<?>, ValueReader> SIMPLE = Map.ofEntries(
            Map.entry(String.class, JsonSource::string),
            Map.entry(CharSequence.class, JsonSource::string),
            Map.entry(int.class, JsonSource::integer),
            Map.entry(Integer.class, JsonSource::integer),
            Map.entry(Double.class, JsonSource::number),
            Map.entry(double.class, JsonSource::number),
            Map.entry(boolean.class, ValueReaders::flag),
            Map.entry(Span.class, JsonSource::span),
            Map.entry(Origins.class, ValueReaders::origins),
            Map.entry(FactId.class, word("target-1", FactId::parse)),
            Map.entry(MeetingKey.class, word("511826-15-6", MeetingKey::parse)),
            Map.entry(Moment.class, word("2024-01-08T09:33", Moment::parse)),
            Map.entry(LocalDate.class, word("2024-01-08", ValueReaders::day)));

    private ValueReaders() {}

    static ValueReader of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(of(generic.getActualTypeArguments()[0]))
                    : map(of(generic.getActualTypeArguments()[1]));
        }
        Class<?> plain = (Class<?>) type;
        ValueReader simple = SIMPLE.get(plain);
        if (simple != null) {
            return simple;
        }
        if (plain.isEnum()) {
            return new ChoiceReader(plain);
        }
        if (plain.isRecord()) {
            return RecordReader.of(plain);
        }
        throw new IllegalArgumentException("the model has no values of " + type);
    }

    private static ValueReader list(ValueReader one) {
        return from -> {
            from.take('[');
            List<Object> values = new ArrayList<>();
            while (from.hasMore(']', values.isEmpty())) {
                values.add(one.read(from));
            }
            return values;
        };
    }

    private static ValueReader map(ValueReader one) {
        return from -> {
            from.take('{');
            Map<String, Object> values = new LinkedHashMap<>();
            while (from.hasMore('}', values.isEmpty())) {
                String name = from.string();
                from.take(':');
                values.put(name, one.read(from));
            }
            return values;
        };
    }

    private static Boolean flag(JsonSource from) throws JsonFault {
        boolean yes = from.takesWord("true");
        if (!yes && !from.takesWord("false")) {
            throw from.expected("true", "false");
        }
        return yes;
    }

    /** A value that is written as one word. */
    private static ValueReader word(String sample, Function<String, @Nullable Object> parse) {
        return from -> {
            int at = from.at();
            Object value = parse.apply(from.string());
            if (value == null) {
                throw from.expectedAt(at, '"' + sample + '"');
            }
            return value;
        };
    }

    private static @Nullable LocalDate day(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Origins origins(JsonSource from) throws JsonFault {
        from.take('[');
        IntStream.Builder cells = IntStream.builder();
        for (boolean first = true; from.hasMore(']', first); first = false) {
            for (int column = 0; column < Origins.COLUMNS; column++) {
                from.take(column == 0 ? '[' : ',');
                cells.add(from.integer());
            }
            from.take(']');
        }
        return new Origins(IntTable.of(Origins.COLUMNS, cells.build().toArray()));
    }
}
