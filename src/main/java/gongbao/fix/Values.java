package gongbao.fix;

import gongbao.model.Moment;
import gongbao.model.Resolved;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an editor wrote behind a field → a value of its type. What is none is reported, with what would be one. */
final class Values {

    /** A sentence of a communiqué is long; what is longer is none. */
    static final int LONGEST = 1000;

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
                faults.report("fix-empty", node.at(), Chinese.key(field.name()));
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
        faults.report("fix-text", node.at(), Chinese.key(name));
        return null;
    }

    @Nullable
    Object scalar(String name, Class<?> type, Node.Words words) {
        String text = words.text();
        if (text.length() > LONGEST) {
            faults.report("site-yaml-long", words.at(), String.valueOf(LONGEST));
            return null;
        } else if (type == String.class) {
            return text(name, words);
        } else if (type == Integer.class || type == int.class) {
            return whole(name, words);
        } else if (type == Double.class) {
            return told("fix-decimal", name, words, decimal(text));
        } else if (type == Boolean.class || type == boolean.class) {
            String flag = Chinese.code(Chinese.FLAG, text);
            boolean known = flag.equals("true") || flag.equals("false");
            return told("fix-flag", name, words, known ? Boolean.valueOf(flag) : null);
        } else if (type == LocalDate.class || type == Moment.class) {
            return moment(name, type == LocalDate.class, words);
        }
        return choice(name, type, words);
    }

    /** Chinese quotation marks are no marks of YAML: they would be printed. */
    private String text(String name, Node.Words words) {
        String text = words.text();
        if (text.length() > 1 && text.startsWith("“") && text.endsWith("”")) {
            faults.warn("fix-quotes", words.at(), Chinese.key(name), text);
        }
        return text;
    }

    private @Nullable Object told(String rule, String name, Node.Words words, @Nullable Object value) {
        if (value == null) {
            faults.report(rule, words.at(), Chinese.key(name), words.text());
        }
        return value;
    }

    private @Nullable Object range(String name, Node.Words words, Object least, Object most) {
        faults.report(
                "fix-range", words.at(), Chinese.key(name), words.text(), String.valueOf(least), String.valueOf(most));
        return null;
    }

    private @Nullable Object whole(String name, Node.Words words) {
        Integer number = Numbers.whole(words.text());
        Numbers.Range range = Numbers.range(name);
        return number == null || range.holds(number)
                ? told("fix-number", name, words, number)
                : range(name, words, range.least(), range.most());
    }

    /** A time where a day is wanted is none; a day of another age is no day of ours. */
    private @Nullable Object moment(String name, boolean day, Node.Words words) {
        Moment moment = Numbers.moment(words.text());
        if (moment == null || day && moment.time() != null) {
            return told(day ? "fix-day" : "fix-moment", name, words, null);
        } else if (!Numbers.YEARS.holds(moment.day().getYear())) {
            return range(name, words, Numbers.YEARS.least() + "-01-01", Numbers.YEARS.most() + "-12-31");
        }
        return day ? moment.day() : moment;
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

    private @Nullable Object choice(String name, Class<?> type, Node.Words words) {
        Object chosen = Chinese.choice(type, words.text());
        if (chosen == null) {
            faults.report("fix-choice", words.at(), Chinese.key(name), words.text(), Chinese.choices(type));
        }
        return chosen;
    }

    /** The words that a field may have, in their order; empty where it may have any. */
    static String choices(Type type) {
        return type instanceof Class<?> one ? Chinese.choices(one) : "";
    }

    /** What stands within a fact with words of its own: who else adopted a document, what a term stands for. */
    private @Nullable Object nested(String name, Class<? extends Record> type, Node node) {
        if (!(node instanceof Node.Keys keys)) {
            faults.report("fix-keys", node.at(), Chinese.key(name), fields(type));
            return null;
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (Node.Key key : keys.keys()) {
            Fields.Field field = Within.field(type, key.name());
            if (field == null) {
                faults.report("fix-key", key.at(), key.name(), Chinese.key(name), fields(type));
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
        faults.report("fix-lacks", keys.at(), Chinese.key(String.valueOf(Within.lacks(type, values.keySet()))));
        return null;
    }

    private static String fields(Class<? extends Record> type) {
        return Within.names(type).stream().map(Chinese::key).collect(Collectors.joining(", "));
    }
}
