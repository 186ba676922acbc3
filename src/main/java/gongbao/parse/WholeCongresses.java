package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the congresses of the people that are named by their term alone: anchored at each 届.
 *
 * <pre>
 * 第五届全国人民代表大会, 五届全国人大         → centre, 5
 * 省五届人大, 四川省第三届人民代表大会        → province, 5 / ××省, 3
 * 第一届各界人民代表会议                   → 1, whose, the text must tell
 * 省五届人大代表, 省五届人大常委会          → none: persons, another body
 * </pre>
 */
final class WholeCongresses {

    private static final int LONGEST = 16;
    private static final int LOOK_BACK = 40;

    private static final Cue CONGRESS = Cue.of(
            "meeting.whole-congress",
            "全国人民代表大会",
            "人民代表",
            "(?:全国|[省市县区州旗])?(?:人民代表大会|人大|(?:各族)?各界人民代表(?:会议|大会)|人民代表会议|(?:各界)?人代会)");

    /** 省五届人大|代表: what makes persons, another body or a numbered session of it. */
    private static final Cue MORE = Cue.of(
            "meeting.more-than-congress",
            "常委会",
            "胜利召开",
            "[一-鿿]{0,2}代表(?!大会|会议)|委员|常|主席|主任|秘书|机关|党组|议案|(?:(?![了选产听通成举])[一-鿿]){2,9}委员会|第?[0-9〇零一二三四五六七八九十]{1,3}次|历次");

    static final List<Cue> CUES = List.of(CONGRESS, MORE);

    private WholeCongresses() {}

    static List<MeetingName> find(Reading reading, Span within) {
        List<MeetingName> names = new ArrayList<>();
        String s = reading.text();
        for (int at = MeetingNames.term(s, within.start(), within);
                at >= 0;
                at = MeetingNames.term(s, at + 1, within)) {
            MeetingName name = at(s, at, within);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static @Nullable MeetingName at(String s, int anchor, Span within) {
        int floor = Math.max(within.start(), anchor - LOOK_BACK);
        Matcher congress = CONGRESS.matcher(s).region(anchor + 1, Math.min(within.end(), anchor + 1 + LONGEST));
        Matcher number = MeetingNames.number(s, floor, anchor);
        if (!congress.lookingAt() || !number.find()) {
            return null;
        }
        Matcher more = MORE.matcher(s).region(congress.end(), Math.min(within.end(), congress.end() + LONGEST));
        Integer term = ChineseNumbers.ordinal(number.group(1));
        if (term == null || more.lookingAt() && !isAttended(s, number.start(), congress.group())) {
            return null;
        }
        SessionWords behind = new SessionWords(anchor + 1, congress.group(), List.of(), "", congress.end());
        return named(NameForms.read(new TermPlace(s, floor, number.start(), behind)), term, congress.end());
    }

    /** 选出了出席|第五届全国人民代表大会|的代表: whom it names is to come. */
    private static boolean isAttended(String s, int start, String congress) {
        return s.startsWith("出席", start - 2) && congress.endsWith("人民代表大会");
    }

    private static @Nullable MeetingName named(NameForms.@Nullable Read read, int term, int end) {
        return read == null
                ? null
                : new MeetingName(
                        new Span(read.frame().start(), end),
                        read.frame().host(),
                        term,
                        null,
                        false,
                        false,
                        read.rule().name());
    }
}
