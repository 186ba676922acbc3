package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The times that goals are set for: what opens a list of them, and which time a list means that names none. */
final class GoalTimes {

    /** They mean the year that is spoken of, whichever it is. */
    private static final Set<String> WITHIN_THE_YEAR = Set.of("全年", "年内", "今年", "今年内");

    private final Reading reading;
    private final TextYears years;
    private final SentenceCues said;
    private GoalPart part = GoalPart.NONE;
    private boolean inHeading;

    /** 明年是关键一年。…预期目标为: a time spoken of before, which goals may be set for later. */
    private @Nullable Horizon spokenOf;

    GoalTimes(Reading reading, TextYears years) {
        this.reading = reading;
        this.years = years;
        this.said = new SentenceCues(reading);
    }

    /**
     * @param heading whether the paragraph is a heading, whose times are those of its part
     * @param chapter whether what was spoken of before holds no longer
     */
    void enter(GoalPart next, boolean heading, boolean chapter) {
        part = next;
        inHeading = heading;
        spokenOf = chapter ? null : spokenOf;
    }

    @Nullable
    Horizon in(Span within) {
        return years.find(reading, within);
    }

    /**
     * The time of a list that a sentence opens without naming one; null where it opens none.
     *
     * @param opener whether the sentence has words that may open one
     */
    @Nullable
    Horizon ofList(Span sentence, boolean opener) {
        String text = reading.text(sentence);
        boolean aims = opener && opens(GoalWords.LIST, text);
        if (part.review() || !aims && !(opener && opens(GoalWords.PLAN, text)) && !belowHeading(text)) {
            return null;
        }
        Horizon time =
                part.horizon() == null || part.horizon().year() == null && spokenOf != null ? spokenOf : part.horizon();
        if (time == null && (aims || years.plans() != null)) {
            time = Horizon.in(years.plans(), new Span(sentence.start(), sentence.start()));
        }
        return time == null ? null : new Horizon(time.fromYear(), time.year(), false, time.span());
    }

    /** Whether the headings alone make goals of figures of a sentence: those of 主要目标, or of 2019年工作安排 where it strives. */
    private boolean belowHeading(String sentence) {
        if (GoalWords.TURN.in(sentence)) {
            return false;
        }
        boolean aims = part.aims() && !GoalWords.DEMAND.in(sentence);
        boolean told = GoalWords.RESULT.in(sentence);
        boolean ahead = part.ahead() && (TargetBounds.firmly(sentence) || !told && GoalWords.OUTCOME.in(sentence));
        boolean strives = part.horizon() == null && years.plans() != null && TargetBounds.ONLY_STRIVE.in(sentence);
        return aims || ahead || strives && !told;
    }

    /** Whether a clause of a sentence that is below its heading sets a goal by that alone. */
    boolean setsGoal(String sentence, String clause) {
        boolean all = part.aims() && !GoalWords.DEMAND.in(sentence);
        boolean outcome = part.ahead() && !GoalWords.RESULT.in(sentence) && GoalWords.OUTCOME.in(clause);
        return all || outcome || TargetBounds.firmly(clause);
    }

    /** 圆满完成主要目标:地区生产总值增长9%: a list of results. */
    private static boolean opens(Cue cue, String sentence) {
        Matcher m = cue.matcher(sentence);
        return m.find() && !GoalWords.REACHED.in(sentence.substring(0, m.start()));
    }

    /** Keeps a time that goals may be set for later. */
    void remember(Horizon h, boolean review) {
        Integer ahead = yearsAhead(h);
        spokenOf = !review && !inHeading && (ahead == null || ahead >= 0) && !h.strong() ? h : spokenOf;
    }

    /** A horizon that lies behind, or that only dates what was done, opens no list. */
    @Nullable
    Horizon accept(Horizon h, @Nullable Horizon inForce, Span sentence, boolean review) {
        Integer years = yearsAhead(h);
        boolean ahead = years != null && years > 0;
        boolean past = years != null && years < 0;
        if (past || review && !(ahead && h.strong()) || isTold(h, sentence)) {
            return null;
        }
        if (!h.strong() && !ahead && !part.ahead() && !aims(sentence)) {
            return null;
        }
        boolean now = years != null && years == 0 && h.strong();
        boolean done =
                now && said.in(GoalWords.RESULT, sentence) || h.strong() && !ahead && said.in(GoalWords.TOLD, sentence);
        return done ? null : dated(h, inForce);
    }

    private boolean aims(Span sentence) {
        return said.in(GoalWords.AIM, sentence)
                || said.in(GoalWords.ASKS, sentence)
                || said.in(GoalWords.LIST, sentence)
                || said.in(GoalWords.PLAN, sentence);
    }

    /** 预计到2027年, 传达学习了…到2027年…精神: a forecast, somebody else's goal; 至1945年 without a day to count from: a tale;
     * 自1977年12月23日|到1983年4月12日 is how long it went on, 围绕|到2018年…目标 what was done for it.
     */
    private boolean isTold(Horizon h, Span sentence) {
        int start = h.span().start();
        String before = reading.text().substring(sentence.start(), start);
        boolean expected = before.substring(Math.max(0, before.length() - 3)).contains("预计");
        boolean tale = h.strong() && years.saidIn() == null && reading.text().charAt(start) == '至' && !aims(sentence);
        String behind = reading.text(new Span(h.span().end(), Math.max(h.span().end(), sentence.end())));
        boolean lasted = h.strong() && GoalWords.ON_DAY.in(behind) && GoalWords.SINCE.in(before);
        boolean viewed = h.strong() && isViewed(h, sentence);
        boolean was = !h.strong() && GoalWords.WAS_THEN.in(behind);
        return expected || tale || lasted || viewed || was || GoalWords.LEARNT.in(before);
    }

    /** 2024年的目标是:锚定|“十四五”期间|进百强的目标,…: a time that a deed is done in view of. */
    boolean isViewed(Horizon h, Span sentence) {
        int end = Math.max(h.span().end(), sentence.end());
        String before = reading.text().substring(sentence.start(), h.span().start());
        return GoalWords.VIEWED.in(reading.text().substring(h.span().end(), end)) && GoalWords.IN_VIEW_OF.in(before);
    }

    /** 2024年要重点抓好…,全年…增长8%: the whole year is the one spoken of; below 二、2019年工作安排 it is 2019. */
    private Horizon dated(Horizon h, @Nullable Horizon inForce) {
        String words = reading.text(h.span());
        boolean within = WITHIN_THE_YEAR.contains(words);
        if (within && inForce != null && words.equals("全年")) {
            return inForce;
        }
        Horizon heading = part.horizon();
        boolean oneYear = heading != null && heading.fromYear() == null && !heading.strong();
        return within && heading != null && oneYear ? new Horizon(null, heading.year(), false, h.span()) : h;
    }

    /** Null where the year of the text or that of the horizon is unknown. */
    private @Nullable Integer yearsAhead(Horizon h) {
        Integer year = h.year();
        return year == null || years.saidIn() == null ? null : Integer.valueOf(year - years.saidIn());
    }
}
