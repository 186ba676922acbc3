package gongbao.parse;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Tells groups of people apart in a run of words.
 *
 * <pre>
 * 县纪委常委、县监委委员和有关方面负责同志     → three groups
 * 各乡镇、县级各部门主要负责人              → one: 各乡镇 alone are no people
 * 不是区委委员、区委候补委员的区级领导       → one
 * 县四大班子领导、法检“两长”             → two
 * 王某等领导同志                          → a name
 * </pre>
 */
final class AttendeeGroups {

    private static final int LONGEST = 80;

    /** A group ends with a word for people. */
    static final Rule LISTED =
            Rule.of("attendee.listed", "县纪委常委列席会议。", "observer 县纪委常委", "{attendance-heads}”?(?:\\([^)]{0,30}\\))?$");

    /** 王某等领导同志: a name, not a group. */
    private static final Cue NAME_AND_MORE = Cue.of("attendee.name-and-more", "王某某等领导同志", "等领导同志", "^.{2,4}等");

    private static final Cue COUNTED =
            Cue.of("attendee.ends-counted", "县委委员32人", "县委委员", "^.{0,40}{counts:numeral}{1,7}[人名位]");

    private static final Cue ONE_GROUP =
            Cue.of("attendee.group-of-others", "不是县委委员的县级领导", "县委委员和县级领导", "^{attendance:not}.{1,40}的");

    private static final Cue MANY = Cue.of("attendee.many", "各乡镇党委书记", "县委书记", "{attendance:many}");

    static final List<Cue> CUES = List.of(NAME_AND_MORE, COUNTED, ONE_GROUP, MANY);

    private final Reading reading;

    AttendeeGroups(Reading reading) {
        this.reading = reading;
    }

    /** Whether words end as the name of a group does. */
    static boolean endsGroup(String words) {
        return LISTED.matcher(words).find();
    }

    /** Whether words list people: officers by name, a group, or a counted one. */
    static boolean listsPeople(String text) {
        // 省委副书记甲某、乙某: the office belongs to both.
        int joint = text.lastIndexOf('、');
        boolean several =
                joint > 0 && NameReader.isName(text.substring(joint + 1)) && listsPeople(text.substring(0, joint));
        return several || NameReader.get().atEnd(text) != null || endsGroup(text) || COUNTED.is(text);
    }

    /** Whether a part names a group, and no person. */
    boolean isGroup(Span part) {
        String text = reading.text(part);
        int more = text.indexOf('等');
        boolean officer = more > 2 && NameReader.get().atEnd(text.substring(0, more)) != null;
        boolean person = officer || NAME_AND_MORE.in(text) && NameReader.isName(text.substring(0, text.indexOf('等')));
        boolean titled = text.endsWith("同志") && NameReader.isName(text.substring(0, text.length() - 2));
        return !person && !titled && endsGroup(text) && text.length() <= LONGEST && !holdsName(part);
    }

    /** Splits at 、 和 where each part stands alone as a group of people; a part that does not joins the next. */
    List<Span> split(Span span) {
        List<Span> parts = new ArrayList<>();
        int start = span.start();
        // 不是区委委员、区委候补委员的区级领导 is one group.
        Matcher one = ONE_GROUP.matcher(reading.text(span));
        for (int i = span.start() + (one.find() ? one.end() : 1); i < span.end() - 1; i++) {
            boolean joint = "、和及与".indexOf(reading.text().charAt(i)) >= 0
                    && reading.brackets().depth(i) == reading.brackets().depth(span.start());
            if (joint && standsAlone(reading.text().substring(start, i)) && !goesOn(start, i, span)) {
                parts.add(new Span(start, i));
                start = i + 1;
            }
        }
        parts.add(new Span(start, span.end()));
        return parts;
    }

    private static boolean standsAlone(String words) {
        return endsGroup(words) || NameReader.get().atEnd(words) != null;
    }

    /** 县委副书记、|县长孙某: an office that the name behind the next one holds too. */
    private boolean goesOn(int start, int joint, Span span) {
        String office = reading.text().substring(start, joint);
        if (!NameReader.endsWithPost(office) || MANY.in(office)) {
            return false;
        }
        int end = joint + 1;
        while (end < span.end() && "、和及与".indexOf(reading.text().charAt(end)) < 0) {
            end++;
        }
        return NameReader.get().atEnd(reading.text().substring(joint + 1, end)) != null;
    }

    /** 县委书记王某某: an office with a name, no group. */
    private boolean holdsName(Span group) {
        String text = reading.text(group);
        return NameReader.isName(text) || NameReader.get().atEnd(text) != null && !endsGroup(text);
    }
}
