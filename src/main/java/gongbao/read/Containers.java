package gongbao.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import gongbao.lexicon.Lexicon;
import gongbao.lexicon.Row;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

/** The elements in which known site systems keep main texts and titles: {@code lexicon/containers.tsv}. */
final class Containers {

    /** Holds the main text and nothing else. */
    static final String MAIN = "main";
    /** Holds the main text among other things. */
    static final String WIDE = "wide";
    /** Holds the title. */
    static final String TITLE = "title";
    /** Stands beside the text wherever it lies. */
    static final String BESIDE = "beside";

    private static final Map<String, String> SELECTORS = Lexicon.rows("containers", 2, Container::of).stream()
            .collect(groupingBy(Container::role, mapping(Container::selector, joining(", "))));

    /** A row of the list. */
    private record Container(String role, String selector) {

        static Container of(Row row) {
            return new Container(row.text(0), row.text(1));
        }
    }

    private Containers() {}

    static Elements in(Document page, String role) {
        return page.select(Objects.requireNonNull(SELECTORS.get(role), role));
    }
}
