package gongbao.link;

import gongbao.model.Block;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.FactRef;
import gongbao.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A communiqué on its way into the archive: laid out, its mentions found, nothing linked yet.
 *
 * @param byFact the mentions of each fact, so that none has to be looked for among all
 * @param byTitle its documents, likewise
 */
record Draft(
        Communique communique,
        List<Block> blocks,
        List<Mention> mentions,
        Map<FactId, List<Mention>> byFact,
        Map<String, CitedDocument> byTitle) {

    static Draft of(Communique communique) {
        List<Block> blocks = Outline.of(communique);
        List<Mention> mentions = blocks.isEmpty() ? List.of() : Mentions.of(communique, blocks);
        Map<FactId, List<Mention>> byFact = new HashMap<>();
        mentions.forEach(mention -> byFact.computeIfAbsent(mention.fact(), fact -> new ArrayList<>())
                .add(mention));
        Map<String, CitedDocument> byTitle = new HashMap<>();
        communique.documents().forEach(document -> byTitle.putIfAbsent(document.title(), document));
        return new Draft(communique, blocks, mentions, byFact, byTitle);
    }

    String id() {
        return communique.id();
    }

    /** The place it speaks for; null where that is not known. */
    @Nullable
    String home() {
        return communique.meeting().code();
    }

    /** The mentions of a fact, in the order of the text. */
    List<Mention> mentions(Fact fact) {
        return byFact.getOrDefault(fact.id(), List.of());
    }

    /** The fact in the archive. */
    FactRef ref(Fact fact) {
        return new FactRef(id(), fact.id());
    }
}
