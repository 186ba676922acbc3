package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingName.Host;
import gongbao.parse.MeetingRoles.Role;
import gongbao.parse.OwnMeeting.Own;
import gongbao.place.Level;
import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseDates;
import gongbao.zh.ChineseNumbers;
import gongbao.zh.DateRange;
import gongbao.zh.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the conference whose holding a sentence reports: a meeting known by its name, not by numbers.
 *
 * <pre>
 * |全省农村工作会议|于1962年1月8日在成都召开       → the province's
 * |四川省各界人民代表会议|于1950年1月20日开幕       → the province's
 * 中共芦山县委于1958年1月5日召开|扩大干部会议|      → 芦山县委's
 * </pre>
 */
final class Conferences {

    private static final int LONGEST = 26;

    private static final List<String> STATES = List.of("中央", "中国", "中华", "共青团");
    private static final Cue WORD =
            Cue.of("meeting.conference", "农村工作会议", "农村会议", "(?:{meetings:conference})(?!常务|[一-鿿]{2,8}委员会)");

    /** 青禾县|工会第四次代表大会|: counted, and of no body of a place; its number is part of its name. */
    private static final Cue MASS = Cue.of(
            "meeting.mass-congress",
            "工会第四次代表大会",
            "人民代表大会",
            "(?:{meetings:other})[^,。;:、第]{0,6}(?:第[\\d一二三四五六七八九十百]{1,4}次|首次)[一-鿿]{0,4}?代表大会"
                    + "|首届(?:{meetings:other})[一-鿿]{0,2}代表大会");

    /** 12月8日|上午|, |今日|: no part of the name. */
    private static final Cue LEAD = Cue.of(
            "meeting.conference-lead",
            "上午全省",
            "全省",
            "^(?:上午|下午|晚上?|今天|今日|昨天|昨日|日前|近日|最近|[^召举]{0,20}?(?:[日社网]电|[日报网社]讯)(?!话)|(?:[^召举]{0,20}?(?:主持)?(?:召开|举行|召集|举办)了?))+");

    /** 市委书记某某某出席|市工会第四次代表大会: who came is no part of the name. */
    private static final Cue ATTENDED =
            Cue.of("meeting.conference-attended", "市委书记张某某出席市工会", "全市工会", "^[一-鿿]{4,18}?(?:出席|参加|列席)(?!人|代)");

    /** 全省, 中共四川省委, 四川省, 中央: whose it is, at its beginning. */
    private static final Cue OWNER = Cue.of(
            "meeting.conference-owner",
            "全省农村",
            "农村工作",
            "^(?:中央|全国|中国(?!共产党)|中华|共青团(?=第)|全[省市县区州旗]|[省市县区州旗地](?:委|直(?:机关)?)|[一-鿿]{2,9}?(?:[省市县区州旗]|地区|专区)(?:委(?!员))?)");

    /** 为迎接|芦山县第二届各界人民代表会议: what stands before a name is no place. */
    private static final Cue NO_OWNER =
            Cue.of("meeting.conference-no-owner", "为迎接芦山县", "芦山县", "^(?:[为在以由从向对和与及同把被其各]|{meeting-leanings:before})");

    /** 第二届|各界人民代表会议. */
    private static final Cue TERM =
            Cue.of("meeting.conference-term", "首届各界人民代表会议", "第二次会议", "第?([0-9〇零一二三四五六七八九十]{1,3}|首)届");

    /** 市委五届七次全会暨|市委经济工作会议: numbers are for others to read. */
    private static final Cue COUNTED = Cue.of("meeting.conference-counted", "五届七次全会", "第五届各界", "届[^届]{1,6}次");

    static final List<Cue> CUES = List.of(COUNTED, WORD, MASS, LEAD, ATTENDED, OWNER, NO_OWNER, TERM);

    private Conferences() {}

    /** The first that is held; null where none is. */
    static @Nullable Own in(Reading reading, Span sentence, @Nullable Span title) {
        Own mass = isSurvey(reading) ? null : first(MASS, reading, sentence, title);
        return mass == null ? first(WORD, reading, sentence, title) : mass;
    }

    /** 青禾县妇女第一次代表大会:1953年…⏎青禾县妇女第二次代表大会:1957年…: one after the other is told of. */
    private static boolean isSurvey(Reading reading) {
        Matcher mass = MASS.matcher(reading.text());
        int headed = 0;
        while (mass.find()) {
            headed += reading.text().startsWith(":", mass.end()) ? 1 : 0;
        }
        return headed > 1;
    }

    private static @Nullable Own first(Cue form, Reading reading, Span sentence, @Nullable Span title) {
        Matcher word = form.matcher(reading.text()).region(sentence.start(), sentence.end());
        while (word.find()) {
            Span name = name(reading, sentence, word.end());
            Own found =
                    name == null || name.end() - name.start() <= word.group().length() && bare(word.group())
                            ? null
                            : found(reading, sentence, name, sentence.equals(title));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** 县委召开|工作会议: any meeting is one. */
    private static boolean bare(String word) {
        return word.equals("座谈会") || word.equals("代表会议") || word.equals("人民代表大会");
    }

    private static @Nullable Own found(Reading reading, Span sentence, Span words, boolean title) {
        String s = reading.text();
        Organ organ = organ(words.of(s));
        Role role = MeetingRoles.of(s, words, sentence);
        boolean heads = title && organ == Organ.PEOPLES_CONFERENCE && words.start() == sentence.start();
        if (role != Role.HELD && !(heads && role == Role.NAMED)
                || s.charAt(words.start()) == '的'
                || COUNTED.in(words.of(s))) {
            return null;
        }
        Hosts.Found host = Hosts.before(s, sentence.start(), words.start());
        Matcher held = LEAD.matcher(s).region(Math.max(sentence.start(), words.start() - 3), words.start());
        if (host == null && held.lookingAt()) {
            host = Hosts.before(s, sentence.start(), held.start());
        }
        if (host == null) {
            return owned(s, words, organ, sentence);
        }
        Host of = host.host();
        Host meets = new Host(of.place(), of.level(), of.district(), organ);
        return own(s, words, meets, sentence, of.organ());
    }

    private static Organ organ(String name) {
        return name.contains("各界人民代表")
                ? Organ.PEOPLES_CONFERENCE
                : name.endsWith("人民代表大会") ? Organ.PEOPLES_CONGRESS : Organ.CONFERENCE;
    }

    private static @Nullable Own owned(String s, Span words, Organ organ, Span sentence) {
        int head = s.startsWith("中国共产党", words.start())
                ? 5
                : s.startsWith("中共", words.start())
                        ? 2
                        : s.startsWith("共青团", words.start()) && !s.startsWith("第", words.start() + 3) ? 3 : 0;
        int from = words.start() + (s.startsWith("中共中央", words.start()) ? 0 : head);
        Matcher owner = OWNER.matcher(s).region(from, words.end());
        if (!owner.lookingAt() || NO_OWNER.opens(owner.group())) {
            return null;
        }
        int end = owner.end();
        BodyName body = s.charAt(end - 1) == '委' ? BodyName.endingAt(s, end) : null;
        if (body != null) {
            Host of = new Host(body.place(), body.level(), body.district(), organ);
            return own(s, words, of, sentence, body.organ());
        }
        char mark = s.charAt(end - 1);
        boolean central = owner.group().equals("全国") || STATES.stream().anyMatch(owner.group()::equals);
        // 区直机关|党员代表会议: of the offices of a place that the text does not name.
        boolean offices = s.charAt(owner.start() + 1) == '直';
        mark = offices ? s.charAt(owner.start()) : mark;
        boolean all = offices || owner.group().length() == 2;
        Level level = central ? Level.CENTRAL : all ? MeetingNames.level(mark) : null;
        String place = central || all ? null : owner.group();
        return own(s, words, new Host(place, level, mark == '区' && all, organ), sentence, null);
    }

    private static Own own(String s, Span words, Host host, Span sentence, @Nullable Organ convenes) {
        Rule rule = MeetingRules.CONFERENCE;
        Matcher term = TERM.matcher(s).region(words.start(), words.end());
        boolean mass = MASS.in(words.of(s));
        Integer number = !mass && term.find() ? ChineseNumbers.ordinal(term.group(1)) : null;
        MeetingName name = new MeetingName(words, host, number, null, false, false, rule.name());
        return new Own(name, rule, words, sentence, null, convenes);
    }

    /** The words of the name that ends at an offset: Chinese characters alone, without a day or a verb before them. */
    private static @Nullable Span name(Reading reading, Span sentence, int end) {
        String s = reading.text();
        int start = end;
        while (start > sentence.start() && end - start < LONGEST && Sentences.isHan(s.charAt(start - 1))) {
            start--;
        }
        DateRange day = ChineseDates.find(s, Math.max(sentence.start(), start - 20), end);
        start = day == null || day.span().end() > end
                ? start
                : Math.max(start, day.span().end());
        Matcher lead = LEAD.matcher(s).region(start, end);
        start = lead.lookingAt() ? lead.end() : start;
        Matcher attended = ATTENDED.matcher(s).region(start, end);
        start = attended.lookingAt() ? attended.end() : start;
        return start < end ? new Span(start, end) : null;
    }
}
