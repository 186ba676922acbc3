package gongbao.check.turn;

import gongbao.check.rule.Slip;
import gongbao.check.turn.Edit.Kind;
import gongbao.diag.Finding.Level;
import gongbao.text.Span;
import java.util.Locale;

/** Says of a miss what is wrong and how to mend it: as few words as show the turn. */
final class Told {

    /** A turn of no more characters is shown whole. */
    private static final int SHORT = 8;

    private static final int AROUND = 3;

    private Told() {}

    static Slip of(Letters letters, Miss miss) {
        Edit edit = miss.edit();
        if (edit.kind() == Kind.BROKEN) {
            return Slip.of(check(letters, miss), letters.origin(miss.start(), edit.from()), null)
                    .note("broken", miss.turn().words())
                    .as(Level.HINT);
        }
        boolean whole = miss.end() - miss.start() <= SHORT;
        int from = whole ? miss.start() : Math.max(miss.start(), edit.from() - AROUND);
        int to = whole ? miss.end() : Math.min(miss.end(), edit.to() + AROUND);
        Slip slip = mended(check(letters, miss), letters, new Span(from, to), edit);
        Slip told = slip.note(
                edit.kind().name().toLowerCase(Locale.ROOT), miss.turn().words());
        return Right.isDoubted(letters, miss) ? told.as(Level.WARNING) : told;
    }

    /** A wrong numeral is told by the check of numbers, wherever it stands: 增强“五个意识”. */
    private static String check(Letters letters, Miss miss) {
        Edit edit = miss.edit();
        boolean numeral = edit.kind() == Kind.WRONG
                && Numerals.isOne(letters.at(edit.from()))
                && Numerals.isOne(edit.right().charAt(0));
        return numeral && miss.turn().check().equals("formula")
                ? "number"
                : miss.turn().check();
    }

    /** A slip of some letters, in which an edit is made: what else the body has there stays as it is. */
    static Slip mended(String check, Letters letters, Span shown, Edit edit) {
        Span span = letters.origin(shown.start(), shown.end());
        int from = edit.from() > shown.start()
                ? letters.origin(edit.from() - 1, edit.from()).end()
                : span.start();
        int to = edit.to() == edit.from()
                ? from
                : letters.origin(edit.from(), edit.to()).end();
        int start = edit.to() == edit.from()
                ? from
                : letters.origin(edit.from(), edit.to()).start();
        String mend = letters.body().substring(span.start(), start)
                + edit.right()
                + letters.body().substring(to, span.end());
        return Slip.of(check, span, mend);
    }
}
