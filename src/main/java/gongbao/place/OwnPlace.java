package gongbao.place;

import org.jspecify.annotations.Nullable;

/** Words by which a text names its own place without its name: 全县, 我市, 本区. */
public final class OwnPlace {

    private static final String WHOSE = "全我本";
    private static final String LEVELS = "国省市县区州旗盟镇乡";
    private static final int LENGTH = 2;

    private OwnPlace() {}

    /** 〔例〕全县|地区生产总值. */
    private static boolean opens(String words) {
        return words.length() >= LENGTH && WHOSE.indexOf(words.charAt(0)) >= 0 && LEVELS.indexOf(words.charAt(1)) >= 0;
    }

    /**
     * Whether the words say no more than that of a place of the level: in a county's text 全县 is the county, 全省 is not. Where the
     * level is not known any such word is.
     */
    public static boolean is(String words, @Nullable Level level) {
        return words.length() == LENGTH && opens(words) && (level == null || fits(words.charAt(1), level));
    }

    private static boolean fits(char word, Level level) {
        String words = switch (level) {
            case CENTRAL -> "国";
            case PROVINCE -> "省市区";
            case CITY -> "市州盟区";
            case COUNTY -> "县市区旗";
            case TOWNSHIP -> "镇乡区";
        };
        return words.indexOf(word) >= 0;
    }

    /** 〔例〕全县地区生产总值, 全县的地区生产总值 → 地区生产总值: whose figure it is says nothing of what is measured. */
    public static String without(String words) {
        String bare = opens(words) && words.length() > LENGTH ? words.substring(LENGTH) : words;
        return bare.startsWith("的") && bare.length() > 1 ? bare.substring(1) : bare;
    }
}
