package gongbao.run.output;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All that one change of the site does, written down before its first step:
 *
 * <pre>
 * gongbao-journal 1
 * put new 1831 1763985000000 terms%2Fa.html
 * put old 90 1763985000000 .gongbao
 * delete data%2Fb.json
 * end
 * </pre>
 *
 * @param puts files to put, those at new addresses first: while the change lasts, no page leads to an address that is not
 *     there yet
 * @param gone paths of files to delete
 */
record Journal(List<Put> puts, List<String> gone) {

    private static final String FIRST = "gongbao-journal 1";
    private static final String LAST = "end";

    Journal {
        puts = List.copyOf(puts);
        gone = List.copyOf(gone);
    }

    /** How many files it makes, changes and deletes, the list of them not counted. */
    int files() {
        long puts = this.puts.stream()
                .filter(put -> !put.path().equals(OutputFolder.MARKER))
                .count();
        return (int) puts + gone.size();
    }

    boolean isEmpty() {
        return puts.isEmpty() && gone.isEmpty();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST);
        for (Put put : puts) {
            String before = put.replaces() ? "old" : "new";
            lines.add(String.join(
                    " ", "put", before, Long.toString(put.size()), Long.toString(put.time()), coded(put.path())));
        }
        gone.forEach(path -> lines.add("delete " + coded(path)));
        lines.add(LAST);
        return lines;
    }

    static Journal read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int last = lines.size() - 1;
        if (last < 1 || !lines.get(0).equals(FIRST) || !lines.get(last).equals(LAST)) {
            throw unreadable(file);
        }
        List<Put> puts = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        try {
            for (String line : lines.subList(1, last)) {
                String[] words = line.split(" ", -1);
                String path = inside(words[words.length - 1]);
                if (words[0].equals("put")) {
                    puts.add(new Put(path, words[1].equals("old"), Long.parseLong(words[2]), Long.parseLong(words[3])));
                } else {
                    gone.add(path);
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unreadable(file);
        }
        return new Journal(puts, gone);
    }

    /** Line breaks and spaces in a name would end its line or its word. */
    private static String coded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static String inside(String coded) {
        String path = URLDecoder.decode(coded, StandardCharsets.UTF_8);
        if (!Standing.isInside(path)) {
            throw new IllegalArgumentException(path);
        }
        return path;
    }

    private static FileSystemException unreadable(Path file) {
        return new FileSystemException(file.toString());
    }
}
