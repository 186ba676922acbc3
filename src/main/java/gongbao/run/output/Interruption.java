package gongbao.run.output;

/** What is still to be done when somebody ends the program: Ctrl-C, or the system that shuts down. */
final class Interruption {

    private final Thread hook;

    Interruption(Runnable task) {
        this.hook = new Thread(task, "interrupted");
    }

    /** Whether an interruption will be told from now on; not when the program is ending already. */
    boolean isHeard() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending: nothing is left to do.
        }
    }
}
