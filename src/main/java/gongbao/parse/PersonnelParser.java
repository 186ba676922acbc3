package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Personnel;
import gongbao.model.Personnel.Act;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads personnel decisions.
 *
 * <pre>
 * 决定递补中央委员会候补委员甲某、乙某某为中央委员会委员  → co-opted, a person each
 * 增补甲某为中共中央军事委员会副主席               → co-opted
 * 接受甲某同志辞职申请，免去甲某同志中央委员会委员职务   → removed
 * 确认中央政治局之前作出的给予甲某、乙某开除党籍的处分   → confirmed
 * 选举甲某为县委书记,乙某、丙某为县委副书记           → elected
 * </pre>
 */
final class PersonnelParser {

    static final List<Rule> RULES = Stream.concat(
                    Decision.ALL.stream().flatMap(Decision::rules),
                    Stream.of(PlacedRemovals.RULE, AppointmentLines.RULE))
            .toList();

    /** Every rule's words begin with one of these. */
    private static final Words DECIDES = Words.of("personnel", "decision");

    /** One of these stands in every sentence in which the names lead. */
    private static final Words LED = Words.of("personnel", "led");

    /** 将追认…, 拟递补…: not done yet. */
    private static final Cue TO_COME =
            Cue.of("personnel.to-come", "将按程序", "将于明年初召开", "{personnel:to-come}[^,。;]{0,4}$");

    /**
     * 12月14日,省革命委员会举行第一次全体会议,|任命…: in the text of a congress, a deed of another body's meeting. What the congress itself
     * did not decide is not told as its own.
     */
    private static final Cue ELSEWHERE = Cue.of(
            "personnel.of-other-session",
            "12月14日,省革命委员会举行第一次全体会议,",
            "12月14日,县人民代表大会举行第一次全体会议,",
            "(?:委员会|革委会|常委会|人委)(?:接着|随后|先后)?(?:举行|召开)了?[^,。;]{0,12}第[一二三四五六七八九十]{1,3}次(?:全体)?(?:委员)?会议,[^。;]{0,30}$");

    /** 任命甲某为总理|;选举乙某为院长,丙某为检察长: what goes on there is of another decision. */
    private static final Cue ANOTHER = Cue.of(
            "personnel.another-decision",
            ";选举王某某为县法院院长",
            ";王某某为县法院院长",
            "[,;、](?:[大全]?会议?)?(?:并|还|同时|决定)?(?:选举|推选|任命|免去|接受|撤销)(?!委)");

    private static final Cue BEHIND_POST =
            Cue.of("personnel.behind-post", "县委委员职务", "县委委员", "的?职务$|的(?:决定|决议|报告|建议|名单|办法).*$");

    static final List<Cue> CUES = Cue.all(List.of(
            AppointmentLines.CUES,
            Respectively.CUES,
            AdoptedTitles.CUES,
            List.of(TO_COME, ELSEWHERE, ANOTHER, BEHIND_POST)));

    /** So far before a decision the body may stand that took it. */
    private static final int LONGEST_CLAUSES = 90;

    private final Reading reading;
    private final List<Personnel> found = new ArrayList<>();

    /** Where in the list a decision stands, so that it is told once. */
    private final Map<Told, Integer> told = new HashMap<>();

    /** Who leaves is told once, whatever the posts. */
    private record Told(String name, Act act, @Nullable String post) {

        static Told of(String name, Act act, @Nullable String post) {
            // 省革委会主任 in a title is the 省革命委员会主任 of the text.
            String seat = post == null ? null : post.replace("革命委员会", "革委会");
            return new Told(name, act, act == Act.REMOVED ? null : seat);
        }
    }

    private final boolean ofCongress;
    private final PlacedRemovals placed;

    /** @param ofCongress whether the text reports a congress, which other bodies meet behind */
    PersonnelParser(Reading reading, boolean ofCongress) {
        this.reading = reading;
        this.ofCongress = ofCongress;
        placed = new PlacedRemovals(reading);
    }

    List<Personnel> parse(FrontMatter front) {
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            for (Span sentence : reading.sentences(p)) {
                sentence(sentence);
            }
        }
        Set<Span> known = found.stream().map(Personnel::span).collect(Collectors.toSet());
        Stream.concat(
                        new RosterParser(reading).parse(front).stream(),
                        new AppointmentLines(reading).parse(front).stream())
                .filter(listed -> !known.contains(listed.span()))
                .forEach(this::add);
        return found;
    }

    private void sentence(Span sentence) {
        if (!DECIDES.isIn(reading.text(), sentence)) {
            return;
        }
        boolean led = LED.isIn(reading.text(), sentence);
        for (Decision decision : Decision.ALL) {
            if (decision.place() == Decision.Place.CLAUSE) {
                if (led) {
                    led(decision, sentence);
                }
            } else {
                find(decision, sentence);
            }
        }
        placed.in(sentence).stream()
                .filter(removed -> !isElsewhere(sentence, removed.span().start()))
                .forEach(this::add);
    }

    /** 甲某、乙某当选为…: the names begin their clause. */
    private void led(Decision decision, Span sentence) {
        for (Span clause : reading.clauses(sentence)) {
            for (Rule form : decision.forms()) {
                Matcher m = form.matcher(reading.text()).region(clause.start(), sentence.end());
                if (m.lookingAt()
                        && reading.brackets().depth(clause.start())
                                <= reading.brackets().depth(sentence.start())) {
                    add(m, decision, form);
                    break;
                }
            }
        }
    }

    /** Reads every match, and what goes on between it and the next. */
    private void find(Decision decision, Span sentence) {
        int last = -1;
        FirstMatch match = new FirstMatch(decision.forms(), reading.text(), sentence);
        while (match.next()) {
            Matcher m = match.matcher();
            if (AdoptedTitles.isSaid(reading, sentence, m.start()) && !isElsewhere(sentence, m.start())) {
                further(decision, last, m.start());
                add(m, decision, match.rule());
                last = m.end();
            }
        }
        further(decision, last, sentence.end());
    }

    /** Whether what is told there is not done yet, or was done at the meeting of another body. */
    private boolean isElsewhere(Span sentence, int at) {
        String s = reading.text();
        return TO_COME.in(s.substring(Math.max(sentence.start(), at - 6), at))
                || ofCongress && ELSEWHERE.in(s.substring(Math.max(sentence.start(), at - LONGEST_CLAUSES), at));
    }

    /** 选举甲某为书记|,乙某为副书记: what goes on behind the first, at {@code from}; nothing where that is -1. */
    private void further(Decision decision, int from, int end) {
        if (from < 0 || from >= end || decision.further().isEmpty()) {
            return;
        }
        Matcher another = ANOTHER.matcher(reading.text()).region(from, end);
        Span rest = new Span(from, another.find() ? another.start() : end);
        FirstMatch match = new FirstMatch(decision.further(), reading.text(), rest);
        while (match.next()) {
            add(match.matcher(), decision, match.rule());
        }
    }

    private void add(Matcher m, Decision decision, Rule rule) {
        boolean seated = decision.act() == Act.ELECTED
                || decision.act() == Act.APPOINTED && decision.place() == Decision.Place.CLAUSE;
        if (seated && !Seat.endsAsSeat(BEHIND_POST.matcher(m.group("post")).replaceFirst(""))) {
            return;
        }
        Span named = new Span(m.start("names"), m.end("names"));
        if (Respectively.is(reading.text(named))) {
            Respectively.of(reading, named, new Span(m.start("post"), m.end("post")))
                    .forEach(pair -> add(decided(pair.name(), reading.compact(pair.post()), decision, null, rule)));
            return;
        }
        String post = withoutTail(m);
        List<Span> items = NameRow.items(reading, named);
        List<Span> names = ListedNames.of(reading, items);
        // Where one of them cannot be read, nobody's place is known.
        boolean ordered = names.size() > 1
                && names.size() >= items.size()
                && (decision.act() == Act.ELECTED || decision.act() == Act.CO_OPTED);
        for (int i = 0; i < names.size(); i++) {
            add(decided(names.get(i), post.isEmpty() ? null : post, decision, ordered ? i + 1 : null, rule));
        }
    }

    private Personnel decided(Span name, @Nullable String post, Decision decision, @Nullable Integer order, Rule rule) {
        return new Personnel(
                FactId.Kind.PERSONNEL.uncounted(),
                reading.compact(name),
                post,
                decision.act(),
                decision.verb(reading.text()
                        .substring(reading.sentenceAt(name.start()).start(), name.start())),
                order,
                name,
                rule.name());
    }

    private String withoutTail(Matcher m) {
        String post = m.group("post");
        if (post == null || post.isEmpty()) {
            return "";
        }
        // 代理市長|的決定: found in the folded text, whose characters are as many.
        Matcher tail = BEHIND_POST.matcher(post);
        return reading.compact(new Span(m.start("post"), tail.find() ? m.start("post") + tail.start() : m.end("post")));
    }

    private void add(Personnel decided) {
        String post = decided.post();
        Integer known = told.putIfAbsent(Told.of(decided.name(), decided.act(), post), found.size());
        if (known == null) {
            found.add(decided);
        } else if (post != null) {
            complete(decided.name(), decided.act(), post);
        }
    }

    /** 接受甲某辞职申请,免去甲某…委员职务: the second half names the office. */
    private void complete(String who, Act act, String office) {
        Told openPost = Told.of(who, act, null);
        Integer at = told.get(openPost);
        if (at != null && found.get(at).post() == null) {
            found.set(at, found.get(at).withPost(office));
            if (act != Act.REMOVED) {
                told.remove(openPost);
            }
        }
    }
}
