package gongbao.check;

import gongbao.text.Span;
import java.util.List;

/** Words of the office's own in which nothing is wrong. */
final class AllowedWords {

    private AllowedWords() {}

    /** Whether one of them stands around the words. */
    static boolean hold(List<String> allowed, String body, Span words) {
        return allowed.stream().anyMatch(word -> stands(word, body, words));
    }

    private static boolean stands(String word, String body, Span words) {
        int first = Math.max(0, words.end() - word.length());
        for (int at = body.indexOf(word, first); at >= 0 && at <= words.start(); at = body.indexOf(word, at + 1)) {
            if (at + word.length() >= words.end()) {
                return true;
            }
        }
        return false;
    }
}
