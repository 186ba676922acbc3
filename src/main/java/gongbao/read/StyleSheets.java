package gongbao.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * What the style sheets of a page itself say of its elements: {@code .note{display:none}}, {@code ol.c{list-style-type:cjk-ideographic}}.
 * Selectors of names, classes and attributes, of an element in others: a place among its neighbours is not asked for, as that is
 * counted anew for each of them. Of two rules that fit an element the later counts.
 */
final class StyleSheets {

    /** So many rules are looked at. */
    private static final int MOST = 200;

    private static final int LONGEST_HEAD = 500;
    private static final int LONGEST_BODY = 2000;

    /** 〔例〕@media print {…}, @import …; what is said of other sheets of paper. */
    private static final Pattern AT_RULE = Pattern.compile(
            "@[\\w-]{1,30}[^{};]{0,200}+(?:;|\\{(?:[^{}]{0,500}+\\{[^{}]{0,2000}+\\})*+[^{}]{0,500}+\\})");

    /** 〔例〕@media screen {…}: what holds for every screen; {@code (max-width: 600px)} holds for some. */
    private static final Pattern SCREEN =
            Pattern.compile("@media\\s{1,9}(?!not)(?=[a-z\\s,]{0,60}\\b(?:screen|all)\\b)[a-z\\s,]{3,60}+"
                    + "\\{((?:[^{}]{0,500}+\\{[^{}]{0,2000}+\\})*+[^{}]{0,500}+)\\}");

    /** States of a page, what is no element, and places among neighbours: 〔例〕a:hover, p::before, h2 + p, li:first-child. */
    private static final Pattern OTHER = Pattern.compile(":(?!not\\()|[+~\\\\%@]");

    private static final int LONGEST_SELECTOR = 120;

    private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    /** By what is said of words. */
    private final Map<String, Set<Element>> wordless = new HashMap<>();

    private final Map<String, Set<Element>> worded = new HashMap<>();
    private final Map<Element, String> numbering = new IdentityHashMap<>();

    private StyleSheets() {}

    static StyleSheets of(Document page) {
        StyleSheets sheets = new StyleSheets();
        List<Element> all = null;
        int looked = 0;
        int sized = 0;
        for (Element sheet : page.getElementsByTag("style")) {
            String media = sheet.attr("media");
            boolean ofScreens = media.isEmpty() || media.contains("all") || media.contains("screen");
            for (Rule rule : ofScreens ? rules(sheet.data()) : List.<Rule>of()) {
                InlineStyle style = InlineStyle.of(rule.body());
                boolean hides = hides(style);
                if (hides && looked++ < MOST || !hides && style.showsWords() && sized++ < MOST) {
                    all = all == null ? page.getAllElements() : all;
                    sheets.apply(rule.selectors(), style, all);
                }
            }
        }
        return sheets;
    }

    private static boolean hides(InlineStyle style) {
        return style.hidesAll()
                || style.isDisplayed()
                || style.hidesWords()
                || !style.numbering().isEmpty();
    }

    /** Whether nothing of it is shown. */
    boolean hides(Element element) {
        return hidden.contains(element);
    }

    /** Whether they hide any words. */
    boolean sayOfWords() {
        return wordless.values().stream().anyMatch(some -> !some.isEmpty());
    }

    /** Whether its words are not, for what is said of them, where nothing within says otherwise. */
    boolean hidesWords(Element element, String property) {
        return wordless.getOrDefault(property, Set.of()).contains(element);
    }

    /** Whether it takes that back. */
    boolean showsWords(Element element, String property) {
        return worded.getOrDefault(property, Set.of()).contains(element);
    }

    /** How the items of a list are numbered; empty where nothing is said. */
    String numbering(Element list) {
        return numbering.getOrDefault(list, "");
    }

    /** 〔例〕.note, p.x { display:none }: what stands before the braces and within. */
    private record Rule(String selectors, String body) {}

    /** The rules that hold on a screen. */
    private static List<Rule> rules(String sheet) {
        String plain = AT_RULE.matcher(SCREEN.matcher(withoutComments(sheet)).replaceAll("$1"))
                .replaceAll("");
        List<Rule> rules = new ArrayList<>();
        int head = 0;
        int open = -1;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '{') {
                head = open < 0 ? head : open + 1;
                open = i;
            } else if (c == '}') {
                if (open > head && open - head <= LONGEST_HEAD && i - open <= LONGEST_BODY) {
                    rules.add(new Rule(plain.substring(head, open), plain.substring(open + 1, i)));
                }
                head = i + 1;
                open = -1;
            }
        }
        return rules;
    }

    /** One that is not closed goes on to the end. */
    private static String withoutComments(String sheet) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (int open = sheet.indexOf("/*"); open >= 0; open = sheet.indexOf("/*", at)) {
            plain.append(sheet, at, open);
            int close = sheet.indexOf("*/", open + 2);
            at = close < 0 ? sheet.length() : close + 2;
        }
        return plain.append(sheet, at, sheet.length()).toString();
    }

    private void apply(String selectors, InlineStyle style, List<Element> all) {
        for (Evaluator selector : evaluators(selectors)) {
            for (Element element : all) {
                if (element.is(selector)) {
                    say(element, style);
                }
            }
        }
    }

    private void say(Element element, InlineStyle style) {
        set(hidden, element, style.hidesAll(), style.isDisplayed());
        for (String property : InlineStyle.OF_WORDS) {
            set(of(property, wordless), element, style.hidesWords(property), style.showsWords(property));
            set(of(property, worded), element, style.showsWords(property), style.hidesWords(property));
        }
        if (!style.numbering().isEmpty()) {
            numbering.put(element, style.numbering());
        }
    }

    private static Set<Element> of(String property, Map<String, Set<Element>> some) {
        return some.computeIfAbsent(property, any -> Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static void set(Set<Element> some, Element element, boolean in, boolean out) {
        if (in) {
            some.add(element);
        } else if (out) {
            some.remove(element);
        }
    }

    private static List<Evaluator> evaluators(String selectors) {
        List<Evaluator> known = new ArrayList<>();
        for (String each : selectors.split(",")) {
            String selector = each.strip();
            if (selector.isEmpty()
                    || selector.length() > LONGEST_SELECTOR
                    || OTHER.matcher(selector).find()) {
                continue;
            }
            try {
                known.add(QueryParser.parse(selector));
            } catch (Selector.SelectorParseException | IllegalArgumentException e) {
                // Nothing that fits an element.
            }
        }
        return known;
    }
}
