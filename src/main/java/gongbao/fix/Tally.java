package gongbao.fix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/** What became of each entry in all the texts that it is for. May be told from many threads. */
public final class Tally {

    /** What is wrong with an entry in one of its texts: the same one is told, whichever text was read first. */
    private record Fault(String rule, List<String> arguments) implements Comparable<Fault> {

        private static final Comparator<Fault> ORDER =
                Comparator.comparing(Fault::rule).thenComparing(fault -> String.join("\n", fault.arguments()));

        @Override
        public int compareTo(Fault other) {
            return ORDER.compare(this, other);
        }

        List<String> words() {
            return Stream.concat(Stream.of(rule), arguments.stream()).toList();
        }

        static Fault of(List<String> words) {
            return new Fault(words.get(0), words.subList(1, words.size()));
        }
    }

    private static final int LONGEST = 60;

    private final Set<Entry> done = ConcurrentHashMap.newKeySet();
    private final Set<Entry> stood = ConcurrentHashMap.newKeySet();
    private final Set<Entry> tried = ConcurrentHashMap.newKeySet();
    private final Map<Entry, Set<Fault>> faults = new ConcurrentHashMap<>();

    void done(Entry entry) {
        done.add(entry);
    }

    /** The text is one that it is for. */
    void tried(Entry entry) {
        tried.add(entry);
    }

    /** Its words stand in a text, where they name nothing of its kind. */
    void stood(Entry entry) {
        stood.add(entry);
    }

    /** A fault whose words quote by what the entry names its fact, and its kind. */
    void faultOfNamed(Entry entry, String rule) {
        fault(entry, rule, String.valueOf(entry.named().words()), entry.kind().shown());
    }

    void fault(Entry entry, String rule, String... arguments) {
        faults(entry)
                .add(new Fault(
                        rule,
                        Arrays.stream(arguments)
                                .map(each -> each.equals(entry.named().words()) ? cut(each) : each)
                                .toList()));
    }

    /** A finding quotes enough to know a sentence by. */
    private static String cut(String words) {
        int end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        return end == words.length() ? words : words.substring(0, end) + "…";
    }

    /**
     * What became of an entry in the texts of one source, to be told again where the source need not be read again.
     *
     * @param faults the rule and the arguments of each
     */
    public record Told(boolean tried, boolean stood, boolean done, List<List<String>> faults) {

        public Told {
            faults = List.copyOf(faults);
        }
    }

    /** What became of each of the entries. */
    public List<Told> told(List<Entry> entries) {
        return entries.stream().map(this::told).toList();
    }

    private Told told(Entry entry) {
        return new Told(
                tried.contains(entry),
                stood.contains(entry),
                done.contains(entry),
                faults.getOrDefault(entry, Set.of()).stream().map(Fault::words).toList());
    }

    /** Tells again what {@link #told} gave for the same entries. */
    public void tell(List<Entry> entries, List<Told> told) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Told its = told.get(i);
            tell(tried, entry, its.tried());
            tell(stood, entry, its.stood());
            tell(done, entry, its.done());
            its.faults().forEach(fault -> faults(entry).add(Fault.of(fault)));
        }
    }

    private static void tell(Set<Entry> to, Entry entry, boolean is) {
        if (is) {
            to.add(entry);
        }
    }

    private Set<Fault> faults(Entry entry) {
        return faults.computeIfAbsent(entry, one -> new ConcurrentSkipListSet<>());
    }

    /**
     * Says what is wrong with an entry, once all texts are read.
     *
     * @param whole whether they are all that it is for: in another its words may stand
     */
    public void report(Entry entry, boolean whole, Faults to) {
        Set<Fault> its = faults.getOrDefault(entry, Set.of());
        String words = cut(String.valueOf(entry.named().words()));
        if (!its.isEmpty()) {
            Fault first = its.iterator().next();
            to.report(first.rule(), entry.at(), first.arguments().toArray(String[]::new));
        } else if (done.contains(entry) || !whole) {
            return;
        } else if (!tried.contains(entry)) {
            untried(entry, to);
        } else if (stood.contains(entry)) {
            to.report("fix-no-fact", entry.at(), words, entry.kind().shown());
        } else {
            to.report("fix-no-words", entry.at(), words);
        }
    }

    /** A seed that could not be read is a fault of its own. */
    private static void untried(Entry entry, Faults to) {
        if (entry.named().in() != null && entry.file().general()) {
            to.report("fix-in-none", entry.at(), entry.named().in());
        }
    }
}
