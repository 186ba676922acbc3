package gongbao.parse;

import gongbao.parse.Quantity.Shape;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
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
            "^(?!基本建设)(?:{targets:lead}|{targets:firm}|{targets:mark}|{#years}年(?:内|累计|共)|"
                    + "按[^,]{2,10}(?:计算|口径)|\\(?{#years}[)、.](?!{#years})|[:(●■◆▲•·※—]){1,6}");

    /** 〔例〕全县生产总值|比上年年均增长: words between what is measured and the figure. */
    private static final Tails LINKS = Tails.of("targets", "firm", "change", "link");

    /** 〔例〕万元产值能耗|比“十五”期末, 固定资产投资|5年(累计), 生产总值|(按1990年不变价): what it is compared with, or reckoned by. */
    private static final Cue AGAINST = Cue.of(
            "target.subject.against",
            "万元产值能耗比“十五”期末",
            "万元产值能耗",
            "(?:比“?[一二三四五六七八九十]{1,3}五”?(?:时期|期?末)|[在是比较]{#year}年的?(?:基础上)?|{#years}年|(?<![人户年亩均])均|\\([^()]{0,16}价[^()]{0,6}\\)|,)$");

    /** 〔例〕经济总量|进入全省: among whom it ranks is no part of what is measured. */
    private static final Cue AMONG = Cue.of(
            "target.subject.among",
            "经济总量进入全省",
            "经济总量",
            "(?:力争|争取|确保|努力)?(?:稳定)?(?:{ranks:enter}|{ranks:hold})[^,]{0,14}$");

    /** 〔例〕生产总值|预期目标为: what is measured ends before it. */
    private static final Cue AIMED = Cue.of("target.subject.aimed", "生产总值预期目标为", "预期目标为", "(?<=.{2})(?:主要)?预期目标[是为]?$");

    /** 〔例〕环保投入|相当于全市生产总值(的3%); 占工业增加值比重 is a name, and not that of what has the share. */
    private static final Cue SHARE_OF = Cue.of(
            "target.subject.share-of", "环保投入相当于全市生产总值", "增加值占生产总值比重", "^占[^,]{2,20}$|(?:占(?!有)|相当于)[^,比率]{2,14}$");

    /** 〔例〕人均生产总值|提前5年达到省提出的(7000美元). */
    private static final Cue EARLY = Cue.of("target.subject.early", "提前5年达到省提出", "提前达到", "提前{#years}年[^,]{0,14}$");

    /** 〔例〕建成(28个): a word that names nothing. */
    private static final Cue BARE = Cue.of(
            "target.subject.bare",
            "建成",
            "建成区",
            "^(?:(?:{targets:bare}){1,2}(?:{targets:link}){0,2}|(?:同比|年均)?(?:增[幅速]|涨幅|增长率))$");

    private static final Cue BY_PRICE = Cue.of("target.subject.by-price", "按1990年不变价格计算", "居民消费价格", "^(?:按|在)");

    static final List<Cue> CUES = List.of(HEAD, AGAINST, AMONG, AIMED, SHARE_OF, EARLY, BARE, BY_PRICE);

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
        List<String> parts = JointSubjects.parts(words.substring(0, unlinked(words)));
        return parts.size() == values.size() ? JointSubjects.whole(parts) : List.of();
    }

    /** Whether the words before a figure say what is done, and not to what: 建成28个, 每人1500斤. */
    boolean isBare(int from, Quantity value) {
        return BARE.in(HEAD.without(reading.text().substring(from, value.start())));
    }

    /** What a clause without a figure names for the next: 农业总产值,|1990年达到3530亿元; what the one before named where it only says how. */
    static @Nullable String topic(Reading reading, Span clause, @Nullable String before) {
        String words = reading.text(clause);
        String several = JointSubjects.listed(HEAD.without(words));
        if (several != null || clause.length() > LONGEST_TOPIC) {
            return several;
        }
        String name = HEAD.without(words);
        boolean names =
                JointSubjects.MEASURED.in(name) && Imperatives.at(reading.text(), clause.start(), clause.end()) < 0;
        return names ? name : BY_PRICE.in(words) ? before : null;
    }

    /** Whether a clause says nothing but names of what is measured: 即生产总值、财政收入等主要经济指标. */
    static boolean isList(Reading reading, Span clause) {
        return JointSubjects.listed(HEAD.without(reading.text(clause))) != null;
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
        String printed = AIMED.without(reading.seen(from + start, from + stop).strip());
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
            stop = begin(AGAINST, words.substring(0, LINKS.begin(words, stop)));
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
