package gongbao.site.directive;

import gongbao.model.Directive;
import gongbao.model.DirectiveEntry;
import gongbao.model.Edition;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One directive as a row of a register.
 *
 * @param id its id on the register of its communiqué; null on other pages
 * @param number from 1, within its communiqué
 * @param meeting whose it is, leading to its row in the register; null in the register itself
 * @param text the whole sentence
 * @param words link to it in the text
 * @param task how it is to be worked off
 * @param topics under which it is indexed, with the word that puts it there
 */
public record DirectiveRow(
        @Nullable String id,
        int number,
        @Nullable Words meeting,
        String text,
        String words,
        Task task,
        List<Topic> topics) {

    /**
     * How a directive is to be worked off.
     *
     * @param rouses whether it is an exhortation, which sets no task
     * @param addressee who is asked; null where nobody is named
     * @param speaker who asks; null for the meeting itself
     * @param problem what it is to solve; null where nothing is named
     * @param measures what is to be done
     */
    public record Task(
            boolean rouses,
            @Nullable Words addressee,
            @Nullable String speaker,
            @Nullable String problem,
            List<String> measures) {}

    /** A topic, its page, and the word of the text that puts the directive there. */
    public record Topic(String name, String href, String word) {}

    /** A row of the register of its own communiqué. */
    static DirectiveRow own(PageScope page, DirectiveEntry entry) {
        return of(page, entry, page.id(entry.anchor()), null);
    }

    /** A row of a list over communiqués. */
    static DirectiveRow listed(PageScope page, DirectiveEntry entry) {
        Edition edition = page.lookup.edition(entry.use().communique());
        return of(page, entry, null, new Words(page.names.shortTitle(edition), page.link(entry.id())));
    }

    private static DirectiveRow of(PageScope page, DirectiveEntry entry, @Nullable String id, @Nullable Words meeting) {
        Directive directive = directive(page.site, entry);
        return new DirectiveRow(
                id,
                entry.number(),
                meeting,
                directive.text(),
                page.link(entry.mentions().get(0)),
                task(page, entry, directive),
                entry.topics().stream()
                        .map(topic -> new Topic(
                                page.msg.get("topic." + topic.topic()),
                                DirectiveLists.href(page, DirectiveLists.topic(topic.topic())),
                                topic.word()))
                        .toList());
    }

    private static Task task(PageScope page, DirectiveEntry entry, Directive directive) {
        Words addressee = directive.addressee() == null
                ? null
                : new Words(
                        directive.addressee(),
                        DirectiveLists.href(page, DirectiveLists.addressee(String.valueOf(entry.addressee()))));
        return new Task(
                directive.kind() == Directive.Kind.EXHORTATION,
                addressee,
                directive.speaker(),
                directive.problem(),
                directive.measures());
    }

    public static Directive directive(SiteContext site, DirectiveEntry entry) {
        return site.lookup.fact(entry.use(), Directive.class);
    }
}
