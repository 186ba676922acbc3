package gongbao.parse;

import gongbao.model.Target;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the goals that a text sets: clauses under a horizon, with or without a figure.
 *
 * <pre>
 * 到2027年,城乡融合发展取得明显成效,全县地区生产总值达到100亿元  → a qualitative and a quantitative target for 2027
 * 2024年全市经济社会发展主要预期目标是：地区生产总值增长6%左右    → 2024, because a plan is spoken of
 * 预计全年地区生产总值突破百亿元, 2023年实现…                → results, no targets
 * </pre>
 */
final class TargetParser {

    /** The time alone makes the clause a goal. */
    static final Rule OUTCOME = Rule.read("target.outcome", "到2027年，城乡融合发展取得明显成效。", "2027 qualitative: 城乡融合发展取得明显成效");

    /** A time such as “十五五”时期 needs the words that say goals follow. */
    static final Rule OUTCOME_IN_LIST =
            Rule.read("target.outcome-in-list", "“十五五”时期的主要目标是：高质量发展取得显著成效。", "2026–2030 qualitative: 高质量发展取得显著成效");

    /** Clauses with a figure first. */
    static final List<Rule> RULES = Stream.concat(TargetClause.RULES.stream(), Stream.of(OUTCOME, OUTCOME_IN_LIST))
            .toList();

    /** Of times, figures, goals, and of what is measured and how. */
    static final List<Cue> CUES = Stream.of(
                    HorizonForm.CUES,
                    FigureForm.CUES,
                    WholeFigure.CUES,
                    GoalWords.CUES,
                    TextYears.CUES,
                    GoalPart.CUES,
                    GoalWalk.CUES,
                    CountedFigures.CUES,
                    TargetSubjects.CUES,
                    JointSubjects.CUES,
                    TargetClause.CUES,
                    TargetMeasures.CUES,
                    TargetBounds.CUES)
            .flatMap(List::stream)
            .toList();

    private final Reading reading;
    private final TextYears years;

    TargetParser(Reading reading, TextYears years) {
        this.reading = reading;
        this.years = years;
    }

    /**
     * @param voices who speaks, by paragraph and sentence
     */
    List<Target> parse(FrontMatter front, Voices voices) {
        GoalWalk walk = new GoalWalk(reading, years, voices);
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            walk.paragraph(p);
        }
        return walk.targets();
    }
}
