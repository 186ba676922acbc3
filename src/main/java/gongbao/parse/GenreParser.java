package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.Genre;
import gongbao.model.Organ;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what kind of text it is, from its title first and from its meeting second. */
final class GenreParser {

    private static final Cue ENGLISH = Cue.of(
            "genre.english-plenum",
            "Communiqué of the Third Plenary Session",
            "Communiqué of the Third Session",
            "(?is)communiqu.*plen|plen.*communiqu");

    /** 云州市十三届人大二次会议开幕: a congress as news. */
    private static final Cue HEADLINE = Cue.of(
            "genre.headline",
            "云州市十三届人大二次会议胜利开幕",
            "云州市第十三届人民代表大会第二次会议公告",
            "召开|举行|会议?选(?:举产生|出)|上(?:强调|指出|表示)|(?:开幕|闭幕|开会|闭会|启幕|落幕|结束)[!。]?$");

    /** 省委十一届二次全会召开 |通过候选人名单: what the meeting adopted, in the headline of its news. */
    private static final Cue TELLS_OF = Cue.of(
            "genre.headline-goes-on",
            "云州市委十一届二次全会召开 通过代表候选人预备人选名单",
            "关于召开云州市第十三次党代会的决定",
            "会议?(?:胜利|隆重)?(?:召开|举行|闭幕|开幕)(?![的前后词辞式会]|时间|日期|期间|以来|情况|事宜|地点)(?=.)");

    /** A notice of what is to come is none of its meeting's texts. */
    private static final Cue TO_COME =
            Cue.of("genre.to-come", "关于召开云州市第十三届人民代表大会第二次会议的公告", "云州市第十三届人民代表大会第二次会议公告", "关于.{0,6}(?:召开|举行).{4,60}公告$");

    /** Part of the title of a congress's own text; other titles tell of it, or of something else. */
    private static final Cue NAMES_CONGRESS = Cue.of(
            "genre.names-congress",
            "云州市十三届人大二次会议公告",
            "云州市两会完成换届选举",
            "代表大会|代表会议|[党人]代会|人大.{0,6}(?:次|全体)?会议|政治协商会议|政协|第.{1,4}届委员会");

    /** Called a paper: the bare name of a congress may stand over a chapter of annals or a newspaper's lines. */
    private static final Cue PAPER = Cue.of(
            "genre.paper-of-congress",
            "云州市第十三届人民代表大会第二次会议公告",
            "云州市第十三届人民代表大会第二次会议",
            "(?:公报|公告|文告)(?:\\([^()]{1,12}\\))?$");

    static final List<Cue> CUES = List.of(ENGLISH, HEADLINE, TELLS_OF, TO_COME, NAMES_CONGRESS, PAPER);
    private static final Set<String> STATISTICS = Lexicon.words("genres", "of");
    private static final Set<String> BULLETIN_ENDS = Lexicon.words("genres", "end");

    /** Whether a text was given before a meeting, by a line that says so. */
    enum Spoken {
        REPORT,
        OTHER,
        NOT
    }

    private GenreParser() {}

    /**
     * @param title folded title; null where there is none
     * @param meeting name of the meeting that the text reports; null where it reports none
     * @param opens whether that name opens its paragraph, as in a communiqué; news begin with the day
     * @param spoken whether it was given before a meeting, and as a report on work
     */
    static Genre parse(@Nullable String title, @Nullable MeetingName meeting, boolean opens, Spoken spoken) {
        String head = title == null ? "" : TextKind.bare(title);
        TextKind kind = TextKind.of(title);
        if (spoken == Spoken.REPORT) {
            return Genre.WORK_REPORT;
        }
        if (kind != null && kind.isSo(meeting != null) && !(meeting != null && TELLS_OF.in(head))) {
            // What a congress resolves is a text of the congress.
            boolean ofCongress = meeting != null && !meeting.isPlenum() && kind.where() != TextKind.Where.NEVER;
            return ofCongress ? Genre.CONGRESS : kind.genre();
        }
        if (isStatistical(head, meeting)) {
            return Genre.STATISTICAL;
        }
        if (spoken == Spoken.OTHER && meeting != null) {
            return meeting.isPlenum() ? Genre.OTHER : Genre.CONGRESS;
        }
        return meeting == null ? ENGLISH.in(head) ? Genre.PLENUM : Genre.OTHER : ofMeeting(head, meeting, opens);
    }

    /** 云州市2012年环境状况公报; 全会公报 that tells of 生产 is of its meeting. */
    private static boolean isStatistical(String head, @Nullable MeetingName meeting) {
        return meeting == null
                && BULLETIN_ENDS.stream().anyMatch(head::endsWith)
                && STATISTICS.stream().anyMatch(head::contains);
    }

    private static Genre ofMeeting(String head, MeetingName meeting, boolean opens) {
        if (TO_COME.in(head)) {
            return Genre.OTHER;
        }
        boolean communique = head.contains("公报") || head.isEmpty() && meeting.full() && opens;
        if (!meeting.isPlenum()) {
            return ofCongress(head);
        }
        if (meeting.organ() != Organ.COMMITTEE && meeting.organ() != Organ.DISCIPLINE_COMMISSION) {
            return Genre.MEETING_NEWS;
        }
        if (!communique) {
            return Genre.MEETING_NEWS;
        }
        return meeting.organ() == Organ.DISCIPLINE_COMMISSION ? Genre.DISCIPLINE_PLENUM : Genre.PLENUM;
    }

    /** A congress's own paper, news of it, or a text that only bears its name. */
    private static Genre ofCongress(String head) {
        boolean named = NAMES_CONGRESS.in(head) && !HEADLINE.in(head) && !TELLS_OF.in(head);
        if (named && PAPER.in(head)) {
            return Genre.CONGRESS;
        }
        return named ? Genre.OTHER : Genre.MEETING_NEWS;
    }
}
