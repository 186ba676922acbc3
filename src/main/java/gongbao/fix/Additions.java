package gongbao.fix;

import gongbao.model.Communique;
import gongbao.model.Directive;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.Target;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the facts that an editor added, and those that were read with the fields that an editor set. */
final class Additions {

    /** Stands for the rule that read a fact. */
    static final String RULE = "editor";

    private final Communique read;
    private final BodyWords words;
    private final FactFinder finder;
    private final Tally tally;

    Additions(Communique read, BodyWords words, FactFinder finder, Tally tally) {
        this.read = read;
        this.words = words;
        this.finder = finder;
        this.tally = tally;
    }

    /** Null where it cannot be added, which is told. */
    @Nullable
    FactId add(Entry entry, Sheets sheets) {
        List<Span> places = places(entry);
        Anchor anchor = places.isEmpty() ? null : Anchor.of(entry, read, words, places);
        if (anchor == null) {
            if (!places.isEmpty()) {
                tally.faultOfNamed(entry, "fix-name");
            }
            return null;
        }
        Map<String, @Nullable Object> fields = blank(entry.kind());
        fields.putAll(anchor.fields());
        fields.put("id", sheets.free(entry.kind().fact()));
        Fact fact = made(
                entry,
                entry.kind().type().asSubclass(Fact.class),
                fields,
                entry.values(),
                anchor.spans().get(0));
        if (fact != null && Known.is(fact, sheets.of(entry.kind().fact()))) {
            tally.faultOfNamed(entry, "fix-known");
            return null;
        }
        if (fact != null) {
            sheets.add(fact);
        }
        return fact == null ? null : fact.id();
    }

    /** Where the quoted words stand: in one place, or where a thing that a text may name often is named, in all. */
    private List<Span> places(Entry entry) {
        List<Span> all = words.find(String.valueOf(entry.named().words()));
        if (all.isEmpty()) {
            return all;
        }
        boolean often = entry.kind() == Kind.PERSON || entry.kind() == Kind.DOCUMENT || entry.kind() == Kind.TERM;
        if (entry.named().occurrence() != null) {
            return finder.occurrence(entry, all);
        } else if (all.size() > 1 && !often) {
            tally.fault(
                    entry,
                    "fix-many-places",
                    String.valueOf(entry.named().words()),
                    String.valueOf(all.size()),
                    read.id());
            return List.of();
        }
        return all;
    }

    /** Nothing known yet; what cannot be unknown has its plainest value. */
    private static Map<String, @Nullable Object> blank(Kind kind) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (Fields.Field field : Fields.of(kind.type())) {
            Object plain = field.isList() ? List.of() : field.type() == boolean.class ? Boolean.FALSE : null;
            fields.put(field.name(), plain);
        }
        fields.put("rule", RULE);
        fields.put("commitment", Target.Commitment.PLAIN);
        return fields;
    }

    /** The directive whose sentence holds a problem; null where there is none, which is told. */
    @Nullable
    Fact directive(Entry entry) {
        List<Span> places = places(entry);
        for (Span place : places) {
            for (Directive directive : read.directives()) {
                if (directive.span().contains(place)) {
                    return directive;
                }
            }
        }
        if (!places.isEmpty()) {
            tally.fault(entry, "fix-no-fact", String.valueOf(entry.named().words()), Kind.DIRECTIVE.shown());
        }
        return null;
    }

    /** The fact with these fields; null where words that one of them quotes do not stand in the text, which is told. */
    @Nullable
    Fact changed(Entry entry, Fact fact, Map<String, Value> values) {
        Map<String, @Nullable Object> fields = Fields.read((Record) fact);
        return made(entry, fact.getClass(), fields, values, fact.spans().get(0));
    }

    private @Nullable Fact made(
            Entry entry,
            Class<? extends Fact> type,
            Map<String, @Nullable Object> fields,
            Map<String, Value> values,
            Span place) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>(fields);
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>();
        for (Map.Entry<String, Value> each : values.entrySet()) {
            Object object = each.getValue().object();
            Object found = object instanceof List<?> list ? inText(list, place) : inText(object, place);
            if (object != null && found == null) {
                tally.fault(entry, "fix-no-words", each.getValue().written());
                return null;
            }
            wanted.put(each.getKey(), found);
        }
        fields.putAll(wanted);
        Changes.settle(type, fields, values);
        return isWhole(entry, type, fields)
                        && isDone(entry, wanted, fields, values)
                        && Contradiction.isNone(entry, before, fields, tally)
                ? Fields.make(type, fields)
                : null;
    }

    private boolean isWhole(Entry entry, Class<? extends Fact> type, Map<String, @Nullable Object> fields) {
        String lacking = Changes.lacking(type.asSubclass(Record.class), fields);
        if (lacking != null) {
            tally.fault(entry, "fix-needs", entry.kind().shown(), lacking);
        }
        return lacking == null;
    }

    /** What hangs on other fields may not be what was said: a figure without any comparator. */
    private boolean isDone(
            Entry entry,
            Map<String, @Nullable Object> wanted,
            Map<String, @Nullable Object> fields,
            Map<String, Value> values) {
        for (Map.Entry<String, Value> each : values.entrySet()) {
            String field = each.getKey();
            if (!Objects.equals(wanted.get(field), fields.get(field))) {
                tally.fault(
                        entry,
                        Outcome.rule(each.getValue()),
                        Chinese.key(field),
                        each.getValue().written());
                return false;
            }
        }
        return true;
    }

    private @Nullable Object inText(List<?> list, Span place) {
        List<Object> found = new ArrayList<>();
        for (Object each : list) {
            Object one = inText(each, place);
            if (one == null) {
                return null;
            }
            found.add(one);
        }
        return found;
    }

    private @Nullable Object inText(@Nullable Object object, Span place) {
        return object instanceof Value.Nested nested
                ? Within.in(
                        nested,
                        quoted -> Corrector.near(words, quoted, read.prose().sentences(), place),
                        place)
                : object;
    }
}
