package gongbao.site;

import gongbao.model.Edition;
import gongbao.model.Moment;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** feed.xml. It needs the site's own address, and is left out where that is not known. */
final class Feeds {

    private static final int NEWEST = 50;

    /** One communiqué in the feed. */
    public record Entry(String title, String url, String updated, String summary) {}

    private Feeds() {}

    static List<SiteFile> of(SiteContext site, Templates templates) {
        String base = site.facts.baseUrl;
        return base == null ? List.of() : List.of(new SiteFile(Urls.FEED, () -> feed(site, templates, base)));
    }

    private static byte[] feed(SiteContext site, Templates templates, String base) {
        List<Entry> entries = site.lookup.newestFirst.stream()
                .filter(edition -> updated(edition) != null)
                .limit(NEWEST)
                .map(edition -> new Entry(
                        site.names.title(edition),
                        Urls.absolute(base, Urls.communique(edition.id())),
                        String.valueOf(updated(edition)),
                        Labels.description(edition)))
                .toList();
        String updated =
                entries.stream().map(Entry::updated).max(String::compareTo).orElse("1970-01-01T00:00:00+08:00");
        return templates
                .render(
                        "feed.ftlx",
                        Map.of(
                                "title",
                                site.name,
                                "author",
                                site.facts.sponsor == null ? site.name : site.facts.sponsor,
                                "home",
                                Urls.absolute(base, Urls.HOME),
                                "self",
                                Urls.absolute(base, Urls.FEED),
                                "updated",
                                updated,
                                "entries",
                                entries))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The time of publication in China's time zone; no clock is asked. A day without a time is its first minute. */
    private static @Nullable String updated(Edition edition) {
        Moment published = edition.communique().publication().publishedAt();
        if (published != null) {
            LocalTime time = published.time() == null ? LocalTime.MIDNIGHT : published.time();
            return published.day() + "T" + time + ":00+08:00";
        }
        LocalDate ended = edition.communique().meeting().endDate();
        return ended == null ? null : ended + "T00:00:00+08:00";
    }
}
