package gongbao.site.pages;

import gongbao.model.MeetingEntry;
import gongbao.site.page.Column;
import gongbao.site.page.PageScope;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import gongbao.site.part.Entry;
import gongbao.site.part.Grids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The list of meetings by body. */
public record MeetingList(List<Body> bodies, Shelves.Cut cut) {

    /** The meetings of one body; the grid only where one of them has a communiqué here. */
    public record Body(Words name, Grids.@Nullable Grid grid, List<Row> rows) {}

    /** One meeting in the list. */
    public record Row(Entry name, @Nullable String when, boolean here, int mentions) {}

    static MeetingList of(PageScope page, Shelves.Part<MeetingEntry> part) {
        return new MeetingList(bodies(page, part.rows(), part.isHome()), part.cut());
    }

    static Shelves<MeetingEntry> shelves(SiteContext site) {
        return new Shelves<>(
                site,
                Column.MEETINGS,
                site.corpus.meetings(),
                List.of(site.facets.places(meeting -> meeting.key().code())));
    }

    private static List<Body> bodies(PageScope page, List<MeetingEntry> meetings, boolean isHome) {
        Map<gongbao.model.Body, List<MeetingEntry>> byBody = new LinkedHashMap<>();
        meetings.forEach(meeting -> byBody.computeIfAbsent(meeting.key().body(), body -> new ArrayList<>())
                .add(meeting));
        return byBody.values().stream()
                .map(all -> new Body(
                        new Words(
                                page.names.body(all.get(0).key(), all.get(0).jurisdiction()),
                                MeetingPages.place(page, all.get(0)).href()),
                        Grids.ofBody(page, all.get(0).key()),
                        all.stream().map(meeting -> row(page, meeting, isHome)).toList()))
                .toList();
    }

    /** A row that leads to where the meeting is told of. */
    static Row row(PageScope page, MeetingEntry meeting) {
        return row(page, meeting, false);
    }

    private static Row row(PageScope page, MeetingEntry meeting, boolean isHome) {
        return new Row(
                Entry.of(page, meeting, isHome),
                meeting.communiques().stream()
                        .map(id -> page.names.dates(
                                page.lookup.edition(id).communique().meeting()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                !meeting.communiques().isEmpty(),
                meeting.mentions().size());
    }
}
