package gongbao.link;

import gongbao.model.Block;
import gongbao.model.Communique;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.FactRef;
import gongbao.model.Mention;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the words of every fact of a communiqué, in the order of the text. */
final class Mentions {

    /** How many characters of context a mention carries on either side. */
    private static final int CONTEXT = 28;

    private static final Comparator<Mention> BY_PLACE =
            Comparator.comparing(Mention::span).thenComparing(Mention::fact);

    private final Communique communique;
    private final List<Block> blocks;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();

    private Mentions(Communique communique, List<Block> blocks) {
        this.communique = communique;
        this.blocks = blocks;
    }

    static List<Mention> of(Communique c, List<Block> blocks) {
        Mentions all = new Mentions(c, blocks);
        c.inOrder().forEach(all::add);
        all.mentions.sort(BY_PLACE);
        return all.mentions;
    }

    private void add(Fact fact) {
        FactRef ref = new FactRef(communique.id(), fact.id());
        fact.spans().forEach(span -> add(ref, span));
    }

    private void add(FactRef ref, Span span) {
        Block block = blockOf(span);
        String body = communique.body();
        int from = boundary(Math.max(block.span().start(), span.start() - CONTEXT));
        int to = boundary(Math.max(span.end(), Math.min(block.span().end(), span.end() + CONTEXT)));
        mentions.add(new Mention(
                ref,
                span,
                block.number(),
                anchor(ref.fact().kind(), span),
                body.substring(Math.min(from, span.start()), span.start()).strip(),
                span.of(body),
                body.substring(span.end(), to).strip()));
    }

    /** The last that begins at or before the words. */
    private Block blockOf(Span span) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).span().start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blocks.get(low);
    }

    /** Never between the halves of a rare character. */
    private int boundary(int offset) {
        String body = communique.body();
        return offset > 0 && offset < body.length() && Character.isLowSurrogate(body.charAt(offset))
                ? offset - 1
                : offset;
    }

    /** 〔例〕the three characters from 120 on that name a person → {@code m-120-123-person}. */
    private String anchor(FactId.Kind kind, Span span) {
        String plain = "m-" + span.start() + "-" + span.end() + "-" + kind.code();
        String anchor = plain;
        for (int n = 2; !anchors.add(anchor); n++) {
            anchor = plain + "-" + n;
        }
        return anchor;
    }
}
