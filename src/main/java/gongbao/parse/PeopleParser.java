package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.FactId;
import gongbao.model.Person;
import gongbao.model.Person.Act;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern FOLLOWER = Pattern.compile(
            "同志|[,、。;:()]|作|就|代表|主持|出席|列席|参加|受|在|向|宣读|传达|讲话|发表|指出|强调|要求|等|对|说|致|为|围绕|所|并|还|分别|表示|总结|部署|安排|通报|回顾|关于|介绍|主讲|提出|认为|$");
    private static final Pattern STRONG_FOLLOWER = Pattern.compile(
            "同志关于|(?:同志)?(?:作了|作|就《|就[^,。]{1,30}(?:作|向)|代表|主持|受[^,。]{1,20}委托|在会上|在全会上|在讲话|宣读|传达|讲话|发表|指出|强调|要求|出席会议|出席并|致)");
    private static final Pattern VERB = Pattern.compile("(?<!工)(?:" + Lexicon.anyOf("person-verbs") + ")");
    private static final Pattern EXPLAINS = Pattern.compile(
            "就[^。;]{1,200}?(?:作了?|进行了?|作出)[^,。;]{0,6}说明|^(?:同志)?(?:所?作的|作了?)(?:关于)?[^。;《]{2,80}?的说明|^(?:同志)?(?:作|作了|所作的)《[^》]{1,120}》的?[^,。;]{0,4}说明");
    private static final Pattern REPORTS = Pattern.compile(
            "(?:同志)?(?:受[^,。;]{2,24}委托|代表[^,。;]{2,24}?)[^,。;]{0,6}?(?:向全会|向大会|向会议)?(?:所)?作(?:了|的)?(?:题为)?[^。;]{0,90}?报告|(?:同志)?所?作的《[^》]{0,60}报告》|(?:同志)?(?:代表|受)[^。;]{2,40}?报告(?:了)?工作|同志关于[^。;]{2,60}?的报告|(?:同志)?(?:在会上)?作了?[^,。;《]{0,16}报告(?!的)");
    /** 主持会议并讲话,|代表旗委常委会向全会报告工作 */
    private static final Pattern REPORTS_LATER =
            Pattern.compile(",(?:并)?(?:代表|受)[^,。;]{2,30}(?:报告(?:了)?工作|作[^,。;]{0,12}报告)");

    private static final Pattern SPEAKS =
            Pattern.compile("(?:代表|受)[^。;]{2,40}?(?:讲话|作了?[^,。;]{0,60}?讲话)|(?:作了?|作出了?|发表了?)[^,。;]{0,80}?讲话");

    /** Somebody whose words and deeds elsewhere are retold, not done at this meeting. */
    private static final Pattern RETOLD = Pattern.compile("重要讲话精神|重要指示|系列重要|重要论述|视察|考察|讲话精神");

    private final Reading reading;
    private final Posts posts;
    private final Map<String, Found> people = new LinkedHashMap<>();
    private final Map<String, String> offices = new HashMap<>();

    PeopleParser(Reading reading) {
        this.reading = reading;
        this.posts = new Posts(reading);
    }

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
                withPost(sentence);
                withoutPost(sentence);
            }
        }
        attending.forEach(this::attended);
        people.values().removeIf(found -> found.acts.isEmpty());
        people.forEach((name, found) -> found.post = found.post == null ? offices.get(name) : found.post);
        people.forEach(this::everywhere);
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
            Span name = NameReader.at(reading.text(), post.end(), sentence.end(), FOLLOWER);
            if (name != null
                    && reading.brackets().depth(name.start())
                            <= reading.brackets().depth(sentence.start())) {
                Span office = posts.office(from, post.end());
                found(name, reading.compact(office), sentence);
                from = name.end();
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
            Span name = NameReader.at(reading.text(), start, clause.end(), STRONG_FOLLOWER);
            if (name != null) {
                found(name, null, sentence);
            }
        }
    }

    /** 全会|听取和审议了: what stands before a name without office. */
    private static final Pattern LEAD =
            Pattern.compile("(?:全会|会议|大会)?(?:认真|一致)?(?:(?:(?:听取|讨论|审议|表决|通过)(?:和|并|、)?){1,4}了?|由)");

    private void found(Span name, @Nullable String post, Span sentence) {
        Set<Act> acts = acts(name, sentence);
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
        if (found.rule.isEmpty()) {
            found.rule = post == null ? "name-before-verb" : "office-before-name";
        }
    }

    /** What the sentence says the person does: the words behind the name up to the next person or full stop. */
    private Set<Act> acts(Span name, Span sentence) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        String before = reading.text().substring(sentence.start(), name.start());
        String after = upToNextPerson(name, sentence);
        if (RETOLD.matcher(after.substring(0, Math.min(after.length(), 30))).find()) {
            return acts;
        }
        if (before.endsWith("由") || before.matches(".*由[^,。;]{0,30}") && after.startsWith("主持")) {
            acts.add(Act.CHAIRED);
        }
        if (EXPLAINS.matcher(after).find()) {
            acts.add(Act.EXPLAINED);
        }
        if (REPORTS.matcher(after).lookingAt()) {
            acts.add(Act.REPORTED);
        }
        if (SPEAKS.matcher(after).find()) {
            acts.add(Act.SPOKE);
        }
        // 作…出席党的二十大代表选举工作…的说明: what the explanation is of, the person does not do.
        after = after.replaceFirst("^(?:同志)?(?:所?作的|作了?)(?:关于)?[^。;《]{2,80}?的说明", "");
        if (REPORTS_LATER.matcher(after).find()) {
            acts.add(Act.REPORTED);
        }
        Matcher verb = VERB.matcher(after);
        while (verb.find()) {
            acts.add(Act.valueOf(
                    Objects.requireNonNull(Lexicon.list("person-verbs").get(verb.group()))
                            .get(0)
                            .toUpperCase(Locale.ROOT)));
        }
        return acts;
    }

    /** 省委书记甲某、|省委副书记乙某分别作讲话: both do. */
    private static final Pattern JOINT = Pattern.compile("(?:同志)?[、和]");

    /** What is said of a person: the words up to the next one; those named together share what follows the last. */
    private String upToNextPerson(Span name, Span sentence) {
        int end = sentence.end();
        for (Span clause : reading.split(new Span(name.end(), sentence.end()), ",;")) {
            Matcher lead = LEAD.matcher(reading.text()).region(clause.start(), clause.end());
            int start = lead.lookingAt() ? lead.end() : clause.start();
            if (clause.start() > name.end()
                    && NameReader.at(reading.text(), start, clause.end(), STRONG_FOLLOWER) != null) {
                end = clause.start();
                break;
            }
        }
        int joined = name.end();
        for (Span post = posts.next(name.end(), sentence.end());
                post != null;
                post = posts.next(post.end(), sentence.end())) {
            Span next = NameReader.at(reading.text(), post.end(), sentence.end(), FOLLOWER);
            if (next != null) {
                int office = posts.office(joined, post.end()).start();
                if (office < joined
                        || !JOINT.matcher(reading.text().substring(joined, office))
                                .matches()) {
                    end = Math.min(end, office);
                    break;
                }
                joined = next.end();
            }
        }
        return reading.text().substring(Math.min(joined, end), end);
    }

    /** Names in a list of those present: 王某、李某某、县委副书记张某. */
    private void attended(Span list) {
        int start = -1;
        for (Span part : reading.split(list, "、,;和")) {
            // 县委副书记、县长王某: offices in a row belong to the name behind them.
            Span item = new Span(start < 0 ? part.start() : start, part.end());
            start = NameReader.endsWithPost(reading.text(part)) ? item.start() : -1;
            String text = reading.text(item).replaceFirst("(?:同志|等.{0,10})$", "");
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
                found.rule = found.rule.isEmpty() ? "attendance-list" : found.rule;
            }
        }
    }

    /** Every place where the name stands. */
    private void everywhere(String name, Found found) {
        String s = reading.text();
        String folded = gongbao.zh.Folded.of(name).text();
        for (int at = s.indexOf(folded); at >= 0; at = s.indexOf(folded, at + folded.length())) {
            found.spans.add(new Span(at, at + folded.length()));
        }
    }
}
