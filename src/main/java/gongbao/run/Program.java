package gongbao.run;

import gongbao.text.Fingerprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Tells this program, its rules, lexicons and templates, from another one. */
final class Program {

    private Program() {}

    private static @Nullable String stamp;

    /** The same as long as the program is: of the checksums in its jar, or of its files where it is not packed. */
    static synchronized String stamp() throws IOException {
        String made = stamp == null ? made() : stamp;
        stamp = made;
        return made;
    }

    private static String made() throws IOException {
        Fingerprint all = new Fingerprint().add(Runtime.version().toString());
        Path place = place();
        if (Files.isDirectory(place)) {
            ofFiles(place, all);
        } else {
            ofJar(place, all);
        }
        return all.hex();
    }

    private static Path place() throws IOException {
        try {
            return Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void ofJar(Path jar, Fingerprint all) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().forEach(entry -> all.add(entry.getName() + entry.getCrc()));
        }
    }

    private static void ofFiles(Path folder, Fingerprint all) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                all.add(folder.relativize(file).toString()).add(Files.readAllBytes(file));
            }
        }
    }
}
