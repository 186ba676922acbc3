package gongbao.site.pages;

import gongbao.diag.Diagnostic;
import gongbao.model.Concern;
import gongbao.model.Edition;
import gongbao.model.Mention;
import gongbao.model.Paste;
import gongbao.model.Question;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an editor should look at before the site is published, as the office's pages show it. */
final class Questions {

    /** So many of a kind stand in the list of the archive; the page of each text has its own. */
    private static final int MOST = 10;

    /** So many places are quoted; further ones are counted. */
    private static final int MOST_PLACES = 3;

    /** Questions by reason, and how many in all. */
    public record Review(int count, List<Reason> reasons) {

        static final Review NONE = new Review(0, List.of());
    }

    /**
     * All that is asked for one reason.
     *
     * @param id what links to it lead to
     * @param label the reason
     * @param count how many questions
     */
    public record Reason(String id, String label, int count, List<Kind> kinds) {}

    /**
     * Questions of one kind.
     *
     * @param why why it matters, and what to do
     * @param rest that there are more; null where all are shown
     */
    public record Kind(
            String why, List<Item> items, @Nullable String rest) {}

    /**
     * One question.
     *
     * @param what what is asked
     * @param where file, line and column
     * @param places the very words
     * @param more that they stand in more places; null where all are shown
     * @param ready lines to copy, by the file they belong into
     */
    public record Item(
            String what,
            String where,
            List<Place> places,
            @Nullable String more,
            List<Ready> ready) {}

    /** Words of a text between those around them. */
    public record Place(String href, String before, String words, String after) {}

    /** Lines to copy into a file: one of several answers. */
    public record Ready(String file, List<String> answers) {}

    private Questions() {}

    /** Those of the archive, a few of each kind. */
    static Review few(PageScope page) {
        List<Question> all = page.site.questions();
        return new Review(all.size(), of(page, all, MOST));
    }

    /** All of the archive. */
    static Review all(PageScope page) {
        List<Question> all = page.site.questions();
        return new Review(all.size(), of(page, all, Integer.MAX_VALUE));
    }

    /** Those of one text: whose words are asked about, or which the finding names. */
    static Review of(PageScope page, Edition edition) {
        List<String> paths = edition.communique().source().paths();
        List<Question> own = page.site.questions().stream()
                .filter(question -> question.places().isEmpty()
                        ? paths.contains(question.finding().path())
                        : question.places().stream()
                                .anyMatch(place -> place.communique().equals(edition.id())))
                .toList();
        return new Review(own.size(), of(page, own, Integer.MAX_VALUE));
    }

    /** The texts of which something is asked. */
    static Set<String> texts(SiteContext site) {
        Set<String> files = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (Question question : site.questions()) {
            question.places().forEach(place -> texts.add(place.communique()));
            if (question.places().isEmpty()) {
                files.add(question.finding().path());
            }
        }
        site.corpus.editions().stream()
                .filter(edition ->
                        edition.communique().source().paths().stream().anyMatch(files::contains))
                .forEach(edition -> texts.add(edition.id()));
        return texts;
    }

    private static List<Reason> of(PageScope page, List<Question> all, int most) {
        Map<Concern, Map<String, List<Question>>> byConcern = new EnumMap<>(Concern.class);
        all.forEach(question -> byConcern
                .computeIfAbsent(question.concern(), concern -> new LinkedHashMap<>())
                .computeIfAbsent(question.finding().rule(), rule -> new ArrayList<>())
                .add(question));
        List<Reason> reasons = new ArrayList<>();
        byConcern.forEach((concern, kinds) -> reasons.add(new Reason(
                page.id("review-" + concern.code()),
                page.msg.get("review." + concern.code()),
                kinds.values().stream().mapToInt(List::size).sum(),
                kinds.values().stream().map(some -> kind(page, some, most)).toList())));
        return reasons;
    }

    private static Kind kind(PageScope page, List<Question> some, int most) {
        int rest = some.size() - most;
        return new Kind(
                some.get(0).finding().mend(page.msg.locale()),
                some.stream().limit(most).map(question -> item(page, question)).toList(),
                rest > 0 ? page.msg.get("review.rest", rest) : null);
    }

    private static Item item(PageScope page, Question question) {
        int more = question.places().size() - MOST_PLACES;
        return new Item(
                question.finding().message(page.msg.locale()),
                where(question.finding()),
                question.places().stream()
                        .limit(MOST_PLACES)
                        .map(mention -> place(page, mention))
                        .toList(),
                more > 0 ? page.msg.get("review.places", more) : null,
                ready(question.pastes()));
    }

    /** 〔例〕{@code seeds/a.txt:19:81}, as the command line prints it. */
    private static String where(Diagnostic finding) {
        return finding.line() == 0 ? finding.path() : finding.path() + ":" + finding.line() + ":" + finding.column();
    }

    private static Place place(PageScope page, Mention mention) {
        return new Place(page.link(mention), mention.before(), mention.text(), mention.after());
    }

    private static List<Ready> ready(List<Paste> pastes) {
        Map<String, List<String>> byFile = new LinkedHashMap<>();
        pastes.forEach(paste ->
                byFile.computeIfAbsent(paste.file(), file -> new ArrayList<>()).add(String.join("\n", paste.lines())));
        return byFile.entrySet().stream()
                .map(file -> new Ready(file.getKey(), file.getValue()))
                .toList();
    }
}
