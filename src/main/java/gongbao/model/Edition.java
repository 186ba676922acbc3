package gongbao.model;

import gongbao.text.LazyList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A communiqué in the archive, with what its words lead to.
 *
 * @param communique what was read; its id is unique in the archive
 * @param blocks its body, paragraph by paragraph
 * @param annotations every mention, in the order of the text; an outer one before those inside it
 */
public record Edition(Communique communique, List<Block> blocks, List<Annotation> annotations) {

    public Edition {
        blocks = LazyList.frozen(blocks);
        annotations = LazyList.frozen(annotations);
    }

    public String id() {
        return communique.id();
    }

    /** All mentions, in the order of the text. */
    public Stream<Mention> mentions() {
        return annotations.stream().map(Annotation::mention);
    }

    /** The mentions that lead to a thing of a kind, in the order of the text. */
    public Stream<Annotation> linked(ThingId.Kind kind) {
        return annotations.stream()
                .filter(annotation ->
                        annotation.thing() != null && annotation.thing().kind() == kind);
    }

    /** The mentions that could lead to a thing and do not, in the order of the text. */
    public Stream<Annotation> open() {
        return annotations.stream().filter(annotation -> annotation.reason() != null);
    }

    /** The fact that a mention was read from. */
    public <F extends Fact> F fact(Mention mention, Class<F> kind) {
        return communique.fact(mention.fact(), kind);
    }

    /** The first mention of each fact of a kind, in the order of the text. */
    public List<Mention> firstMentions(FactId.Kind kind) {
        Set<FactId> seen = new HashSet<>();
        return mentions(kind).filter(mention -> seen.add(mention.fact())).toList();
    }

    /** The mentions of facts of a kind, in the order of the text. */
    public Stream<Mention> mentions(FactId.Kind kind) {
        return mentions().filter(mention -> mention.kind() == kind);
    }
}
