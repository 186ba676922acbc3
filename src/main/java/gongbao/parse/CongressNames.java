package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingName.Host;
import gongbao.place.Level;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of Party congresses.
 *
 * <pre>
 * 党的二十大, “八大”, 十八大以来              → centre, 20 / 8 / 18
 * 党的第二十次全国代表大会                   → centre, 20
 * 党的第八届全国代表大会第二次会议             → centre, 8, session 2
 * 县第十五次党代会                        → county, 15
 * 市第八次党代会第二次会议                  → city, 8, session 2
 * 中国共产党××省第十二次代表大会             → ××省, 12
 * </pre>
 */
final class CongressNames {

    private static final Words CONGRESS = Words.of(List.of("代表大会", "党代会"));

    private CongressNames() {}

    static List<MeetingName> find(Reading reading, Span within) {
        List<MeetingName> names = new ArrayList<>(ordinals(reading.text(), within));
        names.addAll(shorts(reading.text(), within));
        return names;
    }

    private static List<MeetingName> ordinals(String s, Span within) {
        List<MeetingName> names = new ArrayList<>();
        if (CONGRESS.find(s, within.start(), within.end()) == null) {
            return names;
        }
        Matcher m = CongressRules.ORDINAL.matcher(s).region(within.start(), within.end());
        while (m.find()) {
            MeetingName name = ordinal(s, within.start(), m);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static @Nullable MeetingName ordinal(String s, int floor, Matcher m) {
        int term = m.group(1) == null ? 1 : ChineseNumbers.integer(m.group(1));
        Integer session = m.group(3) == null ? null : ChineseNumbers.ordinal(m.group(3));
        boolean read = term > 0 && (session == null) == (m.group(3) == null);
        Whose whose = !read ? null : whose(s, floor, m.start(), m.group(2));
        return whose == null
                ? null
                : new MeetingName(
                        new Span(whose.start(), m.end()),
                        whose.host(),
                        term,
                        session,
                        whose.full(),
                        false,
                        whose.rule().name());
    }

    /** Whose congress it is, and where its name begins. */
    private record Whose(int start, Host host, boolean full, Rule rule) {}

    /** By the rules in their order; null where nothing says whose congress it is: 全国第五次妇女代表大会. */
    private static @Nullable Whose whose(String s, int floor, int start, String word) {
        if (word.equals("全国代表大会")) {
            return national(s, start);
        }
        Matcher party = CongressRules.FULL_NAME.matcher(s).region(Math.max(floor, start - 30), start);
        if (party.find() && !party.group(1).isEmpty()) {
            return new Whose(party.start(), host(party.group(1), null, false), true, CongressRules.FULL_NAME);
        }
        if (s.startsWith("党的", start - 2) && start - 2 >= floor) {
            return new Whose(start - 2, host(null, null, false), false, CongressRules.ORDINAL_ALONE);
        }
        char mark = start > floor ? s.charAt(start - 1) : 0;
        if ("省市县区旗州".indexOf(mark) >= 0) {
            return ofPlace(s, start, mark);
        }
        return word.equals("党代会")
                ? new Whose(start, host(null, null, false), false, CongressRules.ORDINAL_ALONE)
                : null;
    }

    private static Whose national(String s, int start) {
        int from = start;
        for (String head : List.of("中国共产党", "党的", "中共", "我们党的")) {
            from = s.startsWith(head, start - head.length()) ? start - head.length() : from;
        }
        return new Whose(from, host(null, Level.CENTRAL, false), from < start, CongressRules.NATIONAL);
    }

    private static Whose ofPlace(String s, int start, char mark) {
        boolean region = s.startsWith("自治区", start - 3);
        String place = BodyName.placeEndingAt(s, start, String.valueOf(mark));
        int from = place != null ? start - place.length() : region ? start - 3 : start - 1;
        Level level = region ? Level.PROVINCE : MeetingNames.level(mark);
        return new Whose(from, host(place, level, mark == '区' && !region), false, CongressRules.ORDINAL);
    }

    private static List<MeetingName> shorts(String s, Span within) {
        List<MeetingName> names = new ArrayList<>();
        Matcher m = CongressRules.SHORT.matcher(s);
        for (int at = Words.indexOf(s, "大", within.start(), within.end());
                at >= 0;
                at = Words.indexOf(s, "大", at + 1, within.end())) {
            if (!endsShort(s, at, within, m)) {
                continue;
            }
            int term = ChineseNumbers.integer(m.group(2));
            int end = m.end();
            Matcher session = CongressRules.SESSION.matcher(s).region(end, Math.min(within.end(), end + 8));
            Integer number = null;
            if (session.lookingAt()) {
                number = ChineseNumbers.ordinal(session.group(1));
                end = session.end();
                if (number == null) {
                    continue; // 八大零次会议 is no meeting, nor is it the congress as a whole.
                }
            }
            boolean quoted =
                    m.start() > 0 && s.charAt(m.start() - 1) == '“' && end < s.length() && s.charAt(end) == '”';
            if (isCongress(s, m, term, end, within, quoted || number != null)) {
                Host centre = host(null, Level.CENTRAL, false);
                String rule = CongressRules.SHORT.name();
                names.add(new MeetingName(new Span(m.start(), end), centre, term, number, false, false, rule));
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
        int head = from - 2 >= within.start() && (s.startsWith("党的", from - 2) || s.startsWith("中共", from - 2))
                ? from - 2
                : from;
        return from < at && m.region(head, at + 1).matches();
    }

    private static boolean isCongress(String s, Matcher m, int term, int end, Span within, boolean sure) {
        if (m.start() > 0 && ChineseNumbers.digit(s.charAt(m.start() - 1)) >= 0 || term < 1 || term > 40) {
            return false;
        }
        boolean party = m.group(1) != null;
        Matcher after = CongressRules.AFTER_BARE.matcher(s).region(end, Math.min(within.end(), end + 4));
        boolean followed = end >= within.end() || after.lookingAt();
        return sure && (party || term >= 7) || party && (term >= 12 || followed) || term >= 12 && followed;
    }

    private static Host host(@Nullable String place, @Nullable Level level, boolean district) {
        return new Host(place, level, district, Organ.PARTY_CONGRESS);
    }
}
