package gongbao.check;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.OwnTables;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding;
import gongbao.diag.Finding.Level;
import gongbao.model.Communique;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs checks over a text. Safe to be called from several threads. */
public final class Proofreader {

    /** Where a text names its own meeting in two ways, which of those it names besides are later cannot be told. */
    private static final String OWN_MEETING = "own-meeting";

    private static final String LATER_SESSION = "later-session";

    private final List<Check> checks;
    private final OwnTables own;
    private final Map<String, Check> byId;

    /** @param checks those that run */
    public Proofreader(List<Check> checks, OwnTables own) {
        this.checks = List.copyOf(checks);
        this.own = own;
        this.byId = checks.stream().collect(Collectors.toMap(Check::id, Function.identity()));
    }

    /** The checks that run, in their order. */
    public List<Check> checks() {
        return checks;
    }

    /** What they find, each at its place in the source: in the text, in its order, then in the lines beside it. */
    public List<Finding> findings(Communique communique) {
        List<Finding> findings = new ArrayList<>(findings(communique, checks, false));
        Communique aside = SetAside.of(communique);
        if (aside != null) {
            List<Check> ofLines = checks.stream().filter(SetAside::isFor).toList();
            findings.addAll(findings(aside, ofLines, true));
        }
        return findings;
    }

    private List<Finding> findings(Communique communique, List<Check> by, boolean isAside) {
        CheckedText text = new CheckedText(communique, own);
        FindingMaker maker = new FindingMaker(text, isAside);
        return slips(text, by).stream().map(maker::of).toList();
    }

    /** What they find, in the order of the text, each with its level; one finding a cause. */
    public List<Slip> slips(Communique communique) {
        return slips(new CheckedText(communique, own), checks);
    }

    private List<Slip> slips(CheckedText text, List<Check> by) {
        List<Slip> found = new ArrayList<>();
        for (Check check : by) {
            check.finder().find(text, slip -> {
                Slip levelled = levelled(text, slip);
                if (levelled != null) {
                    found.add(levelled);
                }
            });
        }
        if (found.stream().anyMatch(slip -> slip.check().equals(OWN_MEETING))) {
            found.removeIf(slip -> slip.check().equals(LATER_SESSION));
        }
        List<Slip> kept = oneEach(found);
        kept.sort(Comparator.comparing(Slip::span));
        return kept;
    }

    /** Null for what the office allows; an error it cannot allow, only soften. */
    private @Nullable Slip levelled(CheckedText text, Slip slip) {
        Check check = Objects.requireNonNull(byId.get(slip.check()), slip.check());
        Level level = slip.level() != null ? slip.level() : check.level();
        if (AllowedWords.hold(own.allow(), text.body(), slip.span())) {
            return level == Level.ERROR ? slip.as(Level.WARNING) : null;
        }
        boolean old = slip.level() == null && level == Level.ERROR && OlderWords.hold(text, slip.span());
        return slip.as(old ? Level.WARNING : level);
    }

    /** Of those that find fault with the same words the gravest speaks, and of equals the one that stands first in the list. */
    private static List<Slip> oneEach(List<Slip> found) {
        List<Slip> kept = new ArrayList<>();
        NavigableMap<Integer, Slip> byStart = new TreeMap<>();
        for (Level level : Level.values()) {
            for (Slip slip : found) {
                if (slip.level() == level && !isTaken(byStart, slip.span())) {
                    byStart.put(slip.span().start(), slip);
                    kept.add(slip);
                }
            }
        }
        return kept;
    }

    private static boolean isTaken(NavigableMap<Integer, Slip> byStart, Span span) {
        Map.Entry<Integer, Slip> before = byStart.floorEntry(span.start());
        Map.Entry<Integer, Slip> behind = byStart.ceilingEntry(span.start());
        return before != null && touches(before.getValue().span(), span)
                || behind != null && touches(behind.getValue().span(), span);
    }

    /** Something that is missing has a place, too. */
    private static boolean touches(Span one, Span other) {
        return one.overlaps(other) || one.start() == other.start();
    }
}
