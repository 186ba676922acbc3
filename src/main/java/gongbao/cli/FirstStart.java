package gongbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The start that started this one ({@link FreshStart}), watched from here. */
final class FirstStart {

    /** Signals that a program can hear are passed on; one that it cannot, {@code kill -9}, is seen this many milliseconds later. */
    private static final long BETWEEN = 200;

    /** Says in a second start which process is the first. It may have been killed before this one could ask. */
    private static final String MARK = "gongbao.first";

    /** As the exit code of a killed process. */
    private static final int KILLED = 137;

    private FirstStart() {}

    /**
     * The option that tells a second start of this process.
     *
     * @throws IOException on a system that does not say
     */
    static String option() throws IOException {
        // Java's own ways to ask are many times dearer, and nobody waits for this start.
        return "-D" + MARK + "=" + Files.readSymbolicLink(Path.of("/proc/self"));
    }

    static boolean isOption(String option) {
        return option.startsWith("-D" + MARK);
    }

    /** Whoever kills the command means this process: from now on it ends when the first does. */
    static void endWith() {
        Long first = Long.getLong(MARK);
        if (first != null) {
            Thread watch = new Thread(() -> watch(first), "first start");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static void watch(long first) {
        ProcessHandle process = ProcessHandle.of(first).orElse(null);
        while (process != null && process.isAlive()) {
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                return;
            }
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
