package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingName.Host;
import gongbao.place.Level;
import gongbao.search.Matcher;
import gongbao.zh.ChineseNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body that holds a meeting, where its term stands inside its short name or before it.
 *
 * <pre>
 * |市十二届人大|常委会举行第四十三次会议        → the city's people's congress, term 12
 * |雅安市第四届人民政府|召开第五次全体会议       → the government of 雅安市, term 4
 * |二届市委|召开108次常委会会议             → the city's committee, term 2
 * |市政协四届|常委会召开第十五次会议           → the city's consultative conference, term 4
 * </pre>
 */
final class TermedHosts {

    private static final int LONGEST = 24;

    /** 届|全国人民代表大会: as far before its end. */
    private static final int FARTHEST = 10;

    /** 第十二届|人大, 二届|市委. */
    private static final Cue TERMED = Cue.of(
            "meeting.host-termed",
            "市第十二届人大",
            "市第十二届妇联",
            "第?(?<term>[0-9〇零一二三四五六七八九十百]{1,4}|首)届(?<body>{meetings:termed}|[省市县区旗州盟地]纪?委)$");

    /** 市政协|四届|常委会. */
    private static final Cue TERM =
            Cue.of("meeting.host-term-behind", "市政协四届", "市政协四次", "第?(?<term>[0-9〇零一二三四五六七八九十百]{1,4})届$");

    static final List<Cue> CUES = List.of(TERMED, TERM);

    private TermedHosts() {}

    /** The host whose words end at an offset; null where none do. */
    static Hosts.@Nullable Found endingAt(String s, int floor, int end) {
        if (Words.indexOf(s, "届", Math.max(floor, end - FARTHEST), end) < 0) {
            return null;
        }
        Matcher termed = TERMED.matcher(s).region(Math.max(floor, end - LONGEST), end);
        if (!termed.find()) {
            return null;
        }
        String body = termed.group("body");
        return body.endsWith("委")
                ? committee(s, end, termed)
                : body.startsWith("全国")
                        ? found(
                                termed.start(),
                                new Host(null, Level.CENTRAL, false, Organs.of(body, null)),
                                termed,
                                end)
                        : ofPlace(s, floor, end, termed);
    }

    /** 二届|市委: the place, if any, stands before the word for the level. */
    private static Hosts.@Nullable Found committee(String s, int end, Matcher termed) {
        BodyName body = BodyName.endingAt(s, end);
        Organ organ = body == null ? null : body.organ();
        return body == null || organ == null || body.start() < termed.start("body")
                ? null
                : found(termed.start(), new Host(body.place(), body.level(), body.district(), organ), termed, end);
    }

    /** 云州市|第四届人民政府, 市|十二届人大. */
    private static Hosts.@Nullable Found ofPlace(String s, int floor, int end, Matcher termed) {
        int number = termed.start();
        char mark = number > floor ? s.charAt(number - 1) : 0;
        if ("省市县区旗州盟".indexOf(mark) < 0) {
            return null;
        }
        Organ organ = Organs.of(termed.group("body"), null);
        String place = BodyName.placeEndingAt(s, number, String.valueOf(mark));
        boolean known = place != null && number - place.length() >= floor;
        Host host = known
                ? new Host(place, null, false, organ)
                : new Host(null, MeetingNames.level(mark), mark == '区', organ);
        return found(known && place != null ? number - place.length() : number - 1, host, termed, end);
    }

    /** 市政协|四届: the term behind the body's name, before 常委会; null where none stands there. */
    static Hosts.@Nullable Found termBehind(String s, int floor, int end) {
        if (s.charAt(end - 1) != '届') {
            return null;
        }
        Matcher term = TERM.matcher(s).region(Math.max(floor, end - LONGEST), end);
        BodyName body = term.find() ? BodyName.endingAt(s, term.start()) : null;
        Organ organ = body == null ? null : body.organ();
        return body == null || organ == null || body.start() < floor
                ? null
                : found(body.start(), new Host(body.place(), body.level(), body.district(), organ), term, end);
    }

    private static Hosts.Found found(int start, Host host, Matcher termed, int end) {
        return new Hosts.Found(start, end, host, ChineseNumbers.ordinal(termed.group("term")));
    }
}
