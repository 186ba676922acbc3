package gongbao.parse;

import gongbao.parse.Quantity.Shape;
import gongbao.search.Matcher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several things that are measured, named in one breath.
 *
 * <pre>
 * 财政收入和税收收入|均增长12%          → each
 * 农业、服务业、规模以上工业增加值        → 农业增加值, 服务业增加值, 规模以上工业增加值
 * 二氧化硫、化学需氧量|削减2%           → each
 * 文化和旅游产业|增长15%, A和B|达到9亿元  → one: it may be a name, or a sum
 * </pre>
 */
final class JointSubjects {

    /** A name of what may be measured. */
    static final Cue MEASURED =
            Cue.of("target.subject.measured", "农业总产值", "社会事业全面进步", "(?:[值额率量数入资口积力床业]|价格|资金|比重|水平|能耗|企业|投资|人员)$");

    private static final Cue JOINT = Cue.of("target.subject.joint", "城镇、农村居民收入", "研究与试验发展", "[、和及]|(?<!研究)与");

    /** 〔例〕财政收入: what is measured by itself, so that of 财政收入和税收收入增长8% each is; 文化 of 文化和旅游产业 is not. */
    private static final Cue WHOLE =
            Cue.of("target.subject.whole", "财政收入", "文化", "(?<=.{2})(?:{targets:measured})$|^(?:{targets:pollutant})$");

    /** 〔例〕A和B|均(增长): the figure is of each. */
    private static final Cue ALL = Cue.of(
            "target.subject.all",
            "A和B均增长",
            "人均收入增长",
            "(?<![人户亩平日])(?<!(?<![上去])年)均|都(?=[增下达保提突翻超要])|分别|各(?=[增下达保提突翻超])");

    /** 〔例〕生产总值、财政收入等|主要经济指标: the names before it are what is measured. */
    private static final Cue LISTED =
            Cue.of("target.subject.listed", "生产总值、财政收入等主要经济指标", "生产总值等于", "等(?:[^,、]{0,8}指标|{#years}项)$");

    private static final Cue TRADE =
            Cue.of("target.subject.of-a-trade", "规模以上工业增加值", "居民收入", "业(?<counted>增加值|总产值|产值|投资|用电量)$");

    private static final Cue SECTOR = Cue.of("target.subject.sector", "第一", "第一产业", "^第[一二三]$");
    private static final Cue NUMERAL = Cue.of("target.subject.sector-numeral", "三产业增加值", "产业增加值", "^第?[一二三]");
    private static final Cue NUMBERED = Cue.of("target.subject.numbered", "第一", "一、二", "^第");

    static final List<Cue> CUES = List.of(MEASURED, JOINT, WHOLE, ALL, LISTED, TRADE, SECTOR, NUMERAL, NUMBERED);

    private JointSubjects() {}

    static List<String> parts(String names) {
        return List.of(JOINT.pattern().split(names));
    }

    /** Each by its whole name. */
    static List<String> whole(List<String> parts) {
        return SECTOR.in(parts.get(0)) ? sectors(parts) : completed(parts);
    }

    /**
     * What one figure measures, each by itself; none where that is not sure.
     *
     * @param before the words of the clause before the figure; null where the clause before it lists the names
     */
    static List<String> each(@Nullable String names, Quantity value, @Nullable String before) {
        if (names == null || value.is(Shape.RATIO) || value.is(Shape.RANK)) {
            return List.of();
        }
        List<String> parts = parts(names);
        if (parts.size() < 2 || parts.contains("")) {
            return List.of();
        }
        if (before == null) {
            return known(parts, parts.size() > 2 ? MEASURED : WHOLE);
        }
        if (ALL.in(before)) {
            return known(whole(parts), MEASURED);
        }
        return maySumUp(value) ? List.of() : known(parts, WHOLE);
    }

    /** 工业投资和技改投资达到9亿元: together, or each. */
    private static boolean maySumUp(Quantity value) {
        String unit = String.valueOf(value.unit());
        return !value.is(Shape.MULTIPLE) && !unit.equals("%") && !unit.equals("‰") && !unit.endsWith("分点");
    }

    private static List<String> known(List<String> names, Cue cue) {
        return names.stream().allMatch(name -> cue.in(name) || WHOLE.in(name)) ? names : List.of();
    }

    /** The names of 生产总值、财政收入等主要经济指标; null where the words are no such list. */
    static @Nullable String listed(String words) {
        Matcher behind = LISTED.matcher(words);
        String names = behind.find() ? words.substring(0, behind.start()) : "";
        return !names.isEmpty() && parts(names).stream().allMatch(MEASURED::in) ? names : null;
    }

    /** 第一、二、三产业增加值: each part is a number, what it counts stands behind the last. */
    private static List<String> sectors(List<String> parts) {
        String counted = NUMERAL.without(parts.get(parts.size() - 1));
        if (parts.stream().anyMatch(part -> NUMBERED.without(part).isEmpty())) {
            return List.of();
        }
        return parts.stream()
                .map(part -> "第" + NUMBERED.without(part).substring(0, 1) + counted)
                .toList();
    }

    /** 城镇、农村居民人均可支配收入: the words behind the last subject belong to each. */
    private static List<String> completed(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        List<String> completed = new ArrayList<>();
        for (String part : parts.subList(0, parts.size() - 1)) {
            completed.add(completed(part, last));
        }
        completed.add(last);
        return completed;
    }

    /** 城镇|居民收入 of 农村居民收入, 服务业|增加值 of 规模以上工业增加值; 氨氮 is whole before 氮氧化物排放量. */
    private static String completed(String part, String last) {
        Matcher trade = TRADE.matcher(last);
        if (part.endsWith("业") && trade.find()) {
            return part + trade.group("counted");
        }
        boolean broken = part.length() <= 3 && !WHOLE.in(part) && last.length() > part.length();
        return broken ? part + last.substring(part.length()) : part;
    }
}
