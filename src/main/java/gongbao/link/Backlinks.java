package gongbao.link;

import gongbao.model.Annotation;
import gongbao.model.Draft;
import gongbao.model.FactId;
import gongbao.model.FactRef;
import gongbao.model.Mention;
import gongbao.model.Resolution;
import gongbao.model.ThingId;
import gongbao.text.LazyList;
import gongbao.text.Longs;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Books every link twice, at its communiqué and at its thing, so that neither end can be missing.
 *
 * <p>A mention is booked as a number, the communiqué's place in the archive before its own place in the text, so that the order of
 * the numbers is that of the archive.
 *
 * <p>Several threads may book, each the facts and things of kinds of its own; what is asked for is whole once they are done.
 */
final class Backlinks {

    private static final FactId.Kind[] KINDS = FactId.Kind.values();

    /** The bits of a fact's number that stand before those of its kind. */
    private static final int KIND = 26;

    private final List<Draft> drafts;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** By communiqué and mention, what it leads to: an index of {@link #known}. */
    private final int[][] resolutions;

    /** Of mentions that lead to the directive they are read as; their things are made when they are asked for. */
    private static final int OWN = -1;

    private final List<Resolution> known = new ArrayList<>(List.of(Resolution.UNLINKED));
    private final Map<Resolution, Integer> codes = new HashMap<>();
    private final Map<ThingId, Longs> mentions = new ConcurrentHashMap<>();

    /** @param drafts in the order of the archive */
    Backlinks(List<Draft> drafts) {
        this.drafts = drafts;
        this.resolutions = new int[drafts.size()][];
        for (int i = 0; i < resolutions.length; i++) {
            numbers.put(drafts.get(i).id(), i);
            resolutions[i] = new int[drafts.get(i).mentions().size()];
        }
    }

    void link(List<Mention> from, ThingId to) {
        Longs booked = mentions.computeIfAbsent(to, id -> new Longs());
        int code = code(new Resolution.Linked(to));
        for (Mention mention : from) {
            int draft = number(mention);
            resolutions[draft][mention.index()] = code;
            booked.add((long) draft << Integer.SIZE | mention.index());
        }
    }

    /** Every directive of a communiqué is a thing of its own. */
    void linkDirectives(Draft draft) {
        int[] leads = resolutions[Objects.requireNonNull(numbers.get(draft.id()))];
        for (Mention mention : draft.mentions()) {
            if (mention.kind() == FactId.Kind.DIRECTIVE) {
                leads[mention.index()] = OWN;
            }
        }
    }

    void open(List<Mention> from, String reason) {
        int code = code(new Resolution.Open(reason));
        from.forEach(mention -> resolutions[number(mention)][mention.index()] = code);
    }

    /** A fact as a number, as mentions are. */
    @SuppressWarnings("EnumOrdinal") // A number for a kind, within one run.
    long number(FactRef fact) {
        long draft = Objects.requireNonNull(numbers.get(fact.communique()));
        return draft << Integer.SIZE
                | (long) fact.fact().kind().ordinal() << KIND
                | fact.fact().number();
    }

    /** The facts of such numbers, in their order. */
    List<FactRef> facts(Longs booked) {
        return facts(drafts, booked.toArray());
    }

    private static List<FactRef> facts(List<Draft> drafts, long[] booked) {
        return new LazyList<>(booked.length, i -> {
            int fact = (int) booked[i];
            FactId id = new FactId(KINDS[fact >>> KIND], fact & (1 << KIND) - 1);
            return new FactRef(drafts.get((int) (booked[i] >>> Integer.SIZE)).id(), id);
        });
    }

    private int number(Mention mention) {
        return Objects.requireNonNull(numbers.get(mention.communique()));
    }

    private synchronized int code(Resolution resolution) {
        return codes.computeIfAbsent(resolution, each -> {
            known.add(each);
            return known.size() - 1;
        });
    }

    /** The mentions of a thing, by communiqué in the order of the archive, then in the order of the text. */
    List<Mention> of(ThingId thing) {
        return list(each(thing));
    }

    /** The mentions of several things in one order. */
    List<Mention> of(List<ThingId> things) {
        return list(things.stream()
                .flatMapToLong(thing -> Arrays.stream(each(thing)))
                .sorted()
                .toArray());
    }

    private List<Mention> list(long[] booked) {
        return list(drafts, booked);
    }

    private static List<Mention> list(List<Draft> drafts, long[] booked) {
        return new LazyList<>(booked.length, i -> mention(drafts, booked[i]));
    }

    private static Mention mention(List<Draft> drafts, long number) {
        return drafts.get((int) (number >>> Integer.SIZE)).mentions().get((int) number);
    }

    /** A place in a text, for one kind of facts. */
    private record Words(FactId.Kind kind, Span span) {}

    /** Three facts read from the same words are one place in the text. */
    private long[] each(ThingId thing) {
        Longs booked = mentions.get(thing);
        if (booked == null) {
            return new long[0];
        }
        long[] sorted = booked.toArray();
        Arrays.sort(sorted);
        long[] each = sorted.clone();
        Set<Words> seen = new HashSet<>();
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            boolean first = i == 0 || !isSameText(sorted[i - 1], sorted[i]);
            if (first) {
                seen.clear();
            }
            boolean alone = first && (i + 1 == sorted.length || !isSameText(sorted[i], sorted[i + 1]));
            if (alone || seen.add(words(sorted[i]))) {
                each[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(each, kept);
    }

    private Words words(long number) {
        Mention mention = mention(drafts, number);
        return new Words(mention.kind(), mention.span());
    }

    private static boolean isSameText(long one, long other) {
        return one >>> Integer.SIZE == other >>> Integer.SIZE;
    }

    /** Every mention of the communiqué at that place in the archive, with what it leads to. */
    List<Annotation> annotations(int draft) {
        return annotations(drafts.get(draft).mentions(), resolutions[draft], known);
    }

    /** What is held is what is needed, and not all that was booked. */
    private static List<Annotation> annotations(List<Mention> all, int[] leads, List<Resolution> known) {
        return new LazyList<>(leads.length, i -> {
            Mention mention = all.get(i);
            return new Annotation(
                    mention,
                    leads[i] == OWN ? new Resolution.Linked(DirectiveIndex.idOf(mention.ref())) : known.get(leads[i]));
        });
    }
}
