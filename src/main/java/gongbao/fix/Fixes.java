package gongbao.fix;

import gongbao.model.Communique;
import gongbao.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The corrections of one source, put over each of its texts as they are read. */
public final class Fixes {

    /** Reads a text, and takes corrections of its facts. */
    public interface Parser {

        Communique parse(SourceText text, UnaryOperator<Communique> corrected);
    }

    private final List<Entry> entries;
    private final Tally tally;

    /**
     * @param entries those that are for the source, of the nearest file first
     * @param tally keeps what becomes of each
     */
    public Fixes(List<Entry> entries, Tally tally) {
        this.entries = List.copyOf(entries);
        this.tally = tally;
    }

    /** Reads the texts of the source. */
    public List<Communique> read(List<SourceText> texts, Parser parser) {
        return corrected(texts, parser).stream().map(CorrectedText::now).toList();
    }

    /** The same, each with what became of its corrections. */
    public List<CorrectedText> corrected(List<SourceText> texts, Parser parser) {
        List<String> ids = namesTexts() || texts.size() > 1 ? ids(texts, parser) : List.of();
        entries.forEach(entry -> check(entry, ids));
        List<CorrectedText> read = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String id = ids.isEmpty() ? "" : ids.get(i);
            boolean several = texts.size() > 1;
            List<Entry> its =
                    entries.stream().filter(entry -> isFor(entry, id, several)).toList();
            read.add(read(texts.get(i), several ? id : null, its, parser));
        }
        return read;
    }

    /** What was given, and turns out not to be so once the text is read with it, is left out. */
    private CorrectedText read(SourceText text, @Nullable String in, List<Entry> its, Parser parser) {
        Corrector corrector = new Corrector(its, tally);
        Communique read = parser.parse(text.withGiven(corrector.given(text.given())), corrector::correct);
        Set<Entry> refused = corrector.refused();
        return refused.isEmpty()
                ? corrector.outcome(read, in != null && in.isEmpty() ? read.id() : in)
                : read(
                        text,
                        in,
                        its.stream().filter(entry -> !refused.contains(entry)).toList(),
                        parser);
    }

    private boolean namesTexts() {
        return entries.stream().anyMatch(entry -> entry.named().in() != null);
    }

    /** As they are without a correction: one that changes the id must not lose its own text. */
    private List<String> ids(List<SourceText> texts, Parser parser) {
        return entries.isEmpty()
                ? List.of()
                : texts.stream()
                        .map(text -> parser.parse(text, read -> read).id())
                        .toList();
    }

    private void check(Entry entry, List<String> ids) {
        if (entry.file().general()) {
            return;
        }
        String in = entry.named().in();
        if (in == null && ids.size() > 1) {
            tally.fault(entry, "fix-in-needed", String.join(", ", ids));
        } else if (in != null && !ids.contains(in)) {
            tally.fault(entry, "fix-in", in, String.join(", ", ids));
        }
    }

    private static boolean isFor(Entry entry, String id, boolean several) {
        String in = entry.named().in();
        return in == null ? entry.file().general() || !several : in.equals(id);
    }
}
