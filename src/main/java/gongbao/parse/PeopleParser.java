package gongbao.parse;

import gongbao.model.Person;
import gongbao.model.Person.Act;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the people who act at the meeting, with their office as printed.
 *
 * <pre>
 * 县委书记王某某作了讲话。             → 王某某, 县委书记, spoke
 * 王某某就《决定（讨论稿）》向全会作了说明  → explained
 * 王某某代表县委常委会作的工作报告        → reported
 * 会议由市委书记李某主持              → chaired
 * 区委书记张某出席会议并讲话            → attended, spoke
 * </pre>
 */
final class PeopleParser {

    /** What stands right behind a name tells where it ends. */
    static final Rule OFFICE_BEFORE_NAME = Rule.of(
            "person.office-before-name",
            "县委书记王某某作了讲话。",
            "王某某, 县委书记: spoke",
            "[,、。;:()]|{people:follower}|[和及](?=[^,。;]{0,16}?{posts})|$");

    private static final Rule NAMED_WITH =
            Rule.read("person.named-with", "主席团常务主席王某某、李某某主持会议。", "李某某, 主席团常务主席: chaired");

    /** 在|王某某|同志主持下: who is told of by what was done under him. */
    private static final Rule UNDER = Rule.of(
            "person.chaired-under",
            "全会是在王某某同志主持下进行的。",
            "王某某: chaired",
            "(?:同志)?(?:的?(?:直接|亲自)?(?:指示|领导)[和与])?(?:亲自)?的?主持(?:之)?下");

    private static final Cue SHARED = Cue.of(
            "person.shared-office",
            "县政协副主席",
            "县委副书记、县长",
            "[^、,兼]{0,30}(?:副(?!书记)[^、,副]{1,5}|书记处书记|[常执][务行]主席|常委|常务委员|(?<=[省市县区州旗乡镇])领导)");

    static final List<Rule> RULES = List.of(
            OFFICE_BEFORE_NAME,
            BareName.BEFORE_DEED,
            OfficeBehind.RULE,
            NAMED_WITH,
            BareRow.RULE,
            Delegates.RULE,
            UNDER,
            AttendanceNames.RULE);

    static final List<Cue> CUES = Cue.all(List.of(
            BareName.CUES,
            OfficeBehind.CUES,
            BareRow.CUES,
            Delegates.CUES,
            AttendanceNames.CUES,
            List.of(NextPerson.JOINT, NextPerson.LISTED, NextPerson.IN_TURN, NextPerson.CALLED, SHARED)));

    /** What stands farther before a name says nothing of the person; a long sentence is not looked through for each of its names. */
    private static final int FAR = 60;

    private final Reading reading;
    private final Posts posts;
    private NextPerson next;
    private final PeopleFound people;
    private final List<Joined> joined = new ArrayList<>();

    PeopleParser(Reading reading) {
        this.reading = reading;
        this.posts = new Posts(reading);
        this.people = new PeopleFound(reading);
        this.next = new NextPerson(reading, posts, new Span(0, 0));
    }

    /** Somebody named behind one with an office, and what is said of both. */
    private record Joined(Span name, @Nullable String post, Map<Act, String> acts, Rule rule) {}

    /**
     * @param front what stands before the text
     * @param attending stretches of attendance lists that may hold names
     */
    List<Person> parse(FrontMatter front, List<Span> attending) {
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            for (Span sentence : reading.sentences(p)) {
                next = new NextPerson(reading, posts, sentence);
                withPost(sentence);
                withoutPost(sentence);
                under(sentence);
            }
        }
        AttendanceNames names = new AttendanceNames(reading, people);
        attending.forEach(names::read);
        joined.forEach(other -> people.add(other.name(), other.post(), other.acts(), other.rule()));
        return people.list();
    }

    private void withPost(Span sentence) {
        int from = sentence.start();
        for (Span post = posts.next(sentence.start(), sentence.end());
                post != null;
                post = posts.next(post.end(), sentence.end())) {
            Span name =
                    NameReader.behindOffice(reading.text(), post.end(), sentence.end(), OFFICE_BEFORE_NAME.pattern());
            if (name == null) {
                officeBehind(post, sentence);
            } else if (isPlain(name, sentence)) {
                Span office = posts.office(from, post.end());
                String told = office.length() == 0 ? null : reading.compact(office);
                person(name, told, before(name, sentence), next.wordsUpTo(name), OFFICE_BEFORE_NAME);
                from = name.end();
                joined(name, shared(told), sentence);
            }
        }
    }

    /** 县政协副主席|王某某、李某某: of an office that several hold each of them holds it; of one that one holds, only the first. */
    static @Nullable String shared(@Nullable String office) {
        return office != null && SHARED.is(office) ? office : null;
    }

    private boolean isPlain(Span name, Span sentence) {
        return reading.brackets().depth(name.start()) <= reading.brackets().depth(sentence.start());
    }

    private void officeBehind(Span post, Span sentence) {
        OfficeBehind.Called called = OfficeBehind.before(reading, post, sentence);
        if (called != null && isPlain(called.name(), sentence)) {
            String said = next.wordsUpTo(new Span(called.name().start(), called.said()));
            person(called.name(), reading.compact(post), before(called.name(), sentence), said, OfficeBehind.RULE);
        }
    }

    private void person(Span name, @Nullable String post, String before, String said, Rule rule) {
        if (PersonActs.observes(said)) {
            people.there(name, post, Map.of(Act.OBSERVED, ""), rule);
        } else {
            people.add(name, post, PersonActs.of(before, said), rule);
        }
    }

    /** 常务主席张某某|、李某某、王某某|主持会议: what they do they do together. */
    private void joined(Span first, @Nullable String office, Span sentence) {
        String s = reading.text();
        for (Span last = first; last != null && last.end() < sentence.end() && s.charAt(last.end()) == '、'; ) {
            last = NameRow.next(reading, last.end() + 1, sentence, OFFICE_BEFORE_NAME);
            if (last != null) {
                Map<Act, String> acts = PersonActs.of(before(last, sentence), next.wordsUpTo(last));
                joined.add(new Joined(last, office, acts, NAMED_WITH));
            }
        }
    }

    private void withoutPost(Span sentence) {
        for (Span clause : clauses(sentence)) {
            Span bare = BareName.opening(reading, clause, people.withOffice());
            if (bare != null) {
                person(bare, null, before(bare, sentence), next.wordsUpTo(bare), BareName.BEFORE_DEED);
            } else {
                row(BareRow.opening(reading, clause), sentence);
            }
            for (Delegates.Speaker speaker : Delegates.speaking(reading, clause)) {
                delegate(speaker);
            }
        }
    }

    /** 甲某作《甲》|、乙某作《乙》: behind a title a mark parts what one did from what the next did. */
    private List<Span> clauses(Span sentence) {
        List<Span> clauses = new ArrayList<>();
        for (Span clause : reading.split(sentence, ",;:。")) {
            int start = clause.start();
            for (int at = Words.indexOf(reading.text(), "》、", start, clause.end());
                    at >= 0;
                    at = Words.indexOf(reading.text(), "》、", start, clause.end())) {
                clauses.add(new Span(start, at + 1));
                start = at + 2;
            }
            clauses.add(new Span(start, clause.end()));
        }
        return clauses;
    }

    private void row(List<Span> names, Span sentence) {
        if (!names.isEmpty()) {
            String said = next.wordsUpTo(names.get(names.size() - 1));
            Map<Act, String> acts = PersonActs.of(before(names.get(0), sentence), said);
            names.forEach(name -> joined.add(new Joined(name, null, acts, BareRow.RULE)));
        }
    }

    private void delegate(Delegates.Speaker who) {
        people.there(who.name(), reading.compact(who.called()), Map.of(Act.SPOKE, who.verb()), Delegates.RULE);
    }

    private void under(Span sentence) {
        int at = Words.indexOf(reading.text(), "主持", sentence.start(), sentence.end());
        int in = at < 0 ? -1 : reading.text().lastIndexOf('在', at);
        Span name = in < Math.max(sentence.start(), at - 20)
                ? null
                : NameReader.alone(reading.text(), in + 1, sentence.end(), UNDER.pattern());
        if (name != null) {
            people.add(name, null, Map.of(Act.CHAIRED, ""), UNDER);
        }
    }

    private String before(Span name, Span sentence) {
        return reading.text().substring(Math.max(sentence.start(), name.start() - FAR), name.start());
    }
}
