package gongbao;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Facts that a person found in a communiqué, in the shape of the JSON less spans, held against the JSON of {@code gen parse}. */
final class FactsFile {

    private FactsFile() {}

    /** The kinds of fact of which the JSON has more or fewer than a person found, with both numbers. */
    static List<String> miscounted(JsonObject gold, JsonObject facts) {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonElement> entry : gold.entrySet()) {
            if (entry.getValue().isJsonArray()) {
                int wanted = StreamSupport.stream(
                                entry.getValue().getAsJsonArray().spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .mapToInt(fact ->
                                fact.has("mentions") ? fact.get("mentions").getAsInt() : 1)
                        .sum();
                int found = facts.getAsJsonArray(entry.getKey()).size();
                need(found == wanted, entry.getKey(), "found " + found + ", not " + wanted, wrong);
            }
        }
        return wrong;
    }

    /** The facts that the JSON lacks; more may be there. */
    static List<String> missing(JsonObject gold, JsonObject facts) {
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, JsonElement> entry : gold.entrySet()) {
            String key = entry.getKey();
            JsonElement wanted = entry.getValue();
            switch (key) {
                case "qualitativeTargets" -> qualitative(wanted.getAsJsonObject(), facts, missing);
                case "furnitureContains" ->
                    wanted.getAsJsonArray()
                            .forEach(text -> need(
                                    facts.get("furniture").toString().contains(text.getAsString()),
                                    key,
                                    text,
                                    missing));
                case "terms" ->
                    wanted.getAsJsonArray()
                            .forEach(text -> need(has(facts, "terms", object("text", text)), key, text, missing));
                case "directives" ->
                    wanted.getAsJsonArray()
                            .forEach(directive -> need(
                                    starts(
                                            facts,
                                            directive
                                                    .getAsJsonObject()
                                                    .get("starts")
                                                    .getAsString()),
                                    key,
                                    directive,
                                    missing));
                case "problems" ->
                    wanted.getAsJsonArray()
                            .forEach(text ->
                                    need(has(facts, "directives", object("problem", text)), key, text, missing));
                // What proofreading finds is another command's affair; “maybe” may be in or out.
                case "proofreading", "directivesMaybe", "termsMaybe" -> {}
                default -> fact(key, wanted, facts, missing);
            }
        }
        return missing;
    }

    private static void fact(String key, JsonElement wanted, JsonObject facts, List<String> missing) {
        JsonElement found = facts.get(key);
        if (!wanted.isJsonArray()) {
            need(found != null && holds(found, wanted), key, wanted, missing);
            return;
        }
        for (JsonElement each : wanted.getAsJsonArray()) {
            JsonObject fact = each.getAsJsonObject().deepCopy();
            JsonElement mentions = fact.remove("mentions");
            long count = count(facts, key, fact);
            need(mentions == null ? count > 0 : count == mentions.getAsInt(), key, each, missing);
        }
    }

    private static void qualitative(JsonObject byYear, JsonObject facts, List<String> missing) {
        byYear.entrySet()
                .forEach(year -> year.getValue().getAsJsonArray().forEach(text -> {
                    JsonObject target = object("text", text);
                    target.add("kind", new JsonPrimitive("qualitative"));
                    target.add("year", new JsonPrimitive(Integer.valueOf(year.getKey())));
                    need(has(facts, "targets", target), "targets", target, missing);
                }));
    }

    private static boolean starts(JsonObject facts, String words) {
        return StreamSupport.stream(facts.getAsJsonArray("directives").spliterator(), false)
                .anyMatch(directive ->
                        directive.getAsJsonObject().get("text").getAsString().startsWith(words));
    }

    private static boolean has(JsonObject facts, String list, JsonObject wanted) {
        return count(facts, list, wanted) > 0;
    }

    private static long count(JsonObject facts, String list, JsonObject wanted) {
        return StreamSupport.stream(facts.getAsJsonArray(list).spliterator(), false)
                .filter(found -> holds(found, wanted))
                .count();
    }

    /** Whether all that is wanted is found; more may be there. */
    private static boolean holds(JsonElement found, JsonElement wanted) {
        if (wanted.isJsonObject()) {
            return found.isJsonObject()
                    && wanted.getAsJsonObject().entrySet().stream().allMatch(entry -> {
                        JsonElement value = found.getAsJsonObject().get(entry.getKey());
                        return value != null && holds(value, entry.getValue());
                    });
        }
        if (wanted.isJsonArray()) {
            JsonArray all = wanted.getAsJsonArray();
            return found.isJsonArray()
                    && StreamSupport.stream(all.spliterator(), false).allMatch(found.getAsJsonArray()::contains);
        }
        return wanted.equals(found);
    }

    private static JsonObject object(String key, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(key, value);
        return object;
    }

    private static void need(boolean met, String key, Object fact, List<String> missing) {
        if (!met) {
            missing.add(key + ": " + fact);
        }
    }
}
