package gongbao.site;

import gongbao.model.Corpus;
import gongbao.model.FactId;
import gongbao.model.FactRef;
import gongbao.model.Mention;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.model.TargetMove;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the pages ask of single targets: their words, what became of them. Made once for all pages. */
final class TargetFacts {

    private final Lookup lookup;
    private final Map<FactRef, Mention> mentions = new HashMap<>();
    private final Map<FactRef, TargetEntry> entries = new HashMap<>();
    private final Map<FactRef, TargetMove> before = new HashMap<>();
    private final Map<FactRef, TargetMove> after = new HashMap<>();

    TargetFacts(Corpus corpus, Lookup lookup) {
        this.lookup = lookup;
        // Not from the entries: of several targets in the same words they keep one mention.
        corpus.editions().stream()
                .flatMap(edition -> edition.mentions(FactId.Kind.TARGET))
                .forEach(mention -> mentions.put(mention.ref(), mention));
        for (TargetEntry entry : corpus.targets()) {
            entry.uses().forEach(use -> entries.put(use, entry));
            for (TargetMove move : entry.moves()) {
                before.put(move.to(), move);
                after.put(move.from(), move);
            }
        }
    }

    Target target(FactRef use) {
        return lookup.fact(use, Target.class);
    }

    TargetEntry entry(FactRef use) {
        return Objects.requireNonNull(entries.get(use));
    }

    Mention mention(FactRef use) {
        return Objects.requireNonNull(mentions.get(use));
    }

    /** How it came to be from an earlier session's; null where no session set it otherwise before. */
    @Nullable
    TargetMove from(FactRef use) {
        return before.get(use);
    }

    /** What a later session made of it; null where none set it otherwise. */
    @Nullable
    TargetMove to(FactRef use) {
        return after.get(use);
    }
}
