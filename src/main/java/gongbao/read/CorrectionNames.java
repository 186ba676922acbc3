package gongbao.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The names of files in which an editor corrects what is read: of {@code a.txt}, {@code a.txt.fix.yaml}. */
final class CorrectionNames {

    private static final String OF_ALL = "fix";

    private static final List<String> ENDINGS = List.of(".fix.yaml", ".fix.yml");

    private static final Set<String> YAML = Set.of("yaml", "yml");

    /** One word where a dot is missing; the other letters are whose. */
    private static final Set<String> RUN_ON = Set.of("fixyaml", "fixyml");

    /** What systems put behind the names of copies. */
    private static final Set<String> COPY = Set.of("copy", "副本", "复制", "的副本", "新");

    /** What somebody would call such a file who does not know its name. */
    private static final List<String> CHINESE = List.of("更正", "订正", "改正", "修正", "纠错", "勘误");

    private CorrectionNames() {}

    /** {@code a.txt.fix.yaml}, or {@code fix.yaml} for all of a folder. */
    static boolean is(Path file) {
        return is(SeedPaths.name(file)) && !FileNames.isHidden(file);
    }

    private static boolean is(String name) {
        String lower = "." + name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** Where those of a file may lie: beside it for itself, in its folder for all. */
    static List<Path> of(Path file) {
        return Stream.of(SeedPaths.name(file), "")
                .flatMap(name -> ENDINGS.stream().map(ending -> name.isEmpty() ? ending.substring(1) : name + ending))
                .map(file::resolveSibling)
                .toList();
    }

    /** {@code fix.yaml.txt}: an editor of texts put its own ending behind the name, and its lines would be published as a text. */
    static boolean isMisnamed(Path file) {
        String name = SeedPaths.name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 && is(name.substring(0, dot)) && SourceFormats.of(file) != null && !FileNames.isHidden(file);
    }

    /** {@code a.txt.fix (1).yaml}, {@code a.txt.fixyaml}, 更正.yaml: near to such a name, and none. */
    static boolean isNear(Path file) {
        String name = SeedPaths.name(file).toLowerCase(Locale.ROOT);
        List<String> words = words(name);
        if (is(file) || FileNames.isHidden(file) || words.isEmpty() || SourceFormats.of(file) != null) {
            return false;
        }
        String last = words.get(words.size() - 1);
        String before = words.size() > 1 ? words.get(words.size() - 2) : "";
        boolean yaml = YAML.contains(last);
        boolean named = yaml && (before.equals(OF_ALL) || CHINESE.stream().anyMatch(name::contains));
        return named || RUN_ON.contains(last) || words.size() > 1 && name.endsWith("." + OF_ALL);
    }

    /** Its runs of letters of one script, without what only tells copies apart. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean other = word.length() > 0 && (word.charAt(0) < 128) != (c < 128);
            if (word.length() > 0 && (other || !Character.isLetter(c))) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
        }
        words.removeIf(COPY::contains);
        return words;
    }
}
