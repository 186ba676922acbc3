package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A form where it was found, to be read before the search goes on.
 *
 * @param form which one
 * @param matcher its groups, counted in the stretch that was searched
 * @param stretch what was searched
 * @param from offset of the stretch in the text
 */
record Found<F extends Form>(F form, Matcher matcher, String stretch, int from) {

    /** All its words. */
    Span span() {
        return new Span(from + matcher.start(), from + matcher.end());
    }

    String words() {
        return matcher.group();
    }

    /** Whether other words stand right behind it. */
    boolean isBefore(String words) {
        return stretch.startsWith(words, matcher.end());
    }

    /** Where the words of a named group stand. */
    Span span(String group) {
        return new Span(from + matcher.start(group), from + matcher.end(group));
    }

    /** The words of a named group that the form always has. */
    String said(String group) {
        return Objects.requireNonNull(words(group), group);
    }

    /** The words of a named group; null where the form was found without them. */
    @Nullable
    String words(String group) {
        return matcher.group(group);
    }
}
