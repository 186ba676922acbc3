package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingRoles.Role;
import gongbao.text.Span;
import gongbao.zh.ChineseDates;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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

    /** What a title may say of the meeting whose text it heads. */
    private static final Set<Role> TITLED = EnumSet.of(Role.NAMED, Role.HELD, Role.PART);

    private static final int CONFERENCE_SENTENCES = 3;

    /** Lines without a full stop, as headlines are, do not count among them. */
    private static final int HEADLINES = 7;

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

    /** Whether what the text tells of meetings is no report of its own: it was given before one, or it is annals. */
    private final boolean tellsOfOthers;

    OwnMeeting(Reading reading, FrontMatter front) {
        this.reading = reading;
        this.front = front;
        this.tellsOfOthers = isGiven() || Annals.is(reading);
    }

    /** The meeting that numbers tell, else an enlarged one or a conference that is known by its name. */
    @Nullable
    Own find() {
        Own numbered = numbered();
        return numbered != null || tellsOfOthers ? numbered : unnumbered();
    }

    private @Nullable Own unnumbered() {
        List<Span> first = new ArrayList<>();
        int ended = 0;
        for (Span sentence : sentences().limit(CONFERENCE_SENTENCES + HEADLINES).toList()) {
            if (ended < CONFERENCE_SENTENCES) {
                first.add(sentence);
                ended += "。!?;".indexOf(reading.text().charAt(sentence.end() - 1)) >= 0 ? 1 : 0;
            }
        }
        if (front.title() != null) {
            first.add(front.title());
        }
        return Stream.<Function<Span, @Nullable Own>>of(
                        sentence -> EnlargedMeetings.in(reading, sentence),
                        sentence -> Conferences.in(reading, sentence, front.title()),
                        sentence -> StandingMeetings.in(reading, sentence))
                .flatMap(form -> first.stream().map(form))
                .filter(Objects::nonNull)
                .filter(own -> !isRelayed(own, first))
                .findFirst()
                .orElse(null);
    }

    /** 传达了|地委扩大会议|精神。地委扩大会议于…召开: what the text passes on is not its own. */
    private boolean isRelayed(Own own, List<Span> sentences) {
        String passedOn = reading.text(own.said()) + "精神";
        return sentences.stream().anyMatch(sentence -> reading.text(sentence).contains(passedOn));
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
        HeldMeetings meetings = new HeldMeetings(reading, front);
        List<Own> held = tellsOfOthers ? List.of() : meetings.find();
        Own opening = dated(held, told == null ? speaker(held) : agreeing(held, told.name()));
        if (opening == null && title != null && !isGiven()) {
            return title.heldIn(meetings.bare());
        }
        Own best = best(Stream.of(opening, title, note).filter(Objects::nonNull).toList());
        return best == null || opening == null || best == opening ? best : best.heldIn(opening.sentence());
    }

    private boolean isGiven() {
        return front.given() || front.titles(reading).stream().anyMatch(GIVEN::in);
    }

    private @Nullable Own titled(Span title) {
        return NamedMeetings.in(reading, title)
                .filter(own -> TITLED.contains(role(own, title)))
                .findFirst()
                .map(own -> own.by(MeetingRules.TITLE))
                .orElse(null);
    }

    /** （…县委全会通过）: what a note leans on is no more than a date, and 关于召开…会议的决定, printed again, announces one. */
    private @Nullable Own noted(Span note) {
        return NamedMeetings.in(reading, note)
                .filter(own ->
                        !MeetingRoles.leansBehind(reading.text(), own.name().span(), note))
                .filter(own -> role(own, note) != Role.COMING)
                .findFirst()
                .map(own -> own.by(MeetingRules.NOTE))
                .orElse(null);
    }

    private Role role(Own own, Span within) {
        return MeetingRoles.of(reading.text(), own.said(), within);
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

    /** A headline says 隆重召开 only: of the sentences that report one meeting, the first that tells its day. */
    private @Nullable Own dated(List<Own> held, @Nullable Own own) {
        return own == null || hasDay(own)
                ? own
                : held.stream()
                        .filter(other -> Bodies.same(own.name(), other.name())
                                && Objects.equals(
                                        own.name().term(), other.name().term())
                                && Objects.equals(
                                        own.name().session(), other.name().session())
                                && hasDay(other))
                        .findFirst()
                        .orElse(own);
    }

    private boolean hasDay(Own own) {
        Span sentence = own.sentence();
        return sentence != null && ChineseDates.find(reading.text(), sentence.start(), sentence.end()) != null;
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
