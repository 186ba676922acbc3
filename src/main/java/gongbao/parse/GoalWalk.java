package gongbao.parse;

import gongbao.model.Target;
import gongbao.model.Target.Commitment;
import gongbao.text.Span;
import java.util.List;
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

    private static final Cue FIRMLY =
            Cue.of("target.list-goes-on-firmly", "力争固定资产投资增长16%以上", "为实现目标,力争增长", "^(?:力争|确保|争取|努力实现)");

    static final List<Cue> CUES = List.of(ITEM, FIRMLY);

    /** A head before an item of a list (经济效率。) is no longer than this. */
    private static final int LONGEST_HEAD = 18;

    /** A goal on a line of its own is no longer than this. */
    private static final int LONGEST_LINE = 60;

    private final Reading reading;
    private final GoalParts parts;
    private final GoalTimes times;
    private final Voices voices;
    private final GoalClauses clauses;
    private @Nullable Horizon horizon;

    /** The horizon of a list that the paragraphs below go on with. */
    private @Nullable Horizon open;

    /** The horizon of a list that the paragraph before opened, and that was in force to its end. */
    private @Nullable Horizon listed;

    /** Whether the sentence before the one read says that goals follow. */
    private boolean opener;

    /** Whether the paragraph before is a goal on a line of its own, so that the next may be one too. */
    private boolean lines;

    /** Whether the goals of a sentence are goals by the heading above it alone. */
    private boolean headed;

    /** 力争到2027年: holds as long as the horizon. */
    private Commitment withHorizon = Commitment.PLAIN;

    /** @param first the first paragraph of the text proper */
    GoalWalk(Reading reading, TextYears years, Voices voices, int first) {
        this.reading = reading;
        this.parts = new GoalParts(reading, years, first);
        this.times = new GoalTimes(reading, years);
        this.clauses = new GoalClauses(reading, times);
        this.voices = voices;
    }

    /** What was found so far. */
    List<Target> targets() {
        return clauses.targets();
    }

    void paragraph(int p) {
        GoalPart part = parts.at(p);
        times.enter(part, parts.isHeading(p), parts.isChapter(p));
        String text = reading.text(reading.paragraphs().get(p));
        lines = open != null && (opener || lines) && isLine(p, text);
        boolean item = open != null && (ITEM.in(text) || lines || opener && !parts.isHeading(p));
        open = item ? open : null;
        // 今年的主要目标是:…。⏎力争财政收入增长5%: the paragraph right behind a list goes on with it where it strives.
        listed = listed != null && FIRMLY.in(text) ? listed : null;
        horizon = open == null ? listed : open;
        boolean opened = listed != null;
        List<Span> sentences = reading.sentences(p);
        for (int i = 0; i < sentences.size(); i++) {
            if (voices.retells(p, i)) {
                horizon = null;
            } else {
                sentence(GoalSentence.of(reading, sentences.get(i), part.review() || voices.reviews(p, i)));
                opened |= opener;
            }
        }
        listed = opened ? horizon : null;
        // 到1990年,产业结构是: the items stand below.
        opener = horizon != null && (opener || horizon.strong()) && text.endsWith(":");
        open = opener ? horizon : open;
    }

    /** 地区生产总值增长9%; and below it 财政收入增长8%: a goal a line. */
    private boolean isLine(int p, String text) {
        return text.length() <= LONGEST_LINE
                && !parts.isHeading(p)
                && !GoalWords.TURN.in(text)
                && !GoalWords.DEMAND.in(text)
                && counts(reading.paragraphs().get(p));
    }

    private void sentence(GoalSentence sentence) {
        opener = sentence.opener();
        headed = false;
        if (GoalWords.CAME.in(sentence.text())) {
            horizon = null;
            return;
        }
        if (!goesOn(sentence) && times.in(sentence.span()) == null) {
            boolean head = open != null && sentence.text().length() <= LONGEST_HEAD;
            horizon = head || opener ? horizon : null;
            return;
        }
        withHorizon = Commitment.PLAIN;
        int before = targets().size();
        for (Span group : reading.split(sentence.span(), ";。")) {
            horizon = targets().size() > before && turns(group) ? null : horizon;
            clauses.group(group, withHorizon);
            for (Span clause : reading.split(group, ",:")) {
                clause(clause, sentence);
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
    private boolean goesOn(GoalSentence sentence) {
        if (horizon == null && !sentence.review()) {
            horizon = times.ofList(sentence.span(), opener);
            headed = !opener;
        }
        return horizon != null && (headed || !GoalWords.DEMAND.in(sentence.text())) && counts(sentence.span());
    }

    private boolean counts(Span words) {
        return !Quantities.find(reading.text(), words.start(), words.end()).isEmpty();
    }

    private void clause(Span clause, GoalSentence sentence) {
        Span rest = clause;
        for (Horizon h = times.in(rest); h != null; h = times.in(rest)) {
            enter(h, sentence);
            if (horizon != null) {
                clauses.carry(rest);
                clauses.lead(new Span(rest.start(), h.span().start()));
            }
            rest = new Span(h.span().end(), clause.end());
        }
        rest = sentence.behindAim(rest);
        if (horizon != null && rest.length() >= 2 && !GoalWords.deny(reading.text(), clause)) {
            clauses.read(rest, horizon, headed, sentence);
        }
        clauses.name(rest);
    }

    private void enter(Horizon h, GoalSentence sentence) {
        if (horizon != null && !h.strong() && times.isViewed(h, sentence.span())) {
            return;
        }
        times.remember(h, sentence.review());
        horizon = times.accept(h, horizon, sentence.span(), sentence.review());
        headed = false;
        boolean strives = horizon != null && TargetBounds.STRIVE.in(reading.text(h.span()));
        withHorizon = strives ? Commitment.STRIVE : Commitment.PLAIN;
        if (strives) {
            clauses.firmly(Commitment.STRIVE);
        }
    }
}
