package gongbao.parse;

import gongbao.model.Organ;
import gongbao.place.Level;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final String NUM = "[0-9〇零一二三四五六七八九十]{1,3}";

    /** Anchored at 次: the number before it, the word for the congress behind it, perhaps a session. */
    private static final Pattern ORDINAL =
            Pattern.compile("第?(" + NUM + ")[次届](全国代表大会|党员代表大会|党代表大会|党代会|代表大会)" + "(?:第?(" + NUM + ")次(?:全体)?会议)?");

    private static final Words CONGRESS = Words.of(List.of("代表大会", "党代会"));

    private static final Pattern PARTY_BEFORE = Pattern.compile("(?:中国共产党|中共)([\\u4e00-\\u9fff&&[^委届向]]{0,20})$");

    private static final Pattern SHORT = Pattern.compile("(党的|中共)?((?:[二三四]?十[一二三四五六七八九]?|[一二三四五六七八九]))大");

    private static final Pattern SHORT_SESSION = Pattern.compile("(" + NUM + ")次会议");

    /** What may follow a bare 二十大; 十大工程 and 八大战略 are no congresses. */
    private static final Pattern AFTER_BARE =
            Pattern.compile("精神|以来|报告|部署|决策|提出|召开|胜利|作出|描绘|擘画|明确|确定|代表|党章|之|前|后|闭幕|开幕|关于|对|确立|指出|强调|[、,。;”’》)和及]");

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
        Matcher m = ORDINAL.matcher(s).region(within.start(), within.end());
        while (m.find()) {
            MeetingName name = ordinal(s, within.start(), m);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static @Nullable MeetingName ordinal(String s, int floor, Matcher m) {
        int term = ChineseNumbers.integer(m.group(1));
        Integer session = m.group(3) == null ? null : Integer.valueOf(ChineseNumbers.integer(m.group(3)));
        if (term <= 0) {
            return null;
        }
        int start = m.start();
        if (m.group(2).equals("全国代表大会")) {
            for (String head : List.of("中国共产党", "党的", "中共", "我们党的")) {
                if (s.startsWith(head, m.start() - head.length())) {
                    start = m.start() - head.length();
                }
            }
            return name(new Span(start, m.end()), null, Level.CENTRAL, false, term, session, start < m.start());
        }
        Matcher party = PARTY_BEFORE.matcher(s).region(Math.max(floor, start - 30), start);
        if (party.find() && !party.group(1).isEmpty()) {
            return name(new Span(party.start(), m.end()), party.group(1), null, false, term, session, true);
        }
        boolean region = s.startsWith("自治区", start - 3);
        char mark = start > floor ? s.charAt(start - 1) : 0;
        if ("省市县区旗州".indexOf(mark) < 0) {
            // 全国第五次妇女代表大会 and bare numbers: whose congress it is, nothing says.
            return m.group(2).equals("党代会")
                    ? name(new Span(start, m.end()), null, null, false, term, session, false)
                    : null;
        }
        String place = BodyName.placeEndingAt(s, start, String.valueOf(mark));
        int from = place != null ? start - place.length() : region ? start - 3 : start - 1;
        Level level = region ? Level.PROVINCE : MeetingNames.level(mark);
        return name(new Span(from, m.end()), place, level, mark == '区' && !region, term, session, false);
    }

    private static List<MeetingName> shorts(String s, Span within) {
        List<MeetingName> names = new ArrayList<>();
        Matcher m = SHORT.matcher(s);
        for (int at = s.indexOf('大', within.start()); at >= 0 && at < within.end(); at = s.indexOf('大', at + 1)) {
            if (!endsShort(s, at, within, m)) {
                continue;
            }
            int term = ChineseNumbers.integer(m.group(2));
            int end = m.end();
            Matcher session = SHORT_SESSION.matcher(s).region(end, Math.min(within.end(), end + 8));
            Integer number = null;
            if (session.lookingAt()) {
                number = ChineseNumbers.integer(session.group(1));
                end = session.end();
            }
            boolean quoted =
                    m.start() > 0 && s.charAt(m.start() - 1) == '“' && end < s.length() && s.charAt(end) == '”';
            if (isCongress(s, m, term, end, within, quoted || number != null)) {
                names.add(name(new Span(m.start(), end), null, Level.CENTRAL, false, term, number, false));
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
        Matcher after = AFTER_BARE.matcher(s).region(end, Math.min(within.end(), end + 4));
        boolean followed = end >= within.end() || after.lookingAt();
        return sure && (party || term >= 7) || party && (term >= 12 || followed) || term >= 12 && followed;
    }

    private static MeetingName name(
            Span span,
            @Nullable String place,
            @Nullable Level level,
            boolean district,
            int term,
            @Nullable Integer session,
            boolean full) {
        return new MeetingName(span, place, level, district, Organ.PARTY_CONGRESS, term, session, full, false);
    }
}
