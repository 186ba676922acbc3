package gongbao.fix;

import gongbao.model.Correction;
import gongbao.model.Deed;
import gongbao.model.Directive;
import gongbao.model.Fact;
import gongbao.model.Person;
import gongbao.model.Reference;
import gongbao.model.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a fact when some of them are given: others hang on them. */
final class Changes {

    /** Why a reference is open that an editor left open. */
    private static final String OPEN = "left-open";

    private Changes() {}

    /** What an entry says of a fact, by its field. */
    static Map<String, Value> values(Entry entry) {
        if (entry.kind() != Kind.PROBLEM) {
            return entry.values();
        }
        Value said = entry.values().get(Settable.VALUE);
        String words = entry.what() == Correction.What.ADD ? entry.named().words() : null;
        return Map.of(Problems.FIELD, said != null ? said : new Value(words, words == null ? "" : words));
    }

    /** Lets what hangs on the given fields follow. */
    static void settle(Class<? extends Fact> type, Map<String, @Nullable Object> fields, Map<String, Value> given) {
        if (type == Target.class) {
            target(fields, given);
        } else if (type == Directive.class) {
            fields.putIfAbsent("kind", Directive.Kind.TASK);
        } else if (type == Reference.class) {
            boolean open = fields.get("resolved") == null;
            boolean told = fields.get("reason") != null && !given.containsKey("resolved");
            fields.put("reason", !open ? null : told ? fields.get("reason") : OPEN);
        } else if (type == Person.class && given.containsKey("acts")) {
            deeds(fields);
        }
    }

    /** A value has its number; a target in words has none of both. */
    private static void target(Map<String, @Nullable Object> fields, Map<String, Value> given) {
        if (given.containsKey("value") && !given.containsKey("number")) {
            Object value = fields.get("value");
            fields.put("number", value == null ? null : Values.decimal(value.toString()));
            fields.put("numberMax", given.containsKey("numberMax") ? fields.get("numberMax") : null);
            fields.put("parts", given.containsKey("parts") ? fields.get("parts") : List.of());
        }
        boolean figure = fields.get("value") != null || fields.get("number") != null;
        if (!given.containsKey("kind")) {
            fields.put("kind", figure ? Target.Kind.QUANTITATIVE : Target.Kind.QUALITATIVE);
        }
        if (fields.get("kind") == Target.Kind.QUALITATIVE) {
            fields.putAll(NO_FIGURE);
        } else {
            fields.putIfAbsent("comparator", Target.Comparator.EQUAL);
        }
    }

    /** The first field without which the fact is none; null where it has all. */
    static @Nullable String lacking(Class<? extends Record> type, Map<String, @Nullable Object> fields) {
        boolean figure = fields.get("kind") == Target.Kind.QUANTITATIVE;
        Stream<String> needed =
                Fields.of(type).stream().filter(field -> !field.nullable()).map(Fields.Field::name);
        return Stream.concat(needed, figure ? Stream.of("value", "measure") : Stream.empty())
                .filter(name -> fields.get(name) == null)
                .findFirst()
                .orElse(null);
    }

    private static final Map<String, @Nullable Object> NO_FIGURE = noFigure();

    private static Map<String, @Nullable Object> noFigure() {
        Map<String, @Nullable Object> none = new LinkedHashMap<>(Fields.read(Target.Figure.NONE));
        List.of("measure", "comparator", "direction").forEach(name -> none.put(name, null));
        return none;
    }

    /** What a text tells of somebody's acts, of those alone that are left. */
    private static void deeds(Map<String, @Nullable Object> fields) {
        if (fields.get("acts") instanceof List<?> acts && fields.get("deeds") instanceof List<?> deeds) {
            fields.put(
                    "deeds",
                    deeds.stream()
                            .filter(deed -> deed instanceof Deed one && acts.contains(one.act()))
                            .toList());
        }
    }
}
