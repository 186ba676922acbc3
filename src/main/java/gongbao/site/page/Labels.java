package gongbao.site.page;

import gongbao.model.Block;
import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.model.Moment;
import gongbao.model.SiteInfo;
import gongbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The labels ({@code meta}) that inspections of government sites read: the site's on every page, the column's name and type
 * in the columns, all of the column's on the home page and on lists, the article's on communiqués. A label without content is
 * not written.
 */
public final class Labels {

    private static final int LONGEST_DESCRIPTION = 120;
    private static final int MOST_KEYWORDS = 8;
    private static final String CLAUSE_ENDS = ",;:，；：、。";

    private final SiteContext site;

    Labels(SiteContext site) {
        this.site = site;
    }

    List<Frame.Meta> of(Page page) {
        List<Frame.Meta> labels = new ArrayList<>();
        add(labels, "SiteName", site.facts.name);
        add(labels, "SiteDomain", site.facts.domain);
        add(labels, "SiteIDCode", site.facts.siteIdCode);
        if (page.path().equals(Urls.HOME)) {
            column(labels, page, "home", SiteInfo.UNKNOWN);
            // Values of ColumnType are Chinese by the rule, whatever the site's own words are.
            add(labels, "ColumnType", site.msg.get("column.home.type"));
        } else if (page.column() != null) {
            SiteInfo info = site.facts.info;
            boolean given = page.column().equals(Column.COMMUNIQUES);
            column(labels, page, page.column().folder(), given ? info : SiteInfo.UNKNOWN);
            add(labels, "ColumnType", info.columnType() != null ? info.columnType() : site.msg.get("column.type"));
        }
        add(labels, "robots", page.isListed() ? null : "noindex, nofollow");
        page.around().meta().get().forEach(label -> add(labels, label.name(), label.content()));
        if (labels.stream().noneMatch(label -> label.name().equals("Description"))) {
            add(labels, "description", page.description());
        }
        return labels;
    }

    private void column(List<Frame.Meta> labels, Page page, String column, SiteInfo given) {
        add(labels, "ColumnName", or(given.columnName(), "nav." + column));
        if (page.column() != null && !page.isList()) {
            return;
        }
        add(labels, "ColumnDescription", or(given.columnDescription(), "column." + column + ".description"));
        add(labels, "ColumnKeywords", or(given.columnKeywords(), "column." + column + ".keywords"));
    }

    private String or(@Nullable String given, String key) {
        return given != null ? given : site.msg.get(key);
    }

    private static void add(List<Frame.Meta> labels, String name, @Nullable String content) {
        if (content != null && !content.isBlank()) {
            labels.add(new Frame.Meta(name, content));
        }
    }

    /** Labels of a page that shows one communiqué. The day of publication comes from the source, never from the build. */
    public static List<Frame.Meta> article(SiteContext site, Edition edition) {
        var publication = edition.communique().publication();
        List<Frame.Meta> labels = new ArrayList<>();
        add(labels, "ArticleTitle", site.names.title(edition));
        add(labels, "PubDate", published(publication.publishedAt()));
        add(labels, "ContentSource", site.facts.contentSource(edition));
        add(labels, "Author", publication.author());
        add(
                labels,
                "Keywords",
                edition.communique().terms().stream()
                        .limit(MOST_KEYWORDS)
                        .map(term -> term.text())
                        .collect(Collectors.joining(",")));
        add(labels, "Description", description(edition));
        add(
                labels,
                "Url",
                site.facts.baseUrl == null ? null : Urls.absolute(site.facts.baseUrl, Urls.communique(edition.id())));
        return labels;
    }

    /** 〔例〕2024-01-08T09:33 → 2024-01-08 09:33; a day without a time is no PubDate, and none is made up. */
    static @Nullable String published(@Nullable Moment at) {
        return at == null || at.time() == null ? null : at.day() + " " + at.time();
    }

    /** The sentence that opens the communiqué, in its own words: whole, or as far as a comma and cut off visibly. */
    public static String description(Edition edition) {
        Communique c = edition.communique();
        String words =
                c.meeting().span() != null ? c.meeting().span().of(c.prose().text()) : opening(edition);
        String line = Blanks.oneLine(words);
        if (line.length() <= LONGEST_DESCRIPTION) {
            return line;
        }
        int end = LONGEST_DESCRIPTION;
        while (end > 0 && CLAUSE_ENDS.indexOf(line.charAt(end - 1)) < 0) {
            end--;
        }
        return (end > 0 ? line.substring(0, end - 1) : whole(line)) + "…";
    }

    /** Where there is no clause to end at; never between the halves of a rare character. */
    private static String whole(String line) {
        boolean half = Character.isHighSurrogate(line.charAt(LONGEST_DESCRIPTION - 1));
        return line.substring(0, half ? LONGEST_DESCRIPTION - 1 : LONGEST_DESCRIPTION);
    }

    private static String opening(Edition edition) {
        CharSequence body = edition.communique().prose().text();
        return edition.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .findFirst()
                .map(block -> block.span().of(body))
                .orElseGet(body::toString);
    }
}
