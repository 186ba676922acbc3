package gongbao.site.part;

import gongbao.model.Edition;
import gongbao.model.Mention;
import gongbao.site.page.Facet;
import gongbao.site.page.PageScope;
import gongbao.site.page.Sheet;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import gongbao.text.Blanks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The mentions of a thing in their context, by communiqué. */
public final class Concordance {

    /**
     * One mention.
     *
     * @param before words before it, with … where the paragraph goes on
     * @param after words behind it, likewise
     */
    public record Line(String before, String text, String after, String href, String place) {}

    /**
     * The mentions in one communiqué.
     *
     * @param title its meeting in short
     * @param lines those that are quoted
     * @param more where the others stand: paragraphs, and where they are many other texts of the place
     */
    public record Source(String title, @Nullable String date, List<Line> lines, List<Words> more) {

        private Source with(List<Words> others) {
            return new Source(title, date, lines, List.copyOf(others));
        }
    }

    /**
     * Mentions that a page of a thing lists.
     *
     * @param count how many there are in all
     * @param sources those of this page, where they are few
     * @param places those of this page by the place of the text or its province, where they are many
     * @param pages pages by number where one is not enough
     */
    public record Mentions(
            int count, List<Source> sources, List<ByPlace.Group<Source>> places, List<Sheet.Step> pages) {}

    /** More texts than these are no list that anybody reads to its end. */
    private static final int FEW = 40;

    /** The texts of more places than these are read by province. */
    private static final int FEW_PLACES = 12;

    /** So many mentions are all quoted; of more than these the first of each text is, and the others are links. */
    private static final int ALL_QUOTED = 10;

    /** How many characters on each side tell what is spoken of. */
    private static final int CONTEXT = 18;

    private Concordance() {}

    /** What one page of a thing shows of its mentions. */
    public static Mentions of(PageScope page, Sheet sheet, List<Mention> mentions) {
        List<Mention> part = sheet.part(mentions);
        boolean few = part.stream().map(Mention::communique).distinct().count() <= FEW;
        return new Mentions(
                mentions.size(),
                few ? sources(page, part) : List.of(),
                few ? List.of() : places(page, part),
                sheet.steps(page));
    }

    /** Of each place, or of each province where places are many, the first text is quoted, and the others are links. */
    private static List<ByPlace.Group<Source>> places(PageScope page, List<Mention> mentions) {
        ByPlace by = new ByPlace(page.site);
        Function<Mention, Edition> text = mention -> page.lookup.edition(mention.communique());
        Map<Facet.Key, List<Mention>> places = by.places(mentions, text);
        return (places.size() <= FEW_PLACES ? places : by.provinces(mentions, text))
                .entrySet().stream()
                        .map(place -> group(page, place.getKey().label(), List.copyOf(byText(place.getValue()))))
                        .toList();
    }

    private static ByPlace.Group<Source> group(PageScope page, String name, List<List<Mention>> texts) {
        Source first = source(page, texts.get(0), 1);
        List<Words> more = new ArrayList<>(first.more());
        texts.stream().skip(1).forEach(text -> more.add(text(page, text)));
        return new ByPlace.Group<>(name, texts.size(), List.of(first.with(more)));
    }

    /** 〔例〕芦山县委十五届五次全会 3 处 */
    private static Words text(PageScope page, List<Mention> mentions) {
        String title = page.names.shortTitle(page.lookup.edition(mentions.get(0).communique()));
        return new Words(
                mentions.size() == 1 ? title : title + " " + page.msg.get("mentions.count", mentions.size()),
                page.link(mentions.get(0)));
    }

    private static Collection<List<Mention>> byText(List<Mention> mentions) {
        Map<String, List<Mention>> texts = new LinkedHashMap<>();
        mentions.forEach(mention -> texts.computeIfAbsent(mention.communique(), id -> new ArrayList<>())
                .add(mention));
        return texts.values();
    }

    static List<Source> sources(PageScope page, List<Mention> mentions) {
        boolean all = mentions.size() <= ALL_QUOTED;
        return byText(mentions).stream()
                .map(its -> source(page, its, all ? its.size() : 1))
                .toList();
    }

    private static Source source(PageScope page, List<Mention> mentions, int quoted) {
        Edition edition = page.lookup.edition(mentions.get(0).communique());
        return new Source(
                page.names.shortTitle(edition),
                page.names.dates(edition.communique().meeting()),
                mentions.stream()
                        .limit(quoted)
                        .map(mention -> line(page, mention))
                        .toList(),
                more(page, mentions, quoted));
    }

    private static Line line(PageScope page, Mention mention) {
        CharSequence body = body(page.site, mention);
        return new Line(
                before(body, mention), mention.text(), after(body, mention), page.link(mention), place(page, mention));
    }

    private static String place(PageScope page, Mention mention) {
        return page.msg.get(mention.block() == 0 ? "paragraph.title" : "paragraph", mention.block());
    }

    /** The first mention of each paragraph of which none is quoted. */
    private static List<Words> more(PageScope page, List<Mention> mentions, int quoted) {
        Set<Integer> told = new HashSet<>();
        mentions.stream().limit(quoted).forEach(mention -> told.add(mention.block()));
        return mentions.stream()
                .skip(quoted)
                .filter(mention -> told.add(mention.block()))
                .map(mention -> new Words(place(page, mention), page.link(mention)))
                .toList();
    }

    private static CharSequence body(SiteContext site, Mention mention) {
        return site.lookup.edition(mention.communique()).communique().prose().text();
    }

    private static String before(CharSequence body, Mention mention) {
        String near = mention.before();
        if (near.length() > CONTEXT) {
            int from = near.length() - CONTEXT;
            return "…" + near.substring(Character.isLowSurrogate(near.charAt(from)) ? from + 1 : from);
        }
        int i = mention.span().start() - near.length() - 1;
        while (i >= 0 && body.charAt(i) != '\n' && Blanks.isBlank(body.charAt(i))) {
            i--;
        }
        return i >= 0 && body.charAt(i) != '\n' ? "…" + near : near;
    }

    private static String after(CharSequence body, Mention mention) {
        String near = mention.after();
        if (near.length() > CONTEXT) {
            return near.substring(0, Character.isLowSurrogate(near.charAt(CONTEXT)) ? CONTEXT - 1 : CONTEXT) + "…";
        }
        int i = mention.span().end() + near.length();
        while (i < body.length() && body.charAt(i) != '\n' && Blanks.isBlank(body.charAt(i))) {
            i++;
        }
        return i < body.length() && body.charAt(i) != '\n' ? near + "…" : near;
    }
}
