package gongbao.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The texts of a site as its data files give them, folded by the rule itself, and what is in them by plain counting. */
final class SearchedTexts {

    private static final Map<Integer, Integer> SIMPLIFIED = simplified();

    private final Map<String, String> bodies = new TreeMap<>();
    private final Map<String, String> folded = new TreeMap<>();

    private SearchedTexts() {}

    static SearchedTexts of(Path site) throws IOException {
        SearchedTexts texts = new SearchedTexts();
        try (Stream<Path> files = Files.list(site.resolve("data"))) {
            for (Path file : files.filter(SearchedTexts::isOfTexts).toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonObject text = JsonParser.parseString(line).getAsJsonObject();
                    texts.bodies.put(
                            text.get("id").getAsString(), text.get("body").getAsString());
                }
            }
        }
        texts.bodies.forEach((id, body) -> texts.folded.put(id, fold(body)));
        return texts;
    }

    private static boolean isOfTexts(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jsonl") && !name.equals("index.jsonl");
    }

    /** Letters and digits only, small, without accents, simplified. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints().forEach(c -> folded.append(fold(c)));
        return folded.toString();
    }

    private static String fold(int c) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(plain, Normalizer.Form.NFC)
                .codePoints()
                .map(one -> SIMPLIFIED.getOrDefault(one, one))
                .forEach(folded::appendCodePoint);
        return "○◯⚪ΟО".indexOf(c) >= 0 ? "〇" : folded.toString();
    }

    private static Map<Integer, Integer> simplified() {
        Map<Integer, Integer> forms = new HashMap<>();
        InputStream table =
                Objects.requireNonNull(SearchedTexts.class.getResourceAsStream("/gongbao/zh/simplified.tsv"));
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            rows.lines()
                    .filter(row -> row.contains("\t") && !row.startsWith("#"))
                    .forEach(row -> {
                        int[] from =
                                row.substring(0, row.indexOf('\t')).codePoints().toArray();
                        int[] to = row.substring(row.indexOf('\t') + 1)
                                .codePoints()
                                .toArray();
                        for (int i = 0; i < from.length; i++) {
                            forms.put(from[i], to[i]);
                        }
                    });
            return forms;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The ids of the texts that have a phrase. */
    TreeSet<String> with(String phrase) {
        String sought = fold(phrase);
        return where(text -> text.contains(sought));
    }

    TreeSet<String> where(Predicate<String> fits) {
        TreeSet<String> ids = new TreeSet<>();
        folded.forEach((id, text) -> {
            if (fits.test(text)) {
                ids.add(id);
            }
        });
        return ids;
    }

    String longest() {
        return folded.values().stream()
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }

    /** Phrases of 2 to 12 characters of the texts, drawn by lot, every text in its turn. */
    List<String> phrases(int count, long seed) {
        Random lot = new Random(seed);
        List<String> ids = new ArrayList<>(bodies.keySet());
        List<String> phrases = new ArrayList<>();
        for (int i = 0; phrases.size() < count; i++) {
            String text = folded.get(ids.get(i * 7 % ids.size()));
            int length = 2 + lot.nextInt(11);
            if (text.length() > length) {
                int start = text.offsetByCodePoints(0, lot.nextInt(text.codePointCount(0, text.length()) - length));
                phrases.add(text.substring(start, text.offsetByCodePoints(start, length)));
            }
        }
        return phrases;
    }
}
