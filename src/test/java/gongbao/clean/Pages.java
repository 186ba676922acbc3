package gongbao.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The saved pages of public sites that stand beside the repository; they are not part of it. */
final class Pages {

    static final Path FOLDER = Path.of("..", "shared", "pages");

    private Pages() {}

    /** All of them, none where the folder is absent. */
    static List<Path> all() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
