package gongbao.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives seeds the names that outputs know them by. No more of the machine shows in them than is needed to tell them apart:
 *
 * <pre>
 * given                              named
 * /home/x/seeds, seeds, ./seeds/     seeds/a.txt
 * /home/x/seeds/a.txt                seeds/a.txt
 * y/seeds z/seeds                    y/seeds/a.txt z/seeds/a.txt
 * </pre>
 */
final class SeedNames {

    /** What is to be named: {@code place} is where it was found, links to it not followed. */
    record Found(Path given, Path place, Path real) {}

    private static final Comparator<SeedFile> ORDER =
            Comparator.comparing(SeedFile::name).thenComparing(SeedFile::real);

    /** The given folders, and those of files given by name: absolute, without {@code .} and {@code ..}. */
    private final List<Path> folders;

    /** How many of its last elements a folder is called by. */
    private final Map<Path, Integer> depths = new LinkedHashMap<>();

    /**
     * @param folders places of the given folders
     */
    SeedNames(List<Path> folders) {
        this.folders = folders.stream()
                .sorted(Comparator.comparing(Path::getNameCount))
                .toList();
    }

    /** The files by their names, in the order of these. */
    List<SeedFile> named(List<Found> all) {
        all.forEach(found -> depths.put(home(found), 1));
        depths.replaceAll((folder, one) -> isOfAPerson(folder) ? 0 : one);
        tellApart();
        List<SeedFile> files = new ArrayList<>(all.stream()
                .map(found -> new SeedFile(found.given(), found.real(), name(found)))
                .sorted(ORDER)
                .toList());
        Set<String> taken = new HashSet<>();
        files.replaceAll(file -> taken.add(file.name()) ? file : free(file, taken));
        return files;
    }

    /** Where names cannot tell it: two names of bytes that are no characters look alike. */
    private static SeedFile free(SeedFile file, Set<String> taken) {
        int n = 2;
        while (!taken.add(file.name() + " (" + n + ")")) {
            n++;
        }
        return new SeedFile(file.given(), file.real(), file.name() + " (" + n + ")");
    }

    /** The outermost given folder that holds it; its own where only the file was given. */
    private Path home(Found found) {
        Path own = found.place().getParent();
        return folders.stream().filter(found.place()::startsWith).findFirst().orElse(own == null ? found.place() : own);
    }

    private String name(Found found) {
        Path home = home(found);
        String label = label(home);
        String rest = SeedPaths.shown(home.relativize(found.place()));
        return label.isEmpty() ? rest : label + "/" + rest;
    }

    private String label(Path folder) {
        int all = folder.getNameCount();
        int depth = Math.min(all, depths.getOrDefault(folder, 1));
        return depth == 0 ? "" : SeedPaths.shown(folder.subpath(all - depth, all));
    }

    /** The folder of a person's own files is called by who logs in. */
    private static boolean isOfAPerson(Path folder) {
        try {
            return folder.toRealPath()
                    .equals(Path.of(System.getProperty("user.home", "")).toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** Folders with one name are called by those above them, too, until none stands at the head of another. */
    private void tellApart() {
        boolean more = true;
        while (more) {
            Set<Path> alike = alike();
            alike.removeIf(folder -> depths.getOrDefault(folder, 0) >= folder.getNameCount());
            alike.forEach(folder -> depths.merge(folder, 1, Integer::sum));
            more = !alike.isEmpty();
        }
    }

    private Set<Path> alike() {
        Map<String, Path> byLabel = new LinkedHashMap<>();
        Set<Path> alike = new HashSet<>();
        for (Path folder : depths.keySet()) {
            Path other = byLabel.putIfAbsent(label(folder), folder);
            if (other != null) {
                alike.addAll(List.of(folder, other));
            }
        }
        return alike.isEmpty() ? nested(byLabel) : alike;
    }

    /** 〔例〕{@code y} and {@code y/seeds} where the one does not lie in the other: y/seeds/a.txt could be in both. */
    private static Set<Path> nested(Map<String, Path> byLabel) {
        Set<Path> nested = new HashSet<>();
        byLabel.forEach((label, folder) -> {
            for (int end = label.indexOf('/'); end >= 0; end = label.indexOf('/', end + 1)) {
                Path head = byLabel.get(label.substring(0, end));
                if (head != null) {
                    nested.addAll(List.of(head, folder));
                }
            }
        });
        return nested;
    }
}
