package gongbao.parse;

import java.util.List;

/** How a text says which meeting it reports, and what tells when, where and under whom it met. */
final class MeetingRules {

    static final Rule OPENING = Rule.read(
            "meeting.opening",
            "中国共产党长沙县第十三届委员会第六次全体会议，于2023年12月28日在星沙举行。",
            "name=中国共产党长沙县第十三届委员会第六次全体会议 body=中国共产党长沙县委员会 level=county jurisdiction=长沙县"
                    + " key=430121-13-6 term=13 session=6 start=2023-12-28 end=2023-12-28 venue=星沙");

    /** The date parts the name: the term before it, the session behind 举行. */
    static final Rule PARTED = Rule.read(
            "meeting.parted-name",
            "中国共产党湖州市第八届委员会2017年3月4日下午举行第一次全体会议。",
            "name=中国共产党湖州市第八届委员会第一次全体会议 body=中国共产党湖州市委员会 level=city jurisdiction=湖州市"
                    + " key=330500-8-1 term=8 session=1 start=2017-03-04 end=2017-03-04");

    static final Rule TITLE = Rule.read(
            "meeting.title",
            "中国共产党长沙县第十三届委员会第六次全体会议公报\n全会强调，要抓好落实。",
            "name=中国共产党长沙县第十三届委员会第六次全体会议 body=中国共产党长沙县委员会 level=county jurisdiction=长沙县"
                    + " key=430121-13-6 term=13 session=6");

    static final Rule NOTE = Rule.read(
            "meeting.note",
            "关于加快新型工业化的决定\n（2023年12月28日中国共产党长沙县第十三届委员会第六次全体会议通过）\n全会强调，要抓好落实。",
            "name=中国共产党长沙县第十三届委员会第六次全体会议 body=中国共产党长沙县委员会 level=county jurisdiction=长沙县"
                    + " key=430121-13-6 term=13 session=6 end=2023-12-28 adopted=2023-12-28 of=adopted");

    /** A meeting known by its name, where no meeting with numbers is held. */
    static final Rule CONFERENCE = Rule.read(
            "meeting.conference-held",
            "中共芦山县委于1958年1月5日至10日召开扩大干部会议。",
            "name=扩大干部会议 body=中国共产党芦山县委员会 level=county jurisdiction=芦山县 start=1958-01-05 end=1958-01-10");

    /** An enlarged meeting of a committee that nobody counted. */
    static final Rule ENLARGED = Rule.read(
            "meeting.enlarged",
            "中共芦山县委于1959年8月25日至9月15日举行了扩大会议。",
            "name=中共芦山县委扩大会议 body=中国共产党芦山县委员会 level=county jurisdiction=芦山县 enlarged=true"
                    + " start=1959-08-25 end=1959-09-15");

    /** A meeting of a standing body that nobody counted. */
    static final Rule STANDING = Rule.read(
            "meeting.standing",
            "2024年7月18日，芦山县委常委会会议召开。",
            "name=芦山县委常委会会议 body=中国共产党芦山县委员会常务委员会 level=county jurisdiction=芦山县" + " start=2024-07-18 end=2024-07-18");

    /** Each looks for a name in its own place; of several names the fullest is the meeting's, the first of the list where two are full. */
    static final List<Rule> RULES = List.of(OPENING, PARTED, TITLE, NOTE, ENLARGED, CONFERENCE, STANDING);

    /** …完成各项议程后胜利闭幕 gives the last day only, unless it says that the meeting was held. */
    static final Cue OPENED = Cue.of("meeting.opened", "举行", "举行闭幕会", "开幕|(?:举行|召开|召集)(?!了?(?:大会)?闭幕)");

    /** 今天下午在省城|闭会; 闭会期间 is the time between two meetings. */
    static final Cue CLOSED = Cue.of("meeting.ended", "今天下午在省城闭会。", "人大闭会期间", "闭幕|闭会(?!期间)");

    /** A meeting that sums up one year and plans the next is held about the turn of the two. */
    static final Cue TURN_OF_YEAR = Cue.of(
            "meeting.turn-of-year",
            "总结2023年工作,安排部署2024年工作",
            "总结2023年工作",
            "总结[^,。;]{0,8}?(\\d{4})年[^。]{0,40}?(?:部署|安排|谋划|研究|确定)[^,。;]{0,12}?(\\d{4})年");

    static final List<Cue> CUES = List.of(OPENED, CLOSED, TURN_OF_YEAR);

    private MeetingRules() {}
}
