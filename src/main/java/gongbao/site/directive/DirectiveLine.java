package gongbao.site.directive;

import gongbao.model.Directive;
import gongbao.model.DirectiveEntry;
import gongbao.model.Edition;
import gongbao.site.page.PageScope;
import gongbao.site.part.Quote;
import gongbao.site.part.TextSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One directive in a list over communiqués: by its opening words, which lead to the whole sentence in the register.
 *
 * @param opening the first words that ask
 * @param href its row in the register of its communiqué
 * @param number from 1, within its communiqué
 * @param source whose it is, and when that was
 * @param exhortation whether it only rouses
 * @param problem what it is to solve; null where nothing is named
 * @param measures what is to be done; none where the sentence does not say
 */
public record DirectiveLine(
        Quote opening,
        String href,
        int number,
        TextSource source,
        boolean exhortation,
        @Nullable String problem,
        List<String> measures) {

    static DirectiveLine of(PageScope page, DirectiveEntry entry) {
        Edition edition = page.lookup.edition(entry.use().communique());
        Directive directive = DirectiveRow.directive(page.site, entry);
        return new DirectiveLine(
                Quote.opening(directive),
                page.link(entry.id()),
                entry.number(),
                TextSource.of(page, edition),
                DirectiveRow.isExhortation(page.site, entry),
                directive.problem(),
                directive.measures());
    }
}
