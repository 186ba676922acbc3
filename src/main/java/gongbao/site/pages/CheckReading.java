package gongbao.site.pages;

import gongbao.diag.Finding;
import gongbao.diag.Finding.Level;
import gongbao.diag.Finding.Part;
import gongbao.diag.Finding.Quote;
import gongbao.diag.Finding.Spot;
import gongbao.diag.FindingWords;
import gongbao.diag.Proofs;
import gongbao.diag.Proofs.Extent;
import gongbao.diag.Proofs.Found;
import gongbao.model.Edition;
import gongbao.site.page.Column;
import gongbao.site.page.PageScope;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What proofreading found, as one page shows it. */
final class CheckReading {

    /** A text of which more is wrong is not mended from a page. */
    private static final int MOST = 60;

    /** A sentence that is longer is cut on both sides of the words. */
    private static final int AROUND = 60;

    private static final String ENDS = "。！？；";

    private final PageScope page;
    private final Proofs proofs;
    private final Locale locale;

    CheckReading(PageScope page) {
        this.page = page;
        this.proofs = page.site.proofs;
        this.locale = page.msg.locale();
    }

    /** Whether an error among them is to be mended. */
    static boolean isGrave(@Nullable List<Found> found) {
        return found != null && found.stream().anyMatch(CheckReading::isGrave);
    }

    private static boolean isGrave(Found found) {
        return found.accepted() == null && found.finding().level() == Level.ERROR;
    }

    /** How much was found, linked to the page that shows it; null where no rule ran. */
    static @Nullable Words link(PageScope page) {
        return page.site.proofs.ran().isEmpty()
                ? null
                : new Words(new CheckReading(page).found(), page.to(Urls.index(Column.CHECK)));
    }

    private String found() {
        return page.msg.get(
                "check.found",
                proofs.count(Level.ERROR),
                proofs.distinct(Level.ERROR),
                proofs.count(Level.WARNING),
                proofs.accepted());
    }

    CheckPages.Sum sum() {
        Extent extent = proofs.extent();
        String tables = extent.tables().isEmpty() ? "" : page.msg.get("check.tables", extent.tables());
        return new CheckPages.Sum(
                found(),
                page.msg.get(
                        "check.looked",
                        extent.texts(),
                        extent.characters(),
                        proofs.ran().size(),
                        tables),
                extent.left().isEmpty() ? null : page.msg.get("check.left", names(extent.left())),
                extent.isBehind() ? page.msg.get("check.behind", extent.tables()) : null);
    }

    private String names(List<String> rules) {
        return String.join(
                page.msg.get("list.comma"),
                rules.stream().map(rule -> FindingWords.name(rule, locale)).toList());
    }

    CheckPages.Text text(Edition edition, List<Found> found) {
        List<Found> inOrder = Stream.concat(
                        found.stream().filter(each -> each.accepted() == null),
                        found.stream().filter(each -> each.accepted() != null))
                .toList();
        int open = (int) found.stream().filter(each -> each.accepted() == null).count();
        int rest = found.size() - MOST;
        return new CheckPages.Text(
                new Words(page.names.title(edition), page.link(edition)),
                open,
                inOrder.stream().limit(MOST).map(each -> item(edition, each)).toList(),
                rest > 0 ? page.msg.get("check.rest", rest) : null);
    }

    private CheckPages.Item item(Edition edition, Found found) {
        Finding finding = found.finding();
        Spot spot = finding.spot();
        return new CheckPages.Item(
                level(finding.level()),
                isGrave(found),
                finding.told(locale),
                finding.mended(locale),
                found.accepted() == null ? null : page.msg.get("check.accepted", found.accepted()),
                new Words(
                        FindingWords.name(finding.rule(), locale),
                        page.to(Urls.index(Column.CHECK), id(finding.rule()))),
                spot.path() + ":" + spot.line() + ":" + spot.column(),
                sentence(edition, finding));
    }

    private String level(Level level) {
        return page.msg.get("check.level." + level.name().toLowerCase(Locale.ROOT));
    }

    private CheckPages.Sentence sentence(Edition edition, Finding finding) {
        Quote quote = finding.quote();
        String line = quote.line();
        int end = quote.at() + quote.excerpt().length();
        int from = from(line, quote.at());
        int to = to(line, end);
        return new CheckPages.Sentence(
                place(edition, finding.spot()),
                (from > 0 && ENDS.indexOf(line.charAt(from - 1)) < 0 ? "……" : "") + line.substring(from, quote.at()),
                quote.excerpt().isEmpty() ? page.msg.get("check.here") : quote.excerpt(),
                line.substring(end, to) + (to < line.length() && ENDS.indexOf(line.charAt(to - 1)) < 0 ? "……" : ""));
    }

    /** What stands beside a text has no paragraph on its page. */
    private String place(Edition edition, Spot spot) {
        String text = Urls.communique(edition.id());
        return spot.part() == Part.ASIDE ? page.to(text) : page.to(text, edition.anchor(spot.offset()));
    }

    private static int from(String line, int at) {
        int from = at;
        while (from > 0 && at - from < AROUND && ENDS.indexOf(line.charAt(from - 1)) < 0) {
            from--;
        }
        return from > 0 && Character.isLowSurrogate(line.charAt(from)) ? from - 1 : from;
    }

    private static int to(String line, int end) {
        int to = end;
        while (to < line.length() && to - end < AROUND && (to == end || ENDS.indexOf(line.charAt(to - 1)) < 0)) {
            to++;
        }
        return to < line.length() && Character.isLowSurrogate(line.charAt(to)) ? to + 1 : to;
    }

    List<CheckPages.Rule> rules() {
        Map<String, Integer> counts = new HashMap<>();
        proofs.open().forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return proofs.ran().stream()
                .map(rule -> new CheckPages.Rule(
                        page.id(id(rule.id())),
                        level(rule.level()),
                        FindingWords.name(rule.id(), locale),
                        FindingWords.why(rule.id(), locale),
                        rule.source(),
                        counts.getOrDefault(rule.id(), 0)))
                .toList();
    }

    private static String id(String rule) {
        return "rule-" + rule;
    }
}
