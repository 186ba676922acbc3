package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The figures of a clause that say how much or how many is aimed at.
 *
 * <pre>
 * 新增企业|30家                      → counts
 * 总投资|12亿元, 占地|300亩            → none: how large a thing is
 * 255亿元|的40个项目, 亿元|以上项目     → none: which ones
 * 5年|累计完成                       → none: how long
 * </pre>
 */
final class CountedFigures {

    /** 3岁以下婴幼儿, 亿元以上项目: a figure that says which ones, not how many. */
    private static final Cue WHICH = Cue.of(
            "target.goal.which", "以上项目", "以上、", "^(?:及?(?:以上|以下|以内)[\\u4e00-\\u9fff&&[^、和及目的]]|方面|领域|环节|重点工作|大类)");

    /** 255亿元的40个项目; 10%以上的增长速度 is how much. */
    private static final Cue OF_A_THING = Cue.of(
            "target.figure.of-a-thing",
            "以上的项目",
            "以上的增长速度",
            "^(?:以上|以下|左右|以内)?的(?!增长|增速|增幅|速度|年均|目标|幅度|水平|比[例重]|要求|任务|规模)");

    private static final Cue SIZE =
            Cue.of("target.figure.size", "总投资约", "完成总投资", "(?<!完成|实现)(?:{goals:size})(?:约|近|达到?|超过?|为|共|各){0,2}$");

    /** 投资5亿元建设: what it costs. */
    private static final Cue COST = Cue.of("target.figure.cost", "投资", "固定资产投资", "(?:^|[,;、“(])(?:计划|将|要|再|预计)?投[资入]$");

    private static final Cue PART = Cue.of(
            "target.figure.part",
            "增长4%(包括村以下工业",
            "增长9%(其中工业",
            "(?:目标|指标|任务|事项|措施)\\($|\\((?:包括|含|不含|扣除|按)[^()]{0,10}$");

    private static final Cue WORD =
            Cue.of("target.figure.word-behind", "建设", "以上", "^(?!以上|以下|以内|左右|目标|[和与及至到]\\d)[\\u4e00-\\u9fff]");

    private static final Cue THING = Cue.of(
            "target.figure.thing-behind",
            "重大项目80个",
            "达到80个",
            "^(?!以上|以下|以内|左右|{targets:link}|{targets:change}|[和与及])[\\u4e00-\\u9fff]{2}");

    static final List<Cue> CUES = List.of(WHICH, OF_A_THING, SIZE, COST, PART, WORD, THING);

    private static final Set<String> COUNTERS = Lexicon.words("units", "counter");

    /** How far before a figure the word stands that makes it a size. */
    private static final int NEAR = 10;

    private CountedFigures() {}

    static List<Quantity> of(Reading reading, Span clause) {
        return of(reading, clause, Quantities.find(reading.text(), clause.start(), clause.end()));
    }

    /** @param all every figure of the clause */
    static List<Quantity> of(Reading reading, Span clause, List<Quantity> all) {
        List<Quantity> counted = all.stream()
                .filter(q -> !isNamed(reading.text(), q))
                .filter(q -> !q.is(Quantity.Shape.PLAIN) || counts(reading.text(), clause, q))
                .toList();
        boolean leads = !counted.isEmpty() && leads(reading.text(), clause, counted.get(0));
        return leads ? counted.subList(0, 1) : withoutPrices(reading.text(), clause, counted);
    }

    /** 超10亿元重大项目|80个: the first figure says which ones. */
    private static List<Quantity> withoutPrices(String text, Span clause, List<Quantity> counted) {
        int last = counted.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(i -> i == last || !isPrice(text, clause, counted.get(i)))
                .mapToObj(counted::get)
                .toList();
    }

    private static boolean isPrice(String text, Span clause, Quantity q) {
        String unit = q.unit();
        return unit != null && unit.endsWith("元") && THING.in(behind(text, clause, q));
    }

    /** Those that stand at the end of a clause, with nothing behind them but what bounds them: 新建学校5所, but not 办好30件实事. */
    static List<Quantity> atEnd(Reading reading, Span clause, List<Quantity> counted) {
        return counted.stream()
                .filter(q -> !q.is(Quantity.Shape.PLAIN) || !WORD.in(behind(reading.text(), clause, q)))
                .toList();
    }

    /** Whether the clause tells how large a thing is: 总投资12亿元. */
    static boolean tellSize(Reading reading, Span clause, List<Quantity> all) {
        return all.stream().anyMatch(q -> isSize(reading.text(), clause, q));
    }

    /** 20家企业产值过10亿元: what is counted stands behind its figure, and further figures say which ones. */
    static boolean leads(String text, Span clause, Quantity q) {
        boolean first = q.start() == clause.start() && q.is(Quantity.Shape.PLAIN);
        return first && (WORD.in(behind(text, clause, q)) || OF_A_THING.in(behind(text, clause, q)));
    }

    private static String behind(String text, Span clause, Quantity q) {
        return text.substring(q.end(), Math.min(clause.end(), q.end() + NEAR));
    }

    private static String before(String text, Span clause, Quantity q) {
        return text.substring(Math.max(clause.start(), q.start() - NEAR), q.start());
    }

    /** “七个翻番”: the name of a goal. */
    private static boolean isNamed(String text, Quantity q) {
        return q.is(Quantity.Shape.MULTIPLE) && text.startsWith("个", q.start() - 1);
    }

    private static boolean counts(String text, Span clause, Quantity q) {
        String behind = behind(text, clause, q);
        boolean word = WORD.in(behind);
        boolean named = word
                && COUNTERS.contains(String.valueOf(q.unit()))
                && before(text, clause, q).endsWith("的"); // 总投资255亿元的40个项目
        boolean lasts = word && "年".equals(q.unit()); // 5年累计完成
        boolean share = "%".equals(q.unit());
        return !WHICH.in(behind) && (share || !OF_A_THING.in(behind)) && !named && !lasts && !isSize(text, clause, q);
    }

    private static boolean isSize(String text, Span clause, Quantity q) {
        String before = before(text, clause, q);
        return SIZE.in(before) || PART.in(before) || COST.in(before) && WORD.in(behind(text, clause, q));
    }
}
