package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Severity;
import gongbao.fix.CorrectedText;
import gongbao.fix.Entry;
import gongbao.fix.FactForm;
import gongbao.fix.FactForms;
import gongbao.model.Communique;
import gongbao.text.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
 *       "facts": [{"fact": "person-2", "kind": "person", "label": "人物", "words": "杨俊", "anchors": ["m-120-123-person"],
 *         "hideable": true, "fields": [{"name": "post", "label": "职务", "type": "TEXT", "isList": false,
 *           "isOptional": true, "choices": [], "values": ["县委书记"]}, …]}]}
 * POST {"source": "seeds/a.txt", "text": "511826-15-6", "fact": "person-2", "version": "6f1c…", "hide": true}
 * POST {"source": "seeds/a.txt", "text": "511826-15-6", "fact": "person-2", "version": "6f1c…", "hide": false, "set": {"post": ["县长"]}}
 *  →   {"undo": "3"} or {"findings": [{"message": "…", "mend": "…"}]}
 * POST {"undo": "3"}
 * </pre>
 *
 * <p>{@code set} names the fields that were changed and no others; {@code []} is “not known”, or no item of a list. {@code fact} is
 * the id of words on the page (of a mark in the text, beside which its note stands), the id of a fact, or {@code meeting}, {@code
 * title}, {@code genre}, {@code publication}. May be called from any thread; one change is made at a time.
 */
public final class FixDesk {

    /** So many changes can be taken back. */
    private static final int MOST = 200;

    private final Function<String, @Nullable FixSource> sources;
    private final Map<String, Kept> done = new LinkedHashMap<>();
    private int last;

    /** A change: what stood in the file, null where there was none, and what stands there now. */
    private record Kept(Path path, String shown, List<Path> folders, byte @Nullable [] before, byte[] after) {}

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
    public record Which(String source, String id) {

        /** The same of a communiqué that is at hand. */
        public static Which of(Communique text, String id) {
            return new Which(text.source().path(), id);
        }
    }

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
    public synchronized @Nullable Sheet sheet(Which which) {
        try {
            FixBench bench = bench(which);
            CorrectedText text = bench == null ? null : bench.now().text(which.id());
            return bench == null || text == null
                    ? null
                    : new Sheet(bench.shown(), bench.version(), new FactForms(text).all());
        } catch (InputFile.Refusal refusal) {
            return null;
        }
    }

    private @Nullable FixBench bench(Which which) throws InputFile.Refusal {
        FixSource source = sources.apply(which.source());
        return source == null ? null : new FixBench(source);
    }

    /** Writes the lines; nothing is written where they would not do what is wanted. */
    public synchronized Answer write(Which which, Wish wish) {
        try {
            FixBench bench = bench(which);
            CorrectedText text = bench == null ? null : bench.now().text(which.id());
            return bench == null || text == null ? refused("fix-desk-gone", which.source()) : write(bench, text, wish);
        } catch (InputFile.Refusal refusal) {
            return refused(refusal.rule(), which.source(), refusal.arguments());
        }
    }

    private Answer write(FixBench bench, CorrectedText text, Wish wish) {
        FactForms forms = new FactForms(text);
        FactForm form = forms.find(wish.fact());
        FixText file = bench.now().file();
        if (!file.isSound()) {
            return new Answer(null, file.faults());
        } else if (!bench.version().equals(wish.version())) {
            return refused("fix-desk-changed", bench.shown());
        } else if (form == null || !form.takes(wish.hide(), wish.set().keySet())) {
            return refused("fix-desk-gone", bench.shown());
        }
        FixPlan plan = new FixPlan(file, forms, form);
        Entry inTheWay = wish.hide() ? plan.hide() : plan.set(wish.set());
        return inTheWay == null ? write(bench, file.bytes(plan.changed())) : elsewhere(inTheWay);
    }

    private Answer write(FixBench bench, byte[] changed) {
        List<Diagnostic> faults = bench.faultsOf(bench.tried(changed));
        if (faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR)) {
            return new Answer(null, faults);
        }
        Kept kept = new Kept(bench.path(), bench.shown(), bench.folders(), bench.bytes(), changed);
        if (!FixStore.isStill(kept.path(), kept.folders(), kept.before())) {
            return refused("fix-desk-changed", bench.shown());
        } else if (!bench.isWritable()) {
            return refused("fix-desk-not-writable", bench.shown(), "read-only");
        }
        try {
            FixStore.write(kept.path(), changed);
        } catch (IOException e) {
            return refused("fix-desk-not-writable", bench.shown(), Faults.told(e));
        }
        String undo = String.valueOf(++last);
        done.put(undo, kept);
        done.keySet().removeIf(old -> Integer.parseInt(old) <= last - MOST);
        return new Answer(undo, faults);
    }

    /** Puts back what stood in the file before a change, to the byte; refused where somebody has changed it since. */
    public synchronized Answer undo(String change) {
        Kept kept = done.get(change);
        if (kept == null) {
            return refused("fix-desk-undone", change);
        } else if (!FixStore.isStill(kept.path(), kept.folders(), kept.after())) {
            return refused("fix-desk-since", kept.shown());
        }
        try {
            FixStore.write(kept.path(), kept.before());
        } catch (IOException e) {
            return refused("fix-desk-not-writable", kept.shown(), Faults.told(e));
        }
        done.remove(change);
        return new Answer(change, List.of());
    }

    private static Answer elsewhere(Entry entry) {
        return refused(
                "fix-desk-elsewhere",
                entry.file().path(),
                String.valueOf(entry.at().line()));
    }

    private static Answer refused(String rule, String path, String... arguments) {
        return new Answer(null, List.of(Diagnostic.of(Severity.ERROR, rule, path, arguments)));
    }
}
