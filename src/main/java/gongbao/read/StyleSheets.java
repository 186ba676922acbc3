package gongbao.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Which elements the style sheets of a page itself do not show: {@code .note{display:none}}. Selectors of names alone, of one element
 * or of one in another; of two rules that fit an element the later counts.
 */
final class StyleSheets {

    /** So many rules are looked at. */
    private static final int MOST = 200;

    private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]{0,2000})\\}");
    private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/");
    /** 〔例〕@media print {…}, @import …; what is said of other sheets of paper. */
    private static final Pattern AT_RULE = Pattern.compile(
            "@[\\w-]{1,30}[^{};]{0,200}+(?:;|\\{(?:[^{}]{0,500}+\\{[^{}]{0,2000}+\\})*+[^{}]{0,500}+\\})");

    /** 〔例〕@media screen {…}: what holds for every screen; {@code (max-width: 600px)} holds for some. */
    private static final Pattern SCREEN =
            Pattern.compile("@media\\s{1,9}(?!not)(?=[a-z\\s,]{0,60}\\b(?:screen|all)\\b)[a-z\\s,]{3,60}+"
                    + "\\{((?:[^{}]{0,500}+\\{[^{}]{0,2000}+\\})*+[^{}]{0,500}+)\\}");

    private static final Pattern SELECTOR = Pattern.compile("[a-zA-Z][\\w-]*|[a-zA-Z]*(?:[.#][a-zA-Z_][\\w-]*)+");

    private StyleSheets() {}

    static Set<Element> hidden(Document page) {
        Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> all = null;
        int looked = 0;
        for (Element sheet : page.getElementsByTag("style")) {
            Matcher rule = RULE.matcher(rules(sheet.data()));
            String media = sheet.attr("media");
            while ((media.isEmpty() || media.contains("all") || media.contains("screen")) && rule.find()) {
                InlineStyle style = InlineStyle.of(rule.group(2));
                boolean hides = style.hidesAll() || style.value("visibility").equals("hidden");
                if ((hides || style.isDisplayed()) && looked++ < MOST) {
                    all = all == null ? page.getAllElements() : all;
                    apply(rule.group(1), hides, all, hidden);
                }
            }
        }
        return hidden;
    }

    /** The rules that hold on a screen. */
    private static String rules(String sheet) {
        String bare = COMMENT.matcher(sheet).replaceAll("");
        return AT_RULE.matcher(SCREEN.matcher(bare).replaceAll("$1")).replaceAll("");
    }

    private static void apply(String selectors, boolean hides, List<Element> all, Set<Element> hidden) {
        for (Evaluator selector : evaluators(selectors)) {
            for (Element element : all) {
                if (element.is(selector)) {
                    if (hides) {
                        hidden.add(element);
                    } else {
                        hidden.remove(element);
                    }
                }
            }
        }
    }

    private static List<Evaluator> evaluators(String selectors) {
        List<Evaluator> known = new ArrayList<>();
        for (String selector : selectors.split(",")) {
            String[] parts = selector.strip().split("\\s+");
            boolean simple = parts.length <= 2;
            for (String part : parts) {
                simple &= SELECTOR.matcher(part).matches();
            }
            if (simple) {
                known.add(QueryParser.parse(selector.strip()));
            }
        }
        return known;
    }
}
