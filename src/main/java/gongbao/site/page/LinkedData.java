package gongbao.site.page;

import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.model.Moment;
import gongbao.site.render.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about in the words of schema.org, for search engines: the site on its entrance, a communiqué, a meeting, a
 * document. Only what the page itself shows is said; of lists, and of pages for whose thing there is no word, nothing.
 */
final class LinkedData {

    private final SiteContext site;
    private final Subjects subjects;

    LinkedData(SiteContext site) {
        this.site = site;
        this.subjects = new Subjects(site);
    }

    /** JSON-LD, ready for a {@code script} element; null where there is nothing to say. */
    @Nullable
    String of(Page page) {
        Node node = node(page);
        return node == null ? null : node.json();
    }

    private @Nullable Node node(Page page) {
        if (page.path().equals(Urls.HOME)) {
            return website();
        }
        Edition edition = edition(page);
        return edition == null ? subjects.of(page) : report(edition);
    }

    private Node website() {
        return Node.of("WebSite")
                .with("url", site.facts.baseUrl)
                .with("name", site.name)
                .with("inLanguage", site.msg.language().tag())
                .with("publisher", Subjects.organization(site.facts.sponsor));
    }

    private @Nullable Edition edition(Page page) {
        return Column.COMMUNIQUES.equals(page.column()) ? site.lookup.findEdition(page.slug()) : null;
    }

    /** A communiqué reports what a meeting did; it is seldom law ({@code Legislation}). */
    private Node report(Edition edition) {
        Communique c = edition.communique();
        return Node.of("Report")
                .with("headline", site.names.title(edition))
                .with("identifier", edition.id())
                .with("inLanguage", Language.OF_TEXT)
                .with("datePublished", published(c.publication().publishedAt()))
                .with("sourceOrganization", Subjects.organization(site.facts.contentSource(edition)))
                .with("about", Subjects.meeting(c.meeting()));
    }

    /** 〔例〕2024-01-08T09:33 → 2024-01-08T09:33:00+08:00: the time in China; a day stays a day. */
    private static @Nullable String published(@Nullable Moment at) {
        if (at == null) {
            return null;
        }
        return at.time() == null ? at.toString() : at + ":00+08:00";
    }
}
