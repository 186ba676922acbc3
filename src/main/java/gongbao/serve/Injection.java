package gongbao.serve;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What pages are given on their way to the browser, and never in the site: the script of this run, and on the page of a wrong address
 * where its links count from.
 *
 * @param origin 〔例〕{@code http://127.0.0.1:8000}, as the browser asked
 * @param token lets the page change something
 */
record Injection(String origin, String token) {

    private static final byte[] END = "</body>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEAD = "<head>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BASE = "<base ".getBytes(StandardCharsets.US_ASCII);

    /** The page with the script as the last of its body. A page of the user's own may have no end of one. */
    byte[] script(byte[] page, String stamp) {
        String script = "<script type=\"module\" id=\"gongbao-live\" src=\"" + origin + Door.PATH
                + "live.js\" data-stamp=\"" + stamp + "\" data-token=\"" + token + "\"></script>";
        int end = last(page, END);
        return replaced(page, end < 0 ? page.length : end, end < 0 ? page.length : end, script);
    }

    /** It is shown at any depth, and the site may be made for another address than this one. */
    byte[] base(byte[] page) {
        String base = "<base href=\"" + origin + "/\">";
        int old = last(page, BASE);
        if (old >= 0) {
            int close = old;
            while (close < page.length && page[close] != '>') {
                close++;
            }
            return replaced(page, old, Math.min(page.length, close + 1), base);
        }
        int head = last(page, HEAD);
        return head < 0 ? page : replaced(page, head + HEAD.length, head + HEAD.length, base);
    }

    private static byte[] replaced(byte[] page, int from, int to, String with) {
        byte[] words = with.getBytes(StandardCharsets.UTF_8);
        byte[] made = Arrays.copyOf(page, page.length - (to - from) + words.length);
        System.arraycopy(words, 0, made, from, words.length);
        System.arraycopy(page, to, made, from + words.length, page.length - to);
        return made;
    }

    private static int last(byte[] page, byte[] mark) {
        for (int i = page.length - mark.length; i >= 0; i--) {
            if (page[i] == mark[0] && Arrays.equals(page, i, i + mark.length, mark, 0, mark.length)) {
                return i;
            }
        }
        return -1;
    }
}
