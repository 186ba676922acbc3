package gongbao.site.page;

import gongbao.model.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to the page before and the page after.
 *
 * @param kind what lies before and after
 * @param previous null on the first
 * @param next null on the last
 * @param pages pages by number, of a list that needs several; none where before and after are other things
 */
public record Pager(
        Kind kind, @Nullable Step previous, @Nullable Step next, List<Sheet.Step> pages) {

    /** What lies before and after; {@code PAGE} is a part of a long list, the others lead to meetings and their texts. */
    public enum Kind implements Coded {
        COMMUNIQUE,
        MEETING,
        PAGE
    }

    /**
     * One way.
     *
     * @param way what lies there: 上次会议
     * @param label its name
     * @param gap how far it is; null where it is next, and where nobody can count
     */
    public record Step(
            String href, String way, String label, @Nullable String gap) {}

    public Pager(Kind kind, @Nullable Step previous, @Nullable Step next) {
        this(kind, previous, next, List.of());
    }
}
