package gongbao.parse;

import gongbao.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static final List<Pattern> FOLLOWERS =
            List.of(BareName.BEFORE_DEED.pattern(), BareName.BEFORE_OFFICE.pattern(), LISTED.pattern());

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

    NextPerson(Reading reading, Posts posts, Span sentence) {
        this.reading = reading;
        this.posts = posts;
        this.sentence = sentence;
    }

    String wordsUpTo(Span name) {
        int joined = name.end();
        int end = clauseOfAnother(name);
        for (Span post = posts.next(joined, sentence.end());
                post != null;
                post = posts.next(post.end(), sentence.end())) {
            Span next = name(post);
            if (next != null) {
                int office = officeStart(joined, post);
                if (!isJoint(joined, office)) {
                    end = Math.min(end, office);
                    break;
                }
                joined = next.end();
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

    private int officeStart(int joined, Span post) {
        return offices.computeIfAbsent(
                new Span(joined, post.end()),
                words -> posts.office(joined, post.end()).start());
    }

    private boolean isJoint(int joined, int office) {
        return office >= joined && JOINT.is(reading.text().substring(joined, office));
    }
}
