package gongbao.site.directive;

import gongbao.model.Directive;
import gongbao.model.DirectiveEntry;
import gongbao.model.DirectiveGist;
import gongbao.model.Edition;
import gongbao.model.PlaceEntry;
import gongbao.site.page.Column;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.text.Ints;
import gongbao.text.LazyList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
    /** The places in the archive of those that name a problem. */
    final List<Integer> problems;

    private final SiteContext site;

    private DirectiveLists(SiteContext site) {
        this.site = site;
        List<Edition> newestFirst = site.lookup.newestFirst;
        topics = topics(newestFirst);
        addressees = addressees(newestFirst);
        problems = problems(newestFirst);
    }

    /** Those of a site, made once. */
    static DirectiveLists of(SiteContext site) {
        return site.once(DirectiveLists.class, DirectiveLists::new);
    }

    /** Directives by their places in the archive: an archive has twenty times as many as texts, and they are made as pages ask for them. */
    private List<DirectiveEntry> list(Ints places) {
        int[] all = places.toArray();
        return new LazyList<>(all.length, i -> site.corpus.directives().get(all[i]));
    }

    static Edition edition(SiteContext site, DirectiveEntry entry) {
        return site.lookup.edition(entry.use().communique());
    }

    /** What is known of each directive of the texts, with its place in the archive; its entry is not made for that. */
    private void each(List<Edition> texts, ObjIntConsumer<DirectiveGist> told) {
        for (Edition text : texts) {
            int place = site.lookup.firstDirective(text);
            for (DirectiveGist gist : text.text().directives()) {
                told.accept(gist, place++);
            }
        }
    }

    /** The longest first; last the tasks of no topic, so that none is lost. */
    private List<Group> topics(List<Edition> newestFirst) {
        Map<String, Ints> byTopic = new LinkedHashMap<>();
        Ints none = new Ints();
        each(newestFirst, (gist, place) -> {
            gist.topics().forEach(topic -> add(byTopic, topic.topic(), place));
            if (gist.topics().isEmpty() && gist.kind() != Directive.Kind.EXHORTATION) {
                none.add(place);
            }
        });
        List<Group> groups = new ArrayList<>(longestFirst(byTopic, topic -> site.msg.get("topic." + topic)));
        if (none.size() > 0) {
            groups.add(new Group(NO_TOPIC, site.msg.get("topic.none"), list(none)));
        }
        return groups;
    }

    /** 全县上下 of one county are not those of another: each list is in the order of the places. It is called as the newest text prints it. */
    private List<Group> addressees(List<Edition> newestFirst) {
        Map<String, DirectiveEntry> newest = new HashMap<>();
        each(newestFirst, (gist, place) -> {
            if (gist.addressee() != null) {
                newest.computeIfAbsent(gist.addressee(), asked -> at(place));
            }
        });
        Map<String, Ints> byAddressee = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        each(
                newestFirst.stream()
                        .sorted(Comparator.comparing(DirectiveLists::place))
                        .toList(),
                (gist, place) -> {
                    DirectiveEntry entry = gist.addressee() == null ? null : newest.get(gist.addressee());
                    if (entry != null && entry.addressee() != null) {
                        String slug = entry.addressee().text();
                        names.computeIfAbsent(slug, key -> addressee(entry));
                        add(byAddressee, slug, place);
                    }
                });
        return longestFirst(byAddressee, slug -> Objects.requireNonNull(names.get(slug)));
    }

    /** Those that name a problem. */
    Stream<DirectiveEntry> problems() {
        return problems.stream().map(this::at);
    }

    /** The directive at a place of the archive. */
    DirectiveEntry at(int place) {
        return site.corpus.directives().get(place);
    }

    private String addressee(DirectiveEntry entry) {
        return String.valueOf(DirectiveRow.directive(site, entry).addressee());
    }

    private List<Integer> problems(List<Edition> newestFirst) {
        List<Integer> problems = new ArrayList<>();
        for (Edition text : newestFirst) {
            int place = site.lookup.firstDirective(text);
            for (Directive directive : text.communique().directives()) {
                if (directive.problem() != null) {
                    problems.add(place);
                }
                place++;
            }
        }
        return problems;
    }

    /** What no place is known of comes last. */
    private static String place(Edition edition) {
        String code = edition.communique().meeting().code();
        return code == null ? "~" : code;
    }

    private static void add(Map<String, Ints> groups, String slug, int place) {
        groups.computeIfAbsent(slug, key -> new Ints()).add(place);
    }

    private List<Group> longestFirst(Map<String, Ints> groups, UnaryOperator<String> name) {
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), name.apply(group.getKey()), list(group.getValue())))
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
