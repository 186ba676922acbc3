package gongbao.read;

import gongbao.read.paged.PageFamilies;
import gongbao.read.paged.PageFile;
import gongbao.read.paged.PagedTexts;
import gongbao.read.paged.PagedTexts.PagedText;
import gongbao.text.InputFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts the files among seeds together that are pages of one text. Of a file that was given alone the other pages are looked for
 * beside it, and if it is not the first itself, the first stands for it.
 */
final class PagedSeeds {

    private final List<Path> folders;
    private final SeenPages seen;

    /** The given seeds, by the folder in which they really lie and by their names there. */
    private final Map<Path, Map<String, SeedFile>> byFolder = new LinkedHashMap<>();

    private final Map<SeedFile, SeedFile> joined = new HashMap<>();

    /** @param paths what the user gave */
    PagedSeeds(List<Path> paths, SeenPages seen) {
        this.seen = seen;
        this.folders = paths.stream().filter(Files::isDirectory).toList();
    }

    /** The same seeds, each text with all its pages. */
    Discovery in(Discovery found) {
        for (SeedFile file : found.files()) {
            Path folder = file.real().getParent();
            if (folder != null && isPage(file.real()) && !isRenamed(file)) {
                byFolder.computeIfAbsent(folder, none -> new TreeMap<>()).put(SeedPaths.name(file.real()), file);
            }
        }
        byFolder.forEach(this::join);
        if (joined.isEmpty()) {
            return found;
        }
        List<SeedFile> files = found.files().stream()
                .map(file -> joined.getOrDefault(file, file))
                .distinct()
                .sorted(Comparator.comparing(SeedFile::name))
                .toList();
        return new Discovery(files, found.corrections(), found.diagnostics());
    }

    /** Files that may be other pages of one that was given alone. */
    static List<Path> beside(Path given) {
        if (!isPage(given) || Files.isDirectory(given)) {
            return List.of();
        }
        Path folder = given.toAbsolutePath().getParent();
        String name = SeedPaths.name(given);
        List<String> names = pagesIn(folder).stream().map(SeedPaths::name).toList();
        return PageFamilies.of(names).stream()
                .filter(family -> family.contains(name))
                .flatMap(List::stream)
                .distinct()
                .filter(other -> !other.equals(name))
                .map(given::resolveSibling)
                .toList();
    }

    /** The web pages of a folder that may be seeds. */
    private static List<Path> pagesIn(@Nullable Path folder) {
        List<Path> pages = new ArrayList<>();
        if (folder == null) {
            return pages;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (FileNames.isSeed(file) && isPage(file)) {
                    pages.add(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        return pages;
    }

    private static boolean isPage(Path file) {
        SourceFormat format = SourceFormats.of(file);
        return format != null && format.name().equals("html");
    }

    /** A link that is called otherwise than what it leads to. */
    private static boolean isRenamed(SeedFile file) {
        return !SeedPaths.name(file.given()).equals(SeedPaths.name(file.real()));
    }

    private void join(Path folder, Map<String, SeedFile> given) {
        Map<String, SeedFile> all = new TreeMap<>(beside(folder, given));
        all.putAll(given);
        for (List<String> family : PageFamilies.of(all.keySet())) {
            if (family.stream().anyMatch(given::containsKey)) {
                List<PageFile> pages = pages(family, all);
                PagedTexts.of(pages).forEach(text -> join(text, all));
            }
        }
    }

    /** What lies beside a file that was given alone; in a given folder all that counts was found. */
    private Map<String, SeedFile> beside(Path folder, Map<String, SeedFile> given) {
        SeedFile alone = given.values().stream()
                .filter(file -> folders.stream().noneMatch(file.given()::startsWith))
                .findFirst()
                .orElse(null);
        Map<String, SeedFile> beside = new TreeMap<>();
        if (alone != null && !BuiltSite.holds(alone.real())) {
            pagesIn(folder).stream().map(SeedPaths::name).forEach(name -> beside.put(name, alone.beside(name)));
        }
        return beside;
    }

    private List<PageFile> pages(Collection<String> names, Map<String, SeedFile> all) {
        List<PageFile> pages = new ArrayList<>();
        for (String name : names) {
            SeedFile file = all.get(name);
            PageFile page = file == null ? null : page(file.real());
            if (page != null) {
                pages.add(page);
            }
        }
        return pages;
    }

    /** Null for what is no page of several, or cannot be read: whoever reads it tells why. */
    private @Nullable PageFile page(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return null;
            }
            return seen.page(SeedPaths.name(file), InputFile.bytes(file, SeedReader.MAX_BYTES));
        } catch (InputFile.Refusal | SeedFault | RuntimeException e) {
            return null;
        }
    }

    private void join(PagedText text, Map<String, SeedFile> all) {
        TreeMap<Integer, SeedFile> pages = new TreeMap<>();
        text.files().forEach((number, name) -> {
            SeedFile file = all.get(name);
            if (file != null) {
                pages.put(number, file);
            }
        });
        SeedFile first = pages.remove(1);
        if (first != null && !pages.isEmpty()) {
            SeedFile whole = first.with(pages, text.missing());
            whole.files().forEach(file -> joined.put(file.further().isEmpty() ? file : first, whole));
        }
    }
}
