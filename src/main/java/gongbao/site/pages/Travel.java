package gongbao.site.pages;

import gongbao.model.Body;
import gongbao.model.Edition;
import gongbao.model.Mention;
import gongbao.model.Term;
import gongbao.model.TermEntry;
import gongbao.site.page.Lookup;
import gongbao.site.page.PageScope;
import gongbao.site.page.Sheet;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import gongbao.site.part.ByPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a term travelled: which body used it first when, and how often since. Only the days on which bodies met are known. */
final class Travel {

    /**
     * One body that uses it.
     *
     * @param first the meeting of its first text with the term, with a link to the words
     * @param when when that was
     * @param uses how often the body uses it in all
     * @param cited whether the text gives it as another's
     */
    public record Stop(Words first, @Nullable String when, int uses, boolean cited) {}

    /**
     * The bodies that use it, the earliest first; none where there is one only, or where each has one text, for then the texts
     * themselves say all of it.
     *
     * @param regions the same by province, where they are many; else none
     */
    public record Route(List<Stop> stops, List<ByPlace.Group<Stop>> regions) {}

    /** More bodies than these are read by province. */
    private static final int FEW = 24;

    private final SiteContext site;
    /** The earliest text that uses it; null where that gives it as another's, of no known day, or the only one here. */
    final @Nullable Edition first;
    /** The latest whose day is known; null where that is the earliest. */
    final @Nullable Edition last;
    /** All mentions, the earliest text first. */
    final List<Mention> byDay;
    /** The mentions of each body together, the earliest body first. */
    private final List<List<Mention>> byBody;

    Travel(SiteContext site, TermEntry term) {
        this.site = site;
        this.byDay = term.mentions().stream()
                .sorted(Comparator.comparing(this::edition, Lookup.oldestFirst()))
                .toList();
        Map<Object, List<Mention>> bodies = new LinkedHashMap<>();
        byDay.forEach(mention ->
                bodies.computeIfAbsent(body(mention), body -> new ArrayList<>()).add(mention));
        this.byBody = List.copyOf(bodies.values());
        Edition earliest = edition(byDay.get(0));
        boolean alone = site.corpus.editions().size() == 1;
        this.first = alone || Lookup.day(earliest) == null || isCited(byDay.get(0)) ? null : earliest;
        this.last = byDay.stream()
                .map(this::edition)
                .filter(edition -> Lookup.day(edition) != null && edition != earliest)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** 省委十二届二次全会提出的|“四化同步”: in any of its uses in that text. */
    private boolean isCited(Mention use) {
        return !edition(use).fact(use, Term.class).cited().isEmpty();
    }

    private Edition edition(Mention mention) {
        return site.lookup.edition(mention.communique());
    }

    /** The body whose text it is; the text itself where that is not known. */
    private Object body(Mention mention) {
        Body body = edition(mention).communique().meeting().convening();
        return body == null ? mention.communique() : body;
    }

    int length() {
        return byBody.size();
    }

    Route route(PageScope page, Sheet sheet) {
        if (length() == 1 || !saysMore()) {
            return new Route(List.of(), List.of());
        }
        List<List<Mention>> part = sheet.part(byBody);
        return length() > FEW ? new Route(List.of(), regions(page, part)) : new Route(stops(page, part), List.of());
    }

    /** Whether the bodies say more than their texts do. */
    private boolean saysMore() {
        long texts = byDay.stream().map(Mention::communique).distinct().count();
        return texts > length() || texts > FEW || byDay.stream().anyMatch(this::isCited);
    }

    private List<ByPlace.Group<Stop>> regions(PageScope page, List<List<Mention>> part) {
        return new ByPlace(site)
                .provinces(part, mentions -> edition(mentions.get(0))).entrySet().stream()
                        .map(province -> new ByPlace.Group<>(
                                province.getKey().label(),
                                province.getValue().size(),
                                stops(page, province.getValue())))
                        .toList();
    }

    private List<Stop> stops(PageScope page, List<List<Mention>> part) {
        return part.stream().map(mentions -> stop(page, mentions)).toList();
    }

    private Stop stop(PageScope page, List<Mention> mentions) {
        Edition first = edition(mentions.get(0));
        return new Stop(
                new Words(MeetingPages.meeting(page, first).text(), page.link(mentions.get(0))),
                page.names.dates(first.communique().meeting()),
                mentions.size(),
                isCited(mentions.get(0)));
    }
}
