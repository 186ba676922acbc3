package gongbao.parse;

import gongbao.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A name that a clause opens with, without an office before it; the words behind must bear it out.
 *
 * <pre>
 * 全会听取和审议了|王某某|代表县委常委会作的…   → 王某某
 * |汪某某区长|作政府工作报告               → 汪某某, 区长
 * 由于工作需要, 向大会报告工作               → nobody
 * </pre>
 *
 * @param called the name, and the office where it stands behind it: what is said of the person follows
 * @param post the office behind the name; null where there is none
 */
record BareName(Span name, Span called, @Nullable String post, Rule rule) {

    /** Without an office a name needs a deed behind it. */
    static final Rule BEFORE_DEED = Rule.of(
            "person.name-before-deed",
            "王某某代表县委常委会作工作报告。",
            "王某某: reported",
            "同志关于|(?:同志)?(?:{people:deed}|就[^,。]{1,30}[作向]|受[^,。]{1,20}委托)");

    /** 汪某某区长: the office stands behind the name. */
    static final Rule BEFORE_OFFICE = Rule.of(
            "person.name-before-office",
            "会议听取了汪某某区长作的政府工作报告。",
            "汪某某, 区长: reported",
            "(?<post>{posts})(?:同志)?(?:{people:deed}|就[^,。]{1,30}[作向]|受[^,。]{1,20}委托|所?作的|关于[^,。]{1,30}的(?:报告|说明))");

    /** 青禾|县长 may be the head of a county: a name before an office of a place has three characters. */
    private static final Cue OF_PLACE = Cue.of("person.office-of-place", "县长", "副县长", "^[省市县区旗州盟乡镇]");

    /** 全会|听取和审议了: what stands before a name without office. */
    private static final Cue LEAD = Cue.of(
            "person.lead",
            "全会听取和审议了王某某",
            "王某某向全会",
            "(?:全会|会议|大会)?(?:认真|一致)?(?:(?:{people:takes-up}(?:和|并|、)?){1,4}了?|由)");

    static final List<Cue> CUES = List.of(LEAD, OF_PLACE);

    /**
     * The name; null where there is none.
     *
     * @param known who was told of with an office before
     */
    static @Nullable BareName opening(Reading reading, Span clause, Set<String> known) {
        int start = start(reading, clause);
        String s = reading.text();
        Span name = NameReader.behindOffice(s, start, clause.end(), BEFORE_DEED.pattern());
        if (name != null && !known.contains(reading.compact(name))) {
            name = NameReader.alone(s, start, clause.end(), BEFORE_DEED.pattern());
        }
        return name == null ? beforeOffice(s, start, clause.end()) : new BareName(name, name, null, BEFORE_DEED);
    }

    /** Behind the words that lead to a name. */
    static int start(Reading reading, Span clause) {
        Matcher lead = LEAD.matcher(reading.text()).region(clause.start(), clause.end());
        return lead.lookingAt() ? lead.end() : clause.start();
    }

    private static @Nullable BareName beforeOffice(String s, int start, int end) {
        Span name = NameReader.alone(s, start, end, BEFORE_OFFICE.pattern());
        Matcher office = BEFORE_OFFICE.matcher(s);
        if (name == null || !office.region(name.end(), end).lookingAt()) {
            return null;
        }
        String post = office.group("post");
        Span called = new Span(name.start(), office.end("post"));
        return name.length() > 2 || !OF_PLACE.opens(post) ? new BareName(name, called, post, BEFORE_OFFICE) : null;
    }
}
