package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Finding;
import gongbao.diag.Finding.Level;
import gongbao.diag.Proofs;
import gongbao.diag.Proofs.Found;
import gongbao.diag.Severity;
import gongbao.model.Communique;
import gongbao.model.Concern;
import gongbao.model.Draft;
import gongbao.model.Paste;
import gongbao.model.Question;
import gongbao.run.editor.CheckEdit;
import gongbao.run.editor.CheckSettings.Why;
import gongbao.run.editor.CheckYaml;
import gongbao.store.KeptFile;
import gongbao.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Proofreads the texts of a site that is built: those that were not read before, and all where the office says something else of
 * proofreading.
 */
final class ArchiveProofs {

    /**
     * Characters. What quotes more, as a line of ((((( does thousands of times, is proofread again, which takes less than to keep
     * it.
     */
    private static final long MOST_QUOTED = 4 << 20;

    private final BuildOptions options;
    private final @Nullable Path cache;
    private String rules = "";
    private Map<String, Proofread> known = new ConcurrentHashMap<>();

    /** @param cache where it is kept from build to build; null where nothing is */
    ArchiveProofs(BuildOptions options, @Nullable Path cache) {
        this.options = options;
        this.cache = cache;
    }

    private void take() {
        try {
            KeptProofs kept = cache == null ? null : file(cache).read();
            if (kept != null) {
                rules = kept.rules();
                kept.texts().forEach(text -> known.put(text.key(), text.text()));
            }
        } catch (IOException | RuntimeException e) {
            // All texts are read.
        }
    }

    private void keep() {
        try {
            if (cache != null) {
                List<KeptProofs.Text> texts = new ArrayList<>();
                known.forEach((key, text) -> {
                    if (quoted(text) <= MOST_QUOTED) {
                        texts.add(new KeptProofs.Text(key, text));
                    }
                });
                file(cache).write(new KeptProofs(rules, texts));
            }
        } catch (IOException | RuntimeException e) {
            // The next build reads them all again.
        }
    }

    /** Each finding quotes its line, and on disk each has its own. */
    private static long quoted(Proofread text) {
        return text.findings().stream()
                .mapToLong(finding -> finding.quote().line().length())
                .sum();
    }

    private static KeptFile<KeptProofs> file(Path cache) throws IOException {
        return new KeptFile<>(cache.resolve("proofs"), Program.stamp(), KeptProofs.class);
    }

    /**
     * What is found in the texts, by the names that outputs know their files by.
     *
     * @param given the paths that open
     * @param diagnostics take what is wrong with {@code check.yaml}
     */
    Proofs of(List<Draft> texts, GivenPaths given, List<Diagnostic> diagnostics) {
        Proofreading proofreading = new Proofreading(settings(options), diagnostics);
        if (rules.isEmpty()) {
            take();
        }
        String now = proofreading.fingerprint();
        Map<String, Proofread> before = now.equals(rules) ? known : Map.of();
        Map<String, Proofread> after = new ConcurrentHashMap<>();
        Function<Draft, Proofread> read = draft -> {
            String key = key(draft.communique());
            Proofread found = before.get(key);
            Proofread text = found == null ? proofreading.read(draft.communique()) : found;
            after.put(key, text);
            return text;
        };
        new Workers<>(read, read).inOrder(texts, options.jobs(), proofreading::add);
        boolean same = before == known && known.keySet().equals(after.keySet());
        known = after;
        rules = now;
        if (!same) {
            keep();
        }
        return proofreading.proofs(given);
    }

    /** All that a check sees of a text comes from its source, and from what an editor says of it. */
    private static String key(Communique text) {
        return new Fingerprint()
                .add(text.id())
                .add(text.source().toString())
                .add(text.heading().toString())
                .add(text.meeting().toString())
                .add(text.publication().toString())
                .add(text.corrections().toString())
                .hex();
    }

    private static CheckOptions settings(BuildOptions options) {
        return new CheckOptions(options.paths(), options.jobs(), List.of(), List.of(), false);
    }

    /** Tells whether what the office says of proofreading is the same as before. */
    static String fingerprint(BuildOptions options) {
        return CheckYaml.find(options.paths(), Rules.IS_ERROR, new ArrayList<>())
                .fingerprint();
    }

    /** What stands in the way of publishing, with the lines that let it stand. */
    static List<Question> questions(Proofs proofs) {
        return proofs.found().stream()
                .filter(each -> each.accepted() == null && each.finding().level() == Level.ERROR)
                .map(Found::finding)
                .map(ArchiveProofs::question)
                .toList();
    }

    private static Question question(Finding finding) {
        Diagnostic told = finding.diagnostic().as(Severity.ERROR);
        return new Question(Concern.WORDING, told, List.of(), List.of(paste(finding)), false);
    }

    /** The reason is left to the office. */
    private static Paste paste(Finding finding) {
        String name = finding.spot().path();
        int folder = name.indexOf('/');
        List<String> entry = CheckEdit.lines(finding, name.substring(folder + 1), new Why("", "", ""));
        List<String> lines = new ArrayList<>(List.of("accepted:"));
        for (int i = 0; i < entry.size(); i++) {
            lines.add((i == 0 ? "  - " : "    ") + entry.get(i));
        }
        lines.add("    reason:");
        return new Paste(name.substring(0, folder + 1) + CheckYaml.NAME, lines);
    }
}
