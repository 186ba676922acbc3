package gongbao.model;

import gongbao.text.FrozenList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A communiqué in the archive, with what its words lead to.
 *
 * @param text what was read, laid out; its id is unique in the archive
 * @param annotations every mention, in the order of the text; an outer one before those inside it
 */
public record Edition(Draft text, List<Annotation> annotations) {

    public Edition {
        annotations = FrozenList.of(annotations);
    }

    public Communique communique() {
        return text.communique();
    }

    /** The body, paragraph by paragraph. */
    public List<Block> blocks() {
        return text.blocks();
    }

    /** The id, on its page, of the block in which an offset of its body stands. */
    public String anchor(int offset) {
        return blocks().get(Block.at(blocks(), offset)).anchor();
    }

    public String id() {
        return text.id();
    }

    /** The first words of a fact, with what they lead to; for one that the communiqué has. */
    public Annotation annotation(FactId fact) {
        return annotations.get(text.mentions().of(fact).get(0).index());
    }

    /** All mentions, in the order of the text. */
    public Stream<Mention> mentions() {
        return text.mentions().stream();
    }

    /** The mentions that lead to a thing of a kind, in the order of the text. */
    public Stream<Annotation> linked(ThingId.Kind kind) {
        return annotations.stream()
                .filter(annotation ->
                        annotation.thing() != null && annotation.thing().kind() == kind);
    }

    /** The mentions that could lead to a thing and do not, in the order of the text; a directive always leads to itself. */
    public Stream<Annotation> open() {
        return mentions()
                .filter(mention -> mention.kind() != FactId.Kind.DIRECTIVE)
                .map(mention -> annotations.get(mention.index()))
                .filter(annotation -> annotation.reason() != null);
    }

    /** The fact that a mention was read from. */
    public <F extends Fact> F fact(Mention mention, Class<F> kind) {
        return communique().fact(mention.fact(), kind);
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
