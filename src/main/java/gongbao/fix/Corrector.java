package gongbao.fix;

import gongbao.model.Carrier;
import gongbao.model.Communique;
import gongbao.model.Correction;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.Meeting;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts corrections over one text. What is said of its meeting, its title and its page is given before it is read; the facts are
 * corrected afterwards, each entry measured against what was read.
 */
final class Corrector {

    private static final FactId MEETING = new FactId(FactId.Kind.MEETING, 1);

    private final List<Entry> entries;
    private final Tally tally;
    private final Claims claims;
    /** Those of which the text, read with them, says something else. */
    private final Set<Entry> refused = new HashSet<>();

    /** What was done, with the fact it was done to by the id it was read with. */
    private final Map<Entry, FactId> done = new LinkedHashMap<>();

    private @Nullable Communique before;
    private Map<FactId, FactId> numbers = Map.of();

    /** @param entries those for this text, the nearest file first */
    Corrector(List<Entry> entries, Tally tally) {
        this.entries = entries;
        this.tally = tally;
        this.claims = new Claims(tally);
        entries.forEach(tally::tried);
    }

    /** The fields that an editor gave, over those of front matter. */
    Map<String, String> given(Map<String, String> front) {
        Map<String, String> given = new HashMap<>(front);
        for (Entry entry : entries) {
            if (entry.kind().isGiven()) {
                Map<String, String> fields = GivenFields.of(entry);
                boolean free = fields.keySet().stream()
                        .allMatch(field -> claims.take(entry, entry.kind().code(), field));
                if (free) {
                    given.putAll(fields);
                    tally.done(entry);
                    done.put(entry, MEETING);
                }
            }
        }
        return given;
    }

    /** What became of the entries, once the text is read. */
    CorrectedText outcome(Communique now, @Nullable String in) {
        return new CorrectedText(before == null ? now : before, now, in, numbers, done);
    }

    /** Those that cannot be: the text is to be read again without them. */
    Set<Entry> refused() {
        return refused;
    }

    /** The text with its facts corrected. */
    Communique correct(Communique read) {
        before = read;
        done.keySet().stream()
                .filter(entry -> !Outcome.isSo(entry, read, tally))
                .forEach(refused::add);
        if (!refused.isEmpty()) {
            return read;
        }
        BodyWords words = new BodyWords(read);
        FactFinder finder = new FactFinder(read, words, tally);
        Additions additions = new Additions(read, words, finder, tally);
        Sheets sheets = new Sheets(read.facts());
        for (Entry entry : entries) {
            if (!entry.kind().isGiven()) {
                FactId id = entry.what() == Correction.What.ADD && entry.kind() != Kind.PROBLEM
                        ? additions.add(entry, sheets)
                        : change(entry, finder, additions, sheets);
                if (id != null) {
                    tally.done(entry);
                    done.put(entry, id);
                }
            }
        }
        return done.isEmpty() ? read : corrected(read, sheets);
    }

    /** The fact that was hidden or set; null where none was. */
    private @Nullable FactId change(Entry entry, FactFinder finder, Additions additions, Sheets sheets) {
        boolean newProblem = entry.what() == Correction.What.ADD;
        Fact fact = newProblem ? additions.directive(entry) : finder.find(entry);
        if (fact == null) {
            return null;
        }
        String thing = fact.id().toString();
        if (entry.what() == Correction.What.HIDE && entry.kind() != Kind.PROBLEM) {
            if (!claims.takeWhole(entry, thing)) {
                return null;
            }
            sheets.hide(fact.id());
            return fact.id();
        }
        Map<String, Value> values = Changes.values(entry);
        if (newProblem && Problems.isSame(fact, values)) {
            tally.faultOfNamed(entry, "fix-known");
            return null;
        }
        boolean free = values.keySet().stream().allMatch(field -> claims.take(entry, thing, field));
        Fact now = free ? sheets.now(fact.id()) : null;
        Fact changed = now == null ? null : additions.changed(entry, now, values);
        if (changed != null) {
            sheets.set(changed);
        }
        return changed == null ? null : changed.id();
    }

    private Communique corrected(Communique read, Sheets sheets) {
        Hangers.settle(read, sheets);
        numbers = sheets.numbers();
        List<Correction> made = new ArrayList<>();
        done.forEach((entry, id) -> made.add(entry.correction(
                entry.kind() == Kind.MEETING ? id : entry.kind().isGiven() ? null : numbers.get(id))));
        Carrier carrier = read.carrier().withCorrections(made);
        Meeting meeting = Hangers.meeting(read, sheets);
        return new Communique(
                read.id(), read.heading(), carrier, meeting, sheets.facts(), read.prose(), read.diagnostics());
    }

    /** Where words stand in a fact: near it first. */
    static @Nullable Span near(BodyWords words, String quoted, List<Span> sentences, Span fact) {
        Span sentence = sentences.stream()
                .filter(each -> each.contains(fact.start()))
                .findFirst()
                .orElse(fact);
        Span near = words.first(quoted, sentence);
        List<Span> all = near == null ? words.find(quoted) : List.of(near);
        return all.isEmpty() ? null : all.get(0);
    }
}
