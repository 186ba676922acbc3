package gongbao.site.part;

import gongbao.model.Attendee;
import gongbao.site.page.SiteContext;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of a group beside its words: 出席 is who was there, and 应到48人 alone does not say who was.
 *
 * <pre>
 * 县委委员32人            → 出席
 * 应到代表180名           → 应到
 * 应到代表180名,实到165名   → 应到与实到: the words give one of the numbers, the note both
 * 因事请假3人             → 缺席
 * </pre>
 */
public final class Presence {

    private Presence() {}

    /** The label that is true of the words. */
    public static String label(SiteContext site, Attendee group) {
        boolean due = group.expected() != null;
        return site.msg.get(
                !due
                        ? "attendee." + group.role().code()
                        : group.count() == null ? "attendee.due" : "attendee.dueAndPresent");
    }

    /** How many came of how many; null where the text does not say both. */
    public static @Nullable String note(SiteContext site, Attendee group) {
        return group.expected() == null || group.count() == null
                ? null
                : site.msg.get("attendee.note", group.count(), group.expected());
    }

    /** The words of a group, with the numbers that they do not give. */
    public static String words(SiteContext site, Attendee group, String words) {
        String note = note(site, group);
        String named = group.group() == null ? words : group.group();
        return note == null ? words : site.msg.get("attendee.noted", named, note);
    }
}
