package gongbao.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Where each line of a body stands in its source: three numbers a line, kept when the lines themselves are let go. */
public final class Origins {

    private final int[] starts;
    private final int[] lines;
    private final int[] columns;

    private Origins(int[] starts, int[] lines, int[] columns) {
        this.starts = starts;
        this.lines = lines;
        this.columns = columns;
    }

    /** Of the lines that make up a body, joined by line ends. */
    public static Origins of(List<Line> body) {
        int[] starts = new int[body.size()];
        int[] lines = new int[body.size()];
        int[] columns = new int[body.size()];
        int start = 0;
        for (int i = 0; i < body.size(); i++) {
            starts[i] = start;
            lines[i] = body.get(i).number();
            columns[i] = body.get(i).column();
            start += body.get(i).text().length() + 1;
        }
        return new Origins(starts, lines, columns);
    }

    /** Of a body that is its source. */
    public static Origins ofWhole(String body) {
        List<Line> lines = body.lines().map(line -> Line.of(line, 0)).toList();
        Origins origins = of(lines);
        Arrays.setAll(origins.lines, i -> i + 1);
        return origins;
    }

    /** Of lines of which each is where it begins in the body, its line and its column in the source. */
    public static Origins ofLines(List<int[]> numbers) {
        return new Origins(column(numbers, 0), column(numbers, 1), column(numbers, 2));
    }

    private static int[] column(List<int[]> numbers, int column) {
        return numbers.stream().mapToInt(line -> line[column]).toArray();
    }

    /** The other way. */
    public List<int[]> lines() {
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new int[] {starts[i], lines[i], columns[i]})
                .toList();
    }

    /** Line of the source, from 1; 0 in an empty body. */
    public int line(int offset) {
        return starts.length == 0 ? 0 : lines[index(offset)];
    }

    /** Column in that line, from 1, in UTF-16 code units; 0 in an empty body. */
    public int column(int offset) {
        return starts.length == 0 ? 0 : columns[index(offset)] + offset - starts[index(offset)];
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origins same
                && Arrays.equals(starts, same.starts)
                && Arrays.equals(lines, same.lines)
                && Arrays.equals(columns, same.columns);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(starts) + 31 * Arrays.hashCode(lines);
    }
}
