package gongbao.site.directive;

import gongbao.model.Directive;
import gongbao.model.DirectiveEntry;
import gongbao.site.page.PageScope;
import gongbao.site.part.Quote;
import gongbao.site.part.TextSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One directive in a list over communiqués: by its opening words, which lead to its row in the register.
 *
 * @param opening the first words that ask
 * @param href its row in the register of its communiqué
 * @param exhortation whether it only rouses
 * @param problem what it is to solve; null where nothing is named
 * @param measures what is to be done; none where the sentence does not say
 */
public record DirectiveLine(
        Quote opening,
        String href,
        boolean exhortation,
        @Nullable String problem,
        List<String> measures) {

    /**
     * Neighbouring lines of a list that come from one communiqué, which is named once above them.
     *
     * @param source whose they are, and when that was
     */
    public record OfText(TextSource source, List<DirectiveLine> lines) {}

    static List<OfText> byText(PageScope page, List<DirectiveEntry> directives) {
        List<OfText> texts = new ArrayList<>();
        String text = null;
        for (DirectiveEntry entry : directives) {
            if (!entry.use().communique().equals(text)) {
                text = entry.use().communique();
                texts.add(new OfText(TextSource.of(page, page.lookup.edition(text)), new ArrayList<>()));
            }
            texts.get(texts.size() - 1).lines().add(of(page, entry));
        }
        return texts;
    }

    private static DirectiveLine of(PageScope page, DirectiveEntry entry) {
        Directive directive = DirectiveRow.directive(page.site, entry);
        return new DirectiveLine(
                Quote.opening(directive),
                page.link(entry.id()),
                entry.isExhortation(),
                directive.problem(),
                directive.measures());
    }
}
