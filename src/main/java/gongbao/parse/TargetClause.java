package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Target;
import gongbao.model.Target.Commitment;
import gongbao.model.Target.Direction;
import gongbao.model.Target.Kind;
import gongbao.model.Target.Measure;
import gongbao.model.Wording;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** The words between what is measured and the figure. */
    private static final Pattern LINK = Pattern.compile(
            "(?:(?:力争|争取|努力|确保|预期|预计|有望|将|要|基本|全面|总体|调整|优化|实现|完成|达到|达|突破|超过|超|保持|稳定|维持|控制|增长|提高|提升|增加|上升|"
                    + "递增|下降|降低|减少|缩小|压减|压降|降|增|升|不低于|不少于|不高于|不超过|至少|高于|低于|快于|大于|小于|分别|在|到|至|为|约|大约|累计|总计|年均|年平均|平均|平均每年|每年|再|同比|以|的|进入|跻身|挺进|跃居|位居|位列|迈入|迈进|迈上|跨上|站上|跨越|冲刺|占|"
                    + "比(?:上年|去年|\\d{4}年|“?[一二三四五六七八九十]{1,3}五”?(?:时期|期末|末))|较(?:上年|去年|\\d{4}年)|在\\d{4}年(?:的)?基础上|是\\d{4}年的|按可比价格(?:计算)?|按可比价|可比价|,)){1,12}$");

    private static final Pattern HEAD = Pattern.compile(
            "^(?:(?:全会提出|会议提出|提出|全[省市县区州旗]要|我[省市县区州旗]要|[一二三四五六七八九十0-9]{1,2}年内|要|推动|力争|争取|确保|努力|实现|推动|使|让|促进|其中|并|主要预期目标是|预期目标是|主要目标是|目标是|将|要|继续|基本|还|也|全年|主要指标|[:])){1,6}");
    private static final Pattern SCOPE = Pattern.compile("全(?:国|省|市|县|区|州|旗|盟|镇|乡|域|自治区)|我(?:国|省|市|县|区|州)");
    private static final Pattern BASE_YEAR = Pattern.compile("(?:比|较|在|是)(\\d{4}|[一二][〇零一二三四五六七八九]{3})年");
    private static final Pattern FROM_TO = Pattern.compile(
            "(?:由|从)[^,;]{0,16}?((?:\\d[\\d.]{0,11}|[一二三四五六七八九十][〇零一二三四五六七八九十百千万亿]{0,13})(?:%|[\\u4e00-\\u9fff]{0,4}?))(?:左右)?(?:提高|增加|上升|下降|降低|增长|提升|扩大|缩小|减少|增|降)(?:到|至)");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?:(?:高于|低于|快于|高出|超过|超出)|(?:达到|相当于|为)(?=[^,]{2,8}平均水平的$))((?:全国|全省|全市|全区|全州|[\\u4e00-\\u9fff]{2,6})(?:平均水平|平均增速|平均|增速|水平)?)的?$");
    private static final Pattern BASIS = Pattern.compile("(?:按)?(?:可比价格?|不变价格?|现价)(?:计算)?");

    private final Reading reading;
    private final Horizon horizon;
    private final @Nullable Target previous;

    /** @param previous the target before it in its list; a clause that names nothing goes on measuring the same */
    TargetClause(Reading reading, Horizon horizon, @Nullable Target previous) {
        this.reading = reading;
        this.horizon = horizon;
        this.previous = previous;
    }

    /** The targets of a clause with figures, one a subject. */
    List<Target> quantitative(Span clause, List<Quantity> quantities, Commitment carried) {
        List<Quantity> values = new ArrayList<>(quantities);
        Matcher base = FROM_TO.matcher(reading.text()).region(clause.start(), clause.end());
        String baseValue = base.find() ? base.group(1) : null;
        if (baseValue != null) {
            values.removeIf(q -> q.start() >= base.start() && q.end() <= base.end());
        }
        List<Target> targets = new ArrayList<>();
        List<String> subjects = subjects(clause, values);
        int from = clause.start();
        String indicator = previous == null ? null : previous.indicator();
        for (int i = 0; i < values.size(); i++) {
            Quantity value = values.get(i);
            String own = subjects.isEmpty() ? indicator(from, value) : subjects.get(i);
            boolean named = own != null && !own.isEmpty();
            // 进入百强前80位 says nothing of what ranks; it does not go on with the clause before.
            indicator = named ? own : value.form() == Quantity.Form.RANK && i == 0 ? null : indicator;
            // 分别达到12000元和4500元左右: both are about.
            boolean shared = !subjects.isEmpty() && behind(value) == value.end();
            Target target = target(
                    clause,
                    from,
                    value,
                    shared ? values.get(values.size() - 1).end() : value.end(),
                    indicator,
                    baseValue,
                    carried);
            Target before = i == 0 ? previous : targets.get(i - 1);
            targets.add(
                    named || before == null
                            ? target
                            : i == 0
                                    ? goesOn(before, target)
                                    : goesOn(before, alike(before, target, values.get(i - 1), value)));
            from = subjects.isEmpty() ? behind(value) : clause.start();
        }
        return targets;
    }

    /** 高于…增速0.5个和1.5个百分点: the second figure is compared as the first. */
    private static Target alike(Target previous, Target t, Quantity one, Quantity two) {
        boolean joined = previous.relativeTo() != null && two.start() == one.end() + 1;
        return !joined
                ? t
                : t.meant(
                        new Target.Sense(
                                previous.measure(), previous.comparator(), t.commitment(), previous.direction()),
                        t.base().relativeTo(previous.relativeTo()));
    }

    /** 增长7%左右,力争达到8%: the second figure is a growth too. */
    private static Target goesOn(Target previous, Target t) {
        boolean grows = t.measure() == Measure.LEVEL
                && (previous.measure() == Measure.GROWTH || previous.measure() == Measure.ANNUAL_GROWTH)
                && "%".equals(t.unit())
                && "%".equals(previous.unit());
        return !grows
                ? t
                : t.meant(
                        new Target.Sense(previous.measure(), t.comparator(), t.commitment(), previous.direction()),
                        t.base());
    }

    /** 城镇、农村居民收入分别增长6%、9%: as many subjects as values. */
    private List<String> subjects(Span clause, List<Quantity> values) {
        int inside = values.size() < 2 ? -1 : reading.text(clause).indexOf("分别");
        int apart = inside < 0 ? -1 : clause.start() + inside;
        if (apart < 0 || apart > values.get(0).start()) {
            return List.of();
        }
        String words =
                HEAD.matcher(reading.text().substring(clause.start(), apart)).replaceFirst("");
        String whole = LINK.matcher(words).replaceFirst("");
        List<String> parts = new ArrayList<>(List.of(whole.split("[、和与及]")));
        if (parts.size() != values.size()) {
            return List.of();
        }
        if (parts.get(0).matches("第[一二三]")) {
            // 第一、二、三产业增加值: each part is a number, what it counts stands behind the last.
            String counted = parts.get(parts.size() - 1).replaceFirst("^第?[一二三]", "");
            parts.replaceAll(part -> "第" + part.replaceFirst("^第", "").substring(0, 1) + counted);
            return parts;
        }
        // 城镇、农村居民人均可支配收入: the words behind the last subject belong to each.
        String last = parts.get(parts.size() - 1);
        for (int i = 0; i < parts.size() - 1; i++) {
            int shared = Math.min(parts.get(i).length(), last.length());
            if (parts.get(i).length() <= 3 && last.length() > parts.get(i).length()) {
                parts.set(i, parts.get(i) + last.substring(shared));
            }
        }
        return parts;
    }

    private Target target(
            Span clause,
            int from,
            Quantity value,
            int behindAll,
            @Nullable String indicator,
            @Nullable String baseValue,
            Commitment carried) {
        String before = reading.text().substring(from, value.start());
        String after = reading.text().substring(behindAll, Math.min(clause.end(), behindAll + 6));
        String whole = reading.text(clause);
        Matcher relative = RELATIVE.matcher(before);
        boolean isRelative = relative.find();
        Matcher baseYear = BASE_YEAR.matcher(whole);
        Matcher basis = BASIS.matcher(whole);
        Matcher scope = SCOPE.matcher(indicator == null ? whole : indicator);
        Measure measure = TargetMeasures.measure(value, before, indicator == null ? "" : indicator, whole);
        boolean grows = measure == Measure.GROWTH || measure == Measure.ANNUAL_GROWTH;
        return new Target(
                FactId.Kind.TARGET.uncounted(),
                Kind.QUANTITATIVE,
                indicator,
                new Target.Sense(
                        measure,
                        TargetMeasures.comparator(value, before, after),
                        TargetMeasures.commitment(before, carried),
                        grows
                                ? TargetMeasures.direction(before, indicator)
                                : measure == Measure.MULTIPLE ? Direction.UP : null),
                new Target.Figure(
                        reading.verbatim(value.valueStart(), value.valueEnd()),
                        value.number(),
                        value.max(),
                        value.parts(),
                        value.unit()),
                new Target.Period(horizon.fromYear(), horizon.year()),
                new Target.Base(
                        baseYear.find() ? Integer.valueOf(ChineseNumbers.integer(baseYear.group(1))) : null,
                        baseValue,
                        isRelative ? relative.group(1) : null,
                        basis.find() ? basis.group() : null,
                        scope.find() ? scope.group() : null),
                new Wording(reading.verbatim(clause), clause, "quantity"));
    }

    /** What is measured: the words before the figure, without the link and what leads in. */
    private @Nullable String indicator(int from, Quantity value) {
        String before = reading.text().substring(from, value.start());
        Matcher relative = RELATIVE.matcher(before);
        int end = relative.find() ? relative.start() : before.length();
        Matcher fromTo = FROM_TO.matcher(before);
        if (fromTo.find()) {
            end = Math.min(end, fromTo.start());
        }
        String words = before.substring(0, end);
        Matcher link = LINK.matcher(words);
        int stop = link.find() ? link.start() : words.length();
        if (value.form() == Quantity.Form.RANK) {
            // 经济总量进入全省|前5位: among whom it ranks is no part of what is measured.
            Matcher among = AMONG.matcher(words);
            stop = among.find() ? among.start() : stop;
        }
        Matcher head = HEAD.matcher(words.substring(0, stop));
        int start = head.find() ? head.end() : 0;
        start += leading(words.substring(start, stop));
        if (start >= stop) {
            return null;
        }
        String printed =
                reading.verbatim(from + start, from + stop).strip().replaceFirst("(?<=.{2})(?:主要)?预期目标(?:是|为)?$", "");
        return printed.isEmpty() ? null : printed;
    }

    private static final Pattern AMONG = Pattern.compile(
            "(?:力争|争取|确保|努力)?(?:稳定)?(?:进入|跻身|挺进|跃居|位居|位列|迈入|迈进|冲刺|保持(?:在)?|居|列|跃升至|提升至|上升到|上升至)[^,]{0,14}$");

    private static int leading(String words) {
        int i = 0;
        while (i < words.length() && "、和与及,:;的".indexOf(words.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int behind(Quantity value) {
        Matcher suffix = SUFFIX.matcher(reading.text())
                .region(value.end(), reading.text().length());
        return suffix.lookingAt() ? suffix.end() : value.end();
    }

    private static final Pattern SUFFIX = Pattern.compile("(?:及以上|以上|以下|以内|之内|左右|上下|目标)");
}
