package gongbao.parse;

import gongbao.place.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the bodies that meet by what their names tell, before anything is resolved. */
final class Bodies {

    private static final int SHORTEST_PLACE = 2;

    private Bodies() {}

    /** Whether two names may be of one body: 省委三届十次全会, 中国共产党四川省第三届委员会第十次全体会议. */
    static boolean same(MeetingName one, MeetingName other) {
        Level level = level(one);
        Level another = level(other);
        return one.organ() == other.organ()
                && (level == null || another == null || level == another)
                && samePlace(one.place(), other.place());
    }

    /** Whether the body of the first is surely under that of the second: 省委 under 中央. */
    static boolean isBelow(MeetingName one, MeetingName other) {
        Level level = level(one);
        Level another = level(other);
        return level != null && another != null && level.compareTo(another) > 0
                || another == Level.CENTRAL && level == null && one.place() != null;
    }

    private static boolean samePlace(@Nullable String one, @Nullable String other) {
        return one == null
                || other == null
                || one.endsWith(other)
                || other.endsWith(one)
                || Objects.equals(head(one), head(other));
    }

    /** 凉山州, 凉山彝族自治州. */
    private static String head(String place) {
        return place.substring(0, Math.min(SHORTEST_PLACE, place.length()));
    }

    /** As far as the words tell: 市 may be of a county. */
    private static @Nullable Level level(MeetingName name) {
        String place = name.place();
        if (name.level() == Level.CENTRAL || place == null) {
            return name.level() == Level.CITY ? null : name.level();
        }
        return place.endsWith("省") || place.endsWith("自治区")
                ? Level.PROVINCE
                : place.endsWith("县") || place.endsWith("旗") || place.endsWith("区") ? Level.COUNTY : null;
    }
}
