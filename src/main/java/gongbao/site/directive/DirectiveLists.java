package gongbao.site.directive;

import gongbao.model.DirectiveEntry;
import gongbao.model.DirectiveTopic;
import gongbao.model.Edition;
import gongbao.model.PlaceEntry;
import gongbao.site.page.Column;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All directives of the archive in the orders in which an office looks for them; the newest meeting's come first. */
public final class DirectiveLists {

    /** Directives of one topic or to one addressee. */
    record Group(String slug, String name, List<DirectiveEntry> directives) {}

    /** The folder of the list of problems. */
    static final String PROBLEM = "problem/";

    static final String TOPIC = "topic/";
    static final String ADDRESSEE = "addressee/";

    /** The page within a folder that lists all. */
    static final String ALL = "index";

    /** How many directives are few enough for their lists to stand on one page: each is in two or three of them. */
    private static final int FEW = 150;

    /** Slug of the list of those that no topic is found for. */
    static final String NO_TOPIC = "none";

    final List<Group> topics;
    final List<Group> addressees;
    final List<DirectiveEntry> problems;

    DirectiveLists(SiteContext site) {
        List<DirectiveEntry> all = new ArrayList<>(site.corpus.directives());
        all.sort(Comparator.comparing((DirectiveEntry entry) -> edition(site, entry), site.lookup.byAge()));
        topics = topics(site, all);
        addressees = addressees(site, all);
        problems = all.stream()
                .filter(entry -> DirectiveRow.directive(site, entry).problem() != null)
                .toList();
    }

    static Edition edition(SiteContext site, DirectiveEntry entry) {
        return site.lookup.edition(entry.use().communique());
    }

    /** The longest first; last the tasks of no topic, so that none is lost. */
    private static List<Group> topics(SiteContext site, List<DirectiveEntry> all) {
        Map<String, Group> byTopic = new LinkedHashMap<>();
        Group none = new Group(NO_TOPIC, site.msg.get("topic.none"), new ArrayList<>());
        for (DirectiveEntry entry : all) {
            for (DirectiveTopic topic : entry.topics()) {
                add(byTopic, topic.topic(), site.msg.get("topic." + topic.topic()), entry);
            }
            if (entry.topics().isEmpty() && !entry.isExhortation()) {
                none.directives().add(entry);
            }
        }
        List<Group> groups = new ArrayList<>(longestFirst(byTopic));
        if (!none.directives().isEmpty()) {
            groups.add(none);
        }
        return groups;
    }

    /** 全县上下 of one county are not those of another: each list is in the order of the places. */
    private static List<Group> addressees(SiteContext site, List<DirectiveEntry> all) {
        Map<String, Group> byAddressee = new LinkedHashMap<>();
        for (DirectiveEntry entry : all) {
            if (entry.addressee() != null) {
                String name = String.valueOf(DirectiveRow.directive(site, entry).addressee());
                add(byAddressee, entry.addressee().text(), name, entry);
            }
        }
        byAddressee
                .values()
                .forEach(group -> group.directives().sort(Comparator.comparing(entry -> place(edition(site, entry)))));
        return longestFirst(byAddressee);
    }

    /** What no place is known of comes last. */
    private static String place(Edition edition) {
        String code = edition.communique().meeting().code();
        return code == null ? "~" : code;
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

    /** Whether all lists by topic stand on one page, and those by addressee on another: each alone would be a few lines. */
    static boolean areTogether(SiteContext site) {
        return site.corpus.directives().size() <= FEW;
    }

    /** A link to the directives of a topic. */
    public static String topic(PageScope page, String slug) {
        return href(page, TOPIC, slug);
    }

    /** A link to what an addressee is asked. */
    static String addressee(PageScope page, String slug) {
        return href(page, ADDRESSEE, slug);
    }

    private static String href(PageScope page, String folder, String slug) {
        return areTogether(page.site)
                ? page.to(all(folder), slug)
                : page.to(Urls.page(Column.DIRECTIVES, folder + slug));
    }

    /** A link to all addressees. */
    static String addressees(PageScope page) {
        return page.to(all(ADDRESSEE));
    }

    private static String all(String folder) {
        return Urls.page(Column.DIRECTIVES, folder + ALL);
    }

    /** A link to the list of problems. */
    static String problems(PageScope page) {
        return page.to(all(PROBLEM));
    }

    /** A link to the same as far as it is about a place. */
    public static String problems(PageScope page, PlaceEntry place) {
        return page.list(Column.DIRECTIVES, PROBLEM, place);
    }
}
