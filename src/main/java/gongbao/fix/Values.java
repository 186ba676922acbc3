package gongbao.fix;

import gongbao.model.Coded;
import gongbao.model.Moment;
import gongbao.model.Resolved;
import gongbao.place.Level;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an editor wrote behind a field → a value of its type. What is none is reported, with what would be one. */
final class Values {

    /** A sentence of a communiqué is long; what is longer is none. */
    private static final int LONGEST = 1000;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int MOST_DIGITS = 9;

    private final Faults faults;

    Values(Faults faults) {
        this.faults = faults;
    }

    /** Null where it cannot be used, which is reported. */
    @Nullable
    Value of(Fields.Field field, Node node) {
        if (node instanceof Node.Nothing) {
            if (!field.nullable() && !field.isList()) {
                faults.report("fix-empty", node.at(), field.name());
                return null;
            }
            return new Value(field.isList() ? List.of() : null, "");
        }
        Object value = field.isList() ? list(field, node) : one(field.name(), (Class<?>) field.type(), node);
        return value == null ? null : new Value(value, node.written());
    }

    /** One value will do for a list of one. */
    private @Nullable Object list(Fields.Field field, Node node) {
        Type of = ((ParameterizedType) field.type()).getActualTypeArguments()[0];
        List<Node> nodes = node instanceof Node.Items items ? items.nodes() : List.of(node);
        List<Object> values = new ArrayList<>();
        for (Node each : nodes) {
            Object value = one(field.name(), (Class<?>) of, each);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    private @Nullable Object one(String name, Class<?> type, Node node) {
        if (type == Resolved.class) {
            return new Meetings(this, faults).of(node);
        } else if (type.isRecord() && type != Moment.class) {
            return nested(name, type.asSubclass(Record.class), node);
        } else if (node instanceof Node.Words words) {
            return scalar(name, type, words);
        }
        faults.report("fix-text", node.at(), name);
        return null;
    }

    @Nullable
    Object scalar(String name, Class<?> type, Node.Words words) {
        String text = words.text();
        if (text.length() > LONGEST) {
            faults.report("site-yaml-long", words.at(), String.valueOf(LONGEST));
            return null;
        } else if (type == String.class) {
            return text;
        } else if (type == Integer.class || type == int.class) {
            return told("fix-number", name, words, number(text));
        } else if (type == Double.class) {
            return told("fix-decimal", name, words, decimal(text));
        } else if (type == Boolean.class || type == boolean.class) {
            boolean known = text.equals("true") || text.equals("false");
            return told("fix-flag", name, words, known ? Boolean.valueOf(text) : null);
        } else if (type == LocalDate.class) {
            return told("fix-day", name, words, day(text));
        } else if (type == Moment.class) {
            return told("fix-moment", name, words, moment(text));
        }
        return choice(name, type, words);
    }

    private @Nullable Object told(String rule, String name, Node.Words words, @Nullable Object value) {
        if (value == null) {
            faults.report(rule, words.at(), name, words.text());
        }
        return value;
    }

    private static @Nullable Integer number(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.valueOf(text) : null;
    }

    /** 〔例〕100, 6.5, -3: digits as ASCII writes them, so that no machine reads them otherwise. */
    static @Nullable Double decimal(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String part = point < 0 ? "0" : digits.substring(point + 1);
        boolean all = !whole.isEmpty()
                && !part.isEmpty()
                && digits.length() <= 2 * MOST_DIGITS
                && (whole + part).chars().allMatch(c -> c >= '0' && c <= '9');
        return all ? Double.valueOf(text) : null;
    }

    static @Nullable LocalDate day(String text) {
        Moment moment = moment(text);
        return moment == null || moment.time() != null ? null : moment.day();
    }

    private static @Nullable Moment moment(String text) {
        Moment moment = Moment.parse(text.replace(' ', 'T'));
        int year = moment == null ? 0 : moment.day().getYear();
        return year < FIRST_YEAR || year > LAST_YEAR ? null : moment;
    }

    private @Nullable Object choice(String name, Class<?> type, Node.Words words) {
        Object[] constants = Objects.requireNonNull(type.getEnumConstants(), type.getName());
        Object chosen = Arrays.stream(constants)
                .filter(each -> code(each).equals(words.text()))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            faults.report("fix-choice", words.at(), name, words.text(), choices(type));
        }
        return chosen;
    }

    /** The words that a field may have, in their order; empty where it may have any. */
    static String choices(Type type) {
        Object[] constants = type instanceof Class<?> one ? one.getEnumConstants() : null;
        return constants == null
                ? ""
                : Arrays.stream(constants).map(Values::code).collect(Collectors.joining(", "));
    }

    private static String code(Object constant) {
        return constant instanceof Level level ? level.code() : ((Coded) constant).code();
    }

    /** What stands within a fact with words of its own: who else adopted a document, what a term stands for. */
    private @Nullable Object nested(String name, Class<? extends Record> type, Node node) {
        if (!(node instanceof Node.Keys keys)) {
            faults.report("fix-keys", node.at(), name, String.join(", ", Within.names(type)));
            return null;
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (Node.Key key : keys.keys()) {
            Fields.Field field = Within.field(type, key.name());
            if (field == null) {
                faults.report("fix-key", key.at(), key.name(), name, String.join(", ", Within.names(type)));
                return null;
            }
            Value value = of(field, key.value());
            if (value == null) {
                return null;
            }
            values.put(field.name(), value);
        }
        return Within.lacks(type, values.keySet()) == null
                ? new Value.Nested(type, values)
                : lacking(type, values, keys);
    }

    private @Nullable Object lacking(Class<? extends Record> type, Map<String, Value> values, Node.Keys keys) {
        faults.report("fix-lacks", keys.at(), String.valueOf(Within.lacks(type, values.keySet())));
        return null;
    }
}
