package gongbao.cli;

/** The start that started this one ({@link FreshStart}), watched from here. */
final class FirstStart {

    /** Signals that a program can hear are passed on; one that it cannot, {@code kill -9}, is seen this many milliseconds later. */
    private static final long BETWEEN = 200;

    /** As the exit code of a killed process. */
    private static final int KILLED = 137;

    private FirstStart() {}

    /** Whoever kills the command means this process: from now on it ends when the first does. */
    static void endWith() {
        ProcessHandle first = ProcessHandle.current().parent().orElse(null);
        if (first != null) {
            Thread watch = new Thread(() -> watch(first), "first start");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static void watch(ProcessHandle first) {
        while (first.isAlive()) {
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                return;
            }
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
