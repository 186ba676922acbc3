package gongbao.parse;

import java.util.List;

/** Tells words that are written like the name of a place from those of organisations and of whole phrases. */
final class PlaceLike {

    /** 芦山县, 黄冈市黄州区, 澧县委员会. */
    private static final Cue PLACE_LIKE =
            Cue.of("meeting.place-like", "黄冈市黄州区", "黄冈", "^(?:$|中央$|[一-鿿]{1,20}?(?:[省市县区旗州盟镇乡]|地区)(?:委员会)?$)");

    /** 璧山区委关于贯彻党的 is more than a place. */
    private static final Cue MORE_THAN_PLACE =
            Cue.of("meeting.more-than-place", "璧山区委关于贯彻党的", "璧山区委员会", "关于|贯彻|落实|精神|党的|学习|[省市县区旗州]委(?!员会)");

    /** 共青团|芦山县第八届委员会, 县总工会|第八届: an organisation that has 届 and 次 of its own. */
    private static final Cue OTHER = Cue.of(
            "meeting.other-organisation",
            "共青团",
            "共产党",
            "(?:{meetings:other}|(?<![一-鿿])团)(?:的|中央|全国|省|市|县)?(?:{meetings:held}了?)?$");

    /** 国民党革命委员会|青云市: a place that the table does not know. */
    private static final Cue OTHER_OF_PLACE = Cue.of(
            "meeting.other-organisation-of-place",
            "国民党革命委员会青云市",
            "国民党",
            "(?:{meetings:other})(?!议)[一-鿿]{2,4}[省市县区旗州]$");

    static final List<Cue> CUES = List.of(PLACE_LIKE, MORE_THAN_PLACE, OTHER, OTHER_OF_PLACE);

    private static final int LONGEST_OTHER = 10;

    private PlaceLike() {}

    /** What is written like the name of a place, and says no more: 黄冈市黄州区. */
    static boolean is(String words) {
        return !words.isEmpty() && PLACE_LIKE.in(words) && !MORE_THAN_PLACE.in(words);
    }

    /** Whether an organisation that is no body of a place stands before the term, or before the place. */
    static boolean isOthers(TermPlace place) {
        String s = place.s();
        int start = place.number();
        char mark = start > 0 ? s.charAt(start - 1) : 0;
        String name = "省市县区旗州".indexOf(mark) < 0 ? null : BodyName.placeEndingAt(s, start, String.valueOf(mark));
        int before = name == null ? start : start - name.length();
        return isOthers(s, start)
                || OTHER_OF_PLACE.in(s.substring(Math.max(0, start - 16), start))
                || isOthers(s, before)
                || OTHER.in(place.inside().replace("委员会", ""));
    }

    /** Whether the words that end at an offset name an organisation that is no body of a place: 中国致公党|, 共青团|. */
    static boolean isOthers(String s, int end) {
        return OTHER.in(s.substring(Math.max(0, end - LONGEST_OTHER), end));
    }
}
