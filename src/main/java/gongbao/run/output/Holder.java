package gongbao.run.output;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who has a lock, as a line of text: {@code 4711 1763985000000 3f0c…}.
 *
 * @param process its number, which the system gives again to others when it is gone
 * @param start when it was started, 0 where the system does not say
 * @param mark different each time
 */
record Holder(long process, long start, String mark) {

    /** Systems count a start from when they themselves were started, and are corrected by a second now and then. */
    private static final Duration UNSURE = Duration.ofSeconds(2);

    static Holder self() {
        ProcessHandle self = ProcessHandle.current();
        return new Holder(self.pid(), start(self).orElse(0L), UUID.randomUUID().toString());
    }

    /** Nobody where the line is not whole: who wrote it died over it. */
    static Optional<Holder> parse(String line) {
        String[] words = line.strip().split(" ", -1);
        try {
            return words.length == 3
                    ? Optional.of(new Holder(Long.parseLong(words[0]), Long.parseLong(words[1]), words[2]))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether that very process is still there, not another one that was given its number. */
    boolean isAlive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .map(handle -> start(handle).orElse(start))
                .filter(began -> start == 0 || Math.abs(began - start) <= UNSURE.toMillis())
                .isPresent();
    }

    private static Optional<Long> start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli);
    }

    @Override
    public String toString() {
        return process + " " + start + " " + mark;
    }
}
