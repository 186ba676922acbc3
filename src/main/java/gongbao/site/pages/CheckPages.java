package gongbao.site.pages;

import gongbao.diag.Proofs.Found;
import gongbao.model.Edition;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What proofreading found, text by text, for the office: as the pages that tell how well texts were read, no page leads here unless
 * {@code site.yaml} asks for it, and no search engine is let in. Where nothing was found it says what was looked at, and that this is
 * no approval.
 */
public final class CheckPages implements PageKind {

    /**
     * What the list shows.
     *
     * @param sum how much was found and looked at; null but on the first page of the list
     * @param texts those of which something was found, those with errors first
     * @param rules the rules that ran; on the first page only
     */
    public record IndexView(@Nullable Sum sum, List<Text> texts, List<Rule> rules) {}

    /**
     * How much was found and looked at.
     *
     * @param found errors, different ones, warnings, those that stand
     * @param looked characters and rules
     * @param left the rules that did not run; null where all did
     * @param behind that the tables are older than the texts; null where they are not
     */
    public record Sum(
            String found,
            String looked,
            @Nullable String left,
            @Nullable String behind) {}

    /**
     * A text.
     *
     * @param title leads to the text
     * @param count how many of its findings are open
     * @param items the open ones, then those that the office lets stand
     * @param rest that there are more; null where all are shown
     */
    public record Text(
            Words title,
            int count,
            List<Item> items,
            @Nullable String rest) {}

    /**
     * A finding.
     *
     * @param level how bad it is
     * @param isGrave whether it is an error that is to be mended
     * @param what what is wrong, with the words
     * @param mend how to put it right
     * @param accepted why the office lets it stand; null where it does not
     * @param where file, line and column
     */
    public record Item(
            String level,
            boolean isGrave,
            String what,
            String mend,
            @Nullable String accepted,
            Words rule,
            String where,
            Sentence sentence) {}

    /** The words that are wrong in their sentence, and where they stand on the page of the text. */
    public record Sentence(String href, String before, String words, String after) {}

    /** A rule that ran: what it finds, why, where that was read, and how often it found something. */
    public record Rule(String id, String level, String name, String why, String source, int count) {}

    @Override
    public List<String> templates() {
        return List.of("check");
    }

    @Override
    public Column column() {
        return Column.CHECK;
    }

    @Override
    public int count(SiteContext site) {
        return site.proofs.extent().texts();
    }

    @Override
    public boolean isListed(SiteContext site) {
        return "true".equals(site.facts.info.qualityPage());
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        if (site.proofs.ran().isEmpty()) {
            return Stream.of();
        }
        Map<String, List<Found>> byText = new LinkedHashMap<>();
        site.proofs
                .found()
                .forEach(found -> byText.computeIfAbsent(found.text(), text -> new ArrayList<>())
                        .add(found));
        List<Edition> texts = site.lookup.newestFirst.stream()
                .filter(edition -> byText.containsKey(edition.id()))
                .sorted(Comparator.comparing(edition -> !CheckReading.isGrave(byText.get(edition.id()))))
                .toList();
        return texts.isEmpty()
                ? Stream.of(empty(site))
                : index(site, texts, (page, part) -> view(page, part, byText)).stream();
    }

    private static Page empty(SiteContext site) {
        return Page.of(
                Urls.index(Column.CHECK),
                "check",
                Column.CHECK,
                site.msg.get("nav.check"),
                site.msg.get("column.check.description"),
                page -> view(page, List.of(), Map.of()));
    }

    private static IndexView view(PageScope page, List<Edition> texts, Map<String, List<Found>> byText) {
        boolean first = page.path().equals(Urls.index(Column.CHECK));
        CheckReading reading = new CheckReading(page);
        return new IndexView(
                first ? reading.sum() : null,
                texts.stream()
                        .map(edition -> reading.text(edition, byText.getOrDefault(edition.id(), List.of())))
                        .toList(),
                first ? reading.rules() : List.of());
    }
}
