package gongbao.parse;

import java.util.List;

/**
 * Tells that a text reports a meeting by what the meeting did, without a word that it was held.
 *
 * <pre>
 * |第三次会议|的全部议程已在今天下午进行完毕              → by its agenda
 * 在22日闭幕的|县人民代表大会第一次会议|上选举产生…        → by what it chose
 * 2月2日下午,|省人大常委会第二十七次会议|上,表决通过…      → by what it passed on a day
 * 当日召开的|县委九届十四次全会|,审议通过…             → by what it passed on the day of the text
 * </pre>
 */
final class MeetingDeeds {

    /** 第三次会议|的全部议程,已在今天下午进行完毕; |就乡村振兴进行专题协商: said of nothing but the meeting itself. */
    private static final Cue DONE = Cue.of(
            "meeting.agenda-done",
            "的全部议程,已在今天下午圆满地进行完毕",
            "的议程已经公布",
            "^的?(?:全部|各项|一切)?议程[^。;]{0,30}(?:完毕|完成|闭幕|结束)|^就[^。;]{2,60}(?:进行|开展)了?[^。;,]{0,8}(?:协商|议政)");

    /** 在22日闭幕的|…第一次会议|上选举产生: the text tells of the election that the meeting held. */
    private static final Cue CLOSED_BEFORE =
            Cue.of("meeting.closed-right-before", "已在22日闭幕的", "闭幕后的", "[日天午](?:胜利)?(?:闭幕|结束)的[省市县区州旗自治]{0,3}$");

    private static final Cue ELECTING =
            Cue.of("meeting.electing", "上选举产生。", "上当选", "^上,?(?:已经?)?(?:选举产生|选举成立|产生)|^上?,?(?:宣布|通过|表决|审议|作出|选举)(?!的)");

    /** 2月2日下午,|省十二届人大常委会第二十七次会议|上,表决通过: at that meeting, on that day. */
    private static final Cue DAY_BEFORE = Cue.of(
            "meeting.day-right-before", "2月2日下午,", "2月2日以来,", "^[^,。;]{0,30}日(?:[上下]午|晚)?,?(?:在|从)?[省市县区州旗一-鿿]{0,4}$");

    private static final Cue AT_IT =
            Cue.of("meeting.at-it", "上,表决通过了人事任免案", "上的讲话", "^上,?(?:[^,。;]{0,12}(?:表决|审议|投票)|记者?获悉|获悉|了解到)");

    /** 当日召开的|…全体会议|,审议通过: of the day that the text is of. */
    private static final Cue TODAYS = Cue.of(
            "meeting.held-today-before",
            "当日召开的",
            "去年召开的",
            "(?:当[日天]|今[天日]|昨[天日])(?:[上下]午|晚)?(?:在[^,。;]{1,12})?(?:召开|举行|闭幕|开幕)的$");

    static final List<Cue> CUES = List.of(DONE, CLOSED_BEFORE, ELECTING, DAY_BEFORE, AT_IT, TODAYS);

    private MeetingDeeds() {}

    /**
     * @param before words of the sentence before the meeting's name
     * @param behind those behind it
     */
    static boolean tell(String before, String behind) {
        return agenda(behind)
                || ELECTING.opens(behind) && CLOSED_BEFORE.in(before)
                || AT_IT.opens(behind) && DAY_BEFORE.in(before)
                || behind.startsWith(",") && TODAYS.in(before);
    }

    /** Whether the words behind a meeting's name tell that its agenda is done. */
    static boolean agenda(String behind) {
        return DONE.opens(behind);
    }
}
