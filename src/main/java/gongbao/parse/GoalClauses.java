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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a list of goals, one after the other: what one names or says firmly, the next goes on with.
 *
 * <pre>
 * 地区生产总值达到100亿元,|年均增长8%,|力争9%    → all of 地区生产总值, the last to strive for
 * 农业总产值,|1990年达到3530亿元              → of 农业总产值
 * </pre>
 */
final class GoalClauses {

    private final Reading reading;
    private final GoalTimes times;
    private final List<Target> targets = new ArrayList<>();

    /** The targets of the clauses before: a clause that names nothing goes on with the last of them. */
    private List<Target> previous = List.of();

    /** 农业总产值,1990年达到3530亿元: what the clause before names; null where it names nothing that is measured. */
    private @Nullable String topic;

    private Commitment carried = Commitment.PLAIN;

    GoalClauses(Reading reading, GoalTimes times) {
        this.reading = reading;
        this.times = times;
    }

    /** What was found so far. */
    List<Target> targets() {
        return targets;
    }

    /** Between semicolons: 力争达到18000元 may go on with what was measured before, anything else begins anew. */
    void group(Span group, Commitment firmly) {
        carried = firmly;
        previous = TargetBounds.opens(reading.text(group)) ? previous : List.of();
        topic = null;
    }

    /** 力争全年增长8%: the word stands before the time. */
    void carry(Span words) {
        carried = TargetBounds.carried(reading.text(words), carried);
    }

    void firmly(Commitment commitment) {
        carried = commitment;
    }

    /**
     * Reads a clause that stands under a horizon.
     *
     * @param headed whether its goals are goals by the heading above it alone
     */
    void read(Span clause, Horizon until, boolean headed, GoalSentence sentence) {
        List<Quantity> all = Quantities.find(reading.text(), clause.start(), clause.end());
        List<Span> parts = parts(clause, all);
        for (Span part : parts) {
            List<Quantity> own = parts.size() == 1 ? all : Quantities.find(reading.text(), part.start(), part.end());
            part(part, own, until, headed, sentence);
        }
    }

    /** 钢产量|1962年|达到30万吨: what stands before the time is what the rest measures. */
    void lead(Span beforeTime) {
        String named = TargetSubjects.topic(reading, beforeTime, null);
        if (named != null) {
            previous = List.of();
            topic = named;
        }
    }

    /** Keeps what a clause names for the next. */
    void name(Span clause) {
        topic = TargetSubjects.topic(reading, clause, topic);
    }

    /** 地区生产总值增长8%、工业增加值增长10%: a clause each; 增长6%、9%: one. */
    private List<Span> parts(Span clause, List<Quantity> quantities) {
        List<Span> parts = new ArrayList<>();
        int start = clause.start();
        for (Quantity q : quantities) {
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
        return Words.indexOf(reading.text(), "、", from, Math.min(from + 4, to));
    }

    private static boolean isWord(char c) {
        return Sentences.isHan(c) && ChineseNumbers.digit(c) < 0;
    }

    private void part(Span clause, List<Quantity> all, Horizon until, boolean headed, GoalSentence said) {
        String text = reading.text(clause);
        if (said.review() && GoalWords.RESULT.in(text)) {
            return;
        }
        List<Quantity> counted = CountedFigures.of(reading, clause, all);
        List<Quantity> quantities = headed ? CountedFigures.atEnd(reading, clause, counted) : counted;
        TargetClause goals =
                new TargetClause(reading, clause, quantities, until, previous, previous.isEmpty() ? topic : null);
        // 增长8%,力争9%,财政收入增长7%: what only the second figure strives for is not carried on;
        // 争取节点落户云州 says nothing of 物流业增加值增长6% behind it.
        if (!all.isEmpty() && (previous.isEmpty() || quantities.isEmpty() || goals.isNamed())) {
            carried = TargetBounds.carried(text, carried);
        }
        if (headed && carried == Commitment.PLAIN && !times.setsGoal(said.text(), text)) {
            return;
        }
        if (!quantities.isEmpty()) {
            List<Target> found = goals.quantitative(carried);
            previous = Stream.concat(previous.stream(), found.stream()).toList();
            targets.addAll(found);
        } else if (isOutcome(clause, all, until, said)) {
            targets.add(qualitative(clause, text, until));
        }
    }

    private boolean isOutcome(Span clause, List<Quantity> all, Horizon until, GoalSentence said) {
        return (until.strong() || clause.start() >= said.aimedFrom())
                && !GoalWords.empty(reading.text(clause))
                && !CountedFigures.tellSize(reading, clause, all)
                && !TargetSubjects.isList(reading, clause);
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
