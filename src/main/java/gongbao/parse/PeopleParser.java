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
import java.util.regex.Matcher;
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

    /** Without an office a name needs a deed behind it. */
    static final Rule NAME_BEFORE_DEED = Rule.of(
            "person.name-before-deed",
            "王某某代表县委常委会作工作报告。",
            "王某某: reported",
            "同志关于|(?:同志)?(?:{people:deed}|就[^,。]{1,30}[作向]|受[^,。]{1,20}委托)");

    /** 汪某某区长: the office stands behind the name. */
    static final Rule NAME_BEFORE_OFFICE = Rule.of(
            "person.name-before-office",
            "会议听取了汪某某区长作的政府工作报告。",
            "汪某某, 区长: reported",
            "(?<post>{posts})(?:同志)?(?:{people:deed}|就[^,。]{1,30}[作向]|受[^,。]{1,20}委托|所?作的|关于[^,。]{1,30}的(?:报告|说明))");

    /** 青禾|县长 may be the head of a county: a name before an office of a place has three characters. */
    private static final Cue OF_PLACE = Cue.of("person.office-of-place", "县长", "副县长", "^[省市县区旗州盟乡镇]");

    private static final Rule NAMED_WITH = Rule.read("person.named-with", "主席团常务主席王某某、李某某主持会议。", "李某某: chaired");

    /** A name in a list of those present, without what is behind it. */
    private static final Rule ATTENDANCE_LIST =
            Rule.of("person.attendance-list", "王某某、李某某等领导同志出席会议。", "李某某: attended", "(?:同志|等.{0,10})$");

    static final List<Rule> RULES =
            List.of(OFFICE_BEFORE_NAME, NAME_BEFORE_DEED, NAME_BEFORE_OFFICE, NAMED_WITH, ATTENDANCE_LIST);

    /** 全会|听取和审议了: what stands before a name without office. */
    static final Cue LEAD = Cue.of(
            "person.lead",
            "全会听取和审议了王某某",
            "王某某向全会",
            "(?:全会|会议|大会)?(?:认真|一致)?(?:(?:{people:takes-up}(?:和|并|、)?){1,4}了?|由)");

    static final List<Cue> CUES = List.of(LEAD, OF_PLACE, NextPerson.JOINT, NextPerson.LISTED);

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
                found(name, office.length() == 0 ? null : reading.compact(office), sentence, OFFICE_BEFORE_NAME);
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
            int start = clause.start();
            Matcher lead = LEAD.matcher(reading.text()).region(start, clause.end());
            if (lead.lookingAt()) {
                start = lead.end();
            }
            Span name = NameReader.alone(reading.text(), start, clause.end(), NAME_BEFORE_DEED.pattern());
            if (name != null) {
                found(name, null, sentence, NAME_BEFORE_DEED);
            } else {
                officeBehind(start, clause.end(), sentence);
            }
        }
    }

    private void officeBehind(int start, int end, Span sentence) {
        Span name = NameReader.alone(reading.text(), start, end, NAME_BEFORE_OFFICE.pattern());
        Matcher office = NAME_BEFORE_OFFICE.matcher(reading.text());
        if (name != null && office.region(name.end(), end).lookingAt()) {
            String post = office.group("post");
            if (name.length() > 2 || !OF_PLACE.opens(post)) {
                found(name, new Span(name.start(), office.end("post")), post, sentence, NAME_BEFORE_OFFICE);
            }
        }
    }

    private void found(Span name, @Nullable String post, Span sentence, Rule rule) {
        found(name, name, post, sentence, rule);
    }

    /** @param called the name, and the office where it stands behind it: what is said of the person follows */
    private void found(Span name, Span called, @Nullable String post, Span sentence, Rule rule) {
        found(name, post, PersonActs.of(before(name, sentence), next.wordsUpTo(called)), rule);
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
            if (NameReader.isName(text.substring(from))) {
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

    /** Every place where a name stands. */
    private void everywhere() {
        Map<String, String> folded = new HashMap<>();
        people.keySet().forEach(name -> folded.put(name, Folded.of(name).text()));
        Map<String, List<Span>> places = Occurrences.in(reading.text(), Set.copyOf(folded.values()));
        people.forEach((name, found) -> found.spans.addAll(places.getOrDefault(folded.get(name), List.of())));
    }
}
