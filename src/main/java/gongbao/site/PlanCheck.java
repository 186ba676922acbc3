package gongbao.site;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds what would be broken if the plan were written: paths taken twice, links and fragments that lead nowhere, lost pages. */
public final class PlanCheck {

    /** Pages that need no link: the entrance, the page for wrong addresses, the office's own. */
    private static final Set<String> ENTRANCES = Set.of(Urls.HOME, Urls.NOT_FOUND, Urls.index(Column.QUALITY));

    private PlanCheck() {}

    /** All faults, by page; none if the plan may be written. */
    public static List<Diagnostic> check(SitePlan plan) {
        return check(plan.pages(), plan.files().stream().map(SiteFile::path).toList());
    }

    static List<Diagnostic> check(List<SitePlan.Planned> pages, List<String> paths) {
        List<Diagnostic> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String path : paths) {
            // Windows and macOS fold case: two names that differ in case only are one file there.
            if (!taken.add(path.toLowerCase(Locale.ROOT))) {
                found.add(error("path-collision", path));
            }
        }
        Set<String> known = Set.copyOf(paths.stream().distinct().toList());
        Map<String, Set<String>> fragments = new HashMap<>();
        pages.forEach(planned -> fragments.put(planned.page().path(), planned.fragments()));
        Set<String> linked = new HashSet<>(ENTRANCES);
        for (SitePlan.Planned planned : pages) {
            planned.repeated()
                    .forEach(id -> found.add(error("repeated-id", planned.page().path(), id)));
            for (String target : planned.targets()) {
                int hash = target.indexOf('#');
                String path = hash < 0 ? target : target.substring(0, hash);
                if (!path.equals(planned.page().path())) {
                    linked.add(path);
                }
                if (!known.contains(path)) {
                    found.add(error("dead-link", planned.page().path(), target));
                } else if (!path.equals(target) && !hasFragment(fragments, path, target)) {
                    found.add(error("dead-fragment", planned.page().path(), target));
                }
            }
        }
        pages.stream()
                .map(planned -> planned.page().path())
                .filter(path -> !linked.contains(path))
                .forEach(path -> found.add(error("orphan-page", path)));
        found.sort(null);
        return found;
    }

    private static boolean hasFragment(Map<String, Set<String>> fragments, String path, String target) {
        return fragments.getOrDefault(path, Set.of()).contains(target.substring(path.length() + 1));
    }

    private static Diagnostic error(String rule, String path, String... arguments) {
        return Diagnostic.of(Severity.ERROR, rule, path, arguments);
    }
}
