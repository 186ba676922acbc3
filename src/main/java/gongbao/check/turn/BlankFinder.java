package gongbao.check.turn;

import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.text.Span;
import gongbao.zh.Sentences;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Finds a blank within a turn: 习近平新时代 中国特色社会主义思想. */
final class BlankFinder {

    private static final String BLANKS = " \u3000\u00a0";

    /** A text with more of them sets words wide, or comes from a page that does. */
    private static final int FEW = 6;

    private BlankFinder() {}

    static void find(CheckedText text, String check, Consumer<Slip> to) {
        Letters letters = text.once(Letters.OF);
        if (text.once(BlankFinder::count) > FEW) {
            return;
        }
        Set<Integer> told = new HashSet<>();
        for (Exact.Place place : text.once(NearMisses.OF).exact().places()) {
            Span span = letters.origin(place.span().start(), place.span().end());
            if (span.length() > place.span().length() && place.turn().check().equals(check)) {
                one(letters.body(), span, place.turn(), told, to);
            }
        }
    }

    /** How often blanks stand between two Chinese characters. */
    private static int count(CheckedText text) {
        String body = text.body();
        int count = 0;
        for (int i = 1; i + 1 < body.length(); i++) {
            boolean blank = BLANKS.indexOf(body.charAt(i)) >= 0;
            count += blank && Sentences.isHan(body.charAt(i - 1)) && Sentences.isHan(body.charAt(i + 1)) ? 1 : 0;
        }
        return count;
    }

    private static void one(String body, Span span, Turn turn, Set<Integer> told, Consumer<Slip> to) {
        String words = span.of(body);
        int from = 0;
        while (from < words.length() && BLANKS.indexOf(words.charAt(from)) < 0) {
            from++;
        }
        int end = from;
        while (end < words.length() && BLANKS.indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        // Words set wide have a blank behind each character.
        String mend = words.substring(0, from) + words.substring(end);
        if (mend.length() == turn.words().length() && told.add(span.start() + from)) {
            to.accept(Slip.of(turn.check(), span, mend)
                    .note("blank", turn.words())
                    .as(Level.WARNING));
        }
    }
}
