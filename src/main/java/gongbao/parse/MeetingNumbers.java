package gongbao.parse;

import gongbao.model.Organ;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a meeting tells without its body: 十五届六次全会.
 *
 * @param organ the body that meets
 * @param term 届; null where the name tells none
 * @param session 次; null where the name tells none
 */
record MeetingNumbers(
        Organ organ, @Nullable Integer term, @Nullable Integer session) {

    static MeetingNumbers of(MeetingName name) {
        return new MeetingNumbers(name.organ(), name.term(), name.session());
    }

    /** As that of any record; written out, as Java takes milliseconds to make one, and every start waits for this one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeetingNumbers numbers
                && organ == numbers.organ
                && Objects.equals(term, numbers.term)
                && Objects.equals(session, numbers.session);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(term) + Objects.hashCode(session);
    }
}
