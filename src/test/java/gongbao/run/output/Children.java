package gongbao.run.output;

import gongbao.fixture.Interruptible;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs that a test starts, to see them end. */
final class Children {

    private Children() {}

    static Process start(String main, String... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /** @param options for Java itself */
    static Process start(List<String> options, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(Interruptible.command(command)).start();
    }

    /** Wherever the test itself was loaded from. */
    private static String classPath() {
        return Children.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs())
                        .map(place -> Path.of(URI.create(place.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
