package gongbao.fuzz;

import gongbao.Golden;
import gongbao.cli.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One build in a place of its own.
 *
 * @param place folder that holds all that the build may see; the site lies deep in it, so that a path that leads out of the
 *     site ends here
 * @param run what the command said
 * @param changed files outside the site that are not what they were, or were not there
 */
record SiteRun(Path place, Run run, List<String> changed) {

    static final String BASE_URL = "https://www.example.gov.cn/gb/";

    private static final String SEEDS = "seeds";

    /** Builds what lies in the place, over what an earlier build has left there. */
    static SiteRun of(Path place, boolean hasAddress) {
        try {
            Files.createDirectories(place.resolve("other"));
            Files.writeString(place.resolve("other/index.html"), "not to be touched");
            Map<String, Long> before = outside(place);
            List<String> command = new ArrayList<>(List.of(
                    "build", place.resolve(SEEDS).toString(), "-o", site(place).toString(), "--jobs", "1"));
            if (hasAddress) {
                command.addAll(List.of("--base-url", BASE_URL));
            }
            Run run = Run.gen(Locale.ENGLISH, command);
            Map<String, Long> after = outside(place);
            List<String> changed = new ArrayList<>();
            after.forEach((name, state) -> {
                if (!state.equals(before.remove(name))) {
                    changed.add(name);
                }
            });
            changed.addAll(before.keySet());
            return new SiteRun(place, run, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path seeds(Path place) {
        return place.resolve(SEEDS);
    }

    private static Path site(Path place) {
        return place.resolve("a/b/c/d/site");
    }

    Path site() {
        return site(place);
    }

    /** Names of the site's files. */
    List<String> files() {
        return Golden.files(site()).stream()
                .map(file -> site().relativize(file).toString())
                .toList();
    }

    String text(String name) {
        try {
            return Files.readString(site().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Map<String, Long> outside(Path place) throws IOException {
        Map<String, Long> states = new TreeMap<>();
        for (Path file : Golden.files(place)) {
            if (!file.startsWith(site(place))) {
                states.put(
                        place.relativize(file).toString(),
                        Files.size(file) << 32 ^ Files.getLastModifiedTime(file).toMillis());
            }
        }
        return states;
    }
}
