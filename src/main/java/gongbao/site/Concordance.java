package gongbao.site;

import gongbao.model.Edition;
import gongbao.model.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every mention of a thing in its context, by communiqué. */
final class Concordance {

    /** One mention. */
    public record Line(String before, String text, String after, String href, String place) {}

    /** The mentions in one communiqué. */
    public record Source(String title, String href, @Nullable String date, List<Line> lines) {}

    private Concordance() {}

    static List<Source> of(SiteContext site, PageLinks links, List<Mention> mentions) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            lines.computeIfAbsent(mention.communique(), id -> new ArrayList<>())
                    .add(new Line(
                            mention.before(),
                            mention.text(),
                            mention.after(),
                            site.link(links, mention),
                            site.msg.get(mention.block() == 0 ? "paragraph.title" : "paragraph", mention.block())));
        }
        return lines.entrySet().stream()
                .map(entry -> {
                    Edition edition = site.lookup.edition(entry.getKey());
                    return new Source(
                            site.names.title(edition),
                            site.link(links, edition),
                            site.names.dates(edition.communique().meeting()),
                            entry.getValue());
                })
                .toList();
    }
}
