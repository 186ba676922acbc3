package gongbao.site.directive;

import gongbao.model.Directive;
import gongbao.model.DirectiveEntry;
import gongbao.model.Edition;
import gongbao.model.Section;
import gongbao.site.page.Names;
import gongbao.site.page.OpeningWords;
import gongbao.site.page.SiteContext;
import java.util.List;
import java.util.Objects;

/** What stands over the directives of one text: its sections and directives are read once, not for each of them. */
final class Headings {

    private final SiteContext site;
    private final Edition edition;
    private final List<Section> sections;
    private final List<Directive> directives;

    Headings(SiteContext site, Edition edition) {
        this.site = site;
        this.edition = edition;
        this.sections = List.copyOf(edition.communique().sections());
        this.directives = List.copyOf(edition.communique().directives());
    }

    /** An empty group under the heading that stands over the directive. */
    Registers.Group over(DirectiveEntry entry) {
        Directive asked = directives.get(entry.number() - 1);
        int section = asked.section();
        return section < 0 || section >= sections.size()
                ? Registers.Group.headed(site.msg.get("section.other"))
                : over(sections.get(section), asked);
    }

    /** The opening words of a section tell who asks there: over what another asks stand the opening words of his paragraph. */
    private Registers.Group over(Section section, Directive asked) {
        if (Names.isNamed(edition, section)) {
            return Registers.Group.headed(site.names.section(edition, section));
        }
        boolean alone = directives.stream()
                .filter(other -> other.section() == asked.section())
                .allMatch(other -> Objects.equals(other.speaker(), asked.speaker()));
        return Registers.Group.opened(alone ? site.names.section(edition, section) : opening(section, asked));
    }

    private String opening(Section section, Directive asked) {
        return section.paragraphs().stream()
                .filter(paragraph -> paragraph.span().contains(asked.span().start()))
                .findFirst()
                .map(paragraph -> OpeningWords.of(paragraph.text()))
                .orElseGet(() -> site.names.section(edition, section));
    }
}
