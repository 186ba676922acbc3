package gongbao.read;

import gongbao.text.WordList;
import java.util.List;
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

    private Containers() {}

    static Elements in(Document page, String role) {
        List<String> selectors = WordList.rows("containers", 3).stream()
                .filter(row -> row.get(0).equals(role))
                .map(row -> row.get(1))
                .toList();
        return page.select(String.join(", ", selectors));
    }
}
