package gongbao.link;

import gongbao.model.Mention;
import gongbao.model.Moment;
import gongbao.model.Term;
import gongbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One use of a term.
 *
 * @param draft the communiqué
 * @param mention the words
 * @param definition what the text says there that it stands for; null where it does not say
 * @param owner division code of the place whose it is said there to be; null where nothing is said
 * @param setsUp whether it is set up there
 */
record TermUse(
        Draft draft,
        Mention mention,
        @Nullable String definition,
        @Nullable String owner,
        boolean setsUp) {

    static TermUse of(Draft draft, Term term, Mention mention) {
        Span use = mention.span();
        return new TermUse(
                draft,
                mention,
                term.definitions().stream()
                        .filter(definition -> definition.use().equals(use))
                        .findFirst()
                        .map(Term.Definition::words)
                        .orElse(null),
                term.owners().stream()
                        .filter(owner -> owner.use().equals(use))
                        .findFirst()
                        .map(Term.Owner::code)
                        .orElse(null),
                term.setUps().contains(use));
    }

    @Nullable
    Moment day() {
        return draft.communique().day();
    }
}
