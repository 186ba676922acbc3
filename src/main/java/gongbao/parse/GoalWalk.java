package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Target;
import gongbao.model.Target.Commitment;
import gongbao.model.Target.Kind;
import gongbao.model.Wording;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import gongbao.zh.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The walk through the paragraphs: a horizon holds from where it stands to the end of its list.
 *
 * <pre>
 * 今后五年的奋斗目标是：
 * ——经济实力明显增强。地区生产总值年均增长15%。财政总收入达到15亿元。     ← the list goes on
 * 围绕上述目标，重点抓好以下工作：                              ← and ends
 * </pre>
 */
final class GoalWalk {

    /** 〔例〕——经济实力明显增强。, （1）, 一是: an item of the list that the paragraph before opened. */
    private static final Cue ITEM = Cue.of(
            "target.list-item",
            "——经济实力明显增强。",
            "围绕上述目标",
            "^(?:[—-]{1,2}|[●■◆▲•·※]|\\(?\\d{1,2}[.、)]|\\([一二三四五六七八九十]{1,2}\\)|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十],)");

    static final List<Cue> CUES = List.of(ITEM);

    /** A head before an item of a list (经济效率。) is no longer than this. */
    private static final int LONGEST_HEAD = 18;

    private final Reading reading;
    private final GoalParts parts;
    private final GoalTimes times;
    private final Voices voices;
    private final List<Target> targets = new ArrayList<>();
    private GoalPart part = GoalPart.NONE;
    private @Nullable Horizon horizon;

    /** The horizon of a list that the paragraphs below go on with. */
    private @Nullable Horizon open;
    /** Offset behind the words that say goals follow (主要目标是); the longest int where the sentence has none. */
    private int aimedFrom;

    /** Whether the sentence before the one read says that goals follow. */
    private boolean opener;

    /** Whether the goals of a sentence are goals by the heading above it alone. */
    private boolean headed;

    /** The targets of the clauses before: a clause that names nothing goes on with the last of them. */
    private List<Target> previous = List.of();

    /** 农业总产值,1990年达到3530亿元: what the clause before names; null where it names nothing that is measured. */
    private @Nullable String topic;

    private Commitment carried = Commitment.PLAIN;
    /** 力争到2027年: holds as long as the horizon. */
    private Commitment withHorizon = Commitment.PLAIN;

    /** @param first the first paragraph of the text proper */
    GoalWalk(Reading reading, TextYears years, Voices voices, int first) {
        this.reading = reading;
        this.parts = new GoalParts(reading, years, first);
        this.times = new GoalTimes(reading, years);
        this.voices = voices;
    }

    /** What was found so far. */
    List<Target> targets() {
        return targets;
    }

    void paragraph(int p) {
        part = parts.at(p);
        times.enter(part, parts.isHeading(p), parts.isChapter(p));
        String text = reading.text(reading.paragraphs().get(p));
        boolean item = open != null && (ITEM.in(text) || opener && !parts.isHeading(p));
        open = item ? open : null;
        horizon = open;
        List<Span> sentences = reading.sentences(p);
        for (int i = 0; i < sentences.size(); i++) {
            if (voices.retells(p, i)) {
                horizon = null;
            } else {
                sentence(sentences.get(i), part.review() || voices.reviews(p, i));
            }
        }
        // 到1990年,产业结构是: the items stand below.
        opener = horizon != null && (opener || horizon.strong()) && text.endsWith(":");
        open = opener ? horizon : open;
    }

    private void sentence(Span sentence, boolean review) {
        String text = reading.text(sentence);
        boolean may = GoalWords.mayOpen(reading.text(), sentence);
        Matcher aim = GoalWords.LIST.matcher(text);
        aimedFrom = may && aim.find() ? sentence.start() + aim.end() : Integer.MAX_VALUE;
        opener = aimedFrom < Integer.MAX_VALUE || may && GoalWords.PLAN.in(text);
        headed = false;
        if (!goesOn(sentence, review) && times.in(sentence) == null) {
            boolean head = open != null && sentence.length() <= LONGEST_HEAD;
            horizon = head || opener ? horizon : null;
            return;
        }
        withHorizon = Commitment.PLAIN;
        int before = targets.size();
        for (Span group : reading.split(sentence, ";。")) {
            horizon = targets.size() > before && turns(group) ? null : horizon;
            carried = withHorizon;
            previous = TargetBounds.opens(reading.text(group)) ? previous : List.of();
            topic = null;
            for (Span clause : reading.split(group, ",:")) {
                clause(clause, sentence, review);
            }
        }
        horizon = headed ? null : horizon;
    }

    /** 到2010年达到2900亿元;培植主导产业: what is to be done, behind a list of goals. */
    private boolean turns(Span group) {
        return Imperatives.at(reading.text(), group.start(), group.end()) >= 0
                && CountedFigures.of(reading, group).isEmpty();
    }

    /** Whether a sentence without a horizon sets more goals for the one before, or opens a list. */
    private boolean goesOn(Span sentence, boolean review) {
        if (horizon == null && !review) {
            horizon = times.ofList(sentence, opener);
            headed = !opener;
        }
        return horizon != null && (headed || !GoalWords.DEMAND.in(reading.text(sentence))) && counts(sentence);
    }

    private void clause(Span clause, Span sentence, boolean review) {
        Span rest = clause;
        for (Horizon h = times.in(rest); h != null; h = times.in(rest)) {
            enter(h, sentence, review);
            // 力争全年增长8%: the word stands before the time.
            carried = horizon == null ? carried : TargetBounds.carried(reading.text(rest), carried);
            rest = new Span(h.span().end(), clause.end());
        }
        if (rest.start() < aimedFrom && aimedFrom < rest.end()) {
            rest = new Span(aimedFrom, rest.end());
        }
        if (horizon != null && rest.length() >= 2 && !GoalWords.deny(reading.text(clause))) {
            for (Span part : figures(rest)) {
                words(part, horizon, review, reading.text(sentence));
            }
        }
        topic = TargetSubjects.topic(reading, rest, topic);
    }

    private void enter(Horizon h, Span sentence, boolean review) {
        times.remember(h, review);
        horizon = times.accept(h, horizon, sentence, review);
        headed = false;
        boolean strives = horizon != null && TargetBounds.STRIVE.in(reading.text(h.span()));
        withHorizon = strives ? Commitment.STRIVE : Commitment.PLAIN;
        carried = strives ? Commitment.STRIVE : carried;
    }

    /** 地区生产总值增长8%、工业增加值增长10%: a clause each; 增长6%、9%: one. */
    private List<Span> figures(Span clause) {
        List<Span> parts = new ArrayList<>();
        int start = clause.start();
        for (Quantity q : Quantities.find(reading.text(), clause.start(), clause.end())) {
            int mark = mark(q.end(), clause.end() - 1);
            if (mark > start && isWord(reading.text().charAt(mark + 1))) {
                parts.add(new Span(start, mark));
                start = mark + 1;
            }
        }
        parts.add(new Span(start, clause.end()));
        return parts;
    }

    /** The first 、 within three characters behind a figure; -1 where there is none. */
    private int mark(int from, int to) {
        int mark = reading.text()
                .substring(from, Math.max(from, Math.min(from + 4, to)))
                .indexOf('、');
        return mark < 0 ? -1 : from + mark;
    }

    private static boolean isWord(char c) {
        return Sentences.isHan(c) && ChineseNumbers.digit(c) < 0;
    }

    private void words(Span clause, Horizon until, boolean review, String said) {
        String text = reading.text(clause);
        if (review && GoalWords.RESULT.in(text)) {
            return;
        }
        List<Quantity> quantities = headed ? CountedFigures.atEnd(reading, clause) : CountedFigures.of(reading, clause);
        TargetClause goals = new TargetClause(reading, until, previous, previous.isEmpty() ? topic : null);
        // 增长8%,力争9%,财政收入增长7%: what only the second figure strives for is not carried on.
        if (previous.isEmpty() || quantities.isEmpty() || goals.names(clause, quantities.get(0))) {
            carried = counts(clause) ? TargetBounds.carried(text, carried) : carried;
        }
        if (headed && carried == Commitment.PLAIN && !times.setsGoal(said, text)) {
            return;
        }
        if (!quantities.isEmpty()) {
            List<Target> found = goals.quantitative(clause, quantities, carried);
            previous = Stream.concat(previous.stream(), found.stream()).toList();
            targets.addAll(found);
        } else if (isOutcome(clause, until)) {
            targets.add(qualitative(clause, text, until));
        }
    }

    /** 争取节点落户云州 says nothing of 物流业增加值增长6% behind it; 力争实现“三个翻番” does of what they are. */
    private boolean counts(Span clause) {
        return !Quantities.find(reading.text(), clause.start(), clause.end()).isEmpty();
    }

    private boolean isOutcome(Span clause, Horizon until) {
        return (until.strong() || clause.start() >= aimedFrom)
                && !GoalWords.empty(reading.text(clause))
                && !CountedFigures.tellSize(reading, clause);
    }

    private Target qualitative(Span clause, String text, Horizon until) {
        String head = text.substring(0, Math.min(text.length(), 12));
        Commitment said = TargetBounds.ENSURE.in(text)
                ? Commitment.ENSURE
                : TargetBounds.STRIVE.in(head) ? Commitment.STRIVE : carried;
        Rule rule = until.strong() ? TargetParser.OUTCOME : TargetParser.OUTCOME_IN_LIST;
        return new Target(
                FactId.Kind.TARGET.uncounted(),
                Kind.QUALITATIVE,
                null,
                new Target.Sense(null, null, said, null),
                Target.Figure.NONE,
                new Target.Period(until.fromYear(), until.year()),
                Target.Base.NONE,
                new Wording(reading.verbatim(clause), clause, rule.name()));
    }
}
