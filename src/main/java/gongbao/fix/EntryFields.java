package gongbao.fix;

import gongbao.model.Correction.What;
import gongbao.place.Division;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands behind the kind of an entry: how the fact is named, and what its fields are to be. */
final class EntryFields {

    /** An entry behind its kind. */
    record Said(Entry.Named named, Map<String, Value> values) {}

    private static final String FIELDS = EntryNames.FIELDS;
    private static final Entry.Named NOT_NAMED = EntryNames.NONE;

    private final Faults faults;
    private final Values values;
    private final EntryNames names;

    EntryFields(Faults faults) {
        this.faults = faults;
        this.values = new Values(faults);
        this.names = new EntryNames(values, faults);
    }

    /** What is hidden: a fact by its words, or fields of the meeting by their names. Null where that is not said. */
    @Nullable
    Said hidden(Kind kind, Node.Key key) {
        if (kind == Kind.TITLE || kind == Kind.GENRE) {
            faults.report("fix-hide", key.at(), kind.shown());
            return null;
        } else if (kind.isGiven()) {
            return hiddenFields(kind, key);
        }
        Entry.Named named =
                key.value() instanceof Node.Keys keys ? names.named(kind, keys, Set.of()) : names.named(kind, key);
        return named == null ? null : new Said(named, Map.of());
    }

    private @Nullable Said hiddenFields(Kind kind, Node.Key key) {
        Entry.Named named = NOT_NAMED;
        Node told = key.value();
        if (told instanceof Node.Keys keys) {
            named = names.named(kind, keys, Set.of(FIELDS));
            told = value(keys, FIELDS);
        }
        Map<String, Value> hidden = new LinkedHashMap<>();
        List<String> all = Settable.names(kind);
        List<Node> each = told instanceof Node.Items items ? items.nodes() : List.of(told);
        for (Node one : each) {
            Fields.Field field = Settable.field(kind, one.written());
            if (field == null && !(one instanceof Node.Nothing)) {
                faults.report("fix-key", one.at(), one.written(), kind.shown(), Chinese.beside(Chinese.FIELD, all));
                return null;
            }
            (field == null ? all : List.of(field.name())).forEach(name -> hidden.put(name, new Value(null, "")));
        }
        return named == null ? null : new Said(named, hidden);
    }

    private static Node value(Node.Keys keys, String name) {
        return keys.keys().stream()
                .filter(key -> EntryNames.naming(key).equals(name))
                .map(Node.Key::value)
                .findFirst()
                .orElse(new Node.Nothing(keys.at()));
    }

    /** What is set or added; null where it cannot be used. */
    @Nullable
    Said given(What what, Kind kind, Node.Key key) {
        boolean alone = kind == Kind.TITLE || kind == Kind.GENRE;
        Said said = key.value() instanceof Node.Keys keys
                ? fields(kind, keys)
                : alone ? value(kind, key.value()) : new Said(orNot(names.named(kind, key)), Map.of());
        if (said == null || !kind.isGiven() && said.named().words() == null) {
            return null;
        } else if (said.values().isEmpty() && (what == What.SET || kind.isGiven())) {
            faults.report(
                    "fix-nothing-set", key.at(), kind.shown(), Chinese.beside(Chinese.FIELD, Settable.names(kind)));
            return null;
        }
        return isWhole(what, kind, said, key) && areDays(said, key) && isOnePlace(said, key) ? said : null;
    }

    private static Entry.Named orNot(Entry.@Nullable Named named) {
        return named == null ? NOT_NAMED : named;
    }

    private @Nullable Said value(Kind kind, Node node) {
        Fields.Field field = Settable.of(kind).get(0);
        Value value = value(kind, field, node);
        return value == null ? null : new Said(NOT_NAMED, Map.of(field.name(), value));
    }

    private @Nullable Said fields(Kind kind, Node.Keys keys) {
        Entry.Named named = names.named(kind, keys, Set.copyOf(Settable.names(kind)));
        Map<String, Value> said = new LinkedHashMap<>();
        for (Node.Key key : keys.keys()) {
            Fields.Field field = Settable.field(kind, key.name());
            Value value = field == null ? null : value(kind, field, key.value());
            if (field != null && value == null) {
                return null;
            } else if (field != null && value != null) {
                said.put(field.name(), value);
            }
        }
        return named == null ? null : new Said(named, said);
    }

    /** A place is given by a name that means one. */
    private @Nullable Value value(Kind kind, Fields.Field field, Node node) {
        boolean alone = field.name().equals(Settable.VALUE) && kind.isGiven();
        String shown = alone ? kind.code() : field.name();
        Value value = values.of(new Fields.Field(shown, field.type(), field.nullable()), node);
        boolean place = kind == Kind.MEETING
                && (field.name().equals("jurisdiction") || field.name().equals("code"));
        if (!place || value == null || value.object() == null) {
            return value;
        }
        Division division = Places.of(value.written());
        if (division == null) {
            faults.report("fix-place", node.at(), value.written());
            return null;
        }
        return new Value(Places.fullName(division), value.written());
    }

    private boolean isWhole(What what, Kind kind, Said said, Node.Key key) {
        Fields.Field lacking = what == What.ADD
                ? Settable.lacking(kind, said.values().keySet())
                : kind == Kind.PROBLEM && said.values().isEmpty()
                        ? Settable.of(kind).get(0)
                        : null;
        if (lacking != null) {
            String choices = Values.choices(lacking.type());
            String rule = choices.isEmpty() ? "fix-needs" : "fix-needs-choice";
            faults.report(rule, key.at(), kind.shown(), lacking.name(), choices);
        }
        return lacking == null;
    }

    private boolean areDays(Said said, Node.Key key) {
        LocalDate first = day(said, "startDate");
        LocalDate last = day(said, "endDate");
        boolean wrong = first != null && last != null && first.isAfter(last);
        if (wrong) {
            faults.report("fix-days", key.at(), String.valueOf(first), String.valueOf(last));
        }
        return !wrong;
    }

    /** {@code jurisdiction} and {@code code} are one thing said twice. */
    private boolean isOnePlace(Said said, Node.Key key) {
        Value name = said.values().get("jurisdiction");
        Value code = said.values().get("code");
        boolean differ = name != null && code != null && !Objects.equals(name.object(), code.object());
        if (differ) {
            faults.report("fix-places", key.at(), name.written(), code.written());
        }
        return !differ;
    }

    private static @Nullable LocalDate day(Said said, String field) {
        Value value = said.values().get(field);
        return value != null && value.object() instanceof LocalDate day ? day : null;
    }
}
