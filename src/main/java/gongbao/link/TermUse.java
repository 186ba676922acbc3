package gongbao.link;

import gongbao.model.Draft;
import gongbao.model.Mention;
import gongbao.model.Moment;
import gongbao.model.Term;
import gongbao.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One use of a term.
 *
 * @param draft the communiqué
 * @param mention the words
 * @param definition what the text says there that it stands for; null where it does not say
 * @param owner division code of the place whose it is said there to be; null where nothing is said
 * @param setsUp whether it is set up there
 * @param cited whether the text gives it as another's
 */
record TermUse(
        Draft draft,
        Mention mention,
        @Nullable String definition,
        @Nullable String owner,
        boolean setsUp,
        boolean cited) {

    /** All uses in a communiqué, in the order of the text. */
    static List<TermUse> of(Draft draft, Term term) {
        Map<Span, String> definitions = new HashMap<>();
        term.definitions().forEach(definition -> definitions.put(definition.use(), definition.words()));
        Map<Span, String> owners = new HashMap<>();
        term.owners().forEach(owner -> owners.put(owner.use(), owner.code()));
        Set<Span> setUps = new HashSet<>(term.setUps());
        Set<Span> cited = new HashSet<>(term.cited());
        return draft.mentions(term).stream()
                .map(mention -> new TermUse(
                        draft,
                        mention,
                        definitions.get(mention.span()),
                        owners.get(mention.span()),
                        setUps.contains(mention.span()),
                        cited.contains(mention.span())))
                .toList();
    }

    @Nullable
    Moment day() {
        return draft.communique().day();
    }
}
