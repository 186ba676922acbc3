package gongbao.site.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Hands out the links and ids of one page and keeps a list of them. A page's content asks here for each of them, so that
 * the ledger knows every link and every fragment before the site is published.
 */
public final class PageLinks {

    private final String path;
    private final Set<String> targets = new LinkedHashSet<>();
    private final Set<String> fragments = new LinkedHashSet<>();
    private final Set<String> repeated = new LinkedHashSet<>();

    public PageLinks(String path) {
        this.path = path;
    }

    /** Pages to which there are links whose words were put together for another page that lies beside this one. */
    void tell(List<String> pages) {
        targets.addAll(pages);
    }

    /** A link to another page, or to this one. */
    public String to(String target) {
        targets.add(target);
        return Urls.relative(path, target);
    }

    public String to(String target, String fragment) {
        targets.add(Urls.withFragment(target, fragment));
        String page = target.equals(path) ? "" : Urls.relative(path, target);
        return Urls.withFragment(page, fragment);
    }

    /** An id of this page that others may link to. */
    public String id(String fragment) {
        if (!fragments.add(fragment)) {
            repeated.add(fragment);
        }
        return fragment;
    }

    public String path() {
        return path;
    }

    /** Where the page leads: {@code path} or {@code path#fragment}. */
    public Set<String> targets() {
        return targets;
    }

    public Set<String> fragments() {
        return fragments;
    }

    /** Ids handed out more than once: the page would be invalid. */
    public Set<String> repeated() {
        return repeated;
    }
}
