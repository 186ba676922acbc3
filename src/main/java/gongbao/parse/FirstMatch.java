package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a stretch with several rules at once: each match is the next to begin behind the last, and of two that begin at the same
 * place the one whose rule stands first. The rules must not look behind their first character, nor match nothing.
 */
final class FirstMatch {

    private final List<Rule> rules;
    private final List<Matcher> matchers;
    private final boolean[] more;
    private final int end;
    private int from;
    private int first = -1;

    FirstMatch(List<Rule> rules, String text, Span within) {
        this.rules = rules;
        this.from = within.start();
        this.end = within.end();
        this.matchers = new ArrayList<>(rules.size());
        this.more = new boolean[rules.size()];
        for (int i = 0; i < more.length; i++) {
            Matcher matcher = rules.get(i).matcher(text);
            matchers.add(matcher);
            more[i] = matcher.region(from, end).find();
        }
    }

    /** Goes on to the next match; false where there is none. */
    boolean next() {
        if (first >= 0) {
            from = matcher().end();
        }
        first = -1;
        for (int i = 0; i < more.length; i++) {
            Matcher m = matchers.get(i);
            if (more[i] && m.start() < from) {
                more[i] = m.region(from, end).find();
            }
            if (more[i] && (first < 0 || m.start() < matcher().start())) {
                first = i;
            }
        }
        return first >= 0;
    }

    /** The rule of the match. */
    Rule rule() {
        return rules.get(first);
    }

    Matcher matcher() {
        return matchers.get(first);
    }
}
