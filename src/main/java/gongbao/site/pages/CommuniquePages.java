package gongbao.site.pages;

import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.Slug;
import gongbao.site.page.Column;
import gongbao.site.page.Dates;
import gongbao.site.page.Labels;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.Pager;
import gongbao.site.page.QrCode;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import gongbao.site.part.Neighbours;
import gongbao.site.text.EditionText;
import gongbao.site.text.MarginNotes;
import gongbao.site.text.Piece;
import gongbao.text.SourceFile;
import gongbao.text.SourcePage;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The annotated edition of each communiqué, and the list of them. */
public final class CommuniquePages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<CommuniqueRow> rows, Shelves.Cut cut) {}

    /**
     * An annotated edition.
     *
     * @param title its title
     * @param glance what it says in one look; null when that is nothing
     * @param facts lines of the head
     * @param contents its sections
     * @param parts its text
     * @param ways where it leads as a whole
     * @param origin where it comes from
     * @param qr its address for a telephone's camera; null where the address is not known, or too long for a code
     */
    public record View(
            Title title,
            @Nullable Glance glance,
            EditionHead facts,
            List<EditionText.Entry> contents,
            List<EditionText.Part> parts,
            Ways ways,
            Origin origin,
            @Nullable QrCode qr) {}

    /**
     * A title as one cites it, and in pieces with what is marked in it.
     *
     * @param when when it was published, else the day of its meeting, with a word for which of the two; null where neither is known
     */
    public record Title(String cited, @Nullable String when, List<Piece> pieces) {}

    /**
     * Where a communiqué leads as a whole.
     *
     * @param text link to the body alone
     * @param json link to its data; null where the build lays none
     * @param register link to the register of its directives; null where it gives none
     * @param meeting its meeting; null where it is not known
     */
    public record Ways(
            String text,
            @Nullable Words json,
            @Nullable String register,
            @Nullable Words meeting) {}

    /**
     * Where a communiqué comes from.
     *
     * @param source who published it; null where nobody says
     * @param files names of the source files: one, or one a page
     * @param digests first digits of the SHA-256 of each
     * @param missing numbers of the pages that the text has by its pager and that no file holds
     * @param apart what the file holds beside the text
     * @param setNumbers how many paragraphs of the file begin with a number that its program sets; null for none
     */
    public record Origin(
            @Nullable String source,
            List<String> files,
            List<String> digests,
            List<String> missing,
            Apart apart,
            @Nullable Integer setNumbers) {}

    /**
     * What the file holds beside the text.
     *
     * @param lines those next to the text
     * @param rest how many others there are
     */
    public record Apart(List<String> lines, int rest) {}

    @Override
    public List<String> templates() {
        return List.of("communiques", "communique");
    }

    @Override
    public Column column() {
        return Column.COMMUNIQUES;
    }

    @Override
    public int count(SiteContext site) {
        return site.corpus.editions().size();
    }

    @Override
    public Set<String> partsByPlace(SiteContext site) {
        return shelves(site).partsByPlace();
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        List<Page> lists = shelves(site)
                .pages((page, part) -> new IndexView(
                        part.rows().stream()
                                .map(edition -> CommuniqueRow.of(page, edition))
                                .toList(),
                        part.cut()));
        return Stream.concat(lists.stream(), site.corpus.editions().stream().map(edition -> page(site, edition)));
    }

    private static Page page(SiteContext site, Edition edition) {
        return Page.of(
                        Urls.communique(edition.id()),
                        "communique",
                        Column.COMMUNIQUES,
                        site.names.shortTitle(edition),
                        Labels.description(edition),
                        page -> view(page, edition))
                .withMeta(() -> Labels.article(site, edition))
                .withPager(page -> pager(page, edition));
    }

    static Shelves<Edition> shelves(SiteContext site) {
        return new Shelves<>(
                site,
                Column.COMMUNIQUES,
                site.lookup.newestFirst,
                List.of(
                        site.facets.placesOf(Function.identity()),
                        site.facets.yearsOf(Function.identity()),
                        site.facets.levelsOf(Function.identity())));
    }

    private static View view(PageScope page, Edition edition) {
        MarginNotes facts = new MarginNotes(page, edition);
        EditionText text = new EditionText(page, edition, facts);
        List<EditionText.Part> parts = text.parts();
        Glance glance = Glance.of(page, edition);
        return new View(
                new Title(page.names.title(edition), cited(page.site, edition), text.title()),
                glance.empty() ? null : glance,
                EditionHead.of(page.site, edition),
                text.contents(parts),
                parts,
                ways(page, edition),
                origin(page, edition),
                page.site.facts.baseUrl == null
                        ? null
                        : QrCode.of(Urls.absolute(page.site.facts.baseUrl, page.path())));
    }

    private static Ways ways(PageScope page, Edition edition) {
        MeetingEntry meeting = page.lookup.meetingOf(edition);
        return new Ways(
                page.to(Urls.plainText(edition.id())),
                page.data(edition),
                edition.communique().directives().isEmpty()
                        ? null
                        : page.to(Urls.page(Column.DIRECTIVES, edition.id())),
                meeting == null ? null : page.words(meeting));
    }

    private static Origin origin(PageScope page, Edition edition) {
        SourceFile source = edition.communique().source();
        List<String> files = source.paths().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
        List<String> digests = source.pages().isEmpty()
                ? List.of(source.sha256())
                : source.pages().stream().map(SourcePage::sha256).toList();
        return new Origin(
                page.site.facts.contentSource(edition),
                files,
                digests.stream()
                        .map(digest -> digest.substring(0, Math.min(16, digest.length())))
                        .toList(),
                source.missingPages().stream().map(String::valueOf).toList(),
                apart(edition.communique()),
                source.setNumbers() == 0 ? null : Integer.valueOf(source.setNumbers()));
    }

    private static Apart apart(Communique c) {
        return new Apart(c.aside(), c.furniture().size() - c.aside().size());
    }

    /** The day by which one cites it. */
    private static @Nullable String cited(SiteContext site, Edition edition) {
        String published = site.names.day(edition.communique().publication().publishedAt());
        if (published != null && site.facts.isOwnDay(edition)) {
            return site.msg.get("cite.published", published);
        }
        Dates.Dated dated = site.names.dated(edition.communique().meeting());
        return dated == null ? null : site.msg.get("cite.met", dated.label(), dated.days());
    }

    /** The communiqués before and after, of the same body. */
    private static @Nullable Pager pager(PageScope page, Edition edition) {
        MeetingEntry meeting = page.lookup.meetingOf(edition);
        if (meeting == null) {
            return null;
        }
        Pager.Step previous = step(page, meeting, false);
        Pager.Step next = step(page, meeting, true);
        return previous == null && next == null ? null : new Pager(Pager.Kind.COMMUNIQUE, previous, next);
    }

    private static Pager.@Nullable Step step(PageScope page, MeetingEntry from, boolean forward) {
        Slug slug = forward ? from.next() : from.previous();
        while (slug != null) {
            MeetingEntry meeting = page.lookup.meeting(slug);
            if (!meeting.communiques().isEmpty()) {
                return Neighbours.step(
                        page,
                        from,
                        meeting,
                        page.to(Urls.communique(meeting.communiques().get(0))));
            }
            slug = forward ? meeting.next() : meeting.previous();
        }
        return null;
    }
}
