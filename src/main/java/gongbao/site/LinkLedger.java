package gongbao.site;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.site.page.Column;
import gongbao.site.page.PageLinks;
import gongbao.site.page.Urls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What leads where in a site while it is being written: paths taken twice, ids given twice, links and fragments that lead
 * nowhere, pages to which nothing leads.
 *
 * <p>Names are kept as 64-bit hashes only. A link to nowhere is overlooked if its hash is that of one of the n names that
 * are there: n chances in 2^64, four in a million million for the names of a million communiqués. Nothing sound is ever
 * called wrong: a name that is there is found by its own hash, and two paths with one hash are told apart by their names,
 * which are looked at again before a fault is told.
 */
final class LinkLedger {

    /** The site once more, with its names; asked only when something is wrong. */
    interface SecondLook {

        /** The paths of all files. */
        Stream<String> paths();

        /** The links and ids of all pages, made anew. */
        Stream<PageLinks> pageLinks();
    }

    /** Pages that need no link: the entrance, the page for wrong addresses, the office's own. */
    private static final Set<String> ENTRANCES = Set.of(Urls.HOME, Urls.NOT_FOUND, Urls.index(Column.QUALITY));

    /** Mark of a path that a file has, and of a fragment that a page has. */
    private static final int THERE = 1;

    /** Mark of a folded path that a file has. */
    private static final int TAKEN = 2;

    /** Mark of a path that is a page's. */
    private static final int PAGE = 4;

    /** Mark of a path to which a page other than its own leads. */
    private static final int REACHED = 8;

    /** Mark of a fragment to which a page leads. */
    private static final int WANTED = 16;

    private final NameTable names = new NameTable();
    /** Hashes of folded paths that are taken more than once. */
    private final Set<Long> twice = new HashSet<>();

    /** Pages in whose place others stand; what they would have had and led to is not known. */
    private final Set<String> standIns = new HashSet<>();

    private boolean faulty;

    LinkLedger() {
        ENTRANCES.forEach(path -> names.mark(NameHash.of(path), REACHED));
    }

    /** There is to be a file; all are announced before the first page tells its links. */
    synchronized void file(String path) {
        names.mark(NameHash.of(path), THERE);
        if (names.mark(folded(path), TAKEN)) {
            twice.add(folded(path));
        }
    }

    /** There is to be a file that is a page. */
    synchronized void page(String path) {
        file(path);
        names.mark(NameHash.of(path), PAGE);
    }

    /** What a page links to and which fragments it has, as soon as it is rendered. */
    synchronized void tell(PageLinks page) {
        faulty |= !page.repeated().isEmpty();
        page.fragments().forEach(id -> names.mark(NameHash.of(page.path(), id), THERE));
        long own = NameHash.of(page.path());
        for (String target : page.targets()) {
            long path = NameHash.ofPath(target);
            faulty |= !names.has(path, THERE);
            if (path != own) {
                names.mark(path, REACHED);
            }
            if (target.indexOf('#') >= 0) {
                names.mark(NameHash.of(target), WANTED);
            }
        }
    }

    /** The same of a page that stands in for another. */
    synchronized void tellStandIn(PageLinks page) {
        standIns.add(page.path());
        tell(page);
    }

    synchronized boolean isStandIn(String path) {
        return standIns.contains(path);
    }

    /** All faults, by page, once every page has told its links; none if the site may take the old one's place. */
    synchronized List<Diagnostic> faults(SecondLook site) {
        if (!faulty && twice.isEmpty() && !names.any(LinkLedger::isLost)) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        site.paths()
                .filter(path -> twice.contains(folded(path)))
                .sorted()
                .filter(path -> !taken.add(path.toLowerCase(Locale.ROOT)))
                .forEach(path -> found.add(error("path-collision", path)));
        site.pageLinks().forEach(page -> faults(page, found::add));
        found.sort(null);
        return found;
    }

    private static boolean isLost(int marks) {
        return (marks & (PAGE | REACHED)) == PAGE || (marks & (WANTED | THERE)) == WANTED;
    }

    private void faults(PageLinks page, Consumer<Diagnostic> found) {
        page.repeated().forEach(id -> found.accept(error("repeated-id", page.path(), id)));
        for (String target : page.targets()) {
            if (!names.has(NameHash.ofPath(target), THERE)) {
                found.accept(error("dead-link", page.path(), target));
            } else if (!names.has(NameHash.of(target), THERE) && !standIns.contains(withoutFragment(target))) {
                found.accept(error("dead-fragment", page.path(), target));
            }
        }
        // A page that failed might have led to it.
        if (standIns.isEmpty() && !names.has(NameHash.of(page.path()), REACHED)) {
            found.accept(error("orphan-page", page.path()));
        }
    }

    private static String withoutFragment(String target) {
        int fragment = target.indexOf('#');
        return fragment < 0 ? target : target.substring(0, fragment);
    }

    /** Windows and macOS fold case: two names that differ in case only are one file there. */
    private static long folded(String path) {
        return NameHash.of(path.toLowerCase(Locale.ROOT));
    }

    private static Diagnostic error(String rule, String path, String... arguments) {
        return Diagnostic.of(Severity.ERROR, rule, path, arguments);
    }
}
