package gongbao.place;

import org.jspecify.annotations.Nullable;

/**
 * One administrative division.
 *
 * @param code six digits of GB/T 2260 ({@code 511826}); the country as a whole has {@code 000000}
 * @param name full name ({@code 芦山县}); the country is {@code 全国}
 * @param level province, city (prefecture) or county
 * @param parent code of the division above; null for the country
 * @param pinyin reading of the full name in ASCII, syllables joined by hyphens ({@code lu-shan-xian})
 * @param former whether the division no longer exists (renamed, merged, raised)
 */
public record Division(
        String code, String name, Level level, @Nullable String parent, String pinyin, boolean former) {

    /** The code of the country as a whole. */
    public static final String COUNTRY = "000000";
}
