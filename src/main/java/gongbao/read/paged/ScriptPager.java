package gongbao.read.paged;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A pager that a script of TRS WCM writes: its arguments say all of it, and a browser that saves the page may leave it out. */
final class ScriptPager {

    /** 〔例〕createPageHTML(4, 0, "t20240108_123", "html"): four pages, the first of them, counted from 0. */
    private static final Pattern CALL = Pattern.compile("\\bcreate?Page\\w{0,12}\\s{0,3}\\(\\s{0,9}"
            + "(?:[\"'][^\"']{0,40}[\"']\\s{0,9},\\s{0,9}(?=[\"']?\\d))?"
            + "[\"']?(\\d{1,3})[\"']?\\s{0,9},\\s{0,9}[\"']?(\\d{1,3})[\"']?\\s{0,9},"
            + "\\s{0,9}[\"']([^\"'/]{1,200})[\"']\\s{0,9},\\s{0,9}[\"'](\\w{3,5})[\"']");

    /** 〔例〕var currentPage = 0;//所在页从0开始 */
    private static final Pattern CURRENT = Pattern.compile("\\bvar\\s{1,9}currentPage\\s{0,9}=\\s{0,9}(\\d{1,3})\\b");

    private static final Pattern COUNT = Pattern.compile("\\bvar\\s{1,9}countPage\\s{0,9}=\\s{0,9}(\\d{1,3})\\b");

    /** Of these only a script that asks for 0 counts from it. */
    private static final Pattern FROM_ZERO =
            Pattern.compile("currentPage\\s{0,9}[!=>]=?\\s{0,9}0\\b|currentPage\\s{0,9}\\+\\s{0,9}1|从0开始");

    private ScriptPager() {}

    static @Nullable Pager of(Document page) {
        for (Element script : page.getElementsByTag("script")) {
            String code = script.data();
            if (code.contains("Page")) {
                Pager called = called(code);
                Pager found = called == null ? set(code) : called;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Pager called(String code) {
        Matcher call = CALL.matcher(code);
        if (!call.find()) {
            return null;
        }
        int total = Integer.parseInt(call.group(1));
        int index = Integer.parseInt(call.group(2));
        if (!isSound(total, index)) {
            return null;
        }
        Map<Integer, String> names = new HashMap<>();
        for (int i = 0; i < total; i++) {
            names.put(i + 1, call.group(3) + (i == 0 ? "" : "_" + i) + "." + call.group(4));
        }
        return new Pager(index + 1, total, true, names, names.get(index), names.get(index + 2));
    }

    private static @Nullable Pager set(String code) {
        Matcher current = CURRENT.matcher(code);
        Matcher count = COUNT.matcher(code);
        if (!count.find() || !current.find() || !FROM_ZERO.matcher(code).find()) {
            return null;
        }
        int total = Integer.parseInt(count.group(1));
        int index = Integer.parseInt(current.group(1));
        return isSound(total, index) ? new Pager(index + 1, total, true, Map.of(), null, null) : null;
    }

    private static boolean isSound(int total, int index) {
        return total > 1 && total <= Pager.MOST && index < total;
    }
}
