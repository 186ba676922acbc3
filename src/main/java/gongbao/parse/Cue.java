package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.search.Search;
import java.util.List;

/**
 * Words by which rules tell one case from another, without reading a fact themselves: 〔例〕预计 says that a figure is a result.
 *
 * <p>A test runs the samples of every cue.
 *
 * @param name unique; the kind of fact, a dot, and what the words tell
 * @param yes a phrase that holds the words
 * @param no a phrase near to it that does not
 * @param pattern what it looks for in folded text
 */
record Cue(String name, String yes, String no, Search pattern) {

    /** @param template see {@link Template} */
    static Cue of(String name, String yes, String no, String template) {
        return new Cue(name, yes, no, Template.compile(template));
    }

    /** The lists of a parser, one behind the other. */
    static List<Cue> all(List<? extends List<Cue>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    /** Whether the words stand in the text. */
    boolean in(String text) {
        return pattern.in(text);
    }

    /** Whether the text begins with the words. */
    boolean opens(String text) {
        return pattern.opens(text);
    }

    /** Whether the text is the words and nothing else. */
    boolean is(String text) {
        return pattern.is(text);
    }

    /** The text without the first place of the words. */
    String without(String text) {
        return pattern.matcher(text).replaceFirst("");
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }
}
