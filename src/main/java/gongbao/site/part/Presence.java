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
 * 应到代表180名,实到165名   → 应到与实到 beside the text, whose words give one of the numbers; 实到 代表165人（应到180人） in a list
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

    /** How many came of how many; null where the text does not say both, and where it does not say one exactly. */
    public static @Nullable String note(SiteContext site, Attendee group) {
        return group.expected() == null || group.count() == null || group.approximate()
                ? null
                : site.msg.get("attendee.note", group.count(), group.expected());
    }

    /** A group in a line of a list: who came stands under 实到, the number due beside it; else the words as printed. */
    public record Line(String label, String words) {}

    public static Line line(SiteContext site, Attendee group, String words) {
        if (note(site, group) == null) {
            return new Line(label(site, group), words);
        }
        String named = group.group() == null ? "" : group.group();
        return new Line(
                group.role() == Attendee.Role.PRESENT ? site.msg.get("attendee.came") : label(site, group),
                site.msg
                        .get("attendee.noted", named, group.count(), group.expected())
                        .strip());
    }
}
