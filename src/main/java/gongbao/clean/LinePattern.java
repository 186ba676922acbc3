package gongbao.clean;

import gongbao.search.Matcher;
import gongbao.search.Search;
import org.jspecify.annotations.Nullable;

/** A pattern of a word list, compiled when a text first may match it: most never are. */
final class LinePattern {

    private final String pattern;
    private volatile @Nullable Search compiled;

    LinePattern(String pattern) {
        this.pattern = pattern;
    }

    Matcher matcher(String text) {
        Search known = compiled;
        if (known == null) {
            known = Search.compile(pattern);
            compiled = known;
        }
        return known.matcher(text);
    }
}
