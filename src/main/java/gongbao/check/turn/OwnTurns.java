package gongbao.check.turn;

import gongbao.check.rule.OwnTables;
import gongbao.check.table.DatedFact;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The turns that an office protects: closed within, open at both ends. */
final class OwnTurns {

    private static final int SHORTEST = 4;

    private static final Map<List<String>, Turns> KNOWN = new ConcurrentHashMap<>();

    private OwnTurns() {}

    static Turns of(OwnTables own) {
        return KNOWN.computeIfAbsent(own.protect(), OwnTurns::turns);
    }

    private static Turns turns(List<String> protect) {
        return new Turns(protect.stream()
                .filter(words -> words.length() >= SHORTEST)
                .flatMap(words -> Turn.of(fact(words)).stream())
                .toList());
    }

    private static DatedFact fact(String words) {
        return new DatedFact("check.yaml", List.of("formula", words, "-", "-"), null, null, "check.yaml");
    }
}
