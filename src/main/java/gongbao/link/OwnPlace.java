package gongbao.link;

/** Words by which a text names its own place without its name: 全县, 我市, 本区. */
final class OwnPlace {

    private static final String WHOSE = "全我本";
    private static final String LEVELS = "国省市县区州旗盟镇乡";
    private static final int LENGTH = 2;

    private OwnPlace() {}

    /** 〔例〕全县|地区生产总值. */
    static boolean opens(String words) {
        return words.length() >= LENGTH && WHOSE.indexOf(words.charAt(0)) >= 0 && LEVELS.indexOf(words.charAt(1)) >= 0;
    }

    /** Whether the words say no more than that. */
    static boolean is(String words) {
        return words.length() == LENGTH && opens(words);
    }

    /** 〔例〕全县地区生产总值, 全县的地区生产总值 → 地区生产总值: whose figure it is says nothing of what is measured. */
    static String without(String words) {
        String bare = opens(words) && words.length() > LENGTH ? words.substring(LENGTH) : words;
        return bare.startsWith("的") && bare.length() > 1 ? bare.substring(1) : bare;
    }
}
