package gongbao.fix;

import gongbao.model.Correction.What;
import gongbao.place.Division;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands behind the kind of an entry: how the fact is named, and what its fields are to be. */
final class EntryFields {

    /** An entry behind its kind. */
    record Said(Entry.Named named, Map<String, Value> values) {}

    private static final String WORDS = "words";
    private static final String OCCURRENCE = "occurrence";
    private static final String IN = "in";
    private static final String FIELDS = "fields";
    private static final Entry.Named NOT_NAMED = new Entry.Named(null, null, null);

    private final Faults faults;
    private final Values values;

    EntryFields(Faults faults) {
        this.faults = faults;
        this.values = new Values(faults);
    }

    /** What is hidden: a fact by its words, or fields of the meeting by their names. Null where that is not said. */
    @Nullable
    Said hidden(Kind kind, Node.Key key) {
        if (kind == Kind.TITLE || kind == Kind.GENRE) {
            faults.report("fix-hide", key.at(), kind.code());
            return null;
        } else if (kind.isGiven()) {
            return hiddenFields(kind, key);
        }
        Entry.Named named = key.value() instanceof Node.Keys keys ? named(kind, keys, Set.of()) : named(kind, key);
        return named == null ? null : new Said(named, Map.of());
    }

    private @Nullable Said hiddenFields(Kind kind, Node.Key key) {
        Entry.Named named = NOT_NAMED;
        Node names = key.value();
        if (names instanceof Node.Keys keys) {
            named = named(kind, keys, Set.of(FIELDS));
            names = value(keys, FIELDS);
        }
        Map<String, Value> hidden = new LinkedHashMap<>();
        List<String> all = Settable.names(kind);
        List<Node> told = names instanceof Node.Items items ? items.nodes() : List.of(names);
        for (Node each : told) {
            Fields.Field field = Settable.field(kind, each.written());
            if (field == null && !(each instanceof Node.Nothing)) {
                faults.report("fix-key", each.at(), each.written(), kind.code(), String.join(", ", all));
                return null;
            }
            (field == null ? all : List.of(field.name())).forEach(name -> hidden.put(name, new Value(null, "")));
        }
        return named == null ? null : new Said(named, hidden);
    }

    private static Node value(Node.Keys keys, String name) {
        return keys.keys().stream()
                .filter(key -> key.name().equals(name))
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
                : alone ? value(kind, key.value()) : new Said(orNot(named(kind, key)), Map.of());
        if (said == null || !kind.isGiven() && said.named().words() == null) {
            return null;
        } else if (said.values().isEmpty() && (what == What.SET || kind.isGiven())) {
            faults.report("fix-nothing-set", key.at(), kind.code(), String.join(", ", Settable.names(kind)));
            return null;
        }
        return isWhole(what, kind, said, key) && areDays(said, key) ? said : null;
    }

    private static Entry.Named orNot(Entry.@Nullable Named named) {
        return named == null ? NOT_NAMED : named;
    }

    private @Nullable Said value(Kind kind, Node node) {
        Fields.Field field = Settable.of(kind).get(0);
        Value value = values.of(field, node);
        return value == null ? null : new Said(NOT_NAMED, Map.of(field.name(), value));
    }

    private @Nullable Said fields(Kind kind, Node.Keys keys) {
        Entry.Named named = named(kind, keys, Set.copyOf(Settable.names(kind)));
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
        Value value = values.of(field, node);
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
            faults.report(rule, key.at(), kind.code(), lacking.name(), choices);
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

    private static @Nullable LocalDate day(Said said, String field) {
        Value value = said.values().get(field);
        return value != null && value.object() instanceof LocalDate day ? day : null;
    }

    /** {@code - target: 达到100亿元}. */
    private Entry.@Nullable Named named(Kind kind, Node.Key key) {
        if (key.value() instanceof Node.Words words && !kind.isGiven()) {
            return new Entry.Named(words.text(), null, null);
        }
        faults.report("fix-words", key.at(), kind.code());
        return null;
    }

    /** @param others keys that say something else */
    private Entry.@Nullable Named named(Kind kind, Node.Keys keys, Set<String> others) {
        Entry.Named named = NOT_NAMED;
        for (Node.Key key : keys.keys()) {
            Entry.Named more = named(kind, key, named);
            if (more == null && !isOther(kind, key, others)) {
                return null;
            }
            named = more == null ? named : more;
        }
        if (!kind.isGiven() && named.words() == null) {
            faults.report("fix-words", keys.at(), kind.code());
            return null;
        }
        return named;
    }

    /** Null for a key that names nothing. */
    private Entry.@Nullable Named named(Kind kind, Node.Key key, Entry.Named named) {
        boolean fact = !kind.isGiven();
        if (key.name().equals(WORDS) && fact && key.value() instanceof Node.Words words) {
            return new Entry.Named(words.text(), named.occurrence(), named.in());
        } else if (key.name().equals(IN) && key.value() instanceof Node.Words id) {
            return new Entry.Named(named.words(), named.occurrence(), id.text());
        } else if (key.name().equals(OCCURRENCE) && fact && key.value() instanceof Node.Words number) {
            Object occurrence = values.scalar(OCCURRENCE, Integer.class, number);
            return occurrence == null ? null : new Entry.Named(named.words(), (Integer) occurrence, named.in());
        }
        return null;
    }

    private boolean isOther(Kind kind, Node.Key key, Set<String> others) {
        Fields.Field field = Settable.field(kind, key.name());
        if (others.contains(key.name()) || field != null && others.contains(field.name())) {
            return true;
        } else if (Set.of(WORDS, IN, OCCURRENCE).contains(key.name())) {
            boolean reported = key.name().equals(OCCURRENCE) && key.value() instanceof Node.Words;
            if (!reported) {
                faults.report("fix-text", key.value().at(), key.name());
            }
        } else if (Settable.isOfTheText(kind, key.name())) {
            faults.report("fix-fixed", key.at(), key.name(), kind.code());
        } else {
            faults.report("fix-key", key.at(), key.name(), kind.code(), allowed(kind, others));
        }
        return false;
    }

    private static String allowed(Kind kind, Set<String> others) {
        List<String> fields = others.isEmpty() || others.contains(FIELDS) ? List.copyOf(others) : Settable.names(kind);
        List<String> all = new ArrayList<>(kind.isGiven() ? List.of() : List.of(WORDS, OCCURRENCE));
        all.add(IN);
        all.addAll(fields);
        return String.join(", ", all);
    }
}
