package gongbao.parse;

import gongbao.search.Search;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the words of one sentence are said of a person: up to the next one. Those named together share what follows the last.
 *
 * <p>Everybody asks for all behind, and a list of those present is long: what stands at a place is looked at once.
 */
final class NextPerson {

    /** 省委书记甲某、|省委副书记乙某分别作讲话: both do. */
    static final Cue JOINT = Cue.of("person.joint", "同志、", "同志,", "(?:同志)?[、和]");

    /** 李某某、|王某某出席会议: the first of a list. */
    static final Cue LISTED = Cue.of("person.listed", "、王某某出席会议", "、王某某的意见", "、(?=[^,。;:]{2,80}(?:出席|列席|参加|主持))");

    /** 县人大常委会主任甲某,|副主任乙某|分别主持会议: a comma alone does not join; what both do in turn does. */
    static final Cue IN_TURN = Cue.of("person.in-turn", "分别主持会议", "主持会议", "^(?:同志)?,?(?:分别|先后|相继|依次|共同|均)");

    /** 汪某某|区长作报告: a clause of his own. */
    static final Cue CALLED =
            Cue.of("person.office-and-deed", "区长作报告", "区长的报告", "^{posts}(?:同志)?(?:{people:deed}|就[^,。]{1,30}[作向])");

    private static final List<Search> FOLLOWERS =
            List.of(BareName.BEFORE_DEED.pattern(), CALLED.pattern(), LISTED.pattern());

    private static final Span NOBODY = new Span(0, 0);

    private final Reading reading;
    private final Posts posts;
    private final Span sentence;

    /** By the offset behind an office. */
    private final Map<Integer, Span> names = new HashMap<>();

    /** By clause. */
    private final Map<Span, Boolean> deeds = new HashMap<>();

    /** By the person before and the end of the office: where it begins. */
    private final Map<Span, Integer> offices = new HashMap<>();

    /** By the offset behind a name: where the row of names that it begins ends. */
    private final Map<Integer, Integer> rows = new HashMap<>();

    NextPerson(Reading reading, Posts posts, Span sentence) {
        this.reading = reading;
        this.posts = posts;
        this.sentence = sentence;
    }

    String wordsUpTo(Span name) {
        int joined = endOfRow(name.end());
        int end = clauseOfAnother(name);
        for (Span post = posts.next(joined, sentence.end());
                post != null;
                post = posts.next(post.end(), sentence.end())) {
            Span next = name(post);
            if (next != null) {
                int office = officeStart(joined, post);
                int behind = endOfRow(next.end());
                if (!isJoint(joined, office, behind)) {
                    end = Math.min(end, office);
                    break;
                }
                joined = behind;
            }
        }
        return reading.text().substring(Math.min(joined, end), end);
    }

    /** Where the next clause begins that tells of somebody without his office; the end of the sentence where none does. */
    private int clauseOfAnother(Span name) {
        for (Span clause : reading.split(new Span(name.end(), sentence.end()), ",;")) {
            if (clause.start() > name.end() && deeds.computeIfAbsent(clause, this::namesDeed)) {
                return clause.start();
            }
        }
        return sentence.end();
    }

    private boolean namesDeed(Span clause) {
        int start = BareName.start(reading, clause);
        return FOLLOWERS.stream()
                .anyMatch(follower -> NameReader.alone(reading.text(), start, clause.end(), follower) != null);
    }

    private @Nullable Span name(Span post) {
        Span name = names.computeIfAbsent(post.end(), this::nameAt);
        return name.equals(NOBODY) ? null : name;
    }

    private Span nameAt(int offset) {
        Span name = NameReader.behindOffice(
                reading.text(), offset, sentence.end(), PeopleParser.OFFICE_BEFORE_NAME.pattern());
        return name == null ? NOBODY : name;
    }

    private Span nameOfRow(int offset) {
        Span name = NameRow.next(reading, offset, sentence, PeopleParser.OFFICE_BEFORE_NAME);
        return name == null ? NOBODY : name;
    }

    private int officeStart(int joined, Span post) {
        return offices.computeIfAbsent(
                new Span(joined, post.end()),
                words -> posts.office(joined, post.end()).start());
    }

    /** 书记处书记甲某|、乙某、丙某|等同志: those named behind one with an office share what follows the last. */
    private int endOfRow(int behind) {
        String s = reading.text();
        List<Integer> passed = new ArrayList<>();
        int end = behind;
        while (!rows.containsKey(end)) {
            passed.add(end);
            boolean more = end < sentence.end() && s.charAt(end) == '、';
            Span name = more ? nameOfRow(end + 1) : NOBODY;
            if (name.equals(NOBODY)) {
                break;
            }
            end = name.end();
        }
        int last = rows.getOrDefault(end, end);
        passed.forEach(at -> rows.put(at, last));
        return last;
    }

    private boolean isJoint(int joined, int office, int behind) {
        if (office < joined) {
            return false;
        }
        String between = reading.text().substring(joined, office);
        boolean inTurn = between.equals(",")
                && IN_TURN.opens(reading.text().substring(behind, Math.min(sentence.end(), behind + 8)));
        return inTurn || JOINT.is(between);
    }
}
