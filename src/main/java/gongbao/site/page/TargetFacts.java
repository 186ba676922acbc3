package gongbao.site.page;

import gongbao.model.Annotation;
import gongbao.model.Corpus;
import gongbao.model.FactRef;
import gongbao.model.Mention;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.model.TargetMove;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pages ask of single targets: their words, what became of them. Made once for all pages. */
public final class TargetFacts {

    private final Lookup lookup;
    private final Map<FactRef, TargetMove> before = new HashMap<>();
    private final Map<FactRef, TargetMove> after = new HashMap<>();

    TargetFacts(Corpus corpus, Lookup lookup) {
        this.lookup = lookup;
        for (TargetEntry entry : corpus.targets()) {
            for (TargetMove move : entry.moves()) {
                before.put(move.to(), move);
                after.put(move.from(), move);
            }
        }
    }

    public Target target(FactRef use) {
        return lookup.fact(use, Target.class);
    }

    public TargetEntry entry(FactRef use) {
        return (TargetEntry) lookup.thing(annotation(use).linked());
    }

    /** Not from the entry: of several targets in the same words it keeps one mention. */
    public Mention mention(FactRef use) {
        return annotation(use).mention();
    }

    private Annotation annotation(FactRef use) {
        return lookup.edition(use.communique()).annotation(use.fact());
    }

    /** How it came to be from an earlier session's; null where no session set it otherwise before. */
    @Nullable
    public TargetMove from(FactRef use) {
        return before.get(use);
    }

    /** What a later session made of it; null where none set it otherwise. */
    @Nullable
    public TargetMove to(FactRef use) {
        return after.get(use);
    }
}
