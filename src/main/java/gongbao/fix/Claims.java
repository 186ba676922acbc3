package gongbao.fix;

import java.util.HashMap;
import java.util.Map;

/**
 * Who said something of what in one text. What is said twice is a contradiction, but that the file of the text goes before that of
 * its folder.
 */
final class Claims {

    private static final String WHOLE = "*";

    private final Tally tally;
    private final Map<String, Map<String, Entry>> claims = new HashMap<>();

    Claims(Tally tally) {
        this.tally = tally;
    }

    /** Whether the entry may say what the field of the thing is. */
    boolean take(Entry entry, String thing, String field) {
        Map<String, Entry> said = claims.computeIfAbsent(thing, key -> new HashMap<>());
        Entry other = said.containsKey(field) ? said.get(field) : said.get(WHOLE);
        if (other == null) {
            said.put(field, entry);
            return true;
        }
        refuse(entry, other);
        return false;
    }

    /** Whether the entry may hide the thing: nobody has said anything of it. */
    boolean takeWhole(Entry entry, String thing) {
        Map<String, Entry> said = claims.computeIfAbsent(thing, key -> new HashMap<>());
        if (said.isEmpty()) {
            said.put(WHOLE, entry);
            return true;
        }
        refuse(
                entry,
                said.values().stream()
                        .reduce((a, b) -> a.at().line() <= b.at().line() ? a : b)
                        .orElseThrow());
        return false;
    }

    private void refuse(Entry entry, Entry other) {
        if (other.file().equals(entry.file())) {
            tally.fault(entry, "fix-contradicts", String.valueOf(other.at().line()));
        } else {
            tally.done(entry);
        }
    }
}
