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

    /** A page shows some hundreds; one that goes through all of an archive asks for each of them once. */
    private static final int MOST = 2_000;

    private final Lookup lookup;
    private final Map<FactRef, TargetMove> before;
    private final Map<FactRef, TargetMove> after;

    /** Those that were read for one page or one list; null where all ask. */
    private final @Nullable Map<FactRef, Target> asked;

    TargetFacts(Corpus corpus, Lookup lookup) {
        this.lookup = lookup;
        this.before = new HashMap<>();
        this.after = new HashMap<>();
        this.asked = null;
        for (TargetEntry entry : corpus.targets()) {
            for (TargetMove move : entry.moves()) {
                before.put(move.to(), move);
                after.put(move.from(), move);
            }
        }
    }

    private TargetFacts(TargetFacts all) {
        this.lookup = all.lookup;
        this.before = all.before;
        this.after = all.after;
        this.asked = new HashMap<>();
    }

    /** The same for one page or one list, which asks for a target many times: it is read once, or seldom where they are many. */
    public TargetFacts once() {
        return new TargetFacts(this);
    }

    public Target target(FactRef use) {
        if (asked == null) {
            return read(use);
        }
        if (asked.size() >= MOST) {
            asked.clear();
        }
        return asked.computeIfAbsent(use, this::read);
    }

    private Target read(FactRef use) {
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
