package gongbao.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The options of Java for a run of seconds.
 *
 * <p>Java's second compiler and the counting it rests on pay over minutes: on two processors a site of one text took 1.55 s with
 * them and 0.99 s without, one of 1,000 texts (9 MB) 18.3 s and 14.5 s, one of 10,000 115 s and 147 s; the heap of the collector for
 * one processor is a third. So a run over less than {@link #BYTES} of files goes without.
 *
 * <p>A preview runs for hours: once it has looked at 1,000 texts some dozen times, it does so in half the time with the second
 * compiler. It is no short run over more than {@link #LIVE_BYTES}.
 */
final class ShortRun {

    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** More than this in the files that are named is no short run. */
    private static final long BYTES = 16 << 20;

    /** The same for {@code gen serve}. */
    private static final long LIVE_BYTES = 1 << 20;

    /** Nor is one over more entries than this: they are not counted to the end. */
    private static final int ENTRIES = 10_000;

    private ShortRun() {}

    /** Those to add to the options given; none where the run may be long, or somebody has thought of the options already. */
    static List<String> options(List<String> given, String[] arguments) {
        if (!isFree(given) || !isShort(arguments)) {
            return List.of();
        }
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(ClassArchive.options(System.getProperty("java.class.path")));
        return options;
    }

    /** A debugger, an agent, a measurement is not started twice, and not with other options than it asked for. */
    private static boolean isFree(List<String> given) {
        for (String option : given) {
            if (option.startsWith("-XX:") || option.startsWith("-agent") || option.startsWith("-javaagent")) {
                return false;
            }
            if (option.startsWith("-Xrun")
                    || option.equals("-Xint")
                    || option.equals("-Xcomp")
                    || option.startsWith("@")) {
                return false;
            }
        }
        return System.getenv("JAVA_TOOL_OPTIONS") == null && System.getenv("JDK_JAVA_OPTIONS") == null;
    }

    private static boolean isShort(String[] arguments) {
        Count count = new Count(List.of(arguments).contains("serve") ? LIVE_BYTES : BYTES);
        for (String argument : arguments) {
            try {
                Files.walkFileTree(Path.of(argument), count);
            } catch (InvalidPathException | IOException e) {
                // Whatever it is, it is told by the command itself.
            }
        }
        return !count.isMuch();
    }

    private static final class Count extends SimpleFileVisitor<Path> {

        private final long most;
        private long bytes;
        private int entries;

        Count(long most) {
            this.most = most;
        }

        boolean isMuch() {
            return bytes > most || entries > ENTRIES;
        }

        /** A finished site is no source, whether it is where the next is to go or lies among the sources. */
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            entries++;
            if (isMuch()) {
                return FileVisitResult.TERMINATE;
            }
            return Files.exists(folder.resolve(".gongbao")) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes += attributes.size();
            entries++;
            return isMuch() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException fault) {
            return FileVisitResult.CONTINUE;
        }
    }
}
