package gongbao.link;

import gongbao.model.Block;
import gongbao.model.Communique;
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
 */
record Draft(Communique communique, List<Block> blocks, List<Mention> mentions, Map<Fact, List<Mention>> byFact) {

    private record Fact(Mention.Kind kind, int index) {}

    static Draft of(Communique communique) {
        List<Block> blocks = Outline.of(communique);
        List<Mention> mentions = blocks.isEmpty() ? List.of() : Mentions.of(communique, blocks);
        Map<Fact, List<Mention>> byFact = new HashMap<>();
        mentions.forEach(
                mention -> byFact.computeIfAbsent(new Fact(mention.kind(), mention.index()), fact -> new ArrayList<>())
                        .add(mention));
        return new Draft(communique, blocks, mentions, byFact);
    }

    String id() {
        return communique.id();
    }

    /** The place it speaks for; null where that is not known. */
    @Nullable
    String home() {
        return communique.meeting().code();
    }

    List<Mention> mentions(Mention.Kind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind).toList();
    }

    List<Mention> mentions(Mention.Kind kind, int index) {
        return byFact.getOrDefault(new Fact(kind, index), List.of());
    }
}
