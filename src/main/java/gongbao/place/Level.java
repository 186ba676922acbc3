package gongbao.place;

import java.util.Locale;

/** The levels of administration, the highest first. */
public enum Level {
    CENTRAL,
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP;

    /** The word in the JSON contract: {@code county}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
