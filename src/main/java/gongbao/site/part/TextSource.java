package gongbao.site.part;

import gongbao.model.Edition;
import gongbao.model.Meeting;
import gongbao.site.page.PageScope;
import org.jspecify.annotations.Nullable;

/**
 * The text that a row of a list comes from: whose it is, which meeting's, and when that was.
 *
 * @param text the meeting in short, or the title
 * @param href link to the text
 * @param place whose it is; null where the name of the meeting says so, or the text does not
 * @param when the days of the meeting; null where the text does not tell
 */
public record TextSource(
        String text,
        String href,
        @Nullable String place,
        @Nullable String when) {

    public static TextSource of(PageScope page, Edition edition) {
        Meeting meeting = edition.communique().meeting();
        String title = page.names.shortTitle(edition);
        String place = meeting.jurisdiction() == null ? null : page.names.place(meeting);
        return new TextSource(
                title,
                page.link(edition),
                place == null || title.contains(place) ? null : place,
                page.names.dates(meeting));
    }
}
