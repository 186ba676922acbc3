package gongbao.site.pages;

import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.site.page.Dates;
import gongbao.site.page.PageScope;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * One communiqué in a list.
 *
 * @param note its days, its place, what kind of text it is
 */
public record CommuniqueRow(Words title, String note) {

    static CommuniqueRow of(PageScope page, Edition edition) {
        Communique c = edition.communique();
        List<String> note = new ArrayList<>();
        Dates.Dated met = page.names.dated(c.meeting());
        String published = page.names.date(c.publication().publishedAt());
        if (met != null) {
            note.add(page.msg.get("row.dated", met.label(), met.days()));
        }
        if (published != null) {
            note.add(page.msg.get(page.site.facts.isOwnDay(edition) ? "row.published" : "row.saved", published));
        }
        if (c.meeting().jurisdiction() != null) {
            note.add(page.names.place(c.meeting()));
        }
        note.add(page.msg.get("genre." + c.genre().code()));
        return new CommuniqueRow(
                new Words(page.names.title(edition), page.link(edition)), String.join(page.msg.get("list.dot"), note));
    }
}
