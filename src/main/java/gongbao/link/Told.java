package gongbao.link;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Correction;
import gongbao.model.FactRef;
import gongbao.model.SameOrDifferent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of the things of one kind: which are one, and which one is two. An index asks twice: the first time it tells
 * all uses, with what it takes them for; the second time it hears what they are.
 *
 * @param <K> what makes two uses one thing
 */
final class Told<K> {

    /**
     * A fact that names a thing.
     *
     * @param name what it calls it
     * @param about what tells it from namesakes: place, office, issuer, text
     */
    private record Use<K>(FactRef fact, K key, String name, List<String> about) {

        /** 某县 李某某 县长: the name is one of the words, the others say whose. */
        boolean isNamed(String words) {
            if (Wording.key(name).equals(Wording.key(words))) {
                return true;
            }
            boolean named = false;
            for (String word : words.split(" ")) {
                boolean name = Wording.key(name()).equals(Wording.key(word));
                if (!name && about.stream().noneMatch(each -> each.contains(word))) {
                    return false;
                }
                named |= name;
            }
            return named;
        }
    }

    private final List<SameOrDifferent> said;
    private final BiFunction<K, String, K> apart;
    private final Findings findings;
    private final List<Use<K>> uses = new ArrayList<>();
    private final Map<K, K> joined = new HashMap<>();
    private final Map<FactRef, K> parted = new HashMap<>();
    private boolean settled;

    /**
     * @param kind as corrections name it
     * @param apart the key of a namesake that is told apart by the editor's words
     */
    Told(String kind, Findings findings, BiFunction<K, String, K> apart) {
        this.said = findings.said().stream()
                .filter(each -> each.said().kind().equals(kind))
                .toList();
        this.findings = findings;
        this.apart = apart;
    }

    /** What was said in all, and what became of it. */
    record Findings(List<SameOrDifferent> said, List<Diagnostic> diagnostics, List<Correction> done) {

        static Findings of(List<SameOrDifferent> said) {
            return new Findings(said, new ArrayList<>(), new ArrayList<>());
        }

        void add(Findings others) {
            diagnostics.addAll(others.diagnostics());
            done.addAll(others.done());
        }

        private void fault(String rule, SameOrDifferent each, String... arguments) {
            Correction said = each.said();
            diagnostics.add(new Diagnostic(
                    Severity.ERROR, rule, List.of(arguments), said.path(), said.line(), each.column(), each.excerpt()));
        }
    }

    /** What is said of things that are told apart by their names anyhow: that there are such. */
    static void named(String kind, Findings findings, Collection<String> names) {
        Set<String> known = names.stream().map(Wording::key).collect(Collectors.toSet());
        for (SameOrDifferent each : findings.said()) {
            List<String> none = each.said().words().stream()
                    .filter(words -> !known.contains(Wording.key(words)))
                    .toList();
            if (each.said().kind().equals(kind) && none.isEmpty()) {
                findings.done().add(each.said());
            } else if (each.said().kind().equals(kind)) {
                findings.fault("fix-thing-none", each, none.get(0), kind);
            }
        }
    }

    /** Whether there is anything to ask twice for. */
    boolean isSaid() {
        return !said.isEmpty();
    }

    /** What the use is one of. */
    K key(FactRef fact, K key, String name, List<@Nullable String> about) {
        if (!settled && isSaid()) {
            List<String> known = new ArrayList<>();
            for (String each : about) {
                if (each != null) {
                    known.add(each);
                }
            }
            uses.add(new Use<>(fact, key, name, known));
        }
        K own = parted.get(fact);
        return own != null ? own : joined.getOrDefault(key, key);
    }

    /** All uses are known. */
    void settle() {
        settled = true;
        said.stream().filter(each -> each.said().what() == Correction.What.SAME).forEach(this::join);
        said.stream()
                .filter(each -> each.said().what() == Correction.What.DIFFERENT)
                .forEach(this::part);
    }

    /** The uses that each of the names means; null where one means none, which is a fault. */
    private @Nullable List<List<Use<K>>> meant(SameOrDifferent each) {
        List<List<Use<K>>> all = new ArrayList<>();
        for (String words : each.said().words()) {
            List<Use<K>> meant = uses.stream().filter(use -> use.isNamed(words)).toList();
            if (meant.isEmpty()) {
                findings.fault("fix-thing-none", each, words, each.said().kind());
                return null;
            }
            all.add(meant);
        }
        return all;
    }

    /** All become the first. */
    private void join(SameOrDifferent each) {
        List<List<Use<K>>> meant = meant(each);
        if (meant != null) {
            K first = now(meant.get(0).get(0).key());
            Set<K> others = meant.stream()
                    .flatMap(List::stream)
                    .map(use -> now(use.key()))
                    .collect(Collectors.toSet());
            joined.replaceAll((key, other) -> others.contains(other) ? first : other);
            others.forEach(key -> joined.put(key, first));
            findings.done().add(each.said());
        }
    }

    private K now(K key) {
        return joined.getOrDefault(key, key);
    }

    /** The first stays what it is, the others get a key of their own; whoever bears the name in one text with one of them is that one. */
    private void part(SameOrDifferent each) {
        List<List<Use<K>>> meant = meant(each);
        if (meant == null || isContradicted(each, meant)) {
            return;
        }
        for (int i = 1; i < meant.size(); i++) {
            String words = each.said().words().get(i);
            Set<String> others = texts(meant, i);
            for (Use<K> use : meant.get(i)) {
                uses.stream()
                        .filter(one -> one.equals(use) || isBeside(one, use, others))
                        .forEach(one -> parted.put(one.fact(), apart.apply(now(one.key()), Wording.key(words))));
            }
        }
        findings.done().add(each.said());
    }

    /** The texts that name another of them. */
    private static <K> Set<String> texts(List<List<Use<K>>> meant, int but) {
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < meant.size(); i++) {
            if (i != but) {
                meant.get(i).forEach(use -> texts.add(use.fact().communique()));
            }
        }
        return texts;
    }

    private boolean isBeside(Use<K> one, Use<K> use, Set<String> others) {
        String text = use.fact().communique();
        return one.fact().communique().equals(text)
                && one.name().equals(use.name())
                && now(one.key()).equals(now(use.key()))
                && !others.contains(text);
    }

    /** Two names that mean the same words, or that are said to be one elsewhere. */
    private boolean isContradicted(SameOrDifferent each, List<List<Use<K>>> meant) {
        Set<String> names = new LinkedHashSet<>(each.said().words());
        for (SameOrDifferent other : said) {
            long both = other.said().words().stream().filter(names::contains).count();
            if (other.said().what() == Correction.What.SAME && both > 1) {
                findings.fault(
                        "fix-thing-contradicts",
                        each,
                        String.valueOf(other.said().line()));
                return true;
            }
        }
        Set<Use<K>> seen = new HashSet<>();
        for (int i = 0; i < meant.size(); i++) {
            for (Use<K> use : meant.get(i)) {
                if (!seen.add(use)) {
                    findings.fault(
                            "fix-thing-both",
                            each,
                            each.said().words().get(0),
                            each.said().words().get(i));
                    return true;
                }
            }
        }
        return false;
    }
}
