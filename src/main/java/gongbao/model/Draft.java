package gongbao.model;

import gongbao.text.FrozenList;
import gongbao.text.IntTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A communiqué on its way into the archive: laid out, its mentions found, nothing linked yet. It is made of the communiqué alone.
 *
 * @param communique what was read
 * @param blocks its body, paragraph by paragraph
 * @param mentions where its facts stand
 * @param directives what its directives are about, one each in their order
 */
public record Draft(Communique communique, List<Block> blocks, Mentions mentions, List<DirectiveGist> directives) {

    public Draft {
        blocks = FrozenList.of(blocks);
        directives = FrozenList.of(directives);
    }

    /** Of a text whose mentions are known already. */
    public Draft(Communique communique, List<Block> blocks, IntTable mentions, List<DirectiveGist> directives) {
        this(communique, blocks, new Mentions(communique, blocks, mentions), directives);
    }

    /** The same under another id: two files may hold one communiqué, and both have a page. */
    public Draft withId(String id) {
        return new Draft(communique.withId(id), blocks, mentions.table(), directives);
    }

    public String id() {
        return communique.id();
    }

    /** The place it speaks for; null where that is not known. */
    public @Nullable String home() {
        return communique.meeting().code();
    }

    /** The mentions of a fact, in the order of the text. */
    public List<Mention> mentions(Fact fact) {
        return mentions.of(fact.id());
    }

    /** The fact in the archive. */
    public FactRef ref(Fact fact) {
        return new FactRef(id(), fact.id());
    }
}
