package gongbao.parse;

import gongbao.model.Attendee;
import gongbao.model.CitedDocument;
import gongbao.model.FactId;
import gongbao.model.Term;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads policy formulas: what a text sets in quotation marks as a name, and where the name stands again.
 *
 * <pre>
 * 浙江“千万工程”经验          → 千万工程
 * “两极三园联轴融圈”          → 两极三园联轴融圈
 * “如何走”“怎么干”           → questions, no formulas
 * 强调:“要坚持……。”          → speech, no formula
 * 持续纠治“四风”             → opposed, no formula
 * </pre>
 */
final class TermParser {

    private static final int LONGEST = 48;
    private static final int LONGEST_TITLE = 200;

    private static final Rule QUOTED = Rule.of("term.quoted", "要推广“千村示范”经验。", "千村示范 ×1", "“");

    static final List<Rule> RULES = List.of(QUOTED);

    private final Reading reading;
    private final TermUses uses;
    private final Quotations quotations;

    TermParser(Reading reading, TermUses uses) {
        this.reading = reading;
        this.uses = uses;
        this.quotations = new Quotations(reading);
    }

    /**
     * @param attendees groups whose names are no formulas: 部分“两代表一委员”
     * @param documents titles in the same marks: 通过了“关于召开大会的决议”
     */
    List<Term> parse(FrontMatter front, List<Attendee> attendees, List<CitedDocument> documents) {
        Map<String, Set<Span>> terms = new LinkedHashMap<>();
        Set<String> opposed = new HashSet<>();
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            quoted(reading.paragraphs().get(p), terms, opposed);
        }
        terms.keySet().removeAll(opposed);
        Holders groups = new Holders(attendees.stream().map(Attendee::span).toList());
        terms.values().forEach(spans -> spans.removeIf(groups::hold));
        Set<Span> titles = documents.stream()
                .flatMap(document -> document.spans().stream())
                .collect(Collectors.toSet());
        // 作了“…的报告”;所作的“…的报告”: what is a title once is no formula elsewhere.
        terms.values().removeIf(spans -> spans.stream().anyMatch(titles::contains));
        List<Term> list = new ArrayList<>();
        terms.forEach((text, spans) -> {
            if (!spans.isEmpty()) {
                list.add(new Term(
                        FactId.Kind.TERM.uncounted(),
                        text,
                        List.copyOf(spans),
                        uses.definitions(spans),
                        uses.owners(spans),
                        uses.setUps(spans),
                        uses.cited(spans),
                        QUOTED.name()));
            }
        });
        return list;
    }

    private void quoted(Span paragraph, Map<String, Set<Span>> terms, Set<String> opposed) {
        String s = reading.text();
        Matcher mark = QUOTED.matcher(s).region(paragraph.start(), paragraph.end());
        while (mark.find()) {
            int i = mark.start();
            int close = reading.brackets().partner(i);
            if (close < 0 || close - i - 1 > LONGEST || close - i < 3 || insideTitle(i)) {
                continue;
            }
            String printed = reading.seen(i + 1, close).strip();
            Span quote = new Span(i, close + 1);
            if (quotations.isOpposed(quote)) {
                opposed.add(printed);
            } else if (quotations.isFormula(quote)) {
                terms.computeIfAbsent(printed, key -> new TreeSet<>()).add(quote);
            }
        }
    }

    private boolean insideTitle(int offset) {
        int open = offset;
        while (open >= 0 && offset - open < LONGEST_TITLE && reading.text().charAt(open) != '《') {
            open--;
        }
        return open >= 0 && offset - open < LONGEST_TITLE && reading.brackets().partner(open) > offset;
    }
}
