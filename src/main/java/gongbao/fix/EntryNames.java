package gongbao.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an entry names what it is about: by words, the number among several, the text; what it has no use for is reported. */
final class EntryNames {

    /** Names the fields that are hidden. */
    static final String FIELDS = "fields";

    static final Entry.Named NONE = new Entry.Named(null, null, null);

    private static final String WORDS = "words";
    private static final String OCCURRENCE = "occurrence";
    private static final String IN = "in";
    private static final Set<String> NAMING = Set.of(WORDS, OCCURRENCE, IN);

    private final Values values;
    private final Faults faults;

    EntryNames(Values values, Faults faults) {
        this.values = values;
        this.faults = faults;
    }

    /** {@code - target: 达到100亿元}. */
    Entry.@Nullable Named named(Kind kind, Node.Key key) {
        if (key.value() instanceof Node.Words words && !kind.isGiven()) {
            return quoted(words, NONE);
        }
        faults.report("fix-words", key.at(), kind.shown());
        return null;
    }

    /** @param others keys that say something else */
    Entry.@Nullable Named named(Kind kind, Node.Keys keys, Set<String> others) {
        Entry.Named named = NONE;
        for (Node.Key key : keys.keys()) {
            Entry.Named more = named(kind, key, named);
            if (more == null && !isOther(kind, key, others)) {
                return null;
            }
            named = more == null ? named : more;
        }
        if (!kind.isGiven() && named.words() == null) {
            faults.report("fix-words", keys.at(), kind.shown());
            return null;
        }
        return named;
    }

    /** Null for a key that names nothing. */
    private Entry.@Nullable Named named(Kind kind, Node.Key key, Entry.Named named) {
        boolean fact = !kind.isGiven();
        if (naming(key).equals(WORDS) && fact && key.value() instanceof Node.Words words) {
            return quoted(words, named);
        } else if (naming(key).equals(IN) && key.value() instanceof Node.Words id) {
            return new Entry.Named(named.words(), named.occurrence(), id.text());
        } else if (naming(key).equals(OCCURRENCE) && fact && key.value() instanceof Node.Words number) {
            Object occurrence = values.scalar(OCCURRENCE, Integer.class, number);
            return occurrence == null ? null : new Entry.Named(named.words(), (Integer) occurrence, named.in());
        }
        return null;
    }

    /** Words of a text, no whole page. */
    private Entry.@Nullable Named quoted(Node.Words words, Entry.Named named) {
        if (words.text().length() > Values.LONGEST) {
            faults.report("site-yaml-long", words.at(), String.valueOf(Values.LONGEST));
            return null;
        }
        return new Entry.Named(words.text(), named.occurrence(), named.in());
    }

    /** What a key is that names a fact, in English. */
    static String naming(Node.Key key) {
        return Chinese.code(Chinese.NAMING, key.name());
    }

    private boolean isOther(Kind kind, Node.Key key, Set<String> others) {
        Fields.Field field = Settable.field(kind, key.name());
        if (others.contains(naming(key)) || field != null && others.contains(field.name())) {
            return true;
        } else if (NAMING.contains(naming(key))) {
            boolean reported = !naming(key).equals(IN) && key.value() instanceof Node.Words;
            if (!reported) {
                faults.report("fix-text", key.value().at(), Chinese.key(naming(key)));
            }
        } else if (Settable.isOfTheText(kind, key.name())) {
            faults.report("fix-fixed", key.at(), Chinese.key(key.name()), kind.shown());
        } else if (!Miswritten.isColon(faults, key, word -> isKey(kind, word))
                && !Miswritten.isRestOfWords(faults, key)) {
            faults.report("fix-key", key.at(), key.name(), kind.shown(), allowed(kind, others));
        }
        return false;
    }

    private static boolean isKey(Kind kind, String word) {
        return Settable.field(kind, word) != null || NAMING.contains(Chinese.code(Chinese.NAMING, word));
    }

    private static String allowed(Kind kind, Set<String> others) {
        List<String> fields = others.isEmpty() || others.contains(FIELDS) ? List.copyOf(others) : Settable.names(kind);
        List<String> all = new ArrayList<>(kind.isGiven() ? List.of() : List.of(WORDS, OCCURRENCE));
        all.add(IN);
        all.addAll(fields);
        return all.stream().map(Chinese::key).collect(Collectors.joining(", "));
    }
}
