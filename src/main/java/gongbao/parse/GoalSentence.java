package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;

/**
 * A sentence in which goals are looked for.
 *
 * @param text its words
 * @param review whether it tells of results
 * @param aimedFrom offset behind the words that say goals follow (主要目标是); the longest int where it has none
 * @param opener whether it has words that open a list of goals
 */
record GoalSentence(Span span, String text, boolean review, int aimedFrom, boolean opener) {

    static GoalSentence of(Reading reading, Span span, boolean review) {
        String text = reading.text(span);
        boolean may = GoalWords.mayOpen(reading.text(), span);
        Matcher aim = GoalWords.LIST.matcher(text);
        int aimedFrom = may && aim.find() ? span.start() + aim.end() : Integer.MAX_VALUE;
        boolean opener = aimedFrom < Integer.MAX_VALUE || may && GoalWords.PLAN.in(text);
        return new GoalSentence(span, text, review, aimedFrom, opener);
    }

    /** What of a clause stands behind the words that say goals follow, where it holds them: 主要目标是|增长8%. */
    Span behindAim(Span clause) {
        return clause.start() < aimedFrom && aimedFrom < clause.end() ? new Span(aimedFrom, clause.end()) : clause;
    }
}
