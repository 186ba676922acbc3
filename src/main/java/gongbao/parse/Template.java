package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.search.Search;
import gongbao.search.WordList;
import gongbao.zh.Shapes;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
 * compiled; each is compiled once, and so is each list.
 */
final class Template {

    /** Longer ones can only be read by their author: their words belong into the lexicon, their parts into rules. */
    static final int LONGEST = 150;

    private static final Map<String, WordList> LISTS = new ConcurrentHashMap<>();

    private Template() {}

    /**
     * A pattern that is read when it is first looked for; a list that is not there is told then.
     *
     * @throws IllegalArgumentException for a pattern over {@link #LONGEST} characters
     */
    static Search compile(String template) {
        if (template.length() > LONGEST) {
            throw new IllegalArgumentException(template.length() + " characters: " + template);
        }
        return Search.of(Shapes.writtenOut(template), Template::list);
    }

    private static WordList list(String name) {
        return LISTS.computeIfAbsent(name, key -> WordList.of(words(key)));
    }

    private static Set<String> words(String name) {
        int colon = name.indexOf(':');
        Set<String> words =
                colon < 0 ? Lexicon.words(name) : Lexicon.words(name.substring(0, colon), name.substring(colon + 1));
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no words in the lexicon for {" + name + "}");
        }
        return words;
    }
}
