package gongbao.search;

import java.util.List;

/** Several patterns looked for in one sweep: whether any of them stands in a text. */
public final class AnyOf {

    private final List<Search> searches;

    private AnyOf(List<Search> searches) {
        this.searches = searches;
    }

    /** Patterns that can be tried together become one; the others are tried behind it. */
    public static AnyOf of(List<Search> patterns) {
        return new AnyOf(Search.joined(patterns));
    }

    public boolean in(String text) {
        for (Search search : searches) {
            if (search.in(text)) {
                return true;
            }
        }
        return false;
    }
}
