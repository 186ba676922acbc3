package gongbao.model;

import gongbao.place.Level;
import gongbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that a communiqué reports.
 *
 * @param name full name as the opening sentence prints it ({@code 中国共产党…第十五届委员会第六次全体会议}), without blanks
 * @param body the body that met, in full ({@code 中国共产党芦山县委员会})
 * @param organ which kind of body that is
 * @param level level of administration of the body
 * @param jurisdiction full name of its place ({@code 芦山县}; {@code 全国} for the centre)
 * @param code division code of the place; null when the name is not told apart from its namesakes
 * @param term 届
 * @param session 次
 * @param enlarged whether it calls itself 扩大
 * @param startDate ISO 8601
 * @param endDate ISO 8601; the same day for a meeting of one day
 * @param venue place where it met, as printed after 在
 * @param chair who presided, as printed ({@code 县委常委会})
 * @param span the sentence that opens the communiqué, or the name in the title; null when the text names no meeting
 */
public record Meeting(
        @Nullable String name,
        @Nullable String body,
        @Nullable Organ organ,
        @Nullable Level level,
        @Nullable String jurisdiction,
        @Nullable String code,
        @Nullable Integer term,
        @Nullable Integer session,
        boolean enlarged,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable String venue,
        @Nullable String chair,
        @Nullable Span span) {

    public static final Meeting UNKNOWN =
            new Meeting(null, null, null, null, null, null, null, null, false, null, null, null, null, null);

    /** The identity of the meeting, where place, term and session are known; else null. */
    public @Nullable MeetingKey key() {
        return code == null || organ == null || term == null || session == null
                ? null
                : new MeetingKey(code, organ, term, session);
    }
}
