package gongbao.link;

import gongbao.model.Block;
import gongbao.model.Communique;
import gongbao.model.Mention;
import java.util.List;

/** A communiqué on its way into the archive: laid out, its mentions found, nothing linked yet. */
record Draft(Communique communique, List<Block> blocks, List<Mention> mentions) {

    static Draft of(Communique communique) {
        List<Block> blocks = Outline.of(communique);
        return new Draft(communique, blocks, blocks.isEmpty() ? List.of() : Mentions.of(communique, blocks));
    }

    String id() {
        return communique.id();
    }

    List<Mention> mentions(Mention.Kind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind).toList();
    }

    List<Mention> mentions(Mention.Kind kind, int index) {
        return mentions.stream()
                .filter(mention -> mention.kind() == kind && mention.index() == index)
                .toList();
    }
}
