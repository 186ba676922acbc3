package gongbao.read;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One file to be read.
 *
 * @param given the path that leads there from what the user gave: for findings, so that the user can open it
 * @param real where it lies, all links followed
 * @param name how the outputs call it: the given folder's own name and the way from there, 〔例〕{@code seeds/2024/a.txt}, the
 *     same wherever on a machine the folder lies
 */
public record SeedFile(Path given, Path real, String name) {

    /** A file alone, called by its path. */
    static SeedFile of(Path file) {
        try {
            return new SeedFile(file, file.toRealPath(), SeedPaths.shown(file));
        } catch (IOException e) {
            return new SeedFile(file, file, SeedPaths.shown(file));
        }
    }
}
