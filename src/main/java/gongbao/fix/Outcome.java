package gongbao.fix;

import gongbao.model.Communique;
import gongbao.place.Division;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a text that was read with what an editor gave says it: what is recorded as done is done. */
final class Outcome {

    private static final Set<String> PLACE = Set.of("jurisdiction", "code");
    private static final String FIRST = "startDate";
    private static final String LAST = "endDate";

    private Outcome() {}

    /** What to say of a value that was given and is not had. */
    static String rule(Value said) {
        return said.written().isEmpty() ? "fix-empty" : "fix-not-done";
    }

    /** What is not so is told. */
    static boolean isSo(Entry entry, Communique read, Tally tally) {
        Map<String, @Nullable Object> fields = fields(entry.kind(), read);
        for (Map.Entry<String, Value> said : entry.values().entrySet()) {
            String field = said.getKey();
            Object is = fields.get(PLACE.contains(field) ? "code" : field);
            if (!isSo(field, said.getValue().object(), is)) {
                tally.fault(
                        entry,
                        rule(said.getValue()),
                        Chinese.key(field),
                        said.getValue().written());
                return false;
            }
        }
        return areDays(entry, fields, tally);
    }

    /** What a text says of its meeting, its title or its page. */
    static Map<String, @Nullable Object> fields(Kind kind, Communique read) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        switch (kind) {
            case MEETING -> fields.putAll(Fields.read(read.meeting()));
            case PUBLICATION -> fields.putAll(Fields.read(read.publication()));
            case GENRE -> fields.put(Settable.VALUE, read.genre());
            default -> fields.put(Settable.VALUE, read.title());
        }
        return fields;
    }

    /** A place that is given by any of its names has its code. */
    private static boolean isSo(String field, @Nullable Object said, @Nullable Object is) {
        if (said == null || said.equals(List.of())) {
            return is == null || is.equals(false) || is.equals(List.of());
        }
        Division place = PLACE.contains(field) ? Places.of(said.toString()) : null;
        return Objects.equals(place == null ? said : place.code(), is);
    }

    /** One of the days was given and the other read: the meeting cannot end before it begins. */
    private static boolean areDays(Entry entry, Map<String, @Nullable Object> fields, Tally tally) {
        boolean given = entry.values().containsKey(FIRST) || entry.values().containsKey(LAST);
        boolean wrong = given
                && fields.get(FIRST) instanceof LocalDate first
                && fields.get(LAST) instanceof LocalDate last
                && first.isAfter(last);
        if (wrong) {
            tally.fault(entry, "fix-days-read", String.valueOf(fields.get(FIRST)), String.valueOf(fields.get(LAST)));
        }
        return !wrong;
    }
}
