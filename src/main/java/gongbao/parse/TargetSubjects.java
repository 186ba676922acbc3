package gongbao.parse;

import gongbao.parse.Quantity.Shape;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a clause measures: the words before its figure, without those that lead in and those that link.
 *
 * <pre>
 * 力争|全县地区生产总值|年均增长 7%            → 全县地区生产总值
 * 经济总量|进入全省 前5位                   → 经济总量
 * 城镇、农村居民收入|分别增长 6%、9%          → 城镇居民收入, 农村居民收入
 * 第一、二产业增加值|分别增长 4%、8%          → 第一产业增加值, 第二产业增加值
 * </pre>
 */
final class TargetSubjects {

    /** 〔例〕全会提出,要|全县生产总值: words before what is measured. */
    private static final Cue HEAD = Cue.of(
            "target.subject.lead-in",
            "全会提出全县要力争生产总值",
            "生产总值",
            "^(?:{targets:lead}|{targets:firm}|{targets:mark}|[全我][省市县区州]要|{#years}年(?:内|累计|共)|"
                    + "按[^,]{2,10}(?:计算|口径)|\\(?{#years}[)、.](?!{#years})|[:(●■◆▲•·※—]){1,6}");

    /** 〔例〕全县生产总值|比2020年年均增长: words between what is measured and the figure. */
    private static final Cue LINK = Cue.of(
            "target.subject.link",
            "生产总值比2020年年均增长",
            "生产总值",
            "(?:{targets:firm}|{targets:change}|{targets:link}|[比较](?:上年|去年|\\d{4}年)|,){1,12}$");

    /** 〔例〕万元产值能耗|比“十五”期末, 固定资产投资|5年(累计), 生产总值|(按1990年不变价): what it is compared with, or reckoned by. */
    private static final Cue AGAINST = Cue.of(
            "target.subject.against",
            "万元产值能耗比“十五”期末",
            "万元产值能耗",
            "(?:比“?[一二三四五六七八九十]{1,3}五”?(?:时期|期?末)|在{#year}年的?基础上|[是比]{#year}年的?|{#years}年|(?<![人户年亩均])均|\\([^()]{0,16}价[^()]{0,6}\\)|,)$");

    /** 〔例〕经济总量|进入全省: among whom it ranks is no part of what is measured. */
    private static final Cue AMONG = Cue.of(
            "target.subject.among",
            "经济总量进入全省",
            "经济总量",
            "(?:力争|争取|确保|努力)?(?:稳定)?(?:{ranks:enter}|{ranks:hold})[^,]{0,14}$");

    /** 〔例〕生产总值|预期目标为: what is measured ends before it. */
    private static final Cue AIMED = Cue.of("target.subject.aimed", "生产总值预期目标为", "预期目标为", "(?<=.{2})(?:主要)?预期目标[是为]?$");

    /** 〔例〕环保投入|相当于全市生产总值(的3%); 占工业增加值比重 is a name, and not that of what has the share. */
    private static final Cue SHARE_OF =
            Cue.of("target.subject.share-of", "环保投入相当于全市生产总值", "增加值占生产总值比重", "^占[^,]{2,20}$|(?:占|相当于)[^,比率]{2,14}$");

    private static final Cue JOINT = Cue.of("target.subject.joint", "城镇、农村居民收入", "居民收入", "[、和与及]");
    private static final Cue SECTOR = Cue.of("target.subject.sector", "第一", "第一产业", "^第[一二三]$");
    private static final Cue NUMERAL = Cue.of("target.subject.sector-numeral", "三产业增加值", "产业增加值", "^第?[一二三]");
    private static final Cue NUMBERED = Cue.of("target.subject.numbered", "第一", "一、二", "^第");

    /** 〔例〕人均生产总值|提前5年达到省提出的(7000美元). */
    private static final Cue EARLY = Cue.of("target.subject.early", "提前5年达到省提出", "提前达到", "提前{#years}年[^,]{0,14}$");

    /** 〔例〕建成(28个): a word that names nothing. */
    private static final Cue BARE =
            Cue.of("target.subject.bare", "建成", "建成区", "^(?:{targets:bare}){1,2}(?:{targets:link}){0,2}$");

    /** A clause of its own that names what the next measures. */
    private static final Cue MEASURED =
            Cue.of("target.subject.measured", "农业总产值", "社会事业全面进步", "(?:[值额率量数入资口积力床业]|价格|比重|水平|能耗|企业|投资|人员)$");

    private static final Cue BY_PRICE = Cue.of("target.subject.by-price", "按1990年不变价格计算", "居民消费价格", "^(?:按|在)");

    static final List<Cue> CUES = List.of(
            HEAD, LINK, AGAINST, AMONG, AIMED, SHARE_OF, EARLY, BARE, MEASURED, BY_PRICE, JOINT, SECTOR, NUMERAL,
            NUMBERED);

    private static final int LONGEST_TOPIC = 18;

    private final Reading reading;

    TargetSubjects(Reading reading) {
        this.reading = reading;
    }

    /** 分别达到12000元和4500元左右: the figures are of one kind. */
    boolean isEach(Span clause, List<Quantity> values) {
        int apart = reading.text(clause).indexOf("分别");
        return apart >= 0 && clause.start() + apart < values.get(0).start();
    }

    /** 城镇、农村居民收入|分别增长|6%、9%: the words that say of each figure how it measures. */
    Span shared(Span clause, List<Quantity> values) {
        String words = reading.text(clause);
        return new Span(
                clause.start() + unlinked(words.substring(0, words.indexOf("分别"))),
                values.get(0).start());
    }

    /** 城镇、农村居民收入分别增长6%、9%: as many subjects as values; else none. */
    List<String> apart(Span clause, List<Quantity> values) {
        int inside = values.size() < 2 ? -1 : reading.text(clause).indexOf("分别");
        int apart = inside < 0 ? -1 : clause.start() + inside;
        if (apart < 0 || apart > values.get(0).start()) {
            return List.of();
        }
        String words = HEAD.without(reading.text().substring(clause.start(), apart));
        List<String> parts = List.of(JOINT.pattern().split(words.substring(0, unlinked(words))));
        if (parts.size() != values.size()) {
            return List.of();
        }
        return SECTOR.in(parts.get(0)) ? sectors(parts) : completed(parts);
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
            boolean broken = part.length() <= 3 && last.length() > part.length();
            completed.add(broken ? part + last.substring(part.length()) : part);
        }
        completed.add(last);
        return completed;
    }

    /** Whether the words before a figure say what is done, and not to what: 建成28个, 每人1500斤. */
    boolean isBare(int from, Quantity value) {
        return BARE.in(HEAD.without(reading.text().substring(from, value.start())));
    }

    /** What a clause without a figure names for the next: 农业总产值,|1990年达到3530亿元; what the one before named where it only says how. */
    static @Nullable String topic(Reading reading, Span clause, @Nullable String before) {
        if (clause.length() > LONGEST_TOPIC) {
            return null;
        }
        String words = HEAD.without(reading.text(clause));
        boolean names = MEASURED.in(words) && Imperatives.at(reading.text(), clause.start(), clause.end()) < 0;
        return names ? words : BY_PRICE.in(reading.text(clause)) ? before : null;
    }

    /** What a figure measures, from the words behind the offset; null where they name nothing. */
    @Nullable
    String of(int from, Quantity value) {
        String words = uncompared(reading.text().substring(from, value.start()));
        int stop = unlinked(words.substring(0, begin(SHARE_OF, words.substring(0, unlinked(words)))));
        if (value.is(Shape.RANK)) {
            int among = begin(AMONG, words);
            stop = among < words.length() ? among : stop;
        }
        Matcher head = HEAD.matcher(words.substring(0, stop));
        int start = leading(words, head.find() ? head.end() : 0, stop);
        if (start >= stop || isBare(from, value)) {
            return null;
        }
        String printed =
                AIMED.without(reading.verbatim(from + start, from + stop).strip());
        return printed.isEmpty() ? null : printed;
    }

    /** 增速|高于全省平均水平, 城镇化率|由52%提高到: the words before the comparison. */
    private static String uncompared(String words) {
        Matcher relative = TargetClause.RELATIVE.matcher(words);
        Matcher fromTo = TargetClause.FROM_TO.matcher(words);
        int end = Math.min(relative.find() ? relative.start() : words.length(), begin(EARLY, words));
        return words.substring(0, fromTo.find() ? Math.min(end, fromTo.start()) : end);
    }

    /** Where the words end that name something: before those that link them with the figure. */
    private static int unlinked(String words) {
        int stop = words.length();
        for (int last = -1; last != stop; ) {
            last = stop;
            stop = begin(AGAINST, words.substring(0, begin(LINK, words.substring(0, stop))));
        }
        return stop;
    }

    private static int begin(Cue cue, String words) {
        Matcher m = cue.matcher(words);
        return m.find() ? m.start() : words.length();
    }

    private static int leading(String words, int start, int stop) {
        int i = start;
        while (i < stop && "、和与及,:;的".indexOf(words.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
