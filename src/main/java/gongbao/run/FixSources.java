package gongbao.run;

import gongbao.fix.CorrectedText;
import gongbao.fix.Entry;
import gongbao.fix.Fixes;
import gongbao.fix.Tally;
import gongbao.read.Discovery;
import gongbao.read.SeedFile;
import gongbao.read.SeedReader;
import gongbao.run.editor.FixSource;
import gongbao.run.editor.SiteYaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The sources whose texts are corrected from their pages: {@code new FixDesk(new FixSources(paths, skip))}. */
public final class FixSources implements Function<String, @Nullable FixSource> {

    private final List<Path> paths;
    private final Predicate<Path> skip;

    /**
     * @param paths files and folders, as a build is given them
     * @param skip folders that are not looked into
     */
    public FixSources(List<Path> paths, Predicate<Path> skip) {
        this.paths = List.copyOf(paths);
        this.skip = skip;
    }

    /** As they lie there now: an editor adds files while the program runs. */
    @Override
    public @Nullable FixSource apply(String name) {
        Discovery found = new SeedReader().find(paths, skip);
        return found.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(file -> source(file, found.corrections()))
                .orElse(null);
    }

    private FixSource source(SeedFile file, List<SeedFile> corrections) {
        SourceParser parser = new SourceParser(SourceParser.site(SiteYaml.find(paths, new ArrayList<>())));
        return new Source(file, corrections, paths, parser);
    }

    private record Source(SeedFile file, List<SeedFile> corrections, List<Path> paths, SourceParser parser)
            implements FixSource {

        @Override
        public List<CorrectedText> read(List<Entry> entries, Tally tally) {
            return parser.corrected(new SeedReader().read(file), new Fixes(entries, tally));
        }
    }
}
