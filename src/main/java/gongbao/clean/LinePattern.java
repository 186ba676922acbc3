package gongbao.clean;

import gongbao.search.Matcher;
import gongbao.search.Search;
import org.jspecify.annotations.Nullable;

/** A pattern of a word list, compiled when a text first has its clues: most never are. */
final class LinePattern {

    private final String pattern;
    private final Clues clues;
    private volatile @Nullable Search compiled;

    LinePattern(String pattern) {
        this.pattern = Patterns.wide(pattern);
        this.clues = ClueReader.of(this.pattern);
    }

    Clues clues() {
        return clues;
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
