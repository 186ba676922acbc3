package gongbao.fuzz;

import gongbao.Golden;
import gongbao.SpecFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts that other tests read: what rules are made for, and so what they are easiest to mislead with. */
final class Samples {

    /** Phrases and short texts. */
    static final List<String> PHRASES =
            SpecFile.all().map(SpecFile.Example::input).toList();

    /** Whole communiqués. */
    static final List<String> TEXTS = Stream.of(
                    Path.of("seeds"),
                    Golden.RESOURCES.resolve("cases"),
                    Golden.RESOURCES.resolve("sites/archive/seeds"))
            .flatMap(folder -> Golden.files(folder).stream())
            .filter(file -> file.toString().matches(".*\\.(txt|md)"))
            .map(Samples::text)
            .toList();

    private Samples() {}

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
