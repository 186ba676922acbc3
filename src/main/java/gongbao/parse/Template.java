package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.search.Search;
import gongbao.zh.Shapes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns with the words of the lexicon in them.
 *
 * <pre>
 * {units}           → (?:亿元|万元|…): any word of lexicon/units.tsv, the longest first
 * {targets:strive}  → the words of lexicon/targets.tsv whose second column is “strive”
 * {#year}           → how a year is written, see {@link Shapes}
 * </pre>
 *
 * So a pattern shows its shape, and a word is added where words are. It is the only place in {@code parse} where a pattern is
 * compiled; each is compiled once.
 */
final class Template {

    /** Longer ones can only be read by their author: their words belong into the lexicon, their parts into rules. */
    static final int LONGEST = 150;

    private static final Pattern LIST = Pattern.compile("\\{([a-z][a-z-]*)(?::([a-z][a-z-]*))?\\}");

    private Template() {}

    /**
     * @throws IllegalArgumentException for a pattern over {@link #LONGEST} characters, or a list that is not there
     */
    static Search compile(String template) {
        if (template.length() > LONGEST) {
            throw new IllegalArgumentException(template.length() + " characters: " + template);
        }
        return Search.compile(LIST.matcher(Shapes.writtenOut(template))
                .replaceAll(list -> Matcher.quoteReplacement("(?:" + words(list.group(1), list.group(2)) + ")")));
    }

    private static String words(String list, String kind) {
        String words = kind == null ? Lexicon.anyOf(list) : Lexicon.anyOf(list, kind);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no words in lexicon/" + list + ".tsv of the kind " + kind);
        }
        return words;
    }
}
