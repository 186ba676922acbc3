package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first lines above a text, each once: of those that say the same only the last is left. Where lines are taken off, further
 * ones come into sight; so nothing is to be taken off of what is left, however many lines stand there.
 */
final class LinesAbove {

    /** Of the text below so much is searched; who puts key points on top takes them from the first pages. */
    private static final int SEARCHED = 30_000;

    private static final int MAX_LINES = 24;
    private static final int MAX_CLAUSES = 40;

    private record Entry(int index, List<String> clauses) {}

    private final List<Line> lines;
    private final int first;
    private final List<Line> cleaned;
    private final Map<String, Entry> inSight = new LinkedHashMap<>();
    private final Set<Entry> unsaid = new HashSet<>();
    private String below = "";

    /** @param first index of the first line of the text */
    LinesAbove(List<Line> lines, int first) {
        this.lines = lines;
        this.first = first;
        this.cleaned = new ArrayList<>(lines);
    }

    boolean isFull() {
        return inSight.size() == MAX_LINES;
    }

    boolean isEmpty() {
        return inSight.isEmpty();
    }

    /** One more line comes into sight; with no clauses it stays, and where it is said again, the line that says it last. */
    void add(int index, List<String> clauses) {
        String words = Blanks.squeeze(lines.get(index).text());
        Entry before = inSight.remove(words);
        if (before != null) {
            takeOff(before);
        }
        boolean stays = before != null && before.clauses().isEmpty();
        inSight.put(words, new Entry(index, stays ? List.of() : clauses));
    }

    /** Takes off the lines in sight that the text says, looked for from the nearest to it; whether there was one. */
    boolean takeOffRepeats() {
        List<String> repeats = new ArrayList<>();
        List<Map.Entry<String, Entry>> all = new ArrayList<>(inSight.entrySet());
        int budget = MAX_CLAUSES;
        for (int n = all.size() - 1; n >= 0; n--) {
            Entry entry = all.get(n).getValue();
            budget -= entry.clauses().size();
            if (budget >= 0 && isRepeat(entry)) {
                takeOff(entry);
                repeats.add(all.get(n).getKey());
            }
        }
        return inSight.keySet().removeAll(repeats);
    }

    private void takeOff(Entry entry) {
        cleaned.set(entry.index(), lines.get(entry.index()).as(Line.Kind.FURNITURE));
    }

    private boolean isRepeat(Entry entry) {
        if (entry.clauses().isEmpty() || unsaid.contains(entry)) {
            return false;
        }
        below = below.isEmpty() ? below() : below;
        boolean said = entry.clauses().stream().allMatch(below::contains);
        if (!said) {
            unsaid.add(entry);
        }
        return said;
    }

    private String below() {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < lines.size() && text.length() < SEARCHED; i++) {
            if (lines.get(i).isBody()) {
                text.append(Blanks.squeeze(lines.get(i).text())).append('\n');
            }
        }
        return text.substring(0, Math.min(text.length(), SEARCHED));
    }

    /** All lines, those that were taken off as furniture. */
    List<Line> cleaned() {
        return cleaned;
    }
}
