package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingName.Host;
import gongbao.place.Divisions;
import gongbao.place.Level;
import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of Party congresses; 党的二十大 and its like are read by {@link ShortCongresses}.
 *
 * <pre>
 * 党的第二十次全国代表大会                   → centre, 20
 * 党的第八届全国代表大会第二次会议             → centre, 8, session 2
 * 县第十五次党代会                        → county, 15
 * 市第八次党代会第二次会议                  → city, 8, session 2
 * 市第八次党代会第二次全体会议                → city, 8: a sitting is no session
 * 中国共产党××省第十二次代表大会             → ××省, 12
 * </pre>
 */
final class CongressNames {

    private static final Words CONGRESS = Words.of(List.of("代表大会", "党代会"));

    private static final Host CENTRE = host(null, Level.CENTRAL, false);

    private CongressNames() {}

    static List<MeetingName> find(Reading reading, Span within) {
        List<MeetingName> names = new ArrayList<>(ordinals(reading.text(), within));
        names.addAll(ShortCongresses.find(reading.text(), within));
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
        if (m.start() > floor && s.charAt(m.start() - 1) == '届') {
            return sessionBefore(s, floor, m);
        }
        int term = m.group(1) == null ? 1 : ChineseNumbers.integer(m.group(1));
        boolean counted = m.group(3) != null && m.group(4) == null;
        Integer session = counted ? ChineseNumbers.ordinal(m.group(3)) : null;
        boolean read = term > 0 && (session != null) == counted;
        return read ? name(s, floor, new Span(m.start(), m.end()), m.group(2), term, session) : null;
    }

    /** 市二届|二次党代会: the term stands before the session. */
    private static @Nullable MeetingName sessionBefore(String s, int floor, Matcher m) {
        Matcher number = MeetingNames.TERM.matcher(s).region(Math.max(floor, m.start() - 6), m.start() - 1);
        Integer session = m.group(1) == null ? null : ChineseNumbers.ordinal(m.group(1));
        if (session == null || !number.find()) {
            return null;
        }
        Integer term = ChineseNumbers.ordinal(number.group(1));
        Span words = new Span(number.start(), m.end(2));
        return term == null ? null : name(s, floor, words, m.group(2), term, session);
    }

    private static @Nullable MeetingName name(
            String s, int floor, Span words, String word, int term, @Nullable Integer session) {
        Whose whose = whose(s, floor, words.start(), word);
        return whose == null
                ? null
                : new MeetingName(
                        new Span(whose.start(), words.end()),
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
        if (word.startsWith("全国")) {
            return national(s, floor, start);
        }
        Matcher party = CongressRules.FULL_NAME.matcher(s).region(Math.max(floor, start - 30), start);
        if (party.find() && isPlace(party.group(1))) {
            return new Whose(party.start(), host(party.group(1), null, false), true, CongressRules.FULL_NAME);
        }
        if (s.startsWith("中国共产党", start - 5) && start - 5 >= floor) {
            return new Whose(start - 5, host(null, null, false), false, CongressRules.ORDINAL_ALONE);
        }
        if (s.startsWith("党的", start - 2) && start - 2 >= floor) {
            return new Whose(start - 2, host(null, null, false), false, CongressRules.ORDINAL_ALONE);
        }
        char mark = start > floor ? s.charAt(start - 1) : 0;
        if (mark != 0 && "省市县区旗州".indexOf(mark) >= 0) {
            return ofPlace(s, start, mark, word);
        }
        return word.equals("党代会")
                ? new Whose(start, host(null, null, false), false, CongressRules.ORDINAL_ALONE)
                : null;
    }

    private static boolean isPlace(String words) {
        return PlaceLike.is(words) || !Divisions.get().resolve(words).isEmpty();
    }

    private static @Nullable Whose national(String s, int floor, int start) {
        for (String head : List.of("中国共产党", "我们党的", "党的", "中共")) {
            if (start - head.length() >= floor && s.startsWith(head, start - head.length())) {
                return new Whose(start - head.length(), CENTRE, true, CongressRules.NATIONAL);
            }
        }
        boolean alone = CongressRules.BEFORE_NATIONAL.in(s.substring(Math.max(floor, start - 4), start));
        return alone ? new Whose(start, CENTRE, false, CongressRules.NATIONAL) : null;
    }

    /** 县工会|第五次代表大会 stands for others, and so does 共青团芦山县|第五次代表大会. */
    private static @Nullable Whose ofPlace(String s, int start, char mark, String word) {
        boolean region = s.startsWith("自治区", start - 3);
        String place = BodyName.placeEndingAt(s, start, String.valueOf(mark));
        int from = place != null ? start - place.length() : region ? start - 3 : start - 1;
        if (!word.startsWith("党") && PlaceLike.isOthers(s, from)) {
            return null;
        }
        Level level = region ? Level.PROVINCE : MeetingNames.level(mark);
        return new Whose(from, host(place, level, mark == '区'), false, CongressRules.ORDINAL);
    }

    private static Host host(@Nullable String place, @Nullable Level level, boolean district) {
        return new Host(place, level, district, Organ.PARTY_CONGRESS);
    }
}
