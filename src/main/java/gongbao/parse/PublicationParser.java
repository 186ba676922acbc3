package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.Moment;
import gongbao.model.Publication;
import gongbao.search.AnyOf;
import gongbao.search.Matcher;
import gongbao.search.Search;
import gongbao.text.SourceText;
import gongbao.zh.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the carrier page says of itself, from its meta tags and from the lines beside the body.
 *
 * <pre>
 * 2024-01-08 09:33                    → publishedAt 2024-01-08T09:33
 * 主办:××市人民政府办公室    承办:…     → sponsor, operator
 * 政府网站标识码5118000022             → siteIdCode
 * </pre>
 */
final class PublicationParser {

    private static final int LONGEST_LINE = 2000;

    private static final Cue DATE = Cue.of(
            "publication.date",
            "2024年1月8日 09:33",
            "2024年1月",
            "(\\d{4})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{1,2})日?(?:T|\\s)*(?:(\\d{1,2})\\D(\\d{2}))?.*");

    private static final Cue LABEL = Cue.of(
            "publication.label",
            "来源：云州网",
            "云州网",
            "^(?:信息|文章|稿件)?(?:来\\s{0,4}源|稿源|作\\s{0,4}者|记者|编辑|责任编辑|责编)\\s{0,4}[:：]");

    /** 〔例〕Copyright © 2024 云州网: whose page it is, in the words of those who claim it. */
    private static final Cue CLAIM = Cue.of(
            "publication.claim",
            "© 云州网",
            "云州网",
            "^(?:版权所有\\s{0,2}[:：]?|[Cc]opyright|©|[(（][CcＣ][)）]|(?:19|20)\\d{2}(?=[\\s-])|[\\s-]){1,8}");

    static final List<Cue> CUES = List.of(DATE, LABEL, CLAIM);

    /**
     * A row of {@code lexicon/publication.tsv}.
     *
     * @param sample a line with the value between two ¦
     */
    record Row(String field, Search pattern, String sample) {}

    static final List<Row> ROWS =
            Lexicon.rows("publication", 3, row -> new Row(row.text(0), Template.compile(row.text(1)), row.text(2)));

    /** Most lines of a page fit no row. */
    private static final AnyOf ANY = AnyOf.of(ROWS.stream().map(Row::pattern).toList());

    private PublicationParser() {}

    static Publication parse(SourceText source) {
        Map<String, String> found = found(lines(source));
        Map<String, String> meta = source.meta();
        Map<String, String> said = new HashMap<>(found);
        put("publishedAt", meta.get("PubDate"), said);
        said.computeIfPresent("contentSource", (field, value) -> named(value));
        put("contentSource", named(meta.get("ContentSource")), said);
        said.remove("author");
        put("author", first(named(meta.get("Author")), named(found.get("author"))), said);
        put("siteIdCode", meta.get("SiteIDCode"), said);
        said.putAll(source.given());
        return of(said);
    }

    private static Publication of(Map<String, String> said) {
        Moment written = date(said.get("writtenDate"));
        return new Publication(
                date(said.get("publishedAt")),
                first(said.get("contentSource"), null),
                first(said.get("author"), null),
                first(said.get("sponsor"), null),
                first(said.get("operator"), null),
                new Publication.Records(
                        first(said.get("siteIdCode"), null),
                        first(said.get("policeNumber"), null),
                        first(said.get("icpNumber"), null)),
                written == null ? null : written.day());
    }

    /** What the head of a page says goes before its other lines. */
    private static void put(String field, @Nullable String value, Map<String, String> said) {
        String told = first(value, null);
        if (told != null) {
            said.put(field, told);
        }
    }

    /** The text's own, then those of the page that it shares with others. */
    private static List<String> lines(SourceText source) {
        List<String> lines = new ArrayList<>(source.furniture());
        lines.addAll(List.of(source.meta().getOrDefault(SourceText.SHARED, "").split("\n")));
        return lines;
    }

    /** 来源：云州网 → 云州网; a number is the name of nobody. */
    private static @Nullable String named(@Nullable String value) {
        String name = value == null
                ? ""
                : CLAIM.without(LABEL.without(value.strip()).strip()).strip();
        return name.codePoints().anyMatch(Character::isLetter) ? name : null;
    }

    /** By field, what the first of its rows that fits any line reads in the first such line. */
    private static Map<String, String> found(List<String> lines) {
        Map<Row, String> byRow = new IdentityHashMap<>();
        for (String line : lines) {
            if (line.length() <= LONGEST_LINE) {
                match(line, byRow);
            }
        }
        Map<String, String> found = new HashMap<>();
        for (Row row : ROWS) {
            String value = byRow.get(row);
            if (value != null) {
                found.putIfAbsent(row.field(), value);
            }
        }
        return found;
    }

    private static void match(String line, Map<Row, String> found) {
        Folded folded = Folded.of(line);
        for (Row row : ANY.in(folded.text()) ? ROWS : List.<Row>of()) {
            if (!found.containsKey(row)) {
                match(row, line, folded, found);
            }
        }
    }

    private static void match(Row row, String line, Folded folded, Map<Row, String> found) {
        Matcher m = row.pattern().matcher(folded.text());
        if (m.find()) {
            String value = folded.origin(m.start(1), m.end(1)).of(line).strip();
            if (!value.isEmpty()) {
                found.put(row, value);
            }
        }
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        for (String value : new String[] {a, b}) {
            if (value != null && !value.isBlank() && !value.equals("null")) {
                return value.strip();
            }
        }
        return null;
    }

    /** {@code 2024-01-08 09:33}, {@code 2024年1月8日} → ISO 8601; null where it is no date. */
    private static @Nullable Moment date(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        Matcher m = DATE.matcher(printed);
        if (!m.matches()) {
            return null;
        }
        String date = m.group(1) + "-" + two(Integer.parseInt(m.group(2))) + "-" + two(Integer.parseInt(m.group(3)));
        return Moment.parse(
                m.group(4) == null ? date : date + "T" + two(Integer.parseInt(m.group(4))) + ":" + m.group(5));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
