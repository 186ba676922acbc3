package gongbao.site.part;

import gongbao.model.MeetingEntry;
import gongbao.site.page.PageScope;
import gongbao.site.page.Pager;
import org.jspecify.annotations.Nullable;

/**
 * The way from one meeting to the nearest that is known of its body. 上次 and 下次 are said of true neighbours alone; of others
 * that they are the nearest here, and how many lie between where that can be counted.
 *
 * <pre>
 * 十五届五次全会 → 十五届六次全会    下次会议
 * 十五届四次全会 → 十五届六次全会    本站收录的下一次 · 其间还有1次
 * 十四届九次全会 → 十五届一次全会    本站收录的下一次: how many sessions a term had is not known
 * 党的十八大 → 党的二十大          本站所见的下一次 · 其间还有1次: no text of it is here
 * </pre>
 */
public final class Neighbours {

    private Neighbours() {}

    /**
     * The step from one meeting to another.
     *
     * @param href where it leads
     */
    public static Pager.Step step(PageScope page, MeetingEntry from, MeetingEntry to, String href) {
        boolean forward = to.key().isBehind(from.key());
        Integer between = forward ? from.key().between(to.key()) : to.key().between(from.key());
        boolean adjoins = between != null && between == 0;
        String way = page.msg.get("pager." + (forward ? "next" : "previous") + (adjoins ? ".meeting" : here(to)));
        return new Pager.Step(href, way, page.names.meeting(to), gap(page, between));
    }

    /** 收录 is said of a meeting with a text here; one that texts only speak of was seen. */
    private static String here(MeetingEntry meeting) {
        return meeting.communiques().isEmpty() ? ".seen" : ".known";
    }

    private static @Nullable String gap(PageScope page, @Nullable Integer between) {
        return between == null || between <= 0 ? null : page.msg.get("pager.between", between);
    }
}
