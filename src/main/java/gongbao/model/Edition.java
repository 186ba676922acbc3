package gongbao.model;

import java.util.List;

/**
 * A communiqué in the archive, with what its words lead to.
 *
 * @param communique what was read; its id is unique in the archive
 * @param blocks its body, paragraph by paragraph
 * @param links mentions that lead to a thing, in the order of the text
 * @param unresolved mentions that could lead to a thing and do not, in the order of the text
 * @param unlinked mentions of a kind that has no pages (groups of attendees), in the order of the text
 */
public record Edition(
        Communique communique,
        List<Block> blocks,
        List<Link> links,
        List<Unresolved> unresolved,
        List<Mention> unlinked) {

    public Edition {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        unresolved = List.copyOf(unresolved);
        unlinked = List.copyOf(unlinked);
    }

    public String id() {
        return communique.id();
    }
}
