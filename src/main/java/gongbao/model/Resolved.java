package gongbao.model;

import gongbao.place.Level;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that a reference means.
 *
 * @param jurisdiction full name of the place ({@code 四川省}; {@code 全国} for the centre)
 * @param level its level
 * @param code its division code
 * @param organ the body that met
 * @param term 届
 * @param session 次; null for a congress named as a whole
 */
public record Resolved(
        String jurisdiction,
        Level level,
        String code,
        Organ organ,
        int term,
        @Nullable Integer session) {

    public MeetingKey key() {
        return new MeetingKey(code, organ, term, session);
    }

    /** As that of any record; written out as that of {@link MeetingKey} is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Resolved meeting
                && level == meeting.level
                && jurisdiction.equals(meeting.jurisdiction)
                && key().equals(meeting.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
