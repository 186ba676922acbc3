package gongbao.site.part;

import gongbao.model.Edition;
import gongbao.model.Mention;
import gongbao.site.page.PageScope;
import gongbao.site.page.Sheet;
import gongbao.site.page.SiteContext;
import gongbao.text.Blanks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every mention of a thing in its context, by communiqué. */
public final class Concordance {

    /**
     * One mention.
     *
     * @param before words before it, with … where the paragraph goes on
     * @param after words behind it, likewise
     */
    public record Line(String before, String text, String after, String href, String place) {}

    /** The mentions in one communiqué. */
    public record Source(
            String title, String href, @Nullable String date, List<Line> lines) {}

    /**
     * Mentions that a page of a thing lists.
     *
     * @param count how many there are in all
     * @param sources those of this page, where they are few
     * @param places those of this page by the place of the text, where they are many
     * @param pages pages by number where one is not enough
     */
    public record Mentions(
            int count, List<Source> sources, List<ByPlace.Group<Source>> places, List<Sheet.Step> pages) {}

    /** More texts than these are no list that anybody reads to its end. */
    private static final int FEW = 40;

    private Concordance() {}

    /** What one page of a thing shows of its mentions. */
    public static Mentions of(PageScope page, Sheet sheet, List<Mention> mentions) {
        List<Mention> part = sheet.part(mentions);
        boolean few = part.stream().map(Mention::communique).distinct().count() <= FEW;
        return new Mentions(
                mentions.size(),
                few ? sources(page, part) : List.of(),
                few ? List.of() : places(page, part),
                sheet.steps(page));
    }

    private static List<ByPlace.Group<Source>> places(PageScope page, List<Mention> mentions) {
        return new ByPlace(page.site)
                .places(mentions, mention -> page.lookup.edition(mention.communique())).entrySet().stream()
                        .map(place -> {
                            List<Source> sources = sources(page, place.getValue());
                            return new ByPlace.Group<>(place.getKey().label(), sources.size(), sources);
                        })
                        .toList();
    }

    static List<Source> sources(PageScope page, List<Mention> mentions) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            lines.computeIfAbsent(mention.communique(), id -> new ArrayList<>())
                    .add(new Line(
                            before(body(page.site, mention), mention),
                            mention.text(),
                            after(body(page.site, mention), mention),
                            page.link(mention),
                            page.msg.get(mention.block() == 0 ? "paragraph.title" : "paragraph", mention.block())));
        }
        return lines.entrySet().stream()
                .map(entry -> {
                    Edition edition = page.lookup.edition(entry.getKey());
                    return new Source(
                            page.names.title(edition),
                            page.link(edition),
                            page.names.dates(edition.communique().meeting()),
                            entry.getValue());
                })
                .toList();
    }

    private static String body(SiteContext site, Mention mention) {
        return site.lookup.edition(mention.communique()).communique().body();
    }

    private static String before(String body, Mention mention) {
        int i = mention.span().start() - mention.before().length() - 1;
        while (i >= 0 && body.charAt(i) != '\n' && Blanks.isBlank(body.charAt(i))) {
            i--;
        }
        return i >= 0 && body.charAt(i) != '\n' ? "…" + mention.before() : mention.before();
    }

    private static String after(String body, Mention mention) {
        int i = mention.span().end() + mention.after().length();
        while (i < body.length() && body.charAt(i) != '\n' && Blanks.isBlank(body.charAt(i))) {
            i++;
        }
        return i < body.length() && body.charAt(i) != '\n' ? mention.after() + "…" : mention.after();
    }
}
