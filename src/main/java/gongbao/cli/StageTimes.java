package gongbao.cli;

import gongbao.run.BuildResult;
import gongbao.run.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the time of each step of a run, for {@code --verbose}. */
final class StageTimes implements Progress {

    private static final double NANOS = 1e9;
    private static final Path STATUS = Path.of("/proc/self/status");

    /** What the system says of the most memory that the process had at a time, in kilobytes. */
    private static final String PEAK = "VmHWM:";

    private final Progress next;
    private final Map<Step, Long> times = new EnumMap<>(Step.class);
    private final long start = System.nanoTime();
    private long begun = start;
    private @Nullable Step step;

    /** @param next is told as well */
    StageTimes(Progress next) {
        this.next = next;
    }

    @Override
    public void at(Step now, int done, int total) {
        step(now);
        next.at(now, done, total);
    }

    private synchronized void step(@Nullable Step now) {
        if (step != now) {
            long time = System.nanoTime();
            if (step != null) {
                times.merge(step, time - begun, Long::sum);
            }
            step = now;
            begun = time;
        }
    }

    /** Lines that tell what the run took, when it is over. */
    List<String> told(BuildResult result, Words words) {
        step(null);
        List<String> lines = new ArrayList<>();
        double left = result.seconds();
        for (Map.Entry<Step, Long> each : times.entrySet()) {
            double seconds = each.getValue() / NANOS;
            left -= seconds;
            lines.add(line(words, words.get("step." + each.getKey()), seconds));
        }
        lines.add(line(words, words.get("step.other"), Math.max(0, left)));
        lines.add(words.get("memory", peak()));
        return lines;
    }

    private static String line(Words words, String what, double seconds) {
        return words.get("time", what, String.format(Locale.ROOT, "%.2f", seconds));
    }

    /** In megabytes; where the system does not say it, what Java has taken. */
    private static long peak() {
        try {
            return Files.readAllLines(STATUS).stream()
                            .filter(line -> line.startsWith(PEAK))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    >> 10;
        } catch (IOException | RuntimeException e) {
            return Runtime.getRuntime().totalMemory() >> 20;
        }
    }
}
