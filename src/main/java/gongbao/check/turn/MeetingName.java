package gongbao.check.turn;

import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as some words name it.
 *
 * @param organ what meets, as a full name says it
 * @param place the last characters before the name, 陵县; in few words only 县
 * @param term as written
 * @param session as written
 */
record MeetingName(String organ, String place, Part term, Part session) {

    static final String N = "([一二三四五六七八九十]{1,4}|[0-9]{1,2})";

    static final Pattern FULL =
            Pattern.compile("第" + N + "届(中央委员会|全国委员会|委员会|中央纪律检查委员会|纪律检查委员会|人民代表大会常务委员会|人民代表大会|常务委员会)第" + N
                    + "次(?:全体)?(?:\\(扩大\\))?(?:扩大)?(?:全体)?会议");

    /** How a title names the meeting in few words. */
    private static final Pattern TITLED =
            Pattern.compile("(?<=[省市县区州旗盟])(委|纪委|人大|人大常委会)" + N + "届" + N + "次(?:全会|全体会议|会议)");

    /** How news tell in few words of a meeting that is held: 市委召开十三届十三次全体会议. */
    private static final Pattern CALLED =
            Pattern.compile("(?<=[省市县区州旗盟])(委|纪委)(?:召开|举行)" + N + "届" + N + "次(?:全会|全体会议)");

    /** 市十四届人大四次会议应到代表. */
    private static final Pattern OPENED = Pattern.compile("(?<=[省市县区州旗盟])" + N + "届(人大)" + N
            + "次会议(?=(?:今日|今天|昨日|昨天|胜利|圆满|隆重)?(?:应到|应出席|开幕|闭幕|(?:隆重|胜利)?(?:召开|举行)))");

    private static final Map<String, String> ORGANS =
            Map.of("委", "委员会", "纪委", "纪律检查委员会", "人大", "人民代表大会", "人大常委会", "人民代表大会常务委员会");

    private static final Pattern GOES_ON = Pattern.compile(
            "(?:预备会议)?[,)。]?(?:于|在|是|由|[0-9一二三]|今|昨|现|经|胜利|圆满|隆重|召开|举行|开幕|闭幕|听取|审议|研究|讨论|认为|指出|强调|应到|出席|通过|主席团|公告|公报|决议"
                    + "|第[一二三四五六七八九]次大会|$)");

    private static final Pattern OF_ANOTHER = Pattern.compile("关于|贯彻|落实|学习|传达|根据|按照");

    private static final int PLACE = 2;

    /** A number where it stands. */
    record Part(int number, String words, int start, int end) {
        static Part of(Matcher matcher, int group) {
            String words = matcher.group(group);
            return new Part(ChineseNumbers.integer(words), words, matcher.start(group), matcher.end(group));
        }
    }

    static MeetingName of(Letters letters, Matcher matcher) {
        return new MeetingName(
                matcher.group(2), before(letters, matcher, PLACE), Part.of(matcher, 1), Part.of(matcher, 3));
    }

    /** 〔例〕中共云陵县委十五届六次全会. */
    private static MeetingName ofShort(Letters letters, Matcher matcher, int place) {
        String organ = Objects.requireNonNull(ORGANS.get(matcher.group(1)));
        return new MeetingName(organ, before(letters, matcher, place), Part.of(matcher, 2), Part.of(matcher, 3));
    }

    private static String before(Letters letters, Matcher matcher, int length) {
        return letters.text().substring(Math.max(0, matcher.start() - length), matcher.start());
    }

    /** The text's own meeting, where a title, a note or a paragraph names it; null where it names none, or another. */
    static @Nullable MeetingName own(Letters letters, Span span, boolean isTitle) {
        MeetingName full = full(letters, span, isTitle);
        MeetingName titled = full != null || !isTitle ? full : titled(letters, span);
        return titled != null ? titled : inFewWords(letters, span);
    }

    private static Matcher matcher(Pattern pattern, Letters letters, Span span) {
        Matcher matcher = pattern.matcher(letters.text()).useTransparentBounds(true);
        return matcher.region(letters.indexOf(span.start()), letters.indexOf(span.end()));
    }

    private static @Nullable MeetingName full(Letters letters, Span span, boolean isTitle) {
        Matcher matcher = matcher(FULL, letters, span);
        if (!matcher.find()) {
            return null;
        }
        String behind = letters.text().substring(matcher.end(), matcher.regionEnd());
        // …第七次会议关于政府工作报告的决议
        boolean ofResolution = isTitle && behind.startsWith("关于") && !isOfAnother(letters, matcher);
        return ofResolution || goesOn(behind) ? of(letters, matcher) : null;
    }

    /** The same of a title, which may say it in few words: a text that is of another meeting names that behind 关于 or 贯彻. */
    private static @Nullable MeetingName titled(Letters letters, Span span) {
        Matcher matcher = matcher(TITLED, letters, span);
        boolean isOwn = matcher.find()
                && goesOn(letters.text().substring(matcher.end(), matcher.regionEnd()))
                && !isOfAnother(letters, matcher);
        return isOwn ? ofShort(letters, matcher, PLACE) : null;
    }

    private static @Nullable MeetingName inFewWords(Letters letters, Span span) {
        Matcher called = matcher(CALLED, letters, span);
        if (called.find()) {
            return isOfAnother(letters, called) ? null : ofShort(letters, called, 1);
        }
        Matcher opened = matcher(OPENED, letters, span);
        boolean isOwn = opened.find() && !isOfAnother(letters, opened);
        return isOwn
                ? new MeetingName("人民代表大会", before(letters, opened, 1), Part.of(opened, 1), Part.of(opened, 3))
                : null;
    }

    private static boolean isOfAnother(Letters letters, Matcher matcher) {
        return OF_ANOTHER
                .matcher(letters.text().substring(matcher.regionStart(), matcher.start()))
                .find();
    }

    /** What is said of the meeting that is held; of another it is said 以来, 关于召开…的决定. */
    private static boolean goesOn(String behind) {
        return behind.isEmpty() || GOES_ON.matcher(behind).lookingAt();
    }

    /** Whether both are meetings of one organ, but not the same. */
    boolean isOther(MeetingName other) {
        return organ.equals(other.organ)
                && (place.endsWith(other.place) || other.place.endsWith(place))
                && (term.number != other.term.number || session.number != other.session.number);
    }
}
