package gongbao.index;

import gongbao.model.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Draws words of every text by lot, the same each time, and looks them up in the files of the index as they were written: whoever
 * publishes the site knows that what its texts say is found.
 */
public final class SearchCheck {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    private final List<Edition> texts;
    private final Path site;

    /**
     * Words that are not found.
     *
     * @param text the id of the text that has them
     * @param words the words, folded
     */
    public record Lost(String text, String words) {}

    /**
     * Words that a text has.
     *
     * @param unit the unit that has them; -1 where none has
     * @param at where in its folded text
     */
    record Sample(String text, int unit, int at, int[] characters) {

        Lost lost() {
            return new Lost(text, new String(characters, 0, characters.length));
        }
    }

    /** A text and its units in the files. */
    private record Task(Edition text, int first, int end) {}

    /** @param archive all texts */
    public SearchCheck(List<Edition> archive, Path site) {
        this.texts = archive.stream().sorted(SearchFiles.OLDEST_FIRST).toList();
        this.site = site;
    }

    /**
     * Looks samples of all texts up, of each as many as it has units.
     *
     * @return what is not found first; null where all is
     * @throws IOException where a file cannot be read, or is not as it was written
     */
    public @Nullable Lost run(Hands hands) throws IOException {
        IndexReader index = new IndexReader(site);
        List<Sample> samples = new ArrayList<>();
        try {
            hands.inOrder(tasks(index).iterator(), task -> draw(index, task), samples::addAll);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Sample sample : samples) {
            if (sample.unit() < 0) {
                return sample.lost();
            }
        }
        return new PairCheck(index).firstLost(samples);
    }

    private List<Task> tasks(IndexReader index) throws IOException {
        List<Task> tasks = new ArrayList<>();
        int first = 0;
        for (Edition text : texts) {
            int end = first + 1;
            while (end < index.units() && index.isContinued(end)) {
                end++;
            }
            tasks.add(new Task(text, first, end));
            first = end;
        }
        if (first != index.units()) {
            throw new IOException(Manifest.NAME + ".js: " + index.units());
        }
        return tasks;
    }

    private static List<Sample> draw(IndexReader index, Task task) {
        int[] whole = FoldedText.of(task.text().communique().body()).characters();
        Random lot = new Random(task.text().id().hashCode());
        List<Sample> samples = new ArrayList<>();
        int units = task.end() - task.first();
        for (int i = 0; i < units && whole.length >= SHORTEST; i++) {
            int length = Math.min(whole.length, SHORTEST + lot.nextInt(LONGEST - SHORTEST + 1));
            int start = lot.nextInt(whole.length - length + 1);
            samples.add(find(index, task, Arrays.copyOfRange(whole, start, start + length), start));
        }
        return samples;
    }

    /** In a unit of the text as a page reads it: that in which the words should begin, or where it was cut a little earlier. */
    private static Sample find(IndexReader index, Task task, int[] words, int start) {
        String id = task.text().id();
        int last = Math.min(task.end() - 1, task.first() + start / Prepared.LONGEST + 1);
        for (int unit = last; unit >= Math.max(task.first(), last - 2); unit--) {
            int at = indexOf(text(index, unit, id), words);
            if (at >= 0) {
                return new Sample(id, unit, at, words);
            }
        }
        return new Sample(id, -1, 0, words);
    }

    private static int[] text(IndexReader index, int unit, String id) {
        try {
            List<String> file = index.file("texts/" + unit);
            if (!file.get(0).equals(id)) {
                throw new IOException("texts/" + unit + ".js: " + id);
            }
            return index.fold(file.get(5)).characters();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int indexOf(int[] text, int[] words) {
        for (int at = 0; at + words.length <= text.length; at++) {
            if (text[at] == words[0] && Arrays.equals(text, at, at + words.length, words, 0, words.length)) {
                return at;
            }
        }
        return -1;
    }
}
