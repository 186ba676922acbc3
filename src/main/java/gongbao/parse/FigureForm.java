package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.parse.Quantity.Shape;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One form of a figure: how it is written, and how it is read. */
record FigureForm(Cue cue, String first, Reader reader) implements Form {

    /** Reads the figure where its form was found; null where the words are none after all. */
    interface Reader {
        @Nullable
        Quantity read(Found<FigureForm> found);
    }

    private static final String ARABIC = "0123456789";
    private static final String HAN = "〇零一二三四五六七八九十两";

    /** All forms, the specific before the general. */
    static final List<FigureForm> IN_ORDER = List.of(
            // 10, rank, 位
            form(
                    "figure.rank",
                    "进入全省前10位",
                    "前10天",
                    "前第",
                    "[前第](?<value>\\d{1,4}|[一二三四五六七八九十百]{1,4})(?<unit>[位名强席列])",
                    FigureForm::rank),
            // 100, rank, 强
            form(
                    "figure.rank-among-the-first",
                    "进入全国百强",
                    "百强县",
                    ARABIC + "百千五",
                    "(?<value>\\d{1,4}|百|千|五十|五百)(?<unit>强)(?![化调省国军企基劲力有大县市区镇])",
                    FigureForm::rank),
            // 100, rank, 强; 百强县 alone names which counties
            form(
                    "figure.rank-among-counties",
                    "跻身全国百强县",
                    "学习百强县",
                    "百千",
                    "(?<=(?:{ranks:enter}|{ranks:march})[^,;。]{0,8})(?<value>[百千])(?<unit>强)(?=[县市区镇])",
                    FigureForm::rank),
            // 2, multiple; 翻两番: 4
            form("figure.doubling", "翻一番", "翻三座山", "翻", "翻(?<times>[一二两三四五])?番(?<half>半)?", FigureForm::doubling),
            // 2, multiple
            form("figure.doubled", "实现倍增", "倍增计划", "实倍", "(?:实现)?倍增(?!计划|行动|工程|战略)", found -> multiple(found, 1)),
            // 0.18 (9.2 to 51), ratio, further part 39.8
            form("figure.ratio", "调整为9.2:51:39.8", "8:", ARABIC, "{#arabic}(?::{#arabic}){1,4}", FigureForm::ratio),
            // 49.5, %
            form(
                    "figure.percent-in-words",
                    "百分之四十九点五",
                    "百分之百地",
                    "百",
                    "百分之(?<value>{#han}|{#arabic})(?:{#dash}(?:百分之)?(?<max>{#han}))?",
                    found -> parts(found, "%")),
            // 4.5, ‰
            form(
                    "figure.per-mille-in-words",
                    "千分之四点五",
                    "三千分",
                    "千",
                    "千分之(?<value>{#han}|{#arabic})(?:{#dash}(?:千分之)?(?<max>{#han}))?",
                    found -> parts(found, "‰")),
            // 6 to 7, %
            form(
                    "figure.range",
                    "6%—7%",
                    "2021—2025",
                    ARABIC,
                    "(?<value>{#arabic})(?<lowunit>{units})?{#dash}(?<max>[-负]?{#arabic})(?<unit>{units})",
                    FigureForm::range),
            // 390000000, 元
            form(
                    "figure.mixed",
                    "3亿9000万元",
                    "3亿元",
                    ARABIC,
                    "(?<value>\\d{1,6}(?:\\.\\d{1,4})?(?:[百千万亿]{1,2}零?\\d{1,6}(?:\\.\\d{1,4})?){1,4}[百千]?[万亿]?)(?<unit>{units})",
                    FigureForm::plain),
            // 1200, 亿元
            form("figure.plain", "1,200亿元", "1,200", ARABIC, "(?<value>{#arabic})(?<unit>{units})", FigureForm::plain),
            // 1000, 亿元: the numeral is 千, the unit 亿元
            form(
                    "figure.round",
                    "突破千亿元大关",
                    "千亿元产业",
                    "十百千万",
                    "(?<value>[十百千万])(?<unit>亿[元斤])(?=大关|台阶|以上|左右|[,;。、]|$)",
                    FigureForm::round),
            // 4, 成
            form(
                    "figure.tenths",
                    "占比超四成",
                    "占三成功",
                    "一二三四五六七八九",
                    "(?<value>[一二三四五六七八九])(?<unit>成)(?<=(?:超|超过|达|达到|占|近|逾|过|突破).成)(?![为立功果本绩效员长])",
                    FigureForm::plain),
            // 1.9, no unit
            form(
                    "figure.bare",
                    "比缩小至1.9以内",
                    "第1.9节",
                    ARABIC,
                    "(?<=[至到在为于])(?<value>\\d{1,3}\\.\\d{1,4})(?=以内|以下|以上|左右|[,;。、]|$)",
                    FigureForm::bare),
            // 103, no unit
            form(
                    "figure.index",
                    "居民消费价格指数控制在103左右",
                    "指数涨幅103左右",
                    ARABIC,
                    "(?<=指数[控制在保持稳定为达到]{0,6})(?<value>\\d{2,3}(?:\\.\\d{1,2})?)(?=以内|以下|以上|左右|[,;。、)]|$)",
                    FigureForm::bare),
            // 1000000, no unit
            form(
                    "figure.ten-thousands",
                    "常住人口达到100万",
                    "100万头",
                    ARABIC,
                    "(?<value>\\d{1,6}(?:\\.\\d{1,4})?万)(?=以内|以下|以上|左右|[,;。、]|$)",
                    FigureForm::bare),
            // 600000000000 to 700000000000, 斤
            form(
                    "figure.range-in-words",
                    "六千亿斤至七千亿斤",
                    "六千亿斤",
                    HAN,
                    "(?<value>{#han})(?<lowunit>{units}){#dash}(?<max>{#han})(?<unit>{units})",
                    FigureForm::range),
            // 18000000, 吨
            form("figure.in-words", "一千八百万吨", "一千八百万", HAN, "(?<value>{#han})(?<unit>{units})", FigureForm::inWords));

    static final List<Cue> CUES = IN_ORDER.stream().map(FigureForm::cue).toList();

    private static final Set<String> COUNTERS = Lexicon.words("units", "counter");

    private static FigureForm form(String name, String yes, String no, String first, String template, Reader reader) {
        return new FigureForm(Cue.of(name, yes, no, template), first, reader);
    }

    private static Quantity rank(Found<FigureForm> found) {
        String numeral = found.said("value");
        boolean round = numeral.equals("百") || numeral.equals("千");
        return one(Shape.RANK, found, round ? "一" + numeral : numeral, found.words("unit"));
    }

    private static Quantity doubling(Found<FigureForm> found) {
        String times = found.words("times");
        // 翻三番半: nobody says whether the half is one of the doubling or of what is doubled.
        return found.words("half") != null
                ? Quantity.one(Shape.MULTIPLE, found.span(), found.span(), null, null)
                : multiple(found, times == null ? 1 : ChineseNumbers.digit(times.charAt(0)));
    }

    private static Quantity multiple(Found<FigureForm> found, int doublings) {
        return Quantity.one(Shape.MULTIPLE, found.span(), found.span(), Math.pow(2, doublings), null);
    }

    private static Quantity ratio(Found<FigureForm> found) {
        List<Double> sides = new ArrayList<>();
        for (String side : found.words().split(":")) {
            Double value = ChineseNumbers.parse(side);
            sides.add(value == null ? 0 : value);
        }
        Double number = sides.get(1) == 0 ? null : Double.valueOf(sides.get(0) / sides.get(1));
        List<Double> rest = List.copyOf(sides.subList(2, sides.size()));
        return new Quantity(Shape.RATIO, found.span(), found.span(), number, null, rest, null);
    }

    private static Quantity parts(Found<FigureForm> found, String unit) {
        Span value = new Span(found.span("value").start(), found.span().end());
        return upTo(found.words("max"), found, value, unit);
    }

    private static Quantity range(Found<FigureForm> found) {
        int end = found.words("lowunit") == null
                ? found.span("max").end()
                : found.span().end();
        return upTo(found.words("max"), found, new Span(found.span().start(), end), found.words("unit"));
    }

    private static Quantity upTo(@Nullable String max, Found<FigureForm> found, Span value, @Nullable String unit) {
        Double number = ChineseNumbers.parse(found.said("value"));
        return max == null
                ? Quantity.one(Shape.PLAIN, found.span(), value, number, unit)
                : new Quantity(Shape.RANGE, found.span(), value, number, signed(max), List.of(), unit);
    }

    /** -1%: the upper end of a range has its sign, the lower gets it as any figure. */
    private static @Nullable Double signed(String numeral) {
        boolean negative = numeral.startsWith("-") || numeral.startsWith("负");
        Double value = ChineseNumbers.parse(negative ? numeral.substring(1) : numeral);
        return value == null || !negative ? value : Double.valueOf(-value);
    }

    private static Quantity plain(Found<FigureForm> found) {
        return one(Shape.PLAIN, found, found.said("value"), found.words("unit"));
    }

    private static Quantity bare(Found<FigureForm> found) {
        return one(Shape.PLAIN, found, found.said("value"), null);
    }

    private static Quantity round(Found<FigureForm> found) {
        return one(Shape.PLAIN, found, "一" + found.said("value"), found.words("unit"));
    }

    /** 一个, 两座: a counter behind a small numeral is part of a word, unless 以上 follows. */
    private static @Nullable Quantity inWords(Found<FigureForm> found) {
        boolean small = found.said("value").length() <= 2 && COUNTERS.contains(found.said("unit"));
        return small && !found.isBefore("以上") ? null : plain(found);
    }

    private static Quantity one(Shape shape, Found<FigureForm> found, String numeral, @Nullable String unit) {
        return Quantity.one(shape, found.span(), found.span("value"), ChineseNumbers.parse(numeral), unit);
    }
}
