package gongbao.fuzz;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** What a run has tried and found; several threads write into it. */
final class Report {

    private static final int SHOWN = 20;

    /** The first example of a fault, and how many there were. */
    private record Found(String example, AtomicLong times) {}

    private final Map<String, Found> found = new LinkedHashMap<>();
    private final AtomicLong tried = new AtomicLong();
    private final Map<String, AtomicLong> formats = new ConcurrentSkipListMap<>();
    private final long start = System.nanoTime();
    private volatile long end;

    void tried(long inputs) {
        tried.addAndGet(inputs);
    }

    /** Counts an input of a format. */
    void tried(String format) {
        tried.incrementAndGet();
        formats.computeIfAbsent(format, any -> new AtomicLong()).incrementAndGet();
    }

    /** How many inputs of each format. */
    String formats() {
        return formats.toString();
    }

    long tried() {
        return tried.get();
    }

    /** Counts a fault; true for the first of its key, whose example is wanted then. */
    synchronized boolean isNew(Fault fault) {
        Found known = found.computeIfAbsent(fault.key(), key -> new Found("", new AtomicLong()));
        return known.times().incrementAndGet() == 1 && found.size() <= SHOWN;
    }

    synchronized void example(Fault fault, String example) {
        found.computeIfPresent(fault.key(), (key, known) -> new Found(example, known.times()));
    }

    synchronized boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many faults have an example by now. */
    synchronized long examples() {
        return found.values().stream().filter(each -> !each.example().isEmpty()).count();
    }

    /** In how many ways the program failed. */
    synchronized int ways() {
        return found.size();
    }

    /** Stops the clock. */
    void end() {
        end = System.nanoTime();
    }

    boolean isEnded() {
        return end != 0;
    }

    /** How many inputs in how long. */
    String speed() {
        double seconds = ((isEnded() ? end : System.nanoTime()) - start) / 1e9;
        return String.format(Locale.ROOT, "%,d in %.0f s, %.0f a second", tried(), seconds, tried() / seconds);
    }

    /** The faults with how often each was seen and an example. */
    synchronized String text() {
        StringBuilder text = new StringBuilder();
        found.entrySet().stream()
                .limit(SHOWN)
                .forEach(entry -> text.append("\n× ")
                        .append(entry.getValue().times())
                        .append("  ")
                        .append(entry.getKey())
                        .append("\n")
                        .append(entry.getValue().example()));
        return text.append(found.size() > SHOWN ? "\n… and " + (found.size() - SHOWN) + " more\n" : "")
                .toString();
    }
}
