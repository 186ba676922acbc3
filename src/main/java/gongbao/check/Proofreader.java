package gongbao.check;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.OwnTables;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.model.Communique;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs checks over a text. Safe to be called from several threads. */
public final class Proofreader {

    private final List<Check> checks;
    private final OwnTables own;
    private final Map<String, Check> byId;

    public Proofreader(List<Check> checks, OwnTables own) {
        this.checks = List.copyOf(checks);
        this.own = own;
        this.byId = checks.stream().collect(Collectors.toMap(Check::id, Function.identity()));
    }

    /** What they find, in the order of the text, each with its level; one finding a cause. */
    public List<Slip> slips(Communique communique) {
        CheckedText text = new CheckedText(communique, own);
        List<Slip> found = new ArrayList<>();
        for (Check check : checks) {
            check.finder().find(text, slip -> found.add(levelled(slip)));
        }
        List<Slip> kept = oneEach(found);
        kept.sort(Comparator.comparing(Slip::span));
        return kept;
    }

    private Slip levelled(Slip slip) {
        return slip.level() != null ? slip : slip.as(byId.get(slip.check()).level());
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
