package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Person;
import gongbao.model.Person.Act;
import gongbao.text.Span;
import gongbao.zh.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    static final Rule OFFICE_BEFORE_NAME =
            Rule.of("person.office-before-name", "县委书记王某某作了讲话。", "王某某, 县委书记: spoke", "[,、。;:()]|{people:follower}|$");

    private static final Rule NAMED_WITH = Rule.read("person.named-with", "主席团常务主席王某某、李某某主持会议。", "李某某: chaired");

    /** A name in a list of those present, without what is behind it. */
    private static final Rule ATTENDANCE_LIST =
            Rule.of("person.attendance-list", "王某某、李某某等领导同志出席会议。", "李某某: attended", "(?:同志|等.{0,10})$");

    static final List<Rule> RULES =
            List.of(OFFICE_BEFORE_NAME, BareName.BEFORE_DEED, BareName.BEFORE_OFFICE, NAMED_WITH, ATTENDANCE_LIST);

    static final List<Cue> CUES = Cue.all(List.of(BareName.CUES, List.of(NextPerson.JOINT, NextPerson.LISTED)));

    private final Reading reading;
    private final Posts posts;
    private NextPerson next;
    private final Map<String, Found> people = new LinkedHashMap<>();
    private final Map<String, String> offices = new HashMap<>();
    private final List<Joined> joined = new ArrayList<>();

    PeopleParser(Reading reading) {
        this.reading = reading;
        this.posts = new Posts(reading);
        this.next = new NextPerson(reading, posts, new Span(0, 0));
    }

    /** Somebody named behind one with an office, and what is said of both. */
    private record Joined(Span name, Set<Act> acts) {}

    private static final class Found {
        @Nullable
        String post;

        final Set<Act> acts = EnumSet.noneOf(Act.class);
        final Set<Span> spans = new TreeSet<>();
        String rule = "";
    }

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
            }
        }
        attending.forEach(this::attended);
        joined.forEach(other -> found(other.name(), null, other.acts(), NAMED_WITH));
        people.values().removeIf(found -> found.acts.isEmpty());
        people.forEach((name, found) -> found.post = found.post == null ? offices.get(name) : found.post);
        everywhere();
        List<Person> list = new ArrayList<>();
        people.forEach((name, found) -> list.add(new Person(
                FactId.Kind.PERSON.uncounted(),
                name,
                found.post,
                acts(found),
                List.of(),
                List.copyOf(found.spans),
                found.rule)));
        list.sort(Comparator.comparing(person -> person.spans().get(0)));
        return list;
    }

    private static List<Act> acts(Found found) {
        return found.acts.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private void withPost(Span sentence) {
        int from = sentence.start();
        for (Span post = posts.next(sentence.start(), sentence.end());
                post != null;
                post = posts.next(post.end(), sentence.end())) {
            Span name =
                    NameReader.behindOffice(reading.text(), post.end(), sentence.end(), OFFICE_BEFORE_NAME.pattern());
            if (name != null
                    && reading.brackets().depth(name.start())
                            <= reading.brackets().depth(sentence.start())) {
                Span office = posts.office(from, post.end());
                String told = office.length() == 0 ? null : reading.compact(office);
                found(name, told, PersonActs.of(before(name, sentence), next.wordsUpTo(name)), OFFICE_BEFORE_NAME);
                from = name.end();
                joined(name, sentence);
            }
        }
    }

    /** 常务主席张某某|、李某某、王某某|主持会议: the others have no office of their own. */
    private void joined(Span first, Span sentence) {
        String s = reading.text();
        for (Span last = first; last != null && last.end() < sentence.end() && s.charAt(last.end()) == '、'; ) {
            last = NameReader.behindOffice(s, last.end() + 1, sentence.end(), OFFICE_BEFORE_NAME.pattern());
            if (last != null) {
                Set<Act> acts = PersonActs.of(before(last, sentence), next.wordsUpTo(last));
                joined.add(new Joined(last, acts));
            }
        }
    }

    private void withoutPost(Span sentence) {
        for (Span clause : reading.split(sentence, ",;:。")) {
            BareName bare = BareName.opening(reading, clause, offices.keySet());
            if (bare != null) {
                String after = next.wordsUpTo(bare.called());
                found(bare.name(), bare.post(), PersonActs.of(before(bare.name(), sentence), after), bare.rule());
            }
        }
    }

    private String before(Span name, Span sentence) {
        return reading.text().substring(sentence.start(), name.start());
    }

    private void found(Span name, @Nullable String post, Set<Act> acts, Rule rule) {
        String key = reading.compact(name);
        if (post != null) {
            offices.putIfAbsent(key, post);
        }
        if (acts.isEmpty() && !people.containsKey(key)) {
            return;
        }
        Found found = people.computeIfAbsent(key, k -> new Found());
        found.acts.addAll(acts);
        found.post = found.post == null ? post : found.post;
        found.rule = found.rule.isEmpty() ? rule.name() : found.rule;
    }

    /** Names in a list of those present: 王某、李某某、县委副书记张某. */
    private void attended(Span list) {
        int start = -1;
        for (Span part : reading.split(list, "、,;和")) {
            // 县委副书记、县长王某: offices in a row belong to the name behind them.
            Span item = new Span(start < 0 ? part.start() : start, part.end());
            start = NameReader.endsWithPost(reading.text(part)) ? item.start() : -1;
            String text = ATTENDANCE_LIST.matcher(reading.text(item)).replaceFirst("");
            int from = 0;
            for (Span post = Posts.find(text, 0); post != null; post = Posts.find(text, post.end())) {
                from = post.end();
            }
            if (NameShape.fits(text.substring(from)) && (from > 0 || isName(text, list))) {
                Span name = new Span(item.start() + from, item.start() + text.length());
                Found found = people.computeIfAbsent(reading.compact(name), k -> new Found());
                found.acts.add(Act.ATTENDED);
                found.post = found.post == null && from > 0
                        ? reading.compact(new Span(item.start(), item.start() + from))
                        : found.post;
                found.rule = found.rule.isEmpty() ? ATTENDANCE_LIST.name() : found.rule;
            }
        }
    }

    /** 李某某、江华、王某某: a place's name among those of people is somebody's. */
    private boolean isName(String text, Span list) {
        if (!NameShape.isPlace(text)) {
            return true;
        }
        Span sentence = reading.sentenceAt(list.start());
        List<Span> others = reading.split(sentence, "、,和").stream()
                .filter(other -> NameReader.isName(reading.text(other)))
                .toList();
        return others.size() > 1;
    }

    /** Every place where a name stands. */
    private void everywhere() {
        Map<String, String> folded = new HashMap<>();
        people.keySet().forEach(name -> folded.put(name, Folded.of(name).text()));
        Map<String, List<Span>> places = Occurrences.in(reading.text(), Set.copyOf(folded.values()));
        people.forEach((name, found) -> found.spans.addAll(places.getOrDefault(folded.get(name), List.of())));
    }
}
