package gongbao.site.pages;

import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import gongbao.site.target.TargetRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A communiqué in one look: met, heard, adopted, targets. Every word is the communiqué's own.
 *
 * @param title its title
 * @param times when and where
 * @param met the sentence that tells it; null where there is none
 * @param attendance groups who attended, and those absent, a list for each
 * @param acts who did what
 * @param documents what became of documents, and what was decided of people, a list for each verb of the text
 * @param targets targets; null where it sets none
 * @param directives the directives it gives; null where there are none
 */
public record Glance(
        Words title,
        Times times,
        @Nullable Words met,
        List<Attendance> attendance,
        Acts acts,
        List<Papers> documents,
        @Nullable Goals targets,
        @Nullable Register directives) {

    /**
     * When and where.
     *
     * @param when the days it met
     * @param venue where it met
     * @param published when it was published, with a word for whose day that is
     */
    public record Times(
            @Nullable String when,
            @Nullable String venue,
            @Nullable String published) {}

    public record Attendance(String role, List<Words> groups) {}

    /** Who did what, under a label that is true of all. */
    public record Acts(String label, List<Act> people) {}

    public record Act(@Nullable String post, Words name, String acts) {}

    /**
     * Documents with which the same was done, or people of whom the like was decided.
     *
     * @param brief how many
     */
    public record Papers(String verb, List<Words> papers, String brief) {}

    /**
     * Targets with a figure, and the way to all.
     *
     * @param more how many more targets there are; null where none
     * @param href where all of them stand
     */
    public record Goals(
            List<TargetRow.Horizon> figures, @Nullable Words more, String href) {}

    /** How many directives there are, and their register. */
    public record Register(int count, String href) {}

    /** Whether it would be a box without a line. */
    boolean empty() {
        return met == null
                && attendance.isEmpty()
                && acts.people().isEmpty()
                && documents.isEmpty()
                && targets == null
                && directives == null;
    }

    private static final int FEW = 4;

    static Glance of(PageScope page, Edition edition) {
        Communique c = edition.communique();
        return new Glance(
                new Words(page.names.title(edition), page.link(edition)),
                new Times(page.names.dates(c.meeting()), c.meeting().venue(), published(page, edition)),
                GlanceLists.met(page, edition),
                GlanceLists.attendance(page, edition),
                GlanceLists.acts(page, edition),
                GlanceLists.treated(page, edition),
                goals(page, edition),
                register(page, edition));
    }

    static @Nullable Register register(PageScope page, Edition edition) {
        int count = edition.communique().directives().size();
        return count == 0 ? null : new Register(count, page.to(Urls.page(Column.DIRECTIVES, edition.id())));
    }

    private static @Nullable String published(PageScope page, Edition edition) {
        String when = page.names.date(edition.communique().publication().publishedAt());
        String key = page.site.facts.isOwnDay(edition) ? "glance.published" : "glance.saved";
        return when == null ? null : page.msg.get(key, when);
    }

    private static @Nullable Goals goals(PageScope page, Edition edition) {
        List<TargetRow> rows = targetRows(page, edition);
        List<TargetRow> figures = rows.stream().filter(TargetRow::quantitative).toList();
        if (rows.isEmpty()) {
            return null;
        }
        String href = page.to(Urls.index(Column.TARGETS));
        int others = rows.size() - figures.size();
        String more = figures.isEmpty() ? "glance.onlyTargets" : "glance.moreTargets";
        return new Goals(
                TargetRow.byYear(page.site, figures),
                others == 0 ? null : new Words(page.msg.get(more, others), href),
                href);
    }

    /** The same with a few targets only, for a page that has to say other things too. */
    Glance brief(SiteContext site) {
        List<TargetRow> rows = targets == null
                ? List.of()
                : targets.figures().stream()
                        .flatMap(horizon -> horizon.rows().stream())
                        .toList();
        if (targets == null || rows.size() <= FEW) {
            return this;
        }
        Goals few = new Goals(
                TargetRow.byYear(site, rows.subList(0, FEW)),
                new Words(site.msg.get("glance.allTargets"), targets.href()),
                targets.href());
        return new Glance(title, times, met, attendance, acts, documents, few, directives);
    }

    static List<TargetRow> targetRows(PageScope page, Edition edition) {
        List<TargetRow> rows = new ArrayList<>();
        edition.linked(ThingId.Kind.TARGET)
                .forEach(target -> rows.add(TargetRow.of(
                        page,
                        page.lookup.target(target.linked()),
                        target.mention().ref())));
        return rows;
    }
}
