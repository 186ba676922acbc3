package gongbao.site.page;

import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.model.Moment;
import gongbao.site.render.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says in the words of schema.org, for search engines: the site, the page, the way to it, and the thing it is
 * about. Only what the page itself shows is said.
 */
final class LinkedData {

    private final SiteContext site;
    private final Subjects subjects;

    LinkedData(SiteContext site) {
        this.site = site;
        this.subjects = new Subjects(site);
    }

    /** JSON-LD, ready for a {@code script} element. */
    String of(Page page, PageLinks links, List<Words> crumbs) {
        String self = site.facts.baseUrl == null ? "" : address(links, page.path());
        List<Node> graph = new ArrayList<>();
        graph.add(website(links));
        Node its = Node.of(page.isList() ? "CollectionPage" : "WebPage")
                .with("@id", self + "#page")
                .with("url", self)
                .with("name", page.title())
                .with("description", page.description())
                .with("inLanguage", site.msg.language().tag())
                .with("isPartOf", Node.pointer(websiteId(links)));
        graph.add(its);
        if (!crumbs.isEmpty()) {
            its.with("breadcrumb", Node.pointer(self + "#crumbs"));
            graph.add(breadcrumbs(self, crumbs));
        }
        Edition edition = edition(page);
        Node subject = edition == null ? subjects.of(page) : meeting(edition);
        if (edition != null) {
            its.with("mainEntity", Node.pointer(self + "#communique"));
            graph.add(report(edition, self, links));
        }
        if (subject != null) {
            its.with("about", Node.pointer(self + "#subject"));
            graph.add(subject.with("@id", self + "#subject"));
        }
        return new Node()
                .with("@context", "https://schema.org")
                .with("@graph", graph)
                .json();
    }

    private Node website(PageLinks links) {
        return Node.of("WebSite")
                .with("@id", websiteId(links))
                .with("url", site.facts.baseUrl == null ? null : address(links, Urls.HOME))
                .with("name", site.name)
                .with("inLanguage", site.msg.language().tag())
                .with("publisher", Subjects.organization(site.facts.sponsor));
    }

    private String websiteId(PageLinks links) {
        return address(links, Urls.HOME) + "#site";
    }

    /** The page a thing stands on: in full where the site's address is known, else as links on the page are. */
    private String address(PageLinks links, String path) {
        return site.facts.baseUrl == null ? links.to(path) : Urls.absolute(site.facts.baseUrl, path);
    }

    /** The last one is the page itself, whose address nobody needs to be told. */
    private Node breadcrumbs(String self, List<Words> crumbs) {
        List<Node> items = new ArrayList<>();
        for (Words crumb : crumbs) {
            items.add(Node.of("ListItem")
                    .with("position", items.size() + 1)
                    .with("name", crumb.text())
                    .with("item", crumb.href()));
        }
        return Node.of("BreadcrumbList").with("@id", self + "#crumbs").with("itemListElement", items);
    }

    private @Nullable Edition edition(Page page) {
        return Column.COMMUNIQUES.equals(page.column()) ? site.lookup.findEdition(page.slug()) : null;
    }

    private static @Nullable Node meeting(Edition edition) {
        return Subjects.meeting(edition.communique().meeting());
    }

    /** A communiqué reports what a meeting did; it is seldom law ({@code Legislation}). */
    private Node report(Edition edition, String self, PageLinks links) {
        Communique c = edition.communique();
        return Node.of("Report")
                .with("@id", self + "#communique")
                .with("headline", site.names.title(edition))
                .with("identifier", edition.id())
                .with("inLanguage", Language.OF_TEXT)
                .with("datePublished", published(c.publication().publishedAt()))
                .with("sourceOrganization", Subjects.organization(site.facts.contentSource(edition)))
                .with("about", meeting(edition) == null ? null : Node.pointer(self + "#subject"))
                .with("mainEntityOfPage", Node.pointer(self + "#page"))
                .with("encoding", files(edition, links));
    }

    private List<Node> files(Edition edition, PageLinks links) {
        List<Node> files = new ArrayList<>();
        files.add(file("text/plain", address(links, Urls.plainText(edition.id()))));
        return files;
    }

    private static Node file(String format, String address) {
        return Node.of("MediaObject").with("encodingFormat", format).with("contentUrl", address);
    }

    /** 〔例〕2024-01-08T09:33 → 2024-01-08T09:33:00+08:00: the time in China; a day stays a day. */
    private static @Nullable String published(@Nullable Moment at) {
        if (at == null) {
            return null;
        }
        return at.time() == null ? at.toString() : at + ":00+08:00";
    }
}
