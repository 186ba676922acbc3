package gongbao.site.directive;

import gongbao.model.Directive;
import gongbao.model.DirectiveEntry;
import gongbao.model.Mention;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One directive as a row of the register of its communiqué: nowhere else but in the edition does the whole sentence stand.
 *
 * @param id its id in the register
 * @param number from 1, within its communiqué
 * @param text the whole sentence
 * @param where its paragraph, with a link to the words
 * @param task how it is to be worked off
 * @param topics under which it is indexed, with the word that puts it there
 */
public record DirectiveRow(String id, int number, String text, Words where, Task task, List<Topic> topics) {

    /**
     * How a directive is to be worked off.
     *
     * @param addressee who is asked; null where nobody is named
     * @param speaker who asks; null for the meeting itself
     * @param problem what it is to solve; null where nothing is named
     * @param measures what is to be done; none where the sentence does not say
     */
    public record Task(
            @Nullable Words addressee,
            @Nullable String speaker,
            @Nullable String problem,
            List<String> measures) {}

    /** A topic, its page, and the word of the text that puts the directive there. */
    public record Topic(String name, String href, String word) {}

    static DirectiveRow of(PageScope page, DirectiveEntry entry) {
        Directive directive = directive(page.site, entry);
        Mention mention = entry.mentions().get(0);
        return new DirectiveRow(
                page.id(entry.anchor()),
                entry.number(),
                directive.text(),
                new Words(
                        page.msg.get(mention.block() == 0 ? "paragraph.title" : "paragraph", mention.block()),
                        page.link(mention)),
                task(page, entry, directive),
                entry.topics().stream()
                        .map(topic -> new Topic(
                                page.msg.get("topic." + topic.topic()),
                                DirectiveLists.topic(page, topic.topic()),
                                topic.word()))
                        .toList());
    }

    private static Task task(PageScope page, DirectiveEntry entry, Directive directive) {
        Words addressee = directive.addressee() == null
                ? null
                : new Words(directive.addressee(), DirectiveLists.addressee(page, String.valueOf(entry.addressee())));
        return new Task(addressee, directive.speaker(), directive.problem(), directive.measures());
    }

    public static Directive directive(SiteContext site, DirectiveEntry entry) {
        return site.lookup.fact(entry.use(), Directive.class);
    }

    /** Whether it only rouses: 全会号召,…团结起来. */
    static boolean isExhortation(SiteContext site, DirectiveEntry entry) {
        return directive(site, entry).kind() == Directive.Kind.EXHORTATION;
    }
}
