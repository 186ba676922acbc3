package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingRoles.Role;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says which of the meetings that a text names is its own: the one whose holding it reports, of the body that speaks. A meeting
 * that it leans on, or that is still to come, is none.
 *
 * <pre>
 * 中共××省委召开了|三届十次全会|。会议讨论了如何贯彻八届八中全会决议。  → 三届十次
 * （2024年1月5日|中国共产党××县第十五届委员会第六次全体会议|通过）    → as noted
 * 省委常委会决定，5月20日召开省委十二届十六次全会。                → none
 * </pre>
 */
final class OwnMeeting {

    private static final int OPENING_SENTENCES = 8;
    private static final int CONFERENCE_SENTENCES = 3;

    /** 政府工作报告, …的讲话: what such a text tells of meetings is the past, unless title or note says where it was given. */
    private static final Cue GIVEN =
            Cue.of("meeting.given-text", "政府工作报告", "工作报告会", "(?:报告|讲话|致辞|演讲|开幕词|闭幕词)(?:\\([^()]*\\))?$");

    static final List<Cue> CUES = List.of(GIVEN);

    /**
     * The text's own meeting.
     *
     * @param name its name
     * @param rule the rule that read it
     * @param said the words whose place tells what is said of it: of a name in two parts, the second
     * @param sentence the sentence that tells of its holding; null where only title or note names it
     * @param printed its name, where its parts stand apart
     * @param convenes the body that holds a conference; null for meetings of a body's own
     */
    record Own(
            MeetingName name,
            Rule rule,
            Span said,
            @Nullable Span sentence,
            @Nullable String printed,
            @Nullable Organ convenes) {

        Own by(Rule newRule) {
            return new Own(name, newRule, said, sentence, printed, convenes);
        }

        Own heldIn(@Nullable Span newSentence) {
            return new Own(name, rule, said, newSentence, printed, convenes);
        }
    }

    private final Reading reading;
    private final FrontMatter front;

    OwnMeeting(Reading reading, FrontMatter front) {
        this.reading = reading;
        this.front = front;
    }

    /** The meeting that numbers tell, else a conference that is known by its name. */
    @Nullable
    Own find() {
        Own numbered = numbered();
        return numbered != null || isGiven() ? numbered : conference();
    }

    private @Nullable Own conference() {
        List<Span> first = new ArrayList<>();
        sentences().limit(CONFERENCE_SENTENCES).forEach(first::add);
        if (front.title() != null) {
            first.add(front.title());
        }
        return first.stream()
                .map(sentence -> Conferences.in(reading, sentence))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Stream<Span> sentences() {
        return IntStream.range(front.first(), reading.paragraphs().size())
                .mapToObj(reading::sentences)
                .flatMap(List::stream);
    }

    /** The meeting in the title, which may print the place that the opening sentence leaves out; null where there is none. */
    @Nullable
    MeetingName inTitle() {
        Own title = front.title() == null ? null : titled(front.title());
        return title == null ? null : title.name();
    }

    private @Nullable Own numbered() {
        Own title = front.title() == null ? null : titled(front.title());
        Own note = Reports.naming(reading, front)
                .map(this::noted)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Own told = title != null ? title : note;
        if (note != null && title != null && !Bodies.same(title.name(), note.name())) {
            note = null;
        }
        List<Own> held = isGiven() ? List.of() : held();
        Own opening = told == null ? speaker(held) : agreeing(held, told.name());
        Own best = best(Stream.of(opening, title, note).filter(Objects::nonNull).toList());
        return best == null || opening == null || best == opening ? best : best.heldIn(opening.sentence());
    }

    private boolean isGiven() {
        return front.given() || front.titles(reading).stream().anyMatch(GIVEN::in);
    }

    private @Nullable Own titled(Span title) {
        return names(title)
                .filter(own -> role(own, title) == Role.NAMED || role(own, title) == Role.HELD)
                .findFirst()
                .map(own -> own.by(MeetingRules.TITLE))
                .orElse(null);
    }

    /** （…县委全会通过）: what a note leans on is no more than a date. */
    private @Nullable Own noted(Span note) {
        return names(note)
                .filter(own ->
                        !MeetingRoles.leansBehind(reading.text(), own.name().span(), note))
                .findFirst()
                .map(own -> own.by(MeetingRules.NOTE))
                .orElse(null);
    }

    /** The meetings whose holding the first sentences report, in order. */
    private List<Own> held() {
        TitleSays title = TitleSays.of(reading, front);
        return sentences()
                .limit(OPENING_SENTENCES)
                .flatMap(sentence -> heldIn(sentence).stream())
                .filter(own -> title.allows(own.name()))
                .toList();
    }

    private List<Own> heldIn(Span sentence) {
        List<Own> named = names(sentence).toList();
        return IntStream.range(0, named.size())
                .filter(i -> !isBeside(named, i - 1) && !isBeside(named, i))
                .filter(i ->
                        isHeld(named.get(i), new Span(sentence.start(), nextName(named, i, sentence.end())), sentence))
                .mapToObj(i -> named.get(i).heldIn(sentence))
                .toList();
    }

    private boolean isHeld(Own own, Span within, Span sentence) {
        boolean plain = reading.brackets().depth(own.name().span().start()) == 0 || sentence.length() < 100;
        return plain && (role(own, within) == Role.HELD || opensText(own, sentence));
    }

    /** 距第一次代表大会十七年后，|第二次代表大会召开: the verb is the nearest name's. */
    private static int nextName(List<Own> named, int i, int end) {
        return i + 1 < named.size() ? named.get(i + 1).name().span().start() : end;
    }

    /** A text without a title that begins with the full name of a meeting, and a comma: |…第十八次全体会议，讨论了…. */
    private boolean opensText(Own own, Span sentence) {
        Span name = own.name().span();
        return front.title() == null
                && own.name().full()
                && sentence.start() == 0
                && name.start() == 0
                && reading.text().startsWith(",", name.end())
                && role(own, sentence) == Role.NAMED;
    }

    /** 先后召开十二届二次、|三次全会: which of a list the text reports, nothing tells. */
    private static boolean isBeside(List<Own> named, int first) {
        return first >= 0
                && first + 1 < named.size()
                && named.get(first + 1).said().start() - named.get(first).said().end() <= 1;
    }

    private Role role(Own own, Span within) {
        return MeetingRoles.of(reading.text(), own.said(), within);
    }

    /** The names in a stretch, in order; one without a term gives way to one with it. */
    private Stream<Own> names(Span within) {
        List<MeetingName> termed = new ArrayList<>(MeetingNames.find(reading, within));
        CongressNames.find(reading, within).stream().filter(MeetingName::full).forEach(termed::add);
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        termed.forEach(name -> taken.put(name.span().start(), name.span().end()));
        Stream<Own> parted = SessionNames.find(reading, within).stream()
                .filter(own -> !isTaken(taken, own.said().end() - 1));
        return Stream.concat(
                        termed.stream().map(name -> new Own(name, MeetingRules.OPENING, name.span(), null, null, null)),
                        parted)
                .filter(own -> own.name().session() != null || !own.name().isPlenum())
                .sorted(Comparator.comparing(Own::said));
    }

    private static boolean isTaken(NavigableMap<Integer, Integer> taken, int at) {
        Map.Entry<Integer, Integer> before = taken.floorEntry(at);
        return before != null && at < before.getValue();
    }

    /** Where no title tells: of two bodies the lower one, for a text tells of those above as of the past. */
    private static @Nullable Own speaker(List<Own> held) {
        Own speaker = null;
        for (Own own : held) {
            if (speaker == null || Bodies.isBelow(own.name(), speaker.name())) {
                speaker = own;
            }
        }
        return speaker;
    }

    private static @Nullable Own agreeing(List<Own> held, MeetingName told) {
        List<Own> same =
                held.stream().filter(own -> Bodies.same(own.name(), told)).toList();
        return same.stream()
                .filter(own -> Objects.equals(own.name().session(), told.session()))
                .findFirst()
                .orElse(same.isEmpty() ? null : same.get(0));
    }

    /** The fullest name; the opening sentence's before the title's where both are full. */
    private static @Nullable Own best(List<Own> owns) {
        return owns.stream()
                .filter(own -> own.name().full() && own.name().term() != null)
                .findFirst()
                .orElse(owns.stream()
                        .filter(own -> own.name().term() != null)
                        .findFirst()
                        .orElse(owns.isEmpty() ? null : owns.get(0)));
    }
}
