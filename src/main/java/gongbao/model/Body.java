package gongbao.model;

import org.jspecify.annotations.Nullable;

/**
 * A body that meets: 芦山县委 is the committee of 511826.
 *
 * @param code division code of its place; {@link MeetingKey#COUNTRY} for the country
 * @param organ which body of the place
 */
public record Body(String code, Organ organ) {

    /** As that of any record; written out as that of {@link MeetingKey} is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Body body && organ == body.organ && code.equals(body.code);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + organ.hashCode();
    }
}
