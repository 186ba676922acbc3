package gongbao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A file of {@code spec/}: Markdown to be read, with examples to be run. A heading is a topic; an example is a fenced block
 *
 * <pre>
 * ```spec
 * phrase
 * .
 * expected line
 * ```
 * </pre>
 */
public final class SpecFile {

    private static final String FENCE = "```";
    private static final String OPEN = FENCE + "spec";
    private static final String MIDDLE = ".";

    /**
     * One example.
     *
     * @param file name of the file
     * @param heading topic it stands under
     * @param number from 1, in the file
     * @param line of the fence, from 1
     * @param input the phrase, lines joined by {@code \n}
     * @param expected what is to come out, in the same form
     */
    public record Example(String file, String heading, int number, int line, String input, String expected) {

        @Override
        public String toString() {
            return file + " · " + heading + " · " + number;
        }
    }

    private final Path file;
    private final List<String> lines;
    private final List<Example> examples = new ArrayList<>();

    private SpecFile(Path file) {
        this.file = file;
        try {
            this.lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String heading = "";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("#")) {
                heading = lines.get(i).replaceFirst("^#+\\s*", "");
            } else if (lines.get(i).equals(OPEN)) {
                i = example(heading, i);
            }
        }
    }

    public static SpecFile read(Path file) {
        return new SpecFile(file);
    }

    /** All examples of all files of {@code spec/}. */
    public static Stream<Example> all() {
        return Golden.entries(Golden.RESOURCES.resolve("spec")).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .flatMap(file -> read(file).examples().stream());
    }

    public List<Example> examples() {
        return List.copyOf(examples);
    }

    private int example(String heading, int open) {
        int middle = find(open, MIDDLE);
        int close = find(middle, FENCE);
        examples.add(new Example(
                file.getFileName().toString(),
                heading,
                examples.size() + 1,
                open + 1,
                String.join("\n", lines.subList(open + 1, middle)),
                String.join("\n", lines.subList(middle + 1, close))));
        return close;
    }

    private int find(int from, String line) {
        for (int i = from + 1; i < lines.size(); i++) {
            if (lines.get(i).equals(line)) {
                return i;
            }
        }
        throw new IllegalStateException(file + ":" + (from + 1) + ": the example has no “" + line + "”");
    }

    /** Writes the file anew with what comes out now; all but the expected lines stays as it is. */
    public void rewrite(Function<Example, String> actual) {
        List<String> text = new ArrayList<>();
        int at = 0;
        for (Example example : examples) {
            int middle = find(example.line() - 1, MIDDLE);
            text.addAll(lines.subList(at, middle + 1));
            String result = actual.apply(example);
            if (!result.isEmpty()) {
                text.addAll(List.of(result.split("\n", -1)));
            }
            at = find(middle, FENCE);
        }
        text.addAll(lines.subList(at, lines.size()));
        try {
            Files.writeString(file, String.join("\n", text) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
