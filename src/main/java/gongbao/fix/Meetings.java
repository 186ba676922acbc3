package gongbao.fix;

import gongbao.model.MeetingKey;
import gongbao.model.Organ;
import gongbao.model.Resolved;
import gongbao.place.Division;
import gongbao.place.Divisions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The meeting that an editor says is meant: by its id, {@code 510000-12-4}, or by place, term and session. */
final class Meetings {

    private static final List<String> KEYS = List.of("jurisdiction", "level", "code", "organ", "term", "session");

    private final Values values;
    private final Faults faults;

    Meetings(Values values, Faults faults) {
        this.values = values;
        this.faults = faults;
    }

    /** Null where it is none, which is reported. */
    @Nullable
    Resolved of(Node node) {
        if (node instanceof Node.Words id) {
            MeetingKey key = MeetingKey.parse(id.text());
            Division place = key == null ? null : Divisions.get().byCode(key.code());
            return key == null || place == null || !isCounted(key) ? refused(node) : of(place, key);
        }
        return node instanceof Node.Keys keys ? of(keys) : refused(node);
    }

    /** 届 and 次 are counted from one. */
    private static boolean isCounted(MeetingKey key) {
        Integer session = key.session();
        return Numbers.range("term").holds(key.term())
                && (session == null || Numbers.range("session").holds(session));
    }

    private @Nullable Resolved refused(Node node) {
        faults.report("fix-meeting", node.at(), node.written());
        return null;
    }

    private static Resolved of(Division place, MeetingKey key) {
        return new Resolved(place.name(), place.level(), place.code(), key.organ(), key.term(), key.session());
    }

    private @Nullable Resolved of(Node.Keys keys) {
        Map<String, Node.Words> said = new HashMap<>();
        for (Node.Key key : keys.keys()) {
            String field = Chinese.code(Chinese.FIELD, key.name());
            if (!KEYS.contains(field)) {
                faults.report(
                        "fix-key", key.at(), key.name(), Chinese.key("resolved"), Chinese.beside(Chinese.FIELD, KEYS));
                return null;
            } else if (key.value() instanceof Node.Words words) {
                said.put(field, words);
            }
        }
        Division place = place(said.getOrDefault("code", said.get("jurisdiction")));
        Node.Words organ = said.get("organ");
        Object body = organ == null ? Organ.COMMITTEE : values.scalar("organ", Organ.class, organ);
        Integer term = number("term", said);
        Integer session = number("session", said);
        boolean sound = term != null && (session != null || !said.containsKey("session"));
        return sound && place != null && term != null && body instanceof Organ known
                ? of(place, new MeetingKey(place.code(), known, term, session))
                : refused(keys);
    }

    private @Nullable Integer number(String field, Map<String, Node.Words> said) {
        Node.Words words = said.get(field);
        return words != null && values.scalar(field, Integer.class, words) instanceof Integer number ? number : null;
    }

    private static @Nullable Division place(Node.@Nullable Words named) {
        return named == null ? null : Places.of(named.text());
    }
}
