package gongbao.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One file to be read, or all files of a text whose pages lie in several.
 *
 * @param given the path that leads there from what the user gave: for findings, so that the user can open it
 * @param real where it lies, all links followed
 * @param name how the outputs call it: the given folder's own name and the way from there, 〔例〕{@code seeds/2024/a.txt}, the
 *     same wherever on a machine the folder lies
 * @param further the files of the pages behind the first
 * @param missingPages numbers of pages that no file holds, where there are further ones
 */
public record SeedFile(Path given, Path real, String name, List<Page> further, List<Integer> missingPages) {

    /**
     * A further page.
     *
     * @param number from 2
     */
    public record Page(int number, SeedFile file) {}

    public SeedFile {
        further = List.copyOf(further);
        missingPages = List.copyOf(missingPages);
    }

    /** A text that is one file. */
    public SeedFile(Path given, Path real, String name) {
        this(given, real, name, List.of(), List.of());
    }

    /** A file alone, called by its path. */
    static SeedFile of(Path file) {
        try {
            return new SeedFile(file, file.toRealPath(), SeedPaths.shown(file));
        } catch (IOException e) {
            return new SeedFile(file, file, SeedPaths.shown(file));
        }
    }

    /** Another file of its folder. */
    SeedFile beside(String file) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return new SeedFile(given.resolveSibling(file), real.resolveSibling(file), folder + file);
    }

    /** The same with its further pages. */
    SeedFile with(TreeMap<Integer, SeedFile> pages, List<Integer> missing) {
        List<Page> further = pages.entrySet().stream()
                .map(page -> new Page(page.getKey(), page.getValue()))
                .toList();
        return new SeedFile(given, real, name, further, missing);
    }

    /** All files of the text, in the order of its pages. */
    public Stream<SeedFile> files() {
        return Stream.concat(Stream.of(this), further.stream().map(Page::file));
    }
}
