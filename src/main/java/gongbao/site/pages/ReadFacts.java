package gongbao.site.pages;

import gongbao.model.Directive;
import gongbao.model.Edition;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.site.page.PageScope;
import gongbao.site.part.Quote;
import java.util.ArrayList;
import java.util.List;

/** The facts that were read in a text, kind by kind, each with the rule that read it. */
final class ReadFacts {

    /** Facts of one kind. */
    public record Kind(String label, List<Row> rows) {}

    /**
     * One fact.
     *
     * @param text its words where it is first told, cut where they are a sentence
     * @param href link to them
     * @param rule the name of the rule
     */
    public record Row(String text, String href, String rule) {}

    private ReadFacts() {}

    static List<Kind> of(PageScope page, Edition edition) {
        List<Kind> kinds = new ArrayList<>();
        for (FactId.Kind kind : FactId.Kind.values()) {
            List<Row> rows = edition.firstMentions(kind).stream()
                    .map(mention -> row(page, edition, mention))
                    .toList();
            if (!rows.isEmpty()) {
                kinds.add(new Kind(page.msg.get("fact." + kind.code()), rows));
            }
        }
        return kinds;
    }

    private static Row row(PageScope page, Edition edition, Mention mention) {
        Fact fact = edition.communique().fact(mention.fact());
        Quote opening = fact instanceof Directive directive ? Quote.opening(directive) : Quote.of(mention.text());
        return new Row(opening.head() + opening.tail(), page.link(mention), fact.rule());
    }
}
