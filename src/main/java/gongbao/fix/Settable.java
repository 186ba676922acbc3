package gongbao.fix;

import gongbao.model.Genre;
import gongbao.model.Meeting;
import gongbao.model.Publication;
import gongbao.text.Nearest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which fields of each kind an editor may set: all but those that are the text's own, its words and where they stand. */
final class Settable {

    /** The one field of what has no fields in the JSON. */
    static final String VALUE = "value";

    private static final Set<String> OF_THE_TEXT =
            Set.of("id", "text", "span", "spans", "rule", "section", "deeds", "setUps", "chairSpans", "reason");

    private Settable() {}

    static List<Fields.Field> of(Kind kind) {
        return all(kind).filter(field -> !OF_THE_TEXT.contains(field.name())).toList();
    }

    private static Stream<Fields.Field> all(Kind kind) {
        return switch (kind) {
            case TITLE, PROBLEM -> Stream.of(new Fields.Field(VALUE, String.class, false));
            case GENRE -> Stream.of(new Fields.Field(VALUE, Genre.class, false));
            case MEETING -> Fields.of(Meeting.class).stream();
            case PUBLICATION -> Fields.of(Publication.class).stream();
            default -> Fields.of(kind.type()).stream();
        };
    }

    static List<String> names(Kind kind) {
        return of(kind).stream().map(Fields.Field::name).toList();
    }

    /** However it is written; null where there is none. */
    static Fields.@Nullable Field field(Kind kind, String written) {
        String plain = Nearest.plain(Chinese.code(Chinese.FIELD, written));
        return of(kind).stream()
                .filter(field -> Nearest.plain(field.name()).equals(plain))
                .findFirst()
                .orElse(null);
    }

    /** Whether the JSON has it, and the text alone tells it. */
    static boolean isOfTheText(Kind kind, String written) {
        return all(kind).anyMatch(field -> field.name().equals(written) && OF_THE_TEXT.contains(written));
    }

    /** The first field without which nothing can be added; null where all are said. */
    static Fields.@Nullable Field lacking(Kind kind, Set<String> said) {
        List<String> needed = switch (kind) {
            case ATTENDEE -> List.of("role");
            case DOCUMENT -> List.of("status");
            case PERSONNEL -> List.of("act");
            case REFERENCE -> List.of("kind");
            case TARGET -> isCounted(said) ? List.of("value", "measure") : List.of();
            default -> List.of();
        };
        return needed.stream()
                .filter(name -> !said.contains(name))
                .map(name -> field(kind, name))
                .findFirst()
                .orElse(null);
    }

    /** A target with a figure, or with what only figures have. */
    private static boolean isCounted(Set<String> said) {
        return Stream.of("value", "number", "measure", "comparator", "unit").anyMatch(said::contains);
    }
}
