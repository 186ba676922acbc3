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
import org.jspecify.annotations.Nullable;

/** The walk through a paragraph: the horizon holds from where it stands to the end of its list. */
final class GoalWalk {

    private final Reading reading;
    private final @Nullable Integer saidIn;
    private final Voices voices;
    private final SentenceCues said;
    private final List<Target> targets = new ArrayList<>();
    private @Nullable Horizon horizon;

    /** 明年是关键一年。…预期目标为: a time spoken of before, which goals may be set for later. */
    private @Nullable Horizon spokenOf;
    /** Offset behind the words that say goals follow (主要目标是); the longest int where the sentence has none. */
    private int aimedFrom;

    private @Nullable Target previous;
    private Commitment carried = Commitment.PLAIN;
    /** 力争到2027年: holds as long as the horizon. */
    private Commitment withHorizon = Commitment.PLAIN;

    GoalWalk(Reading reading, @Nullable Integer saidIn, Voices voices) {
        this.reading = reading;
        this.said = new SentenceCues(reading);
        this.saidIn = saidIn;
        this.voices = voices;
    }

    /** What was found so far. */
    List<Target> targets() {
        return targets;
    }

    void paragraph(int p) {
        horizon = null;
        List<Span> sentences = reading.sentences(p);
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            if (voices.retells(p, i)) {
                horizon = null;
                continue;
            }
            sentence(sentence, voices.reviews(p, i));
        }
    }

    private void sentence(Span sentence, boolean review) {
        boolean ownHorizon = Horizon.find(reading, sentence.start(), sentence.end(), saidIn) != null;
        if (!ownHorizon && !goesOn(sentence, review)) {
            horizon = null;
            return;
        }
        Matcher aim = GoalWords.LIST.matcher(reading.text(sentence));
        aimedFrom = aim.find() ? sentence.start() + aim.end() : Integer.MAX_VALUE;
        withHorizon = Commitment.PLAIN;
        for (Span group : reading.split(sentence, ";。")) {
            carried = withHorizon;
            previous = null;
            for (Span clause : reading.split(group, ",:")) {
                clause(clause, sentence, review);
            }
        }
    }

    /** Whether a sentence without a horizon sets more goals for the one before. */
    private boolean goesOn(Span sentence, boolean review) {
        String text = reading.text(sentence);
        if (horizon == null && !review && GoalWords.OF_TIME_BEFORE.in(text)) {
            horizon = spokenOf;
        }
        return horizon != null
                && !GoalWords.DEMAND.in(text)
                && !Quantities.find(reading.text(), sentence.start(), sentence.end())
                        .isEmpty();
    }

    private void clause(Span clause, Span sentence, boolean review) {
        Span rest = clause;
        for (Horizon h = horizon(rest); h != null; h = horizon(rest)) {
            enter(h, sentence, review);
            rest = new Span(h.span().end(), clause.end());
        }
        if (horizon != null && rest.length() >= 2 && !GoalWords.deny(reading.text(clause))) {
            for (Span part : figures(rest)) {
                words(part, horizon, review);
            }
        }
    }

    private @Nullable Horizon horizon(Span within) {
        return Horizon.find(reading, within.start(), within.end(), saidIn);
    }

    private void enter(Horizon h, Span sentence, boolean review) {
        remember(h, review);
        // 2024年要重点抓好…,全年…增长8%: the whole year is the one spoken of.
        boolean same = horizon != null && reading.text(h.span()).equals("全年");
        horizon = same ? horizon : accept(h, sentence, review);
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

    private void remember(Horizon h, boolean review) {
        Integer years = yearsAhead(h);
        boolean ahead = years == null || years >= 0;
        spokenOf = !review && ahead && !h.strong() ? h : spokenOf;
    }

    /** A horizon that lies behind, or that only dates what was done, opens no list. */
    private @Nullable Horizon accept(Horizon h, Span sentence, boolean review) {
        Integer years = yearsAhead(h);
        boolean ahead = years != null && years > 0;
        boolean past = years != null && years < 0;
        if (past || review && !(ahead && h.strong())) {
            return null;
        }
        if (!h.strong() && !ahead && !said.in(GoalWords.AIM, sentence) && !said.in(GoalWords.ASKS, sentence)) {
            return null;
        }
        int start = h.span().start();
        boolean expected = reading.text()
                .substring(Math.max(sentence.start(), start - 3), start)
                .contains("预计");
        boolean now = years != null && years == 0 && h.strong();
        return expected || now && said.in(GoalWords.RESULT, sentence) ? null : h;
    }

    /** Null where the year of the text or that of the horizon is unknown. */
    private @Nullable Integer yearsAhead(Horizon h) {
        Integer year = h.year();
        return year == null || saidIn == null ? null : Integer.valueOf(year - saidIn);
    }

    private void words(Span clause, Horizon until, boolean review) {
        String text = reading.text(clause);
        if (text.startsWith("力争") || text.startsWith("争取") || text.startsWith("努力")) {
            carried = Commitment.STRIVE;
        } else if (text.startsWith("确保")) {
            carried = Commitment.ENSURE;
        }
        if (review && GoalWords.RESULT.in(text)) {
            return;
        }
        List<Quantity> quantities = counted(clause);
        if (!quantities.isEmpty()) {
            List<Target> found = new TargetClause(reading, until, previous).quantitative(clause, quantities, carried);
            previous = found.isEmpty() ? previous : found.get(found.size() - 1);
            targets.addAll(found);
        } else if ((until.strong() || clause.start() >= aimedFrom) && !GoalWords.empty(text)) {
            targets.add(qualitative(clause, text, until));
        }
    }

    /** Figures that say how many; 亿元以上项目 says which ones. */
    private List<Quantity> counted(Span clause) {
        return Quantities.find(reading.text(), clause.start(), clause.end()).stream()
                .filter(q -> !q.is(Quantity.Shape.PLAIN)
                        || !GoalWords.WHICH
                                .matcher(reading.text())
                                .region(q.end(), clause.end())
                                .lookingAt())
                .toList();
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
