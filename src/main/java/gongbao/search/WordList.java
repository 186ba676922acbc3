package gongbao.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that patterns call by a name, the longest first: 〔例〕{stage-marks} finds 修正案草案|修正案|草案. What finds them is made once
 * for all the patterns that name them.
 */
public final class WordList {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z:-]*)\\}");

    private final List<String> words;
    private final Expr expr;

    private WordList(List<String> words) {
        this.words = words;
        this.expr = expr(words);
    }

    /**
     * The words in the order in which they are tried.
     *
     * @param words at least one; none is empty
     */
    public static WordList of(Collection<String> words) {
        return new WordList(words.stream().sorted(LONGEST_FIRST).toList());
    }

    private static Expr expr(List<String> words) {
        boolean isSet = words.get(0).length() == 1;
        return isSet || words.size() == 1
                ? Exprs.either(words.stream().map(Exprs::characters).toList())
                : new Expr.Listed(WordTree.longestFirst(words));
    }

    /** What it is in a pattern. */
    Expr expr() {
        return expr;
    }

    /** A pattern as {@link Pattern} knows it, with the words where their names stood: 〔例〕(?:修正案草案|修正案|草案). */
    static String writtenOut(String pattern, Function<String, @Nullable WordList> lists) {
        return NAME.matcher(pattern).replaceAll(name -> {
            WordList list = lists.apply(name.group(1));
            return Matcher.quoteReplacement(list == null ? name.group() : list.writtenOut());
        });
    }

    private String writtenOut() {
        return words.stream().map(WordList::literal).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String literal(String word) {
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            literal.append("\\()[]{}.*+?^$|".indexOf(c) < 0 ? "" : "\\").append(c);
        }
        return literal.toString();
    }
}
