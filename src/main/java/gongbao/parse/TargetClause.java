package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Target;
import gongbao.model.Target.Commitment;
import gongbao.model.Target.Kind;
import gongbao.model.Wording;
import gongbao.parse.Quantity.Shape;
import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one clause of a list of goals: what is measured, how, and how firmly.
 *
 * <pre>
 * 全县地区生产总值达到100亿元           → level, equal, 100 亿元
 * 常住人口城镇化率力争达到60%以上         → level, at-least, strive
 * 地区生产总值年均增长7%左右             → annual-growth, about, up
 * 城镇、农村居民收入分别增长6%、9%        → two targets
 * 由35%提高到45%                      → level 45, base value 35%
 * 增速高于全省平均水平2个百分点           → growth, exceed, relative to 全省平均水平
 * </pre>
 */
final class TargetClause {

    /** What the figure starts from. */
    static final Rule FROM_TO = Rule.of(
            "target.from-to",
            "到2027年，常住人口城镇化率由52%提高到58%左右。",
            "2027 level about plain: indicator=常住人口城镇化率 value=58 number=58.0 unit=% base=52%",
            "[由从][^,;]{0,16}?(?<base>(?:-?{#arabic}|[一二三四五六七八九十][〇零一二三四五六七八九十百千万亿]{0,13})(?:%|{#zi}{0,4}?))"
                    + "(?:左右)?(?:{targets:change}|{targets:spread})[到至为]");

    /** Whom or what the figure is compared with. */
    static final Rule RELATIVE = Rule.of(
            "target.relative",
            "到2027年，固定资产投资增速高于全省平均水平2个百分点。",
            "2027 growth exceed plain up: indicator=固定资产投资增速 value=2 number=2.0 unit=个百分点 relativeTo=全省平均水平",
            "(?:[高低快]于|高出|超[过出]|(?:达到|相当于|为)(?=[^,]{2,8}平均水平的$))"
                    + "(?<whom>(?:全[国省市区州]|{#zi}{2,6})(?:平均水平|平均增速|平均|增速|水平)?)的?$");

    private static final Rule RANGE = Rule.read(
            "target.range",
            "到2027年，地区生产总值增长6%—7%。",
            "2027 growth between plain up: indicator=地区生产总值 value=6%—7% number=6.0 max=7.0 unit=%");

    /** What tells more than how the figure measures comes first. */
    static final List<Rule> RULES = Stream.concat(
                    Stream.of(TargetSeries.GROWTH_GOES_ON, FROM_TO, RELATIVE, RANGE), TargetMeasures.RULES.stream())
            .toList();

    private static final Cue SCOPE = Cue.of("target.word.scope", "全县生产总值", "生产总值", "全(?:[国省市县区州旗盟镇乡域]|自治区)|我[国省市县区州]");
    private static final Cue BASIS = Cue.of("target.word.basis", "按可比价格计算", "居民消费价格", "按?(?:可比价格?|不变价格?|现价)(?:计算)?");
    private static final Cue SUFFIX = Cue.of("target.word.behind-figure", "以上", "亿元以上", "^(?:及?以上|以下|以内|之内|左右|上下|目标)");

    static final List<Cue> CUES = List.of(SCOPE, BASIS, SUFFIX);

    private final Reading reading;
    private final TargetSubjects what;
    private final Span clause;
    private final List<Quantity> values;
    private final Horizon horizon;
    private final List<Target> previous;
    private final @Nullable String topic;

    /** What the first figure measures, by the words of the clause; null where they name nothing. */
    private final @Nullable String first;

    private final @Nullable String baseValue;

    /**
     * @param quantities its figures that count
     * @param previous the targets of the clauses before it in its list; a clause that names nothing goes on measuring the same
     * @param topic what the clause before it names for it; null where it names nothing
     */
    TargetClause(
            Reading reading,
            Span clause,
            List<Quantity> quantities,
            Horizon horizon,
            List<Target> previous,
            @Nullable String topic) {
        this.reading = reading;
        this.what = new TargetSubjects(reading);
        this.clause = clause;
        this.values = new ArrayList<>(quantities);
        this.horizon = horizon;
        this.previous = previous;
        this.topic = topic;
        Matcher base = FROM_TO.matcher(reading.text()).region(clause.start(), clause.end());
        this.baseValue = !quantities.isEmpty() && base.find() ? base.group("base") : null;
        if (baseValue != null) {
            values.removeIf(q -> q.start() >= base.start() && q.end() <= base.end());
        }
        this.first = values.isEmpty() ? null : what.of(clause.start(), values.get(0));
    }

    /** Whether the clause names what its first figure measures. */
    boolean isNamed() {
        return first != null;
    }

    /** The targets of a clause with figures, one a subject. */
    List<Target> quantitative(Commitment carried) {
        List<Target> targets = new ArrayList<>();
        List<String> subjects = what.apart(clause, values);
        int from = clause.start();
        for (int i = 0; i < values.size(); i++) {
            Quantity value = values.get(i);
            String own = !subjects.isEmpty() ? subjects.get(i) : i == 0 ? first : what.of(from, value);
            boolean named = own != null && !own.isEmpty();
            Target before = i == 0 ? last(previous) : targets.get(i - 1);
            Target target = target(
                    subjects.isEmpty() ? new Span(from, value.start()) : what.shared(clause, values),
                    value,
                    behindAll(i),
                    named ? own : unnamed(i, before),
                    carried);
            targets.add(named || before == null ? target : TargetSeries.continued(before, target, values, i));
            from = subjects.isEmpty() ? behind(value) : clause.start();
        }
        List<Target> sure = targets.stream().filter(this::isOfSomething).toList();
        return sure.size() == 1 ? ofEach(sure.get(0)) : sure;
    }

    /** 建成28个 says not what; 跻身百强 does of the place itself, 20家企业上市 behind its figure. */
    private boolean isOfSomething(Target target) {
        return target.indicator() != null
                || target.measure() == Target.Measure.RANK
                || CountedFigures.leads(reading.text(), clause, values.get(0));
    }

    /** A和B均增长12%: a target each, and so where the next clause goes on with 力争13%. */
    private List<Target> ofEach(Target target) {
        Quantity value = values.get(0);
        String before = first == null ? null : reading.text().substring(clause.start(), value.start());
        List<String> subjects = first == null && topic == null && target.indicator() != null
                ? TargetSeries.sharing(previous)
                : JointSubjects.each(target.indicator(), value, before);
        return subjects.size() < 2
                ? List.of(target)
                : subjects.stream().map(target::of).toList();
    }

    /** 分别达到12000元和4500元左右: both are about, so that what bounds the first stands behind the last. */
    private int behindAll(int i) {
        boolean shared = i + 1 < values.size()
                && what.isEach(clause, values)
                && behind(values.get(i)) == values.get(i).end();
        return values.get(shared ? values.size() - 1 : i).end();
    }

    /** What a figure measures that has no words of its own for it. */
    private @Nullable String unnamed(int i, @Nullable Target before) {
        Quantity leading = values.get(0);
        // 进入百强前80位 and 20家企业上市 do not go on with the clause before.
        boolean fresh = leading.is(Shape.RANK)
                || CountedFigures.leads(reading.text(), clause, leading)
                || what.isBare(clause.start(), leading);
        if (before == null || i == 0 && fresh) {
            return topic;
        }
        List<Target> each = isNamed() ? List.of() : each(values.size());
        return (each.isEmpty() ? before : each.get(i)).indicator();
    }

    /** A收入7200元,B收入3300元,分别增长8%和6%: each of so many figures goes on with its own of the clauses before. */
    private List<Target> each(int figures) {
        int first = previous.size() - figures;
        List<Target> last = figures < 2 || first < 0 ? List.of() : previous.subList(first, previous.size());
        long apart = last.stream().map(Target::indicator).distinct().count();
        return apart == last.size() ? last : List.of();
    }

    private static @Nullable Target last(List<Target> targets) {
        return targets.isEmpty() ? null : targets.get(targets.size() - 1);
    }

    private Target target(Span words, Quantity value, int behindAll, @Nullable String indicator, Commitment carried) {
        String before = reading.text(words);
        String after = reading.text().substring(behindAll, Math.min(clause.end(), behindAll + 6));
        String whole = reading.text(clause);
        Matcher relative = RELATIVE.matcher(before);
        boolean isRelative = relative.find();
        Matcher baseYear = TargetMeasures.AGAINST_YEAR.matcher(whole);
        Matcher basis = BASIS.matcher(whole);
        Matcher scope = SCOPE.matcher(indicator == null ? whole : indicator);
        TargetMeasures.Way way =
                TargetMeasures.of(TargetMeasures.Said.of(value, before, indicator == null ? "" : indicator, whole));
        return new Target(
                FactId.Kind.TARGET.uncounted(),
                Kind.QUANTITATIVE,
                indicator,
                new Target.Sense(
                        way.measure(),
                        TargetBounds.comparator(value, before, after),
                        TargetBounds.commitment(before, carried),
                        TargetMeasures.direction(way.measure(), value, before, indicator)),
                new Target.Figure(
                        reading.seen(value.value()), value.number(), value.max(), value.parts(), value.unit()),
                new Target.Period(horizon.fromYear(), horizon.year()),
                new Target.Base(
                        baseYear.find() ? Integer.valueOf(ChineseNumbers.integer(baseYear.group("year"))) : null,
                        baseValue,
                        isRelative ? relative.group("whom") : null,
                        basis.find() ? basis.group() : null,
                        scope.find() ? scope.group() : null),
                new Wording(
                        reading.verbatim(clause),
                        clause,
                        rule(value, baseValue != null, isRelative, way.rule()).name()));
    }

    /** Offset behind the figure and what bounds it. */
    private int behind(Quantity value) {
        Matcher suffix = SUFFIX.matcher(reading.text())
                .region(value.end(), reading.text().length());
        return suffix.lookingAt() ? suffix.end() : value.end();
    }

    /** What tells most of how the figure was read. */
    private static Rule rule(Quantity value, boolean fromTo, boolean relative, Rule measure) {
        if (fromTo) {
            return FROM_TO;
        }
        return relative ? RELATIVE : value.is(Shape.RANGE) ? RANGE : measure;
    }
}
