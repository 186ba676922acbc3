package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingName.Host;
import gongbao.place.Level;
import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the short names of the Party's congresses: anchored at each 大.
 *
 * <pre>
 * 党的二十大, 20大精神, 十八大以来              → 20 / 20 / 18
 * “八大”, 党的“九大”, 八大以来                → 8 / 9 / 8
 * 八大二次会议, 党的“八大”二次会议              → 8, session 2
 * 工会十八大, 十大工程, 20大桥               → none
 * </pre>
 */
final class ShortCongresses {

    private static final Host CENTRE = new Host(null, Level.CENTRAL, false, Organ.PARTY_CONGRESS);
    private static final int LATEST = 40;

    /** Below it there are things of all kinds: 八大任务, 十大工程. */
    private static final int TOLD_ALONE = 12;

    /** The first that was held where the Party ruled; 三大, 五大 are seldom congresses. */
    private static final int TOLD_IN_QUOTES = 7;

    private ShortCongresses() {}

    /**
     * What stands around the number.
     *
     * @param start where the name begins, with the Party's word
     * @param end where it ends, with its session
     * @param marked whether it stands in quotation marks, or has a session
     */
    private record Named(
            int start, int end, int term, @Nullable Integer session, boolean party, boolean marked) {}

    static List<MeetingName> find(String s, Span within) {
        List<MeetingName> names = new ArrayList<>();
        Matcher m = CongressRules.SHORT.matcher(s);
        for (int at = Words.indexOf(s, "大", within.start(), within.end());
                at >= 0;
                at = Words.indexOf(s, "大", at + 1, within.end())) {
            Named found = endsShort(s, at, within, m) ? shortName(s, m, within) : null;
            if (found != null && isCongress(s, found, m.group(3), within)) {
                Span words = new Span(found.start, found.end);
                names.add(new MeetingName(
                        words, CENTRE, found.term, found.session, false, false, CongressRules.SHORT.name()));
            }
        }
        return names;
    }

    /** Whether the short form of a congress ends at a 大; leaves it matched. */
    private static boolean endsShort(String s, int at, Span within, Matcher m) {
        int from = at;
        while (from > within.start()
                && at - from < 5
                && (ChineseNumbers.digit(s.charAt(from - 1)) >= 0 || s.charAt(from - 1) == '十')) {
            from--;
        }
        if (from == at) {
            return false;
        }
        int quoted = from > within.start() && s.charAt(from - 1) == '“' ? from - 1 : from;
        int head = quoted - 2 >= within.start() && (s.startsWith("党的", quoted - 2) || s.startsWith("中共", quoted - 2))
                ? quoted - 2
                : quoted;
        return m.region(head, at + 1).matches();
    }

    /** The name with its marks and its session: 党的|“八大”|二次会议; null for 八大零次会议, which is none. */
    private static @Nullable Named shortName(String s, Matcher m, Span within) {
        boolean party = m.group(1) != null;
        boolean opened = !m.group(2).isEmpty();
        boolean quoted = opened && s.startsWith("”", m.end());
        int behind = quoted ? m.end() + 1 : m.end();
        Matcher session =
                CongressRules.SESSION.matcher(s).region(behind, Math.max(behind, Math.min(within.end(), m.end() + 9)));
        boolean counted = session.lookingAt() && (quoted || !opened);
        Integer number = counted ? ChineseNumbers.ordinal(session.group(1)) : null;
        if (counted && number == null) {
            return null;
        }
        boolean whole = quoted && (party || counted);
        int start = whole || party && !opened ? m.start() : m.start(3);
        int end = counted ? session.end() : whole ? m.end() + 1 : m.end();
        return new Named(start, end, ChineseNumbers.integer(m.group(3)), number, party, quoted || counted);
    }

    /** “八大”|的路线, “九大”|以来; “十大”|工程 is a count. */
    private static boolean standsAlone(String s, Named name, Span within) {
        int from = name.end + 1;
        int to = Math.min(within.end(), from + 4);
        return from >= to
                || CongressRules.AFTER_QUOTED.matcher(s).region(from, to).lookingAt()
                || CongressRules.AFTER_BARE.matcher(s).region(from, to).lookingAt();
    }

    private static boolean isCongress(String s, Named name, String number, Span within) {
        char before = name.start > within.start() ? s.charAt(name.start - 1) : 0;
        if (ChineseNumbers.digit(before) >= 0 || before == '十' || name.term < 1 || name.term > LATEST) {
            return false;
        }
        return isTold(s, name, number, within) && (name.party || !PlaceLike.isOthers(s, name.start));
    }

    private static boolean isTold(String s, Named name, String number, Span within) {
        if (name.marked) {
            return name.party || name.term >= TOLD_IN_QUOTES && (name.session != null || standsAlone(s, name, within));
        }
        int to = Math.min(within.end(), name.end + 4);
        boolean ends = name.end >= within.end();
        boolean followed =
                CongressRules.AFTER_BARE.matcher(s).region(name.end, to).lookingAt();
        if (name.party) {
            return name.term >= TOLD_ALONE || ends || followed;
        }
        if (name.term < TOLD_ALONE) {
            return name.term >= TOLD_IN_QUOTES
                    && CongressRules.AFTER_LOW.matcher(s).region(name.end, to).lookingAt();
        }
        // 20大、30小: figures before a mark are a count.
        boolean figures = number.charAt(0) <= '9';
        boolean mark = ends || !gongbao.zh.Sentences.isHan(s.charAt(name.end));
        return (ends || followed) && !(figures && mark);
    }
}
