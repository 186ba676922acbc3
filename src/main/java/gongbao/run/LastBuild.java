package gongbao.run;

import gongbao.run.editor.ActualsCsv;
import gongbao.run.editor.SideFile;
import gongbao.run.editor.SiteYaml;
import gongbao.run.output.OutputFolder;
import gongbao.site.SiteBuilder;
import gongbao.site.StandingPages;
import gongbao.store.KeptFile;
import gongbao.store.SealedFile;
import gongbao.text.Fingerprint;
import gongbao.text.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows what the last build of a folder was made of, and what it said: where all of that stands as it was, it is said again. */
final class LastBuild {

    private static final long LONGEST = 64 << 20;

    private final BuildOptions options;
    private final OutputFolder out;
    private final @Nullable Path cache;
    private @Nullable String inputs;
    private @Nullable KeptPages pages;

    /** @param cache null where nothing is kept */
    LastBuild(BuildOptions options, OutputFolder out, @Nullable Path cache) {
        this.options = options;
        this.out = out;
        this.cache = cache;
    }

    /**
     * What it did, if another build would do the same.
     *
     * @param sources what was found to be read
     * @return null where something has changed, or may have
     */
    @Nullable
    KeptResult same(Reading sources) {
        if (cache == null) {
            return null;
        }
        try {
            String found = sources.fingerprint();
            inputs = found == null ? null : inputs(found);
            KeptResult last = inputs == null ? null : file(cache).read();
            String standing = out.fingerprint();
            if (last != null && last.inputs().equals(inputs) && last.output().equals(standing)) {
                return last;
            }
            SealedFile marks = new SealedFile(cache.resolve("pages"), Program.stamp());
            pages = KeptPages.of(marks, SiteBuilder.fingerprint(options.templates()), out, standing);
            return null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** The pages that lie in the folder as the last build made them. */
    StandingPages pages() {
        return pages == null ? StandingPages.NONE : pages;
    }

    /** Keeps what this build did for the next one. */
    void keep(BuildResult result) {
        if (cache == null) {
            return;
        }
        try {
            String standing = out.fingerprint();
            if (inputs != null) {
                file(cache).write(KeptResult.of(result, inputs, standing));
            }
            if (pages != null) {
                pages.keep(standing);
            }
        } catch (IOException | RuntimeException e) {
            // The next build does it all again.
        }
    }

    private static KeptFile<KeptResult> file(Path cache) throws IOException {
        return new KeptFile<>(cache.resolve("last"), Program.stamp(), KeptResult.class);
    }

    private String inputs(String sources) {
        Fingerprint all = new Fingerprint()
                .add(sources)
                .add(options.paths() + "\n" + options.out() + "\n" + options.templates() + "\n" + options.flags())
                .add(String.valueOf(options.baseUrl()))
                .add(SiteBuilder.fingerprint(options.templates()));
        for (String name : List.of(SiteYaml.NAME, ActualsCsv.NAME)) {
            SideFile file = SideFile.find(options.paths(), name);
            all.add(InputFile.shown(file.path()))
                    .add(bytes(file))
                    .add(file.others(name).toString());
        }
        return all.hex();
    }

    private static byte[] bytes(SideFile file) {
        try {
            return InputFile.bytes(file.path(), file.folders(), LONGEST);
        } catch (InputFile.Refusal refusal) {
            return new byte[0];
        }
    }
}
