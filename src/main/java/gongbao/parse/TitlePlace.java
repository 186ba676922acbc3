package gongbao.parse;

import static gongbao.model.MeetingKey.COUNTRY;

import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.search.Matcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose text it is that reports no meeting: the place, or the body of the centre, with which its title begins.
 *
 * <pre>
 * 四川省国民经济和社会发展第十四个五年规划纲要   → 四川省
 * 2012年云州市统计公报, 中共云州市委关于…的意见  → 云州市
 * 国务院关于…的意见, 中华人民共和国…            → 全国
 * 云州会议纪要                            → 云州市 for short names in the text; whose it is, it does not say
 * 青水市统计公报                           → none, where the table has a 青水县 only
 * </pre>
 */
final class TitlePlace {

    /** What may stand before whose it is: 2012年|云州市, 中共|云州市委, 政协|云州市委员会. */
    private static final Cue BEFORE = Cue.of(
            "title.before-place",
            "2012年中共云州市委",
            "云州市2012年",
            "^(?:(?:{#year}年度?|[〇零一二三四五六七八九]{4}年度?)(?:中共|中国共产党|政协)?|中共|中国共产党|政协)");

    private static final Cue OF_CENTRE = Cue.of(
            "title.of-centre",
            "国务院关于加强农村工作的意见",
            "中华人民共和国成立以来云州县大事记",
            "^(?:{#year}年度?)?(?:中华人民共和国(?!成立|建立)|国务院|中共中央|党中央|中央(?:军委|纪委)|中国共产党中央"
                    + "|全国(?:人民代表大会|人大|政协)|中国人民政治协商会议全国委员会|最高人民(?:法院|检察院))");

    static final List<Cue> CUES = List.of(BEFORE, OF_CENTRE);

    private static final String LEVELS = "省市县区旗州盟";
    private static final int LONGEST = 16;

    private final HomeFinder homes;

    TitlePlace(HomeFinder homes) {
        this.homes = homes;
    }

    /** Whose it says it is, in full; null where it does not, or names a place that has namesakes which nothing tells apart. */
    @Nullable
    Division in(String title) {
        return place(title, true);
    }

    /** The place from which its words speak, be it a mere stem. */
    @Nullable
    Division near(String title) {
        return place(title, false);
    }

    private @Nullable Division place(String title, boolean full) {
        if (OF_CENTRE.opens(title)) {
            return Divisions.get().byCode(COUNTRY);
        }
        Matcher before = BEFORE.matcher(title);
        int from = before.find() ? before.end() : 0;
        for (int end = Math.min(title.length(), from + LONGEST); end >= from + 2; end--) {
            List<Division> places = full && LEVELS.indexOf(title.charAt(end - 1)) < 0
                    ? List.of()
                    : Divisions.get().resolve(title.substring(from, end));
            if (!places.isEmpty()) {
                return goesOn(title, from, end) ? null : homes.apart(places);
            }
        }
        return null;
    }

    /** 青水|市, where the table has a 青水县 and no 青水市: another place than the one whose short name it begins with. */
    private static boolean goesOn(String title, int from, int end) {
        return end < title.length()
                && "市县".indexOf(title.charAt(end)) >= 0
                && !Divisions.get().isFull(title.substring(from, end));
    }
}
