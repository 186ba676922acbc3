package gongbao.lexicon;

import java.util.Set;

/**
 * The name of a site or a column that a page puts behind a title.
 *
 * <pre>
 * ××县委第十五届委员会第六次全体会议公报|_云州网
 * ××市2012年国民经济和社会发展统计公报|-政务公开-云州市人民政府
 * ××县委举行第六次全体会议的公报| |      → the mark alone
 * 政府工作报告——2014年3月5日在云州市第十三届人民代表大会第二次会议上   → nothing
 * </pre>
 */
public final class SiteNames {

    private static final Set<String> SITES = Lexicon.words("site-names");
    private static final Set<String> ENDS = Lexicon.words("title-ends");

    /** Marks that no title holds. */
    private static final String SURE = "_|｜丨＿";

    private static final String DASHES = "-–—";

    /** A long dash may also lead to what a text is about, or who issued it. */
    private static final Set<String> BEHIND_LONG_DASH = Set.of("网", "网站", "频道", "门户");

    private static final String NO_NAME = "。，；：！？,;:!?《》";
    private static final int SHORTEST = 6;
    private static final int LONGEST = 160;

    private SiteNames() {}

    /** Offset behind the title, where the marks and the name begin; the length where there is none. */
    public static int behind(String title) {
        if (title.length() > LONGEST) {
            return title.length();
        }
        int bare = withoutMarks(title);
        if (bare < title.length()) {
            return bare;
        }
        for (int i = SHORTEST; i < title.length(); i++) {
            boolean sure = SURE.indexOf(title.charAt(i)) >= 0;
            if (sure || DASHES.indexOf(title.charAt(i)) >= 0) {
                String head = title.substring(0, i).strip();
                String name = name(title.substring(i + 1));
                boolean titled = endsWith(head, ENDS);
                boolean site = endsWith(name, title.charAt(i) == '—' ? BEHIND_LONG_DASH : SITES);
                if (head.length() >= SHORTEST && isName(name) && (sure ? titled || site : titled && site)) {
                    return endOf(title, i);
                }
            }
        }
        return title.length();
    }

    /** …全体会议公报| |: marks that a table or a column left, with no name behind; the length where there are none. */
    private static int withoutMarks(String title) {
        int end = title.length();
        int mark = end;
        while (end > 0 && (SURE.indexOf(title.charAt(end - 1)) >= 0 || Character.isWhitespace(title.charAt(end - 1)))) {
            end--;
            mark = SURE.indexOf(title.charAt(end)) >= 0 ? end : mark;
        }
        return mark < title.length() && end >= SHORTEST ? end : title.length();
    }

    private static int endOf(String title, int mark) {
        int end = mark;
        while (end > 0 && Character.isWhitespace(title.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static String name(String rest) {
        int from = 0;
        while (from < rest.length() && (SURE + DASHES + " \u3000").indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        return rest.substring(from).strip();
    }

    /** 云州网-党建频道; a column may be any words, but is no sentence, and no title. */
    private static boolean isName(String name) {
        return name.length() >= 2
                && name.chars().noneMatch(c -> NO_NAME.indexOf(c) >= 0)
                && !(endsWith(name, ENDS) && !endsWith(name, SITES));
    }

    private static boolean endsWith(String words, Set<String> ends) {
        return ends.stream().anyMatch(words::endsWith);
    }
}
