package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its unit, as printed in folded text.
 *
 * <pre>
 * 100亿元 → 100, 亿元       2.1:1 → 2.1, ratio        6%—7% → 6 to 7, %
 * 翻一番 → 2, multiple      前10位 → 10, rank          百分之四十九点五 → 49.5, %
 * 千亿元大关 → 1000, 亿元    占比超四成 → 4, 成         比缩小至1.9以内 → 1.9, no unit
 * </pre>
 *
 * @param form what shape the figure has
 * @param start offset of its first character
 * @param end offset behind its unit
 * @param valueStart offset of the value without what belongs to the unit
 * @param valueEnd offset behind the value
 * @param number the value
 * @param max upper end of a range
 * @param parts further sides of a ratio
 * @param unit the unit as printed; null where there is none
 */
record Quantity(
        Form form,
        int start,
        int end,
        int valueStart,
        int valueEnd,
        @Nullable Double number,
        @Nullable Double max,
        List<Double> parts,
        @Nullable String unit) {

    /** What shape the figure has. */
    enum Form {
        PLAIN,
        RANGE,
        RATIO,
        MULTIPLE,
        RANK
    }

    private static final String ARABIC = "\\d{1,12}(?:,\\d{3}){0,4}(?:[.·]\\d{1,6})?";
    private static final String HAN = "[〇零一二三四五六七八九十两][〇零一二三四五六七八九十百千万亿两]{0,13}(?:点[〇零一二三四五六七八九]{1,4})?";
    private static final String MIXED = "\\d{1,6}(?:\\.\\d{1,4})?[亿万千](?:零)?\\d{1,6}(?:\\.\\d{1,4})?万?";
    private static final String UNIT = "(?:" + Lexicon.anyOf("units") + ")";
    private static final String DASH = "(?:[—~]{1,2}|-|至|到)";

    private static final Pattern FORM =
            Pattern.compile("(?<rank>(?<rankhead>前|第)(?<ranknum>\\d{1,4}|[一二三四五六七八九十百]{1,4})(?<rankunit>位|名|强|席|列))"
                    + "|(?<top>(?<topnum>\\d{1,4}|百|千|五十|五百)强(?!化|调|省|国|军|企|基|劲|力|有|大|[县市区镇]))"
                    + "|(?<county>(?<=(?:跻身|进入|挺进|迈入|迈进|冲刺|进军)[^,;。]{0,8})(?<countynum>百|千)强(?=[县市区镇]))"
                    + "|(?<multiple>翻(?<times>[一二两三四])?番|(?:实现)?倍增(?!计划|行动|工程|战略))"
                    + "|(?<ratio>" + ARABIC + "(?::" + ARABIC + "){1,4})"
                    + "|(?:百分之(?<hundred>" + HAN + "|" + ARABIC + ")(?:" + DASH + "(?:百分之)?(?<hundredmax>" + HAN
                    + "))?)"
                    + "|(?<low>" + ARABIC + ")(?<lowunit>" + UNIT + ")?" + DASH + "(?<high>" + ARABIC + ")(?<highunit>"
                    + UNIT + ")"
                    + "|(?<mixed>" + MIXED + ")(?<mixedunit>" + UNIT + ")"
                    + "|(?<plain>" + ARABIC + ")(?<plainunit>" + UNIT + ")"
                    + "|(?<round>[十百千万]亿)(?<roundunit>元|斤)(?=大关|台阶|以上|左右|[,;。、]|$)"
                    + "|(?<share>[一二三四五六七八九])(?<shareunit>成)(?<=(?:超|超过|达|达到|占|近|逾|过|突破)[一二三四五六七八九]成)(?![为立功果本绩效员长])"
                    + "|(?<bare>(?<=[至到在为于])\\d{1,3}\\.\\d{1,4})(?<bareunit>)(?=以内|以下|以上|左右|[,;。、]|$)"
                    + "|(?<people>\\d{1,6}(?:\\.\\d{1,4})?万)(?<peopleunit>)(?=以内|以下|以上|左右|[,;。、]|$)"
                    + "|(?<han>" + HAN + ")(?<hanunit>" + UNIT + ")");

    private static final List<String> NUMERALS = List.of("mixed", "plain", "share", "bare", "people", "han");

    /** Units that, behind a Chinese numeral, are more often part of a word: 一个, 两个, 一座, 三年. */
    private static final String LOOSE = "个|项|座|条|处|张|年|天|分|人|名|户|家|所|件|台|只|片|成|头|村|镇|株|岁|架|套|床|度";

    /** All figures in a stretch of folded text, in order. */
    static List<Quantity> find(String s, int from, int to) {
        List<Quantity> found = new ArrayList<>();
        Matcher m = FORM.matcher(s).region(from, to);
        while (m.find()) {
            Quantity quantity = of(m);
            if (quantity != null && !isDate(s, quantity) && !isLoose(m, s, to)) {
                // 百强前60位: the second says where among the first.
                boolean within = quantity.form() == Form.RANK
                        && !found.isEmpty()
                        && found.get(found.size() - 1).form() == Form.RANK
                        && quantity.start() - found.get(found.size() - 1).end() <= 1;
                if (within) {
                    found.remove(found.size() - 1);
                }
                shareUnit(found, quantity);
                found.add(quantity);
            }
        }
        return found;
    }

    /** 0.5个和1.5个百分点: the unit of the last is the unit of the one before, whose words break off. */
    private static void shareUnit(List<Quantity> found, Quantity next) {
        Quantity last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && "个".equals(last.unit()) && "个百分点".equals(next.unit()) && next.start() == last.end() + 1) {
            found.set(
                    found.size() - 1,
                    new Quantity(
                            last.form,
                            last.start,
                            last.end,
                            last.valueStart,
                            last.valueEnd,
                            last.number,
                            last.max,
                            last.parts,
                            next.unit()));
        }
    }

    private static @Nullable Quantity of(Matcher m) {
        if (m.group("rank") != null) {
            return rank(m, "ranknum", m.group("rankunit"));
        }
        if (m.group("top") != null) {
            return rank(m, "topnum", "强");
        }
        if (m.group("county") != null) {
            return rank(m, "countynum", "强");
        }
        if (m.group("multiple") != null) {
            String times = m.group("times");
            int doublings = times == null ? 1 : ChineseNumbers.digit(times.charAt(0));
            return new Quantity(
                    Form.MULTIPLE,
                    m.start(),
                    m.end(),
                    m.start(),
                    m.end(),
                    Math.pow(2, doublings),
                    null,
                    List.of(),
                    null);
        }
        if (m.group("ratio") != null) {
            return ratio(m);
        }
        if (m.group("hundred") != null) {
            boolean range = m.group("hundredmax") != null;
            return new Quantity(
                    range ? Form.RANGE : Form.PLAIN,
                    m.start(),
                    m.end(),
                    m.start("hundred"),
                    m.end(),
                    ChineseNumbers.parse(m.group("hundred")),
                    range ? ChineseNumbers.parse(m.group("hundredmax")) : null,
                    List.of(),
                    "%");
        }
        if (m.group("low") != null) {
            int end = m.group("lowunit") == null ? m.end("high") : m.end();
            return new Quantity(
                    Form.RANGE,
                    m.start(),
                    m.end(),
                    m.start(),
                    end,
                    ChineseNumbers.parse(m.group("low")),
                    ChineseNumbers.parse(m.group("high")),
                    List.of(),
                    m.group("highunit"));
        }
        if (m.group("round") != null) {
            // 千亿元大关: the numeral is 千, the unit 亿元.
            Double number = ChineseNumbers.parse("一" + m.group("round").charAt(0));
            return new Quantity(
                    Form.PLAIN,
                    m.start(),
                    m.end(),
                    m.start(),
                    m.start() + 1,
                    number,
                    null,
                    List.of(),
                    "亿" + m.group("roundunit"));
        }
        String name = NUMERALS.stream()
                .filter(group -> m.group(group) != null)
                .findFirst()
                .orElseThrow();
        String unit = m.group(name + "unit");
        return new Quantity(
                Form.PLAIN,
                m.start(),
                m.end(),
                m.start(),
                m.end(name),
                ChineseNumbers.parse(m.group(name)),
                null,
                List.of(),
                unit.isEmpty() ? null : unit);
    }

    /** 前10位, 第一名, 百强. */
    private static Quantity rank(Matcher m, String group, String unit) {
        String numeral = m.group(group);
        String whole = numeral.equals("百") || numeral.equals("千") ? "一" + numeral : numeral;
        return new Quantity(
                Form.RANK,
                m.start(),
                m.end(),
                m.start(group),
                m.end(group),
                ChineseNumbers.parse(whole),
                null,
                List.of(),
                unit);
    }

    private static Quantity ratio(Matcher m) {
        List<Double> sides = new ArrayList<>();
        for (String side : m.group("ratio").split(":")) {
            Double value = ChineseNumbers.parse(side);
            sides.add(value == null ? 0 : value);
        }
        Double number = sides.get(1) == 0 ? null : Double.valueOf(sides.get(0) / sides.get(1));
        List<Double> rest = sides.size() > 2 ? sides.subList(2, sides.size()) : List.of();
        return new Quantity(Form.RATIO, m.start(), m.end(), m.start(), m.end(), number, null, List.copyOf(rest), null);
    }

    /** 2027年: a year, not a length of time. */
    private static boolean isDate(String s, Quantity q) {
        boolean year = "年".equals(q.unit()) && q.number() != null && q.number() > 1900;
        boolean ordinal = q.start() > 0 && s.charAt(q.start() - 1) == '第' && q.form() == Form.PLAIN;
        return year || ordinal;
    }

    private static boolean isLoose(Matcher m, String s, int to) {
        if (m.group("han") == null) {
            return false;
        }
        String unit = m.group("hanunit");
        boolean small = m.group("han").length() <= 2;
        return small && LOOSE.contains(unit) && !(m.end() < to && s.startsWith("以上", m.end()));
    }
}
