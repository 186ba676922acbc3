package gongbao.site.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The menu, as it is on all pages of a column that lie equally deep: put together once for them. */
final class Menus {

    /**
     * A menu.
     *
     * @param nav the columns that answer a reader's questions
     * @param aside the columns of what the texts speak of
     */
    record Menu(List<Frame.NavItem> nav, List<Frame.NavItem> aside) {}

    private final SiteContext site;
    private final List<String> targets;
    private final Map<String, Menu> menus = new ConcurrentHashMap<>();

    Menus(SiteContext site) {
        this.site = site;
        this.targets = site.columns.keySet().stream().map(Urls::index).toList();
    }

    Menu of(Page page, PageLinks links) {
        links.tell(targets);
        return menus.computeIfAbsent(place(page), place -> new Menu(items(page, false), items(page, true)));
    }

    /** 〔例〕{@code terms/ 2 terms} of {@code terms/initials/a.html}: from all such pages the same links lead to the columns. */
    static String place(Page page) {
        String path = page.path();
        int depth = (int) path.chars().filter(c -> c == '/').count();
        String column = page.column() == null ? "" : page.column().folder();
        return path.substring(0, path.indexOf('/') + 1) + " " + depth + " " + column;
    }

    private List<Frame.NavItem> items(Page page, boolean aside) {
        return site.columns.keySet().stream()
                .filter(column -> column.isAside() == aside)
                .map(column -> new Frame.NavItem(
                        site.msg.get("nav." + column.folder()),
                        Urls.relative(page.path(), Urls.index(column)),
                        column.equals(page.column())))
                .toList();
    }
}
