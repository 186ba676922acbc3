package gongbao.clean;

import gongbao.text.Line;
import gongbao.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Cleans one text; the only door of this package. */
public final class TextCleaner {

    /** Every round splits or marks at least one line; two are enough for real pages, the rest is for made-up ones. */
    private static final int MAX_ROUNDS = 6;

    /** What an editor gave that holds for every text of a file; title, genre and meeting are those of the first. */
    private static final Set<String> OF_ALL = Set.of("jurisdiction", "publishedAt", "contentSource", "author");

    /** The texts that a page holds, each clean; what it says beside them is known to all, and stands with one. */
    public List<SourceText> texts(SourceText source) {
        return SeenLines.clean(paged(source), TextCleaner::parted);
    }

    private static SourceText paged(SourceText source) {
        return source.file().pages().isEmpty() ? source : PagedLines.of(source, TextCleaner::alone);
    }

    private static SourceText alone(SourceText source) {
        return SeenLines.clean(source, text -> List.of(cleaned(text))).get(0);
    }

    private static List<SourceText> parted(SourceText source) {
        List<Line> lines = source.lines();
        for (CleanStep step : CleanSteps.CUTS) {
            lines = step.clean(lines);
        }
        List<Integer> starts = Parts.of(lines);
        if (starts.isEmpty()) {
            return List.of(cleaned(source));
        }
        List<SourceText> texts = new ArrayList<>();
        for (int i = 0; i <= starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i - 1);
            int to = i == starts.size() ? lines.size() : starts.get(i);
            texts.add(cleaned(source.withLines(lines.subList(from, to))));
        }
        return shared(texts);
    }

    private static List<SourceText> shared(List<SourceText> texts) {
        List<String> page = new ArrayList<>(texts.get(0).furniture());
        page.addAll(texts.get(texts.size() - 1).furniture());
        String said = String.join("\n", page);
        List<SourceText> all = new ArrayList<>();
        for (SourceText text : texts) {
            SourceText known = text.withMeta(SourceText.SHARED, said);
            all.add(all.isEmpty() ? known : known.withGiven(ofAll(known.given())));
        }
        return all;
    }

    private static Map<String, String> ofAll(Map<String, String> given) {
        return given.entrySet().stream()
                .filter(field -> OF_ALL.contains(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, HashMap::new));
    }

    /** The same text with its body told from its furniture. */
    public SourceText clean(SourceText source) {
        return alone(paged(source));
    }

    private static SourceText cleaned(SourceText source) {
        List<Line> lines = source.lines();
        int left = 0;
        for (int turn = 0; turn < MAX_ROUNDS * CleanSteps.ALL.size() && left < CleanSteps.ALL.size(); turn++) {
            // A step is not asked again for lines that it has left as they are.
            List<Line> cleaned =
                    CleanSteps.ALL.get(turn % CleanSteps.ALL.size()).clean(lines);
            boolean same = cleaned.equals(lines);
            left = same ? left + 1 : 0;
            lines = same ? lines : cleaned;
        }
        return source.withLines(lines);
    }
}
