import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/**
 * Makes {@code src/main/resources/gongbao/zh/words.tsv}, the words and how often they are used, of the dictionaries of two
 * segmenters and our own list. From Maven Central: {@code com.hankcs:hanlp:portable-1.8.6} and
 * {@code com.huaban:jieba-analysis:1.0.2}, both Apache-2.0.
 *
 * <pre>
 * java -cp hanlp-portable-1.8.6.jar:jieba-analysis-1.0.2.jar src/tables/java/WordTable.java src/tables/official-words.txt \
 *     src/main/resources/gongbao/place/divisions.tsv > src/main/resources/gongbao/zh/words.tsv
 * </pre>
 */
final class WordTable {

    private static final int LONGEST = 4;
    /** Below that stand two hundred thousand words that no official text has. */
    private static final int COUNTED = 5;
    /** HanLP's core words were counted in a smaller corpus. */
    private static final int CORE_WEIGHT = 8;

    private static final int OFFICIAL = 2000;
    private static final int PLACE = 30;
    private static final String CLASSES = "0123456789abcdefghijklmnopqrstuvwxyz";

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Set<String> official = new HashSet<>();

    public static void main(String[] files) throws Exception {
        WordTable table = new WordTable();
        table.jieba();
        table.hanlp();
        for (String line : Files.readAllLines(Path.of(files[0]))) {
            if (!line.startsWith("#")) {
                for (String word : line.split(" +")) {
                    table.add(word, OFFICIAL);
                    table.official.add(word);
                }
            }
        }
        for (String line : Files.readAllLines(Path.of(files[1]))) {
            table.places(line);
        }
        table.drop();
        table.print();
    }

    private void jieba() throws IOException {
        try (InputStream in = WordTable.class.getResourceAsStream("/dict.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(" ");
                int count = Integer.parseInt(cells[1]);
                if (cells[0].length() == 1 || count >= COUNTED && !cells[2].startsWith("nr")) {
                    add(cells[0], count);
                }
            }
        }
    }

    private void hanlp() throws ReflectiveOperationException {
        CoreDictionary.contains("中");
        all(CoreDictionary.trie, (word, count) -> addLonger(word, CORE_WEIGHT * count));
        CustomDictionary.contains("中");
        Field entries = DynamicCustomDictionary.class.getDeclaredField("dat");
        entries.setAccessible(true);
        all((DoubleArrayTrie<?>) entries.get(CustomDictionary.DEFAULT), this::addLonger);
    }

    private static void all(DoubleArrayTrie<?> trie, ObjIntConsumer<String> to) {
        walk(trie, trie.getBase()[0], new StringBuilder(), to);
    }

    private static void walk(DoubleArrayTrie<?> trie, int at, StringBuilder word, ObjIntConsumer<String> to) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        if (at < base.length && at == check[at] && base[at] < 0) {
            CoreDictionary.Attribute found = (CoreDictionary.Attribute) trie.getValueAt(-base[at] - 1);
            if (!found.nature[0].toString().startsWith("nr")) {
                to.accept(word.toString(), found.totalFrequency);
            }
        }
        for (int c = 0; c <= Character.MAX_VALUE && at + c + 1 < check.length; c++) {
            int next = at + c + 1;
            if (check[next] == at) {
                walk(trie, base[next], word.append((char) c), to);
                word.setLength(word.length() - 1);
            }
        }
    }

    private void addLonger(String word, int count) {
        if (word.length() > 1) {
            add(word, count);
        }
    }

    /** 〔例〕芦山县, 芦山. */
    private void places(String line) {
        for (String cell : line.split("[\t ,]")) {
            if (cell.length() >= 2 && "省市县区旗州盟".indexOf(cell.charAt(cell.length() - 1)) >= 0) {
                add(cell, PLACE);
                if (cell.length() > 2) {
                    add(cell.substring(0, cell.length() - 1), PLACE);
                }
            }
        }
    }

    private void add(String word, int count) {
        if (word.length() <= LONGEST && word.chars().allMatch(c -> c >= 0x4e00 && c <= 0x9fff)) {
            counts.merge(word, Math.max(1, count), Math::max);
        }
    }

    /** A word that is read as likely, or more so, as two or three shorter ones says nothing: 〔例〕七万余. */
    private void drop() {
        double all = counts.values().stream().mapToLong(Integer::intValue).sum();
        counts.keySet().removeIf(word -> word.length() > 2 && ofParts(word, all) >= Math.log(counts.get(word) / all));
    }

    private double ofParts(String word, double all) {
        double[] best = new double[word.length() + 1];
        for (int end = 1; end <= word.length(); end++) {
            best[end] = Double.NEGATIVE_INFINITY;
            for (int start = end == word.length() ? 1 : 0; start < end; start++) {
                Integer count = counts.get(word.substring(start, end));
                if (count != null) {
                    best[end] = Math.max(best[end], best[start] + Math.log(count / all));
                }
            }
        }
        return best[word.length()];
    }

    private void print() {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print("""
                # Words of official and general Chinese, one to four characters, and how often they are used.
                # A line holds those with one first character: that, a tab, and the rest of each with the class of its count behind it:
                # class n stands for e^(n/2) uses in some sixty million words (0-9, a = 10 ... z = 35; in capitals those of our own list).
                # Sources: jieba's dictionary in com.huaban:jieba-analysis:1.0.2 (words counted more than four times), core and custom
                # dictionary of com.hankcs:hanlp:portable-1.8.6, both Apache-2.0 and without names of persons; names of places of
                # place/divisions.tsv; src/tables/official-words.txt. Made by src/tables/java/WordTable.java.
                """);
        Map<Character, StringBuilder> lines = new TreeMap<>();
        counts.forEach((word, count) -> lines.computeIfAbsent(word.charAt(0), c -> new StringBuilder())
                .append(word, 1, word.length())
                .append(classOf(word, count)));
        lines.forEach((first, words) -> out.print(first + "\t" + words + "\n"));
        out.flush();
    }

    private char classOf(String word, int count) {
        char of = CLASSES.charAt((int) Math.round(2 * Math.log(count)));
        return official.contains(word) ? Character.toUpperCase(of) : of;
    }
}
