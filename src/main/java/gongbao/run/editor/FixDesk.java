package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import gongbao.fix.FactForm;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Corrects facts from the page: what may be corrected, and the lines for it in the file of corrections beside the source
 * ({@code a.txt.fix.yaml}), which a clerk may write by hand as well. All that stands there keeps its place.
 *
 * <p>A server asks for the form of a fact, and sends back what was filled in. As JSON that may be
 *
 * <pre>
 * GET  {"source": "seeds/a.txt", "text": "511826-15-6", "fact": "m-120-123-person"}
 *  →   {"version": "6f1c…", "file": "seeds/a.txt.fix.yaml",
 *       "facts": [{"fact": "person-2", "kind": "person", "label": "人物", "words": "杨俊", "anchors": ["m-120-123-person"], "hideable": true,
 *         "fields": [{"name": "post", "label": "职务", "type": "TEXT", "isList": false, "isOptional": true, "choices": [], "values": ["县委书记"]}, …]}]}
 * POST {"source": "seeds/a.txt", "text": "511826-15-6", "fact": "person-2", "version": "6f1c…", "hide": true}
 * POST {"source": "seeds/a.txt", "text": "511826-15-6", "fact": "person-2", "version": "6f1c…", "hide": false, "set": {"post": ["县长"]}}
 *  →   {"undo": "3"} or {"findings": [{"message": "…", "mend": "…"}]}
 * POST {"undo": "3"}
 * </pre>
 *
 * <p>{@code set} names the fields that were changed and no others; {@code []} is “not known”, or no item of a list. {@code fact} is
 * the id of words on the page (of a mark in the text, which {@code MarginNotes} notes beside), the id of a fact, or {@code meeting}, {@code title},
 * {@code genre}, {@code publication}. May be called from any thread; one change is made at a time.
 */
public final class FixDesk {

    private final Function<String, @Nullable FixSource> sources;

    /** @param sources by the name that outputs know one by ({@code source.path} of the JSON); null where there is none any more */
    public FixDesk(Function<String, @Nullable FixSource> sources) {
        this.sources = sources;
    }

    /**
     * Which text is meant.
     *
     * @param source {@code source.path} of the communiqué
     * @param id its id, which is the name of its page
     */
    public record Which(String source, String id) {}

    /**
     * What may be corrected of a text.
     *
     * @param file the file of corrections as findings call it, whether or not it is there
     * @param version of the source and that file: a wish that was made of another is refused
     * @param facts the text as a whole, then its facts in their order
     */
    public record Sheet(String file, String version, List<FactForm> facts) {

        /** The form of one; null where there is none. */
        public @Nullable FactForm find(String fact) {
            return facts.stream()
                    .filter(form -> form.id().equals(fact) || form.anchors().contains(fact))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * What an editor wants of a fact.
     *
     * @param fact by its id, or the id of its words on the page
     * @param version of the sheet that the editor saw
     * @param hide whether it is to go; then no field is set
     * @param set the fields that are to be others, as an editor would write them: one value, or for a list any number; none for “not known”
     */
    public record Wish(String fact, String version, boolean hide, Map<String, List<String>> set) {

        public Wish {
            set = Map.copyOf(set);
        }
    }

    /**
     * What became of it.
     *
     * @param undo takes it back; null where nothing was changed
     * @param findings why not, or what to look at all the same
     */
    public record Answer(@Nullable String undo, List<Diagnostic> findings) {

        public Answer {
            findings = List.copyOf(findings);
        }

        public boolean isDone() {
            return undo != null;
        }
    }

    /** Null where the source is not there any more, cannot be read, or holds no such text. */
    public synchronized @Nullable Sheet sheet(Which text) {
        FixSource source = sources.apply(text.source());
        return source == null ? null : null;
    }

    /** Writes the lines; nothing is written where they would not do what is wanted. */
    public synchronized Answer write(Which text, Wish wish) {
        return new Answer(null, List.of());
    }

    /** Puts back what stood in the file before a change, to the byte; refused where somebody has changed it since. */
    public synchronized Answer undo(String change) {
        return new Answer(null, List.of());
    }
}
