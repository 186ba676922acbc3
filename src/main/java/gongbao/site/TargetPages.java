package gongbao.site;

import gongbao.model.TargetEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page for each indicator, and the table of all targets by horizon. */
final class TargetPages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<TargetRow.Horizon> horizons, String csv) {}

    /** One indicator: every target set for it, side by side. */
    public record View(String name, List<TargetRow> rows, @Nullable String note, List<Concordance.Source> mentions) {}

    private record Use(TargetEntry entry, int index) {}

    @Override
    public List<Page> pages(SiteContext site) {
        List<Use> uses = new ArrayList<>();
        for (TargetEntry entry : site.corpus.targets()) {
            for (int i = 0; i < entry.uses().size(); i++) {
                uses.add(new Use(entry, i));
            }
        }
        List<Page> pages = new ArrayList<>(site.index(
                Column.TARGETS,
                uses,
                (links, part) -> new IndexView(
                        TargetRow.byYear(
                                site,
                                part.stream()
                                        .map(use -> TargetRow.of(
                                                site, links, use.entry(), use.entry().uses().get(use.index())))
                                        .toList()),
                        links.to(Urls.TARGETS_CSV))));
        for (TargetEntry entry : site.corpus.targets()) {
            pages.add(Page.of(
                    Urls.page(Column.TARGETS, entry.id().slug()),
                    "target",
                    Column.TARGETS,
                    entry.indicator(),
                    site.msg.get("description.target", entry.indicator()),
                    links -> view(site, entry, links)));
        }
        return pages;
    }

    private static View view(SiteContext site, TargetEntry entry, PageLinks links) {
        List<TargetRow> rows = entry.uses().stream()
                .map(use -> TargetRow.of(site, links, entry, use))
                .toList();
        boolean figures = rows.stream().anyMatch(TargetRow::quantitative);
        return new View(
                entry.indicator(),
                rows,
                figures ? site.msg.get("target.noActuals") : null,
                Concordance.of(site, links, entry.mentions()));
    }
}
