package gongbao.site;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Hands out the links and ids of one page and keeps a list of them. A page's content asks here for each of them, so that
 * the ledger knows every link and every fragment before the site is published.
 */
final class PageLinks {

    private final String path;
    private final Set<String> targets = new LinkedHashSet<>();
    private final Set<String> fragments = new LinkedHashSet<>();
    private final Set<String> repeated = new LinkedHashSet<>();

    PageLinks(String path) {
        this.path = path;
    }

    /** A link to another page, or to this one. */
    String to(String target) {
        targets.add(target);
        return Urls.relative(path, target);
    }

    String to(String target, String fragment) {
        targets.add(Urls.withFragment(target, fragment));
        String page = target.equals(path) ? "" : Urls.relative(path, target);
        return Urls.withFragment(page, fragment);
    }

    /** An id of this page that others may link to. */
    String id(String fragment) {
        if (!fragments.add(fragment)) {
            repeated.add(fragment);
        }
        return fragment;
    }

    String path() {
        return path;
    }

    /** Where the page leads: {@code path} or {@code path#fragment}. */
    Set<String> targets() {
        return targets;
    }

    Set<String> fragments() {
        return fragments;
    }

    /** Ids handed out more than once: the page would be invalid. */
    Set<String> repeated() {
        return repeated;
    }
}
