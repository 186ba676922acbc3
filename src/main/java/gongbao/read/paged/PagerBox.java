package gongbao.read.paged;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the links and the numbers of one pager. */
final class PagerBox {

    private static final Pattern NUMBER = Pattern.compile("[\\[【(（<＜第]*(\\d{1,3})[\\]】)）>＞页頁]*");
    private static final Pattern NEXT = Pattern.compile("[\\[【(（]?(?:[下后]一?[页頁]|(?i:next))[\\]】)）>＞»›→]*");
    private static final Pattern PREVIOUS = Pattern.compile("[\\[【(（<＜«‹←]*(?:[上前]一?[页頁]|(?i:prev(?:ious)?))[\\]】)）]?");
    private static final Pattern FIRST = Pattern.compile("[\\[【(（<＜«]*(?:首[页頁]|第一[页頁])[\\]】)）]?");
    private static final Pattern LAST = Pattern.compile("[\\[【(（]?(?:[尾末][页頁]|最后一?页)[\\]】)）>＞»]*");

    /** What stands between two pieces of text. */
    private static final char EDGE = '\u0001';

    /** 〔例〕1/4, 第1页/共4页 */
    private static final Pattern OF = edged("(?<![0-9])(\\d{1,3})~[页頁]?~[/／,，]~共?~(\\d{1,3})(?![0-9])");

    private static final Pattern TOTAL = edged("(?:共~|(?<!第)(?:^|#))(\\d{1,3})~[页頁]");
    private static final Pattern CURRENT = edged("第~(\\d{1,3})~[页頁]");
    private static final Pattern CHOSEN = Pattern.compile(
            "(?:^|[\\s_-])(?:on|cur|curr|current|currentpage|active|now|selected|sel|this|thisclass|hover)(?:$|[\\s_-])");

    private final Element box;
    private final String file;
    private final Map<Integer, String> names = new HashMap<>();
    private final Set<Integer> plain = new HashSet<>();
    private final Set<Integer> chosen = new HashSet<>();
    private final Set<Integer> own = new HashSet<>();
    private final StringBuilder unlinked = new StringBuilder();
    private @Nullable String previous;
    private @Nullable String next;
    private @Nullable String first;
    private @Nullable String last;
    private int highest;

    PagerBox(Element box, String file) {
        this.box = box;
        this.file = file;
    }

    private static Pattern edged(String pattern) {
        return Pattern.compile(pattern.replace("~", EDGE + "?").replace('#', EDGE));
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000\\u200b]+", "");
    }

    /** Null where it leads to no other page. */
    @Nullable
    Pager read() {
        box.traverse((node, depth) -> look(node));
        boolean steps = next != null || previous != null;
        boolean leads = steps || !names.isEmpty() || first != null || last != null;
        if (!leads || !PageName.areOfOne(names)) {
            return null;
        }
        String said = unlinked.toString();
        Matcher both = OF.matcher(said);
        boolean counted = both.find();
        int total = counted ? Integer.parseInt(both.group(2)) : number(TOTAL, said);
        int page = counted ? Integer.parseInt(both.group(1)) : number(CURRENT, said);
        page = page > 0 ? page : current();
        boolean isCounted = total > 0;
        total = isCounted ? total : Math.max(highest, page);
        if (total < 2 && !steps || total > Pager.MOST || page > total && total > 0) {
            return null;
        }
        if (first != null && total > 1) {
            names.putIfAbsent(1, first);
        }
        if (last != null && total > 1) {
            names.putIfAbsent(total, last);
        }
        return new Pager(page, total > 1 ? total : 0, isCounted, names, previous, next);
    }

    private static int number(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    /** The number that is no link, else the one that is marked, else the one that leads to the file itself. */
    private int current() {
        for (Set<Integer> some : List.of(chosen, plain, own)) {
            if (some.size() == 1) {
                return some.iterator().next();
            }
        }
        boolean begins = previous == null && next != null;
        return begins && plain.isEmpty() ? 1 : 0;
    }

    private void look(Node node) {
        if (node instanceof TextNode text) {
            Element parent = text.parent();
            if (parent != null && link(parent) == null) {
                said(parent, squeezed(text.getWholeText()));
            }
        } else if (node instanceof Element element && link(element) == element) {
            linked(element, squeezed(element.text()));
        }
    }

    /** The link in which an element stands; null for none that leads anywhere. */
    private @Nullable Element link(Element element) {
        for (Element e = element; e != null && e != box.parent(); e = e.parent()) {
            if (e.nameIs("option") || e.nameIs("a") && !target(e.attr("href")).isEmpty()) {
                return e;
            }
        }
        return null;
    }

    private void said(Element parent, String words) {
        unlinked.append(words).append(EDGE);
        Matcher number = NUMBER.matcher(words);
        if (number.matches() && !words.endsWith("页")) {
            int page = Integer.parseInt(number.group(1));
            (isChosen(parent) ? chosen : plain).add(page);
            highest = Math.max(highest, page);
        }
    }

    private void linked(Element link, String words) {
        String name = target(link.attr(link.nameIs("a") ? "href" : "value"));
        Matcher number = NUMBER.matcher(words);
        if (number.matches()) {
            int page = Integer.parseInt(number.group(1));
            highest = Math.max(highest, page);
            if (!name.isEmpty()) {
                names.putIfAbsent(page, name);
            }
            if (isChosen(link) || link.hasAttr("selected")) {
                chosen.add(page);
            }
            if (name.equals(file)) {
                own.add(page);
            }
        } else if (name.isEmpty() || name.equals(file)) {
            return;
        } else if (NEXT.matcher(words).matches()) {
            next = name;
        } else if (PREVIOUS.matcher(words).matches()) {
            previous = name;
        } else if (FIRST.matcher(words).matches()) {
            first = name;
        } else if (LAST.matcher(words).matches()) {
            last = name;
        }
    }

    private boolean isChosen(Element element) {
        for (Element e = element; e != null && e != box; e = e.parent()) {
            if (CHOSEN.matcher(e.className().toLowerCase(Locale.ROOT)).find()) {
                return true;
            }
        }
        return false;
    }

    /** The file that a link leads to, without its folder; empty where it leads to none. */
    static String target(String href) {
        String way = href.strip();
        if (way.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            return "";
        }
        int end = way.length();
        for (char c : new char[] {'?', '#'}) {
            int at = way.indexOf(c);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        String path = way.substring(0, end);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
