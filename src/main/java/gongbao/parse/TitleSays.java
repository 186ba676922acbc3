package gongbao.parse;

import gongbao.parse.MeetingRoles.Role;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a title rules out: the meetings it leans on or announces are not the text's own, nor are those of a body that is not its
 * issuer.
 *
 * <pre>
 * 关于学习贯彻|省委十二届七次全会|精神的意见        → not that one
 * |中共芦山县委|关于加快发展的决定                → none but of 芦山县委
 * </pre>
 *
 * @param others the meetings it leans on or announces
 * @param issuer the body whose text it is; null where the title names none
 */
record TitleSays(List<MeetingName> others, @Nullable MeetingName issuer) {

    private static final Cue ANNOUNCING =
            Cue.of("meeting.title-announces", "政协主席会议建议", "关于工作的建议的报告", "(?<!的)(?:建议|提议|决定|同意|定于|拟于|将于|将在)$");

    static final List<Cue> CUES = List.of(ANNOUNCING);

    private static final TitleSays NOTHING = new TitleSays(List.of(), null);

    static TitleSays of(Reading reading, FrontMatter front) {
        Span title = front.title();
        return title != null
                ? of(reading, broken(reading, front, title))
                : front.said().isEmpty() ? NOTHING : of(front.said());
    }

    /** 自治区政协主席会议建议⏎1月26日召开自治区政协十三届四次会议: the second line goes on with the first. */
    private static Span broken(Reading reading, FrontMatter front, Span title) {
        int p = front.first();
        Span next = p < reading.paragraphs().size() ? reading.paragraphs().get(p) : title;
        boolean goesOn = front.notes().isEmpty()
                && ANNOUNCING.in(reading.text(title))
                && reading.text(next).indexOf('。') < 0;
        return goesOn ? new Span(title.start(), Math.max(title.end(), next.end())) : title;
    }

    /** The title that stands beside the text; of what it names only the bodies and numbers count. */
    private static TitleSays of(String said) {
        return of(Reading.of(said), new Span(0, said.length()));
    }

    private static TitleSays of(Reading reading, Span title) {
        return new TitleSays(others(reading, title), issuer(reading, title));
    }

    private static List<MeetingName> others(Reading reading, Span title) {
        List<MeetingName> names = new ArrayList<>(MeetingNames.find(reading, title));
        names.addAll(CongressNames.find(reading, title));
        names.removeIf(name -> {
            Role role = MeetingRoles.of(reading.text(), name.span(), title);
            return role != Role.MENTIONED && role != Role.COMING;
        });
        return names;
    }

    /** 中共芦山县委|关于…. */
    private static @Nullable MeetingName issuer(Reading reading, Span title) {
        int about = Words.indexOf(reading.text(), "关于", title.start(), title.end());
        Hosts.Found host = about < 0 ? null : Hosts.endingAt(reading.text(), title.start(), about);
        return host == null || host.start() != title.start()
                ? null
                : new MeetingName(title, host.host(), null, null, false, false, MeetingRules.TITLE.name());
    }

    /** Whether the title says that the text is of the body that meets. */
    boolean isOf(MeetingName name) {
        return issuer != null && Bodies.same(issuer, name);
    }

    /** Whether a meeting that the text tells of may be its own. */
    boolean allows(MeetingName name) {
        return (issuer == null || Bodies.same(issuer, name))
                && others.stream()
                        .noneMatch(other -> Bodies.same(other, name)
                                && Objects.equals(other.term(), name.term())
                                && Objects.equals(other.session(), name.session()));
    }
}
