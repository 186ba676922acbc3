package gongbao.site;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.site.page.Column;
import gongbao.site.page.PageLinks;
import gongbao.site.page.Urls;
import java.io.Closeable;
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
 * are there: n chances in 2^63, eight in a million million for the names of a million communiqués. Nothing sound is ever
 * called wrong: a name that is there is found by its own hash, and two paths with one hash are told apart by their names,
 * which are looked at again before a fault is told. Paths are in memory; of fragments there are fifty times as many, see
 * {@link Fragments}.
 */
final class LinkLedger implements Closeable {

    /** The site once more, with its names; asked only when something is wrong. */
    interface SecondLook {

        /** The paths of all files. */
        Stream<String> paths();

        /** The links and ids of all pages, made anew. */
        Stream<PageLinks> pageLinks();
    }

    /** Pages that need no link: the entrance, the page for wrong addresses, the office's own. */
    private static final Set<String> ENTRANCES = Set.of(Urls.HOME, Urls.NOT_FOUND, Urls.index(Column.QUALITY));

    /** Mark of a path that a file has. */
    private static final int THERE = 1;

    /** Mark of a folded path that a file has. */
    private static final int TAKEN = 2;

    /** Mark of a path that is a page's. */
    private static final int PAGE = 4;

    /** Mark of a path to which a page other than its own leads. */
    private static final int REACHED = 8;

    private final NameTable paths = new NameTable();
    private final Fragments fragments = new Fragments();
    /** Hashes of folded paths that are taken more than once. */
    private final Set<Long> twice = new HashSet<>();

    /** Pages in whose place others stand; what they would have had and led to is not known. */
    private final Set<String> standIns = new HashSet<>();

    private boolean faulty;

    LinkLedger() {
        ENTRANCES.forEach(path -> paths.mark(NameHash.of(path), REACHED));
    }

    /** There is to be a file; all are announced before the first page tells its links. */
    synchronized void file(String path) {
        paths.mark(NameHash.of(path), THERE);
        if (paths.mark(folded(path), TAKEN)) {
            twice.add(folded(path));
        }
    }

    /** There is to be a file that is a page. */
    synchronized void page(String path) {
        file(path);
        paths.mark(NameHash.of(path), PAGE);
    }

    /** What a page links to and which fragments it has, as soon as it is rendered. */
    synchronized void tell(PageLinks page) {
        faulty |= !page.repeated().isEmpty();
        page.fragments().forEach(id -> fragments.has(NameHash.of(page.path(), id)));
        long own = NameHash.of(page.path());
        for (String target : page.targets()) {
            long path = NameHash.ofPath(target);
            faulty |= !paths.has(path, THERE);
            if (path != own) {
                paths.mark(path, REACHED);
            }
            if (target.indexOf('#') >= 0) {
                fragments.wants(NameHash.of(target));
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
        Set<Long> dead = fragments.dead();
        if (!faulty && twice.isEmpty() && dead.isEmpty() && !paths.any(LinkLedger::isOrphan)) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        site.paths()
                .filter(path -> twice.contains(folded(path)))
                .sorted()
                .filter(path -> !taken.add(path.toLowerCase(Locale.ROOT)))
                .forEach(path -> found.add(error("path-collision", path)));
        site.pageLinks().forEach(page -> faults(page, dead, found::add));
        found.sort(null);
        return found;
    }

    private static boolean isOrphan(int marks) {
        return (marks & (PAGE | REACHED)) == PAGE;
    }

    private void faults(PageLinks page, Set<Long> dead, Consumer<Diagnostic> found) {
        page.repeated().forEach(id -> found.accept(error("repeated-id", page.path(), id)));
        for (String target : page.targets()) {
            if (!paths.has(NameHash.ofPath(target), THERE)) {
                found.accept(error("dead-link", page.path(), target));
            } else if (target.indexOf('#') >= 0
                    && dead.contains(Fragments.key(NameHash.of(target)))
                    && !standIns.contains(withoutFragment(target))) {
                found.accept(error("dead-fragment", page.path(), target));
            }
        }
        // A page that failed might have led to it.
        if (standIns.isEmpty() && !paths.has(NameHash.of(page.path()), REACHED)) {
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

    @Override
    public synchronized void close() {
        fragments.close();
    }
}
