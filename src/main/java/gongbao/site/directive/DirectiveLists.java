package gongbao.site.directive;

import gongbao.model.DirectiveEntry;
import gongbao.model.DirectiveTopic;
import gongbao.site.page.Column;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All directives of the archive in the orders in which an office looks for them; the newest meeting's come first. */
public final class DirectiveLists {

    /** Directives of one topic or to one addressee. */
    record Group(String slug, String name, List<DirectiveEntry> directives) {}

    /** Slug of the list of problems. */
    public static final String PROBLEMS = "problem/index";

    final List<Group> topics;
    final List<Group> addressees;
    final List<DirectiveEntry> problems;

    DirectiveLists(SiteContext site) {
        List<DirectiveEntry> all = new ArrayList<>(site.corpus.directives());
        all.sort(Comparator.comparing(
                (DirectiveEntry entry) -> site.lookup.edition(entry.use().communique()), site.lookup.byAge()));
        Map<String, Group> byTopic = new LinkedHashMap<>();
        Map<String, Group> byAddressee = new LinkedHashMap<>();
        for (DirectiveEntry entry : all) {
            for (DirectiveTopic topic : entry.topics()) {
                String name = site.msg.get("topic." + topic.topic());
                add(byTopic, topic.topic(), name, entry);
            }
            if (entry.addressee() != null) {
                add(
                        byAddressee,
                        entry.addressee().text(),
                        String.valueOf(DirectiveRow.directive(site, entry).addressee()),
                        entry);
            }
        }
        topics = longestFirst(byTopic);
        addressees = longestFirst(byAddressee);
        problems = all.stream()
                .filter(entry -> DirectiveRow.directive(site, entry).problem() != null)
                .toList();
    }

    private static void add(Map<String, Group> groups, String slug, String name, DirectiveEntry entry) {
        groups.computeIfAbsent(slug, key -> new Group(key, name, new ArrayList<>()))
                .directives()
                .add(entry);
    }

    private static List<Group> longestFirst(Map<String, Group> groups) {
        return groups.values().stream()
                .sorted(Comparator.comparingInt(
                                (Group group) -> -group.directives().size())
                        .thenComparing(Group::slug))
                .toList();
    }

    public static String topic(String slug) {
        return "topic/" + slug;
    }

    /** All addressees without a slug. */
    static String addressee(@Nullable String slug) {
        return "addressee/" + (slug == null ? "index" : slug);
    }

    public static String href(PageScope page, String list) {
        return page.to(Urls.page(Column.DIRECTIVES, list));
    }
}
