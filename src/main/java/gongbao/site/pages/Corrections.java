package gongbao.site.pages;

import gongbao.model.Correction;
import gongbao.model.Edition;
import gongbao.site.page.PageScope;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What editors corrected, with the file and the line where they said so. */
final class Corrections {

    /**
     * One correction.
     *
     * @param what what was done, and with what
     * @param words what it names; empty for what has one of its kind only
     * @param values what was given, a field each
     * @param text the text it is of; null for things of the archive
     * @param where file and line
     */
    public record Row(
            String what,
            String words,
            List<String> values,
            @Nullable Words text,
            String where) {}

    private Corrections() {}

    /** Those of the archive, then those of its texts. */
    static List<Row> all(PageScope page) {
        List<Row> rows = new ArrayList<>();
        page.site.corpus.corrections().forEach(made -> rows.add(row(page, made, null)));
        page.site.corpus.editions().forEach(edition -> rows.addAll(of(page, edition)));
        return rows;
    }

    /** Those of one text. */
    static List<Row> of(PageScope page, Edition edition) {
        Words text = new Words(page.names.shortTitle(edition), page.link(edition));
        return edition.communique().corrections().stream()
                .map(made -> row(page, made, text))
                .toList();
    }

    private static Row row(PageScope page, Correction made, @Nullable Words text) {
        String kind = page.msg.getOr("corrected." + made.kind(), "fact." + made.kind());
        return new Row(
                page.msg.get("correction." + made.what().code(), kind),
                String.join(page.msg.get("list.comma"), made.words()),
                made.values().entrySet().stream().map(Corrections::value).toList(),
                text,
                made.path() + ":" + made.line());
    }

    /** 〔例〕venue: 县城, as the file says it. */
    private static String value(Map.Entry<String, String> value) {
        return value.getKey() + ": " + value.getValue();
    }
}
