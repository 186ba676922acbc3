package gongbao.parse;

import gongbao.model.Target.Direction;
import gongbao.model.Target.Measure;
import gongbao.parse.Quantity.Shape;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads from the words around a figure how it measures, and which way. */
final class TargetMeasures {

    /**
     * A way to measure.
     *
     * @param rule says what was read
     * @param measure what it gives
     * @param fits whether a figure measures so
     */
    record Way(Rule rule, Measure measure, Predicate<Said> fits) {}

    /**
     * A figure and the words that tell how it measures, without the names in which 增 is no growth.
     *
     * @param value the figure
     * @param before the words between the figure before it and this one
     * @param words the same, with what is measured where the clause before named it
     * @param indicator what is measured; empty where nothing is named
     * @param clause the whole clause
     */
    record Said(Quantity value, String before, String words, String indicator, String clause) {

        static Said of(Quantity value, String printed, String indicator, String clause) {
            String before = withoutNames(printed);
            String words = printed.contains(indicator) ? before : withoutNames(indicator + printed);
            return new Said(value, before, words, indicator, clause);
        }

        private static String withoutNames(String words) {
            return NO_GROWTH.matcher(words).replaceAll("");
        }

        private boolean isPercent() {
            String unit = value.unit();
            return unit != null && (unit.equals("%") || unit.endsWith("分点") || unit.equals("‰"));
        }

        /** 提高到58%: what is reached, not by how much it grows. */
        private boolean reaches() {
            return REACHES.in(before) && !NAMES_A_RATE.in(before);
        }

        private boolean grows() {
            return !reaches() && GROWS.in(before) || isPercent() && (RATE.in(words) || GROWTH_BEHIND.in(clause));
        }

        private boolean growsAYear() {
            return EVERY_YEAR.in(words) && (isPercent() && !reaches() || grows());
        }

        private boolean adds() {
            return !isPercent() && ADDS.in(words) && !AVERAGE.in(words);
        }
    }

    /** 人口自然增长率 is a level as any rate is, 增加值 and 增值税 only names; 增长率控制在 tells what is kept. */
    private static final Cue NO_GROWTH = Cue.of(
            "target.word.no-growth", "人口自然增长率", "经济增长率", "增加值|增值|人口(?:自然|机械)?(?:增长|增加)率|增长率(?=(?:平均每年|年均|,)?控制)");

    private static final Cue REACHES = Cue.of("target.word.reaches", "城镇化率提高到约", "城镇化率提高约", "[到至达]约?$");
    private static final Cue NAMES_A_RATE = Cue.of("target.word.names-a-rate", "投资增速达到", "城镇化率达到", "增速|增幅|涨幅|增长率|年均增长");
    private static final Cue RATE = Cue.of(
            "target.word.rate", "居民消费价格涨幅", "居民消费价格", "增长(?=[高快低]于)|增速|增幅|涨幅|降幅|增长率|增长速度|[增上][长涨]幅度|价格(?:总水平)?上涨");
    private static final Cue GROWS = Cue.of(
            "target.word.grows",
            "城镇化率提高",
            "城镇化率达到",
            "(?:增长|提高|提升|上升|上涨|下降|降低|减少|缩小|递增|递减|增加|压减|削减|收窄|增)(?!的)[^到至为、]{0,6}$");
    private static final Cue GROWTH_BEHIND =
            Cue.of("target.word.growth-behind", "保持10%以上的增长速度", "达到10%以上", "%(?:以上|左右|以内)?的(?:年均)?(?:增长|增速|增幅)");
    private static final Cue ADDS = Cue.of(
            "target.word.adds", "新增城镇就业", "累计增长", "(?:累计|合计)(?!下降|降低|增长|提高)|新[增建改签入招培引认注开创打发纳](?!区)|招引|引进|引育|净增|实施项目");
    private static final Cue AVERAGE = Cue.of("target.word.average", "新增劳动力平均受教育年限", "新增劳动力", "平均|率|年限|水平|寿命");
    private static final Cue EVERY_YEAR =
            Cue.of("target.word.every-year", "平均每年增长", "每年增长", "(?:(?<![上去])年均|平均每年|每年平均|年平均|年递增|逐年)(?!控制|保持|稳定)");
    private static final Cue SHARE_BEFORE =
            Cue.of("target.word.share-before", "约占国内生产总值", "占地面积", "(?:占(?![地用])|相当于)[^,]{2,14}$");
    private static final Cue SHARE =
            Cue.of("target.word.share", "占规上工业增加值比重", "占地30亩", "(?:占|相当于).{0,20}(?:比重|比例|比|的)|占比|比重|占全[国省市县区州]");
    private static final Cue DOWN = Cue.of("target.word.down", "单位能耗累计下降", "单位能耗", "下降|降低|减少|缩小|收窄|压减|压降|削减|递减|降");
    private static final Cue UP =
            Cue.of("target.word.up", "一般公共预算收入增长", "一般公共预算收入", "增长|提高|提升|增加|上升|上涨|递增|增速|增幅|涨幅|增|升");

    /** 比2020年, 在二〇二〇年基础上: the year compared with. */
    static final Cue AGAINST_YEAR =
            Cue.of("target.word.against-year", "比2020年增长", "到2020年增长", "[比较在是](?<year>{#year})年");

    static final List<Cue> CUES = List.of(
            NO_GROWTH,
            REACHES,
            NAMES_A_RATE,
            RATE,
            GROWS,
            GROWTH_BEHIND,
            EVERY_YEAR,
            SHARE_BEFORE,
            ADDS,
            AVERAGE,
            SHARE,
            DOWN,
            UP,
            AGAINST_YEAR);

    /** All ways to measure, the specific before the general; the last fits any figure. */
    static final List<Way> IN_ORDER = List.of(
            way(
                    Measure.RATIO,
                    said -> said.value.is(Shape.RATIO),
                    "target.ratio",
                    "到2027年，城乡居民收入比达到2.1∶1左右。",
                    "2027 ratio about plain: indicator=城乡居民收入比 value=2.1∶1 number=2.1"),
            way(
                    Measure.RANK,
                    said -> said.value.is(Shape.RANK),
                    "target.rank",
                    "到2027年，经济总量进入全省前10位。",
                    "2027 rank at-most plain: indicator=经济总量 value=10 number=10.0 unit=位"),
            way(
                    Measure.MULTIPLE,
                    said -> said.value.is(Shape.MULTIPLE) && AGAINST_YEAR.in(said.clause),
                    "target.multiple-against-year",
                    "到2030年，人均地区生产总值比2020年翻一番。",
                    "2030 multiple equal plain up: indicator=人均地区生产总值 value=翻一番 number=2.0 baseYear=2020"),
            way(
                    Measure.MULTIPLE,
                    said -> said.value.is(Shape.MULTIPLE) || "倍".equals(said.value.unit()),
                    "target.multiple",
                    "到2030年，居民收入翻番。",
                    "2030 multiple equal plain up: indicator=居民收入 value=翻番 number=2.0"),
            way(
                    Measure.CUMULATIVE,
                    Said::adds,
                    "target.cumulative",
                    "到2027年，新增城镇就业20万人。",
                    "2027 cumulative equal plain: indicator=新增城镇就业 value=20 number=20.0 unit=万人"),
            way(
                    Measure.ANNUAL_GROWTH,
                    Said::growsAYear,
                    "target.annual-growth",
                    "到2027年，地区生产总值年均增长7%左右。",
                    "2027 annual-growth about plain up: indicator=地区生产总值 value=7 number=7.0 unit=%"),
            way(
                    Measure.GROWTH,
                    said -> said.grows() && AGAINST_YEAR.in(said.clause),
                    "target.growth-against-year",
                    "到2027年，单位能耗比2020年下降14%。",
                    "2027 growth equal plain down: indicator=单位能耗 value=14 number=14.0 unit=% baseYear=2020"),
            way(
                    Measure.GROWTH,
                    Said::grows,
                    "target.growth",
                    "到2027年，城镇化率提高5个百分点。",
                    "2027 growth equal plain up: indicator=城镇化率 value=5 number=5.0 unit=个百分点"),
            way(
                    Measure.SHARE,
                    said -> "成".equals(said.value.unit()),
                    "target.share-in-tenths",
                    "到2026年，高新技术产业占比超四成。",
                    "2026 share exceed plain: indicator=高新技术产业占比 value=四 number=4.0 unit=成"),
            way(
                    Measure.RATIO,
                    said -> said.value.unit() == null && said.indicator.endsWith("比"),
                    "target.ratio-to-one",
                    "到2026年，城乡居民收入比缩小至1.9以内。",
                    "2026 ratio at-most plain: indicator=城乡居民收入比 value=1.9 number=1.9"),
            way(
                    Measure.SHARE,
                    said -> said.isPercent() && (SHARE.in(said.clause) || SHARE_BEFORE.in(said.before)),
                    "target.share",
                    "到2027年，服务业增加值占生产总值比重达到50%。",
                    "2027 share equal plain: indicator=服务业增加值占生产总值比重 value=50 number=50.0 unit=%"),
            way(
                    Measure.LEVEL,
                    said -> true,
                    "target.level",
                    "到2027年，地区生产总值达到100亿元。",
                    "2027 level equal plain: indicator=地区生产总值 value=100 number=100.0 unit=亿元"));

    static final List<Rule> RULES = IN_ORDER.stream().map(Way::rule).toList();

    private TargetMeasures() {}

    private static Way way(Measure measure, Predicate<Said> fits, String name, String sample, String gives) {
        return new Way(Rule.read(name, sample, gives), measure, fits);
    }

    /** How a figure measures. */
    static Way of(Said said) {
        return IN_ORDER.stream().filter(way -> way.fits.test(said)).findFirst().orElseThrow();
    }

    /** Which way it goes; null where the words leave it open, as in 增长率控制在-1.5‰. */
    static @Nullable Direction direction(Measure measure, Quantity value, String before, @Nullable String indicator) {
        if (value.isNegative()) {
            return null;
        }
        if (measure == Measure.MULTIPLE) {
            return Direction.UP;
        }
        if (measure != Measure.GROWTH && measure != Measure.ANNUAL_GROWTH) {
            return null;
        }
        if (DOWN.in(before)) {
            return Direction.DOWN;
        }
        String words = (indicator == null ? "" : indicator) + before;
        return UP.in(words.replace("增加值", "")) ? Direction.UP : null;
    }
}
