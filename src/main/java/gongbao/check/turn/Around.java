package gongbao.check.turn;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Matches a pattern only around words that all it finds has in it, as most of a text has none of them.
 *
 * @param key the words
 * @param before how far before them a match may begin
 * @param behind how far behind their beginning it may end
 * @param pattern what is looked for
 */
record Around(String key, int before, int behind, Pattern pattern) {

    static Around of(String key, int before, int behind, String pattern) {
        return new Around(key, before, behind, Pattern.compile(pattern));
    }

    /** Every match that holds the key; none twice. */
    void find(String text, Consumer<Matcher> found) {
        Matcher matcher = null;
        int done = 0;
        for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length())) {
            if (matcher == null) {
                matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            }
            matcher.region(Math.max(done, at - before), Math.min(text.length(), at + behind));
            while (matcher.find() && matcher.start() <= at) {
                if (matcher.end() > at) {
                    done = matcher.end();
                    found.accept(matcher);
                    break;
                }
            }
        }
    }
}
