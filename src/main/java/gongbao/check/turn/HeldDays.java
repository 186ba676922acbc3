package gongbao.check.turn;

import gongbao.check.rule.Slip;
import gongbao.check.turn.Held.Body;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import gongbao.zh.ChineseNumerals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds a meeting of the centre behind the day of another: 2021年11月11日中国共产党第十六届中央委员会第六次全体会议通过 is of the 十九届.
 * Only where one number differs from that of the meeting held on the day.
 */
final class HeldDays {

    private static final String DAY = "(?<year>[12]\\d{3})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日,?在?(?:中国共产党)?";

    private static final String N = "[一二三四五六七八九十]{1,3}";

    private static final List<Around> NAMES = List.of(
            Around.of("届中央委员会第", 26, 14, DAY + "第(?<term>" + N + ")届中央委员会第(?<session>" + N + ")次全体会议"),
            Around.of("届全国人民代表大会第", 26, 17, DAY + "第(?<term>" + N + ")届全国人民代表大会第(?<session>" + N + ")次会议"));

    /** Of no body more terms or sessions are looked for. */
    private static final int MOST = 20;

    private HeldDays() {}

    static void find(Letters letters, Consumer<Slip> to) {
        for (Around name : NAMES) {
            name.find(letters.text(), found -> compare(letters, found, to));
        }
    }

    private static void compare(Letters letters, Matcher found, Consumer<Slip> to) {
        LocalDate day = day(found);
        Body body = found.group().contains("中央委员会") ? Body.PLENUM : Body.NPC;
        int term = ChineseNumbers.integer(found.group("term"));
        int session = ChineseNumbers.integer(found.group("session"));
        if (day == null || Held.isOn(body, term, session, day)) {
            return;
        }
        for (int other = 1; other <= MOST; other++) {
            if (Held.isOn(body, other, session, day)) {
                tell(letters, found, "term", other, to);
            } else if (Held.isOn(body, term, other, day)) {
                tell(letters, found, "session", other, to);
            }
        }
    }

    private static @Nullable LocalDate day(Matcher found) {
        try {
            return LocalDate.of(
                    Integer.parseInt(found.group("year")),
                    Integer.parseInt(found.group("month")),
                    Integer.parseInt(found.group("day")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void tell(Letters letters, Matcher found, String part, int due, Consumer<Slip> to) {
        String right = ChineseNumerals.of(due);
        Edit edit = new Edit(Edit.Kind.WRONG, found.start(part), found.end(part), right);
        Slip slip = Told.mended("meeting", letters, new Span(edit.from() - 1, edit.to() + 1), edit);
        to.accept(slip.note(part, found.group(part), right));
    }
}
