package gongbao.site.pages;

import gongbao.diag.Diagnostic;
import gongbao.model.Edition;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to look at before the site is published, what editors corrected, and how well each communiqué was read: what no rule
 * explained, what could not be linked, what looks wrong, what is not said. For the office: unless {@code site.yaml} asks for it, no
 * page leads here, and no search engine is let in. A text of which there is more to say than how much was read has a page of its own;
 * of an archive of one text the list is that page.
 */
public final class QualityPages implements PageKind {

    /**
     * What the list shows.
     *
     * @param editors what editors are asked, and what they corrected; on the first page of the list only
     * @param jumps the ways to the parts of the page; none where it has one
     * @param links how many mentions in the archive are linked
     * @param unresolved how many are not, by reason
     */
    public record IndexView(Editors editors, List<Jump> jumps, long links, List<Reason> unresolved, List<Row> rows) {}

    /** A part of the page, and how much it has. */
    public record Jump(Words to, int count) {}

    /**
     * What to look at before the site is published, and what was corrected.
     *
     * @param proofs how much proofreading found, linked to its page; null where no rule ran
     */
    public record Editors(
            Questions.Review review,
            List<Corrections.Row> corrections,
            @Nullable Words proofs) {

        static final Editors NONE = new Editors(Questions.Review.NONE, List.of(), null);
    }

    /** A reason why mentions are not linked, and how many have it. */
    public record Reason(String reason, int count) {}

    /**
     * One communiqué.
     *
     * @param title leads to its page here; to the text itself where it has none
     * @param silent how many of its sentences no rule has read
     * @param sentences they themselves; none where its page lists them
     */
    public record Row(
            Words title,
            int percent,
            int silent,
            List<Words> sentences,
            int unresolved,
            int findings,
            List<String> missing) {}

    /**
     * One communiqué.
     *
     * @param editors what editors are asked, and what they corrected
     * @param coverage how much of its text is explained
     * @param missing what it does not say
     * @param unresolved what could not be linked
     * @param findings what looks wrong in the source
     * @param data the data that list what was read, each with its rule; null where the build lays none
     */
    public record View(
            String name,
            Words communique,
            Editors editors,
            Text coverage,
            List<String> missing,
            List<Open> unresolved,
            List<Finding> findings,
            @Nullable Words data) {}

    /** Its text: how much is explained, and the sentences that are not. */
    public record Text(int percent, int characters, int explained, List<Words> silent) {}

    /** A mention that is not linked. */
    public record Open(String text, String href, String reason) {}

    /** A finding, and where it is in the source; {@code place} is null where it concerns the whole. */
    public record Finding(
            String message, String mend, @Nullable String place) {}

    @Override
    public List<String> templates() {
        return List.of("quality", "reading");
    }

    @Override
    public Column column() {
        return Column.QUALITY;
    }

    @Override
    public int count(SiteContext site) {
        return site.corpus.editions().size();
    }

    @Override
    public boolean isListed(SiteContext site) {
        return "true".equals(site.facts.info.qualityPage());
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        Map<String, List<Diagnostic>> ofArchive = new HashMap<>();
        site.corpus
                .diagnostics()
                .forEach(finding -> ofArchive
                        .computeIfAbsent(finding.path(), path -> new ArrayList<>())
                        .add(finding));
        List<Edition> editions = site.corpus.editions();
        if (editions.size() == 1) {
            return Stream.of(page(site, editions.get(0), ofArchive, true));
        }
        Set<String> asking = asking(site, ofArchive);
        QualityLinks links = new QualityLinks(site);
        return Stream.concat(
                index(site, site.lookup.newestFirst, (page, part) -> list(page, part, links, ofArchive, asking))
                        .stream(),
                editions.stream()
                        .filter(edition -> asking.contains(edition.id()))
                        .map(edition -> page(site, edition, ofArchive, false)));
    }

    /** The texts of which there is more to say than how much was read. */
    private static Set<String> asking(SiteContext site, Map<String, List<Diagnostic>> ofArchive) {
        Set<String> asking = Questions.texts(site);
        for (Edition edition : site.corpus.editions()) {
            if (edition.open().findAny().isPresent()
                    || !edition.communique().corrections().isEmpty()
                    || !QualityReading.findings(edition, ofArchive).isEmpty()) {
                asking.add(edition.id());
            }
        }
        return asking;
    }

    private static IndexView list(
            PageScope page,
            List<Edition> part,
            QualityLinks links,
            Map<String, List<Diagnostic>> ofArchive,
            Set<String> asking) {
        Editors editors = isFirst(page)
                ? new Editors(Questions.few(page), Corrections.all(page), CheckReading.link(page))
                : Editors.NONE;
        return new IndexView(
                editors,
                jumps(page, editors, part.size()),
                links.count(),
                links.reasons(),
                part.stream()
                        .map(edition -> QualityReading.row(
                                page,
                                edition,
                                QualityReading.findings(edition, ofArchive),
                                asking.contains(edition.id())))
                        .toList());
    }

    private static List<Jump> jumps(PageScope page, Editors editors, int texts) {
        List<Jump> jumps = new ArrayList<>();
        for (Questions.Reason reason : editors.review().reasons()) {
            jumps.add(jump(page, reason.id(), reason.label(), reason.count()));
        }
        if (!editors.corrections().isEmpty()) {
            String id = page.id("corrections");
            jumps.add(jump(
                    page, id, page.msg.get("corrections"), editors.corrections().size()));
        }
        Jump all = jump(page, page.id("texts"), page.msg.get("quality.title"), texts);
        return jumps.isEmpty()
                ? List.of()
                : Stream.concat(jumps.stream(), Stream.of(all)).toList();
    }

    private static Jump jump(PageScope page, String id, String label, int count) {
        return new Jump(new Words(label, page.to(page.path(), id)), count);
    }

    /**
     * @param alone whether it is the only text
     */
    private static Page page(
            SiteContext site, Edition edition, Map<String, List<Diagnostic>> ofArchive, boolean alone) {
        String title = site.msg.get("quality.name", site.names.shortTitle(edition));
        return Page.of(
                alone ? Urls.index(Column.QUALITY) : Urls.page(Column.QUALITY, edition.id()),
                "reading",
                Column.QUALITY,
                title,
                site.msg.get("description.quality", site.names.title(edition)),
                page -> QualityReading.view(
                        page,
                        edition,
                        title,
                        alone
                                ? new Editors(Questions.all(page), Corrections.all(page), CheckReading.link(page))
                                : new Editors(Questions.of(page, edition), Corrections.of(page, edition), null),
                        QualityReading.findings(edition, ofArchive)));
    }

    private static boolean isFirst(PageScope page) {
        return page.path().equals(Urls.index(Column.QUALITY));
    }
}
