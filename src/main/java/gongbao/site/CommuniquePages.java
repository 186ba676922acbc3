package gongbao.site;

import gongbao.model.Block;
import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The annotated edition of each communiqué, and the list of them. */
final class CommuniquePages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows) {}

    /** One communiqué in a list. */
    public record Row(Words title, String note) {}

    /**
     * An annotated edition.
     *
     * @param label short name of the meeting, or the title
     * @param title pieces of the title
     * @param glance what it says in one look; null when that is nothing
     * @param facts lines of the head: label and words
     * @param contents its sections
     * @param parts its text
     * @param text link to the body alone
     * @param json link to its data; null where the build lays none
     * @param register link to the register of its directives; null where it gives none
     * @param meeting its meeting; null where it is not known
     * @param file name of the source file
     * @param digest first digits of its SHA-256
     */
    public record View(
            String label,
            List<Piece> title,
            @Nullable Glance glance,
            List<Head> facts,
            List<Words> contents,
            List<Part> parts,
            String text,
            @Nullable String json,
            @Nullable String register,
            @Nullable Words meeting,
            String file,
            String digest) {}

    public record Head(String label, String words) {}

    /**
     * Neighbouring blocks of one section.
     *
     * @param id null where nothing can be said of what it is for
     * @param label what it is for
     * @param own whether the label is the text's own heading, which stands in it already
     */
    public record Part(@Nullable String id, @Nullable String label, boolean own, List<Para> paragraphs) {}

    /**
     * One block with what stands beside it.
     *
     * @param kind {@code note}, {@code heading}, {@code table} (a row, its cells apart by tabs) or {@code paragraph}
     * @param indented whether the source itself indents it
     * @param count how many facts
     */
    public record Para(
            String id, String kind, boolean indented, List<Piece> pieces, List<Facts.Group> groups, int count) {}

    @Override
    public List<Page> pages(SiteContext site) {
        List<Page> pages = new ArrayList<>(site.index(
                Column.COMMUNIQUES,
                site.lookup.newestFirst,
                (links, part) -> new IndexView(
                        part.stream().map(edition -> row(site, links, edition)).toList())));
        for (Edition edition : site.corpus.editions()) {
            pages.add(Page.of(
                            Urls.communique(edition.id()),
                            "communique",
                            Column.COMMUNIQUES,
                            site.names.shortTitle(edition),
                            description(site, edition),
                            links -> view(site, edition, links))
                    .withMeta(Frames.article(site, edition))
                    .withPager(links -> pager(site, edition, links)));
        }
        return pages;
    }

    static Row row(SiteContext site, PageLinks links, Edition edition) {
        Communique c = edition.communique();
        List<String> note = new ArrayList<>();
        String met = site.names.dates(c.meeting());
        String published = site.names.date(c.publication().publishedAt());
        if (met != null) {
            note.add(site.msg.get("row.met", met));
        }
        if (published != null) {
            note.add(site.msg.get("row.published", published));
        }
        if (c.meeting().jurisdiction() != null) {
            note.add(c.meeting().jurisdiction());
        }
        note.add(site.msg.get("genre." + c.genre().code()));
        return new Row(
                new Words(site.names.title(edition), site.link(links, edition)),
                String.join(site.msg.get("list.dot"), note));
    }

    private static String description(SiteContext site, Edition edition) {
        Communique c = edition.communique();
        String words = c.meeting().span() != null ? c.meeting().span().of(c.body()) : c.body();
        words = words.strip().replaceAll("\\s+", " ");
        int end = words.offsetByCodePoints(0, Math.min(100, words.codePointCount(0, words.length())));
        return site.msg.get("description.communique", site.names.title(edition), words.substring(0, end));
    }

    private static View view(SiteContext site, Edition edition, PageLinks links) {
        Communique c = edition.communique();
        Facts facts = new Facts(site, edition, links);
        List<Mark> marks = facts.marks();
        List<Part> parts = parts(site, edition, links, facts, marks);
        MeetingEntry meeting = site.lookup.meetingOf(edition);
        Glance glance = Glance.of(site, edition, links);
        return new View(
                site.names.shortTitle(edition),
                title(edition, marks, links, site),
                glance.empty() ? null : glance,
                head(site, edition),
                parts.stream()
                        .filter(part -> part.id() != null)
                        .map(part -> new Words(String.valueOf(part.label()), links.to(links.path(), part.id())))
                        .toList(),
                parts,
                links.to(Urls.plainText(edition.id())),
                site.dataLink(links, Urls.json(edition.id())),
                c.directives().isEmpty() ? null : links.to(Urls.page(Column.DIRECTIVES, edition.id())),
                meeting == null ? null : site.words(links, meeting),
                c.source().path().substring(c.source().path().lastIndexOf('/') + 1),
                c.source().sha256().substring(0, Math.min(16, c.source().sha256().length())));
    }

    private static List<Piece> title(Edition edition, List<Mark> marks, PageLinks links, SiteContext site) {
        return edition.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .findFirst()
                .map(block -> {
                    links.id(block.anchor());
                    return TextRuns.of(edition.communique().body(), block.span(), marks);
                })
                .orElse(List.of(Piece.run(site.names.title(edition), null)));
    }

    /** Lines of the head that have something to say. */
    private static List<Head> head(SiteContext site, Edition edition) {
        Communique c = edition.communique();
        List<Head> head = new ArrayList<>();
        add(head, site, "met", site.names.dates(c.meeting()));
        add(head, site, "venue", c.meeting().venue());
        add(head, site, "published", site.names.date(c.publication().publishedAt()));
        add(head, site, "contentSource", c.publication().contentSource() != null
                ? c.publication().contentSource()
                : site.facts.info.contentSource());
        add(head, site, "author", c.publication().author());
        add(head, site, "sponsor", c.publication().sponsor());
        add(head, site, "operator", c.publication().operator());
        add(head, site, "genre", site.msg.get("genre." + c.genre().code()));
        return head;
    }

    private static void add(List<Head> head, SiteContext site, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            head.add(new Head(site.msg.get("head." + key), words));
        }
    }

    private static List<Part> parts(
            SiteContext site, Edition edition, PageLinks links, Facts facts, List<Mark> marks) {
        List<Part> parts = new ArrayList<>();
        List<Para> paragraphs = new ArrayList<>();
        int section = -1;
        for (Block block : edition.blocks()) {
            if (block.kind() == Block.Kind.TITLE) {
                continue;
            }
            if (block.section() != section && !paragraphs.isEmpty()) {
                parts.add(part(site, edition, links, section, paragraphs));
                paragraphs = new ArrayList<>();
            }
            section = block.section();
            paragraphs.add(para(edition, block, links, facts, marks));
        }
        if (!paragraphs.isEmpty()) {
            parts.add(part(site, edition, links, section, paragraphs));
        }
        return parts;
    }

    private static Part part(
            SiteContext site, Edition edition, PageLinks links, int section, List<Para> paragraphs) {
        Section its = section < 0 ? null : edition.communique().sections().get(section);
        if (its == null || its.heading() == null && its.kind() == Section.Kind.OTHER) {
            return new Part(null, null, false, paragraphs);
        }
        return new Part(
                links.id("s" + (section + 1)), site.names.section(its), its.heading() != null, paragraphs);
    }

    private static Para para(Edition edition, Block block, PageLinks links, Facts facts, List<Mark> marks) {
        String body = edition.communique().body();
        List<Facts.Group> groups = facts.beside(block.number());
        return new Para(
                links.id(block.anchor()),
                block.span().of(body).indexOf('\t') >= 0 ? "table" : block.kind().code(),
                Character.isSpaceChar(body.charAt(block.span().start())),
                TextRuns.of(body, block.span(), marks),
                groups,
                groups.stream().mapToInt(group -> group.facts().size()).sum());
    }

    /** The communiqués before and after, of the same body. */
    private static @Nullable Pager pager(SiteContext site, Edition edition, PageLinks links) {
        MeetingEntry meeting = site.lookup.meetingOf(edition);
        if (meeting == null) {
            return null;
        }
        Pager.Step previous = step(site, links, meeting, false);
        Pager.Step next = step(site, links, meeting, true);
        return previous == null && next == null ? null : new Pager(previous, next);
    }

    private static Pager.@Nullable Step step(SiteContext site, PageLinks links, MeetingEntry from, boolean forward) {
        String slug = forward ? from.next() : from.previous();
        while (slug != null) {
            MeetingEntry meeting = site.lookup.meeting(slug);
            if (!meeting.communiques().isEmpty()) {
                return new Pager.Step(
                        links.to(Urls.communique(meeting.communiques().get(0))), site.names.meeting(meeting));
            }
            slug = forward ? meeting.next() : meeting.previous();
        }
        return null;
    }
}
