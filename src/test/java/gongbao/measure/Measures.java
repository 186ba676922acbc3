package gongbao.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Figures of this program, so that before and after can be compared: how its code is cut, and what a communiqué costs.
 *
 * <pre>
 * mvn -B -q package -DskipTests
 * java -cp target/test-classes:gen.jar gongbao.measure.Measures src          # the code in a folder with main/java and test/java
 * java -cp target/test-classes:gen.jar gongbao.measure.Measures src 1000     # and a build of so many generated communiqués
 * java -cp target/test-classes:gen.jar gongbao.measure.Measures src seeds    # or of those in a folder
 * </pre>
 *
 * The code may be of any age, it is only read. For the costs of another state put its classes on the class path behind these.
 */
public final class Measures {

    private final PrintStream out;

    private Measures(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("Measures SRC [NUMBER | SEEDS]");
            System.exit(2);
        }
        Measures measures = new Measures(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        measures.code(Path.of(arguments[0]));
        if (arguments.length == 2) {
            measures.costs(arguments[1]);
        }
    }

    private void code(Path src) throws IOException {
        SourceTree main = SourceTree.of(src.resolve("main/java"));
        line("files", "%s", Spread.of(main.files()));
        line("methods", "%s", Spread.of(main.methods()));
        line("most parameters", "%s", Named.largest(main.parameters()));
        line("longest pattern", "%s", Named.largest(main.patterns()));
        line("patterns", "%d, over 150 characters: %d", main.patterns().size(), Named.over(150, main.patterns()));
        line("comment lines", "%.1f %% of those that are not blank", 100 * main.commentShare());
        line("packages", "%d, arrows between them: %d", main.packages().size(), main.arrows());
        main.packages().forEach((name, to) -> line("  " + name, "→ %s", String.join(" ", to)));
        Path tests = src.resolve("test/java");
        if (Files.isDirectory(tests)) {
            double lines = SourceTree.of(tests).lines();
            line("test lines", "%.0f, %.2f a line of main (%d)", lines, lines / main.lines(), main.lines());
        }
    }

    private void costs(String what) throws IOException {
        Path seeds = what.matches("\\d+") ? Costs.generated(Integer.parseInt(what)) : Path.of(what);
        Costs costs = Costs.of(seeds);
        line("communiqués", "%d", costs.communiques());
        line(
                "CPU of a build",
                "%.1f s, for 1,000 communiqués: %.1f s",
                costs.cpu(),
                costs.cpu() * 1000 / costs.communiques());
        line("heap after parse", "%.1f KB a communiqué", costs.parsed());
        line("heap after link", "%.1f KB a communiqué (%+.1f)", costs.linked(), costs.linked() - costs.parsed());
        line("heap after plan", "%.1f KB a communiqué (%+.1f)", costs.planned(), costs.planned() - costs.linked());
    }

    private void line(String name, String format, Object... values) {
        out.printf("%-18s %s%n", name, String.format(format, values));
    }

    /** Something counted, and where. */
    record Named(int size, String name) {

        static Named largest(List<Named> all) {
            return all.stream().max((one, other) -> one.size - other.size).orElse(new Named(0, "none"));
        }

        static long over(int limit, List<Named> all) {
            return all.stream().filter(each -> each.size > limit).count();
        }

        @Override
        public String toString() {
            return size + " (" + name + ")";
        }
    }

    /** Many sizes: how many, the middle one, the one that nine of ten do not exceed, the largest. */
    record Spread(int count, int median, int ninety, Named largest) {

        static Spread of(List<Named> all) {
            int[] sizes = all.stream().mapToInt(Named::size).sorted().toArray();
            return new Spread(sizes.length, sizes[sizes.length / 2], sizes[sizes.length * 9 / 10], Named.largest(all));
        }

        @Override
        public String toString() {
            return "%d, lines: median %d, 90 %% %d, largest %s".formatted(count, median, ninety, largest);
        }
    }
}
