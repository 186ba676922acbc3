package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingName.Host;
import gongbao.parse.OwnMeeting.Own;
import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds meetings that are counted without a term, or whose term stands apart: anchored at each 次.
 *
 * <pre>
 * 中共××省委|第五次全会                                      → session 5
 * ××省革命委员会|第三次全体会议                                 → the government's, session 3
 * 中国共产党××市第八届委员会3月4日下午举行|第一次全体会议           → term 8, session 1
 * 由第二十次全国代表大会选举产生的|中央纪律检查委员会，于…举行|第一次全体会议 → term 20, session 1
 * </pre>
 */
final class SessionNames {

    private static final Cue NUMBER = Cue.of("meeting.session-before", "第五", "第五届第", "第?([0-9〇零一二三四五六七八九十百]{1,4})$");

    /** 于3月4日下午|举行了|, 又|召开: the host stands before the verb. */
    private static final Cue HELD = Cue.of("meeting.parted-by-verb", "下午举行了", "举行过的", "(?:举行|召开|召集)了?$");

    private static final Cue ELECTED = Cue.of("meeting.elected-body", "选举产生的", "选举产生了", "产生的");

    static final List<Cue> CUES = List.of(NUMBER, HELD, ELECTED);

    private SessionNames() {}

    /** All of a sentence, in order. */
    static List<Own> find(Reading reading, Span sentence) {
        List<Own> found = new ArrayList<>();
        String s = reading.text();
        for (int at = Words.indexOf(s, "次", sentence.start(), sentence.end());
                at >= 0;
                at = Words.indexOf(s, "次", at + 1, sentence.end())) {
            Own parted = at(reading, at, sentence);
            if (parted != null) {
                found.add(parted);
            }
        }
        return found;
    }

    private static @Nullable Own at(Reading reading, int anchor, Span sentence) {
        String s = reading.text();
        int end = SessionWords.tailEnd(s, anchor + 1, Math.min(sentence.end(), anchor + 40));
        Matcher number = NUMBER.matcher(s).region(Math.max(sentence.start(), anchor - 5), anchor);
        Integer session = end < 0 || !number.find() ? null : ChineseNumbers.ordinal(number.group(1));
        if (session == null || number.start() > 0 && s.charAt(number.start() - 1) == '届') {
            return null;
        }
        int floor = elected(s, sentence, number.start());
        Hosts.Found host = host(s, floor, number.start());
        String tail = s.substring(anchor + 1, end);
        if (host == null
                || !fits(host.host().organ(), host.term() != null, s.substring(host.start(), host.end()), tail)) {
            return null;
        }
        Integer term = host.term() != null ? host.term() : termOfElection(reading, new Span(sentence.start(), floor));
        Span words = new Span(number.start(), end);
        MeetingName name = name(host, term, session, tail, end);
        return host.end() == words.start()
                ? new Own(name, MeetingRules.OPENING, name.span(), null, null, null)
                : new Own(
                        name,
                        MeetingRules.PARTED,
                        words,
                        null,
                        reading.compact(new Span(host.start(), host.end())) + reading.compact(words),
                        null);
    }

    private static MeetingName name(Hosts.Found host, @Nullable Integer term, Integer session, String tail, int end) {
        Host of = host.host();
        Organ organ = Organs.of(tail, of.organ());
        Host meets = new Host(of.place(), of.level(), of.district(), organ);
        boolean full = term != null || organ != Organ.COMMITTEE;
        return new MeetingName(
                new Span(host.start(), end),
                meets,
                term,
                session,
                full,
                tail.contains("扩大"),
                MeetingRules.PARTED.name());
    }

    /** A commission or committee counts its plenums; what else it counts is none: 县委第三次会议. */
    private static boolean fits(Organ organ, boolean termed, String host, String tail) {
        boolean plenary = tail.contains("全") || tail.contains("扩大");
        return switch (organ) {
            case COMMITTEE, DISCIPLINE_COMMISSION, CONSULTATIVE_CONFERENCE -> plenary || tail.startsWith("常");
            // 人民委员会第五次会议 is one of all its members, 县政府第十五次常务会议 is not.
            case GOVERNMENT ->
                plenary || termed && tail.contains("常务") || host.endsWith("委员会") && tail.startsWith("会议");
            case PEOPLES_CONGRESS_STANDING, CONSULTATIVE_STANDING, STANDING_COMMITTEE ->
                Words.withoutHead(tail, "(扩大)").startsWith("会议");
            default -> false;
        };
    }

    private static Hosts.@Nullable Found host(String s, int floor, int number) {
        Hosts.Found right = Hosts.endingAt(s, floor, number);
        if (right != null) {
            return right;
        }
        Matcher held = HELD.matcher(s).region(Math.max(floor, number - 3), number);
        Hosts.Found before = held.find() ? Hosts.before(s, floor, held.start()) : null;
        // 市委五届七次全会|举行第二次全体会议: what is counted behind the verb is a part of the plenum.
        return before == null || Words.indexOf(s, "次", before.end(), number) >= 0 ? null : before;
    }

    /** 由…选举产生的|中央纪律检查委员会: behind the words that say who elected the body. */
    private static int elected(String s, Span sentence, int end) {
        Matcher elected = ELECTED.matcher(s).region(sentence.start(), end);
        int floor = sentence.start();
        while (elected.find()) {
            floor = elected.end();
        }
        return floor;
    }

    /** What a congress elects has the congress's number for its term. */
    private static @Nullable Integer termOfElection(Reading reading, Span words) {
        List<MeetingName> congresses = words.start() == words.end() ? List.of() : CongressNames.find(reading, words);
        return congresses.size() == 1 && congresses.get(0).organ() == Organ.PARTY_CONGRESS
                ? congresses.get(0).term()
                : null;
    }
}
