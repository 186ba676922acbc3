package gongbao.diag;

/** Says in a line what an exception tells, so that it can be reported without its trace. */
public final class Faults {

    private static final int LONGEST = 200;

    private Faults() {}

    /** 〔例〕{@code IllegalArgumentException: no slug: a--b (MeetingKey:30)}: what, and the first place of ours on its way. */
    public static String told(Throwable fault) {
        String message = fault.getMessage();
        String words = fault.getClass().getSimpleName() + (message == null ? "" : ": " + oneLine(message));
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("gongbao.")) {
                return words + " (" + simple(frame.getClassName()) + ":" + frame.getLineNumber() + ")";
            }
        }
        return words;
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private static String oneLine(String message) {
        String line = message.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
