package gongbao.site.directive;

import gongbao.model.Directive;
import gongbao.model.DirectiveEntry;
import gongbao.site.page.OpeningWords;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One directive as a row of the register of its communiqué. The whole sentence stands in the edition, one step away.
 *
 * @param id its id in the register
 * @param number from 1, within its communiqué
 * @param asked what it asks, in short, with a link to its paragraph
 * @param addressee who is asked; null where nobody is named
 * @param speaker who asks; null for the meeting itself
 * @param problem what it is to solve; null where nothing is named, or the words of {@code asked} name it
 * @param topics under which it is indexed
 */
public record DirectiveRow(
        String id,
        int number,
        Words asked,
        @Nullable Words addressee,
        @Nullable String speaker,
        @Nullable String problem,
        List<String> topics) {

    static DirectiveRow of(PageScope page, DirectiveEntry entry) {
        Directive directive = directive(page.site, entry);
        String asked = OpeningWords.asked(directive);
        String problem = directive.problem();
        return new DirectiveRow(
                page.id(entry.anchor()),
                entry.number(),
                new Words(asked, page.paragraph(entry.mentions().get(0))),
                addressee(page, entry, directive),
                directive.speaker(),
                problem == null || asked.contains(problem) ? null : problem,
                entry.topics().stream()
                        .map(topic -> page.msg.get("topic." + topic.topic()))
                        .toList());
    }

    private static @Nullable Words addressee(PageScope page, DirectiveEntry entry, Directive directive) {
        return directive.addressee() == null
                ? null
                : new Words(directive.addressee(), DirectiveLists.addressee(page, String.valueOf(entry.addressee())));
    }

    public static Directive directive(SiteContext site, DirectiveEntry entry) {
        return site.lookup.fact(entry.use(), Directive.class);
    }
}
