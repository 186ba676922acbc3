package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingRoles.Role;
import gongbao.parse.OwnMeeting.Own;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The meetings whose holding the first sentences of a text report.
 *
 * <pre>
 * |省委三届十次全会|于九月五日在省城召开。                    → held
 * 传达省委十届十次全会精神，|省委十届十次全会|于五日召开…         → none: what is leant on first is told of as the past
 * 县第一次党代会于1956年…召开。⏎县第二次…。⏎县第三次…。          → none: a survey
 * </pre>
 */
final class HeldMeetings {

    /** |省委十届十次全会|精神. */
    private static final Cue RELAYED = Cue.of("meeting.relayed", "(扩大)会议精神", "决定", "(?:\\(扩大\\))?(?:会议)?的?(?:重要)?精神");

    /** 青禾新闻网讯 |中国共产党…. */
    private static final Cue DATELINE =
            Cue.of("meeting.dateline-before", "青禾新闻网讯 ", "我们学习了", "^(?:[^,。;:]{0,30}(?:讯|电|消息)[ :]{0,2}|)$");

    /** A day, perhaps a place, and the verb: who met, the title says. */
    private static final Cue BARE = Cue.of(
            "meeting.held-bare",
            "1956年7月14日至26日在成都召开。",
            "1956年7月14日县委在成都召开座谈会",
            "(?:(?:会议|大会|全会),?)?[于自从]?[\\d一二三四五六七八九十〇零元][\\d一二三四五六七八九十〇零元年月日号至到~—-]{3,30},?"
                    + "(?:在[^,。;:]{2,24}?)?(?:隆重|胜利)?(?:召开|举行|开幕)[,。;]");

    static final List<Cue> CUES = List.of(RELAYED, DATELINE, BARE);

    private static final int OPENING_SENTENCES = 8;
    private static final int FEWEST_OF_SURVEY = 3;

    /** So many paragraphs, and characters of each, tell whether it is one. */
    private static final int PARAGRAPHS = 20;

    private static final int LOOKED_AT = 120;

    private static final int MORE_LOOKED_AT = 400;

    private final Reading reading;
    private final FrontMatter front;
    private final TitleSays title;

    /** By sentence: a survey is looked for in sentences that are read again. */
    private final Map<Span, Told> told = new HashMap<>();

    HeldMeetings(Reading reading, FrontMatter front) {
        this.reading = reading;
        this.front = front;
        this.title = TitleSays.of(reading, front);
    }

    /** The meetings that a sentence names, and those of them whose holding it reports. */
    private record Told(List<Own> named, List<Own> held) {

        static final Told NOTHING = new Told(List.of(), List.of());
    }

    private Stream<Span> sentences() {
        return IntStream.range(front.first(), reading.paragraphs().size())
                .mapToObj(reading::sentences)
                .flatMap(List::stream);
    }

    /** In order. */
    List<Own> find() {
        if (isSurvey()) {
            return List.of();
        }
        List<Own> held = new ArrayList<>();
        Set<MeetingNumbers> relayed = new HashSet<>();
        sentences().limit(OPENING_SENTENCES).forEach(sentence -> {
            Told told = told(sentence);
            told.named().stream()
                    .filter(this::isRelayed)
                    .map(HeldMeetings::numbers)
                    .forEach(relayed::add);
            told.held().stream()
                    .filter(own -> title.allows(own.name()) && !relayed.contains(numbers(own)))
                    .forEach(held::add);
        });
        return held;
    }

    /** What tells a meeting from others of the text. */
    private static MeetingNumbers numbers(Own own) {
        return MeetingNumbers.of(own.name());
    }

    /** |省委十届十次全会|精神: the text passes on what another meeting said. */
    private boolean isRelayed(Own own) {
        return RELAYED.opens(reading.text()
                .substring(
                        own.said().end(),
                        Math.min(reading.text().length(), own.said().end() + 6)));
    }

    /** |1956年7月14日至26日在成都召开。 under the title that names the meeting; null where the text begins otherwise. */
    @Nullable
    Span bare() {
        return sentences()
                .limit(1)
                .filter(first -> BARE.opens(reading.text(first)))
                .findFirst()
                .orElse(null);
    }

    /** Whether paragraph after paragraph reports another meeting of one body. */
    private boolean isSurvey() {
        Set<MeetingNumbers> reported = new HashSet<>();
        List<Span> numbering = numbering();
        for (int i = 0; i < numbering.size(); i++) {
            Span sentence = numbering.get(i);
            // 第一次会议于1956年7月举行；第二次会议于1957年12月举行；…: one sentence may tell of many.
            boolean opening = isOpening(sentence);
            if (!opening && reported.size() + numbering.size() - i < FEWEST_OF_SURVEY) {
                return false;
            }
            told(sentence).held().stream()
                    .limit(opening ? Long.MAX_VALUE : 1)
                    .map(HeldMeetings::numbers)
                    .forEach(reported::add);
        }
        return reported.size() >= FEWEST_OF_SURVEY
                && Stream.of(Organ.values())
                        .anyMatch(organ -> reported.stream()
                                        .filter(one -> one.organ() == organ)
                                        .count()
                                >= FEWEST_OF_SURVEY);
    }

    /** The beginnings of paragraphs that may tell a meeting by numbers. */
    private List<Span> numbering() {
        List<Span> numbering = new ArrayList<>();
        for (int p = front.first(); p < Math.min(reading.paragraphs().size(), front.first() + PARAGRAPHS); p++) {
            Span first = reading.sentences(p).get(0);
            int end = first.start() + (isOpening(first) ? MORE_LOOKED_AT : LOOKED_AT);
            Span sentence = new Span(first.start(), Math.min(first.end(), end));
            String words = reading.text(sentence);
            if (words.indexOf('次') >= 0 || words.indexOf('届') >= 0) {
                numbering.add(sentence);
            }
        }
        return numbering;
    }

    private boolean isOpening(Span sentence) {
        return sentence.start() == reading.paragraphs().get(front.first()).start();
    }

    private Told told(Span sentence) {
        Told known = told.get(sentence);
        if (known == null) {
            List<Own> named = NamedMeetings.in(reading, sentence).toList();
            known = named.isEmpty() ? Told.NOTHING : new Told(named, heldIn(named, sentence));
            told.put(sentence, known);
        }
        return known;
    }

    private List<Own> heldIn(List<Own> named, Span sentence) {
        return IntStream.range(0, named.size())
                .filter(i -> !isBeside(named, i - 1) && !isBeside(named, i))
                .mapToObj(i ->
                        heldIn(named.get(i), new Span(sentence.start(), nextName(named, i, sentence.end())), sentence))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The meeting as held; without the sentence that tells of its holding, where that is a part's. */
    private @Nullable Own heldIn(Own own, Span within, Span sentence) {
        boolean plain = reading.brackets().depth(own.name().span().start()) == 0 || sentence.length() < 100;
        Role role = role(own, within);
        if (plain && role == Role.PART) {
            return own;
        }
        return plain && (role == Role.HELD || opensText(own, sentence)) ? own.heldIn(sentence) : null;
    }

    /** 距第一次代表大会十七年后，|第二次代表大会召开: the verb is the nearest name's. */
    private static int nextName(List<Own> named, int i, int end) {
        int own = named.get(i).said().end();
        return i + 1 < named.size()
                ? Math.max(own, named.get(i + 1).name().span().start())
                : end;
    }

    /** The first words of a text without a title, or of a body's own decision, and a comma: |…第十八次全体会议，讨论了…. */
    private boolean opensText(Own own, Span sentence) {
        Span name = own.name().span();
        return own.name().full()
                && isFirst(sentence)
                && DATELINE.in(reading.text(new Span(sentence.start(), name.start())))
                && reading.text().startsWith(",", name.end())
                && (front.title() == null || title.isOf(own.name()))
                && role(own, sentence) == Role.NAMED;
    }

    private boolean isFirst(Span sentence) {
        return front.first() < reading.paragraphs().size()
                && sentence.equals(reading.sentences(front.first()).get(0));
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
}
