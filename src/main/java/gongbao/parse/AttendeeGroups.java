package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;

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
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_HAN = 3;

    /** 组长、副秘书长、主任王某某: so many offices may be one person's. */
    private static final int MOST_OFFICES = 4;

    /** A group ends with a word for people. */
    static final Rule LISTED =
            Rule.of("attendee.listed", "县纪委常委列席会议。", "observer 县纪委常委", "{attendance-heads}”?(?:\\([^)]{0,30}\\))?$");

    /** 王某等领导同志: a name, not a group. */
    private static final Cue NAME_AND_MORE = Cue.of("attendee.name-and-more", "王某某等领导同志", "等领导同志", "^.{2,4}等");

    private static final Cue COUNTED = Cue.of("attendee.ends-counted", "县委委员32人", "县委委员", "^.{0,40}{#count}[人名位]");

    private static final Cue ONE_GROUP =
            Cue.of("attendee.group-of-others", "不是县委委员的县级领导", "县委委员和县级领导", "^{attendance:not}.{1,40}的");

    private static final Cue MANY = Cue.of("attendee.many", "各乡镇党委书记", "县委书记", "{attendance:many}");

    /** 张某某等|中央委员八十四人, 张某某等同志和|县直机关负责同志120人. */
    private static final Cue MORE =
            Cue.of("attendee.more", "张某某等中央委员", "上等兵代表", "(?<=..)等(?:(?:领导)?同志(?:[、和及与]|$)|领导[、和及与])?(?!级|次)");

    /** 张某某|主席: a name and its title. */
    private static final Cue TITLE = Cue.of("attendee.title", "主席", "代表", "副?(?:主席|总理|书记|省长|市长|县长|部长)");

    static final List<Cue> CUES = List.of(NAME_AND_MORE, COUNTED, ONE_GROUP, MANY, MORE, TITLE);

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
        String last = text.substring(joint + 1);
        boolean several = joint > 0
                && (NameReader.isName(last) || text.indexOf('、') < joint && isStrange(last))
                && listsPeople(text.substring(0, joint));
        return several || NameReader.get().atEnd(text) != null || endsGroup(text) || COUNTED.is(text);
    }

    /** 甲某某、乙某、|瓮建国: of a surname that no list has, in company. */
    static boolean isStrange(String word) {
        return word.length() <= LONGEST_HAN && NameShape.couldBe(word) && !NameShape.isWord(word) && !endsGroup(word);
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
            // 罗永|和、李某某: it ends a name.
            boolean named = reading.text().charAt(i) == '和' && reading.text().charAt(i + 1) == '、';
            boolean joint = "、和及与".indexOf(reading.text().charAt(i)) >= 0
                    && !named
                    && reading.brackets().depth(i) == reading.brackets().depth(span.start());
            if (joint && standsAlone(reading.text().substring(start, i)) && !goesOn(start, i, span)) {
                parts.add(new Span(start, i));
                start = i + 1;
            }
        }
        parts.add(new Span(start, span.end()));
        return parts;
    }

    /** 张某某、李某某等|中央委员, 县长张某某和|各部门负责人: where the group begins behind people told by name. */
    int behindPeople(Span group) {
        String text = reading.text(group);
        Matcher more = MORE.matcher(text);
        if (more.find() && people(new Span(group.start(), group.start() + more.start()))) {
            return group.start() + more.end();
        }
        int from = behindOfficers(group, text);
        int joint = group.start() + Math.max(text.lastIndexOf('及'), text.lastIndexOf('和'));
        return joint > from && mostlyNames(new Span(from, joint)) ? joint + 1 : from;
    }

    /** 县委副书记、县长张某某和|各部门负责人. */
    private static int behindOfficers(Span group, String text) {
        int from = 0;
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if ("、和及与".indexOf(text.charAt(i)) >= 0) {
                String part = text.substring(start, i);
                from = person(part, false) ? i + 1 : from;
                if (from <= i && !NameReader.endsWithPost(part)) {
                    break;
                }
                start = i + 1;
            }
        }
        return group.start() + from;
    }

    /** 寿某某、钱某、邵某某及|市政协常委: most of the words before 及 can be names, and none ends as a group does. */
    private boolean mostlyNames(Span words) {
        List<String> parts = reading.split(words, "、以").stream()
                .map(reading::text)
                .filter(part -> !part.isEmpty())
                .toList();
        long names = parts.stream().filter(NameReader::isName).count();
        return names * 2 > parts.size()
                && parts.stream().allMatch(part -> part.length() <= LONGEST_NAME && !endsGroup(part));
    }

    private boolean people(Span words) {
        return reading.split(words, "、和及与").stream()
                .map(reading::text)
                .allMatch(part -> person(part, true) || NameReader.endsWithPost(part));
    }

    /** @param alone whether a name without an office is one too */
    private static boolean person(String words, boolean alone) {
        return NameReader.get().atEnd(words) != null && !endsGroup(words) && (alone || !NameReader.isName(words));
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
        int from = joint + 1;
        for (int offices = 0; offices < MOST_OFFICES && from < span.end(); offices++) {
            int end = from;
            while (end < span.end() && "、和及与等".indexOf(reading.text().charAt(end)) < 0) {
                end++;
            }
            String next = reading.text().substring(from, end);
            if (NameReader.get().atEnd(next) != null || officer(next)) {
                return true;
            }
            if (!NameReader.endsWithPost(next) || MANY.in(next)) {
                return false;
            }
            from = end + 1;
        }
        return false;
    }

    /** 组织部长刘某某到会指导: an office with a name, and what he did. */
    private static boolean officer(String words) {
        Span post = Posts.find(words, 0);
        int at = post == null ? words.length() : post.end();
        return at + 3 < words.length() && NameReader.isName(words.substring(at, at + 3));
    }

    /** 县委书记王某某: an office with a name, no group. */
    private boolean holdsName(Span group) {
        String text = reading.text(group);
        boolean titled = text.length() > 4
                && text.length() < 7
                && NameReader.isName(text.substring(0, 3))
                && TITLE.is(text.substring(3));
        return titled || NameReader.isName(text) || NameReader.get().atEnd(text) != null && !endsGroup(text);
    }
}
