package gongbao.parse;

import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number of people, and the group it counts.
 *
 * <pre>
 * 县委委员32人            → 县委委员, 32
 * 27名区委委员            → 区委委员, 27
 * 市委委员应到48人         → 市委委员, 48, due
 * 应到48人               → nobody named, 48, due
 * </pre>
 *
 * @param rule the form it has
 * @param group the group, empty where none is named
 * @param words group and number
 * @param count how many
 * @param mark whether the words say that so many should have come (应到) or did (实到); null where they say neither
 */
record AttendeeCount(
        Rule rule,
        Span group,
        Span words,
        int count,
        @Nullable Mark mark) {

    enum Mark {
        DUE,
        CAME
    }

    /** The first form that fits reads the words. */
    private static final List<Rule> FORMS = List.of(
            Rule.of(
                    "attendee.number-alone",
                    "列席会议238人。",
                    "observer – 238",
                    "^{counts:sum}?(?<mark>{counts:due}?{counts:came}?)(?<num>{counts:numeral}{1,7})[余多]?[人名位](?<group>)$"),
            Rule.of(
                    "attendee.number-before-group",
                    "27名区委委员出席会议。",
                    "present 区委委员 27",
                    "^{counts:sum}?(?<mark>{counts:due}?{counts:came}?)(?<num>{counts:numeral}{1,7})[余多]?[人名位](?<group>.{1,40})$"),
            Rule.of(
                    "attendee.counted",
                    "出席全会的有县委委员32人。",
                    "present 县委委员 32",
                    "^{counts:sum}?(?<mark>{counts:due}?{counts:came}?)(?<group>(?:(?!{counts:mark})[^0-9]){1,40}?)"
                            + "(?<num>{counts:numeral}{1,7})[余多]?[人名位].{0,40}$"),
            Rule.of(
                    "attendee.group-before-mark",
                    "县委委员实到32人。",
                    "present 县委委员 32",
                    "^(?<group>.{1,60}?){counts:sum}?(?<mark>{counts:due}?{counts:came}?)(?:(?!{counts:mark})[^0-9]){0,40}?"
                            + "(?<num>{counts:numeral}{1,7})[余多]?[人名位].{0,40}$"));

    /** 应到48人: no more is known than who should have come. */
    static final Rule EXPECTED = Rule.of("attendee.expected", "应到县委委员48人。", "present 县委委员 of 48", "^{counts:due}");

    /** 应到48人,实到43人: the second number is of the same people. */
    static final Rule EXPECTED_AND_PRESENT =
            Rule.of("attendee.expected-and-present", "应到县委委员48人,实到43人。", "present 县委委员 43 of 48", "^{counts:came}");

    static final List<Rule> RULES = Stream.concat(FORMS.stream(), Stream.of(EXPECTED, EXPECTED_AND_PRESENT))
            .toList();

    /** 〔例〕县委委员共|32人 */
    private static final Cue SUM = Cue.of("attendee.sum-behind", "县委委员共计", "共计县委委员", "共计?$");

    static final List<Cue> CUES = List.of(SUM);

    /** What a stretch counts; null where it counts nobody. */
    static @Nullable AttendeeCount of(Reading reading, Span span) {
        String text = reading.text(span);
        for (Rule rule : FORMS) {
            Matcher m = rule.matcher(text);
            if (m.find()) {
                Span group = group(text, m);
                int start = group.length() == 0 ? 0 : Math.min(group.start(), m.start("num"));
                return new AttendeeCount(
                        rule,
                        group.shift(span.start()),
                        new Span(span.start() + start, span.end()),
                        ChineseNumbers.integer(m.group("num")),
                        mark(m.group("mark")));
            }
        }
        return null;
    }

    /** The name of the group; null where there is none. */
    @Nullable
    String name(Reading reading) {
        return group.length() == 0 ? null : SUM.matcher(reading.compact(group)).replaceFirst("");
    }

    /** 实际出席|的县委委员: 的 is no part of the name. */
    private static Span group(String text, Matcher m) {
        int start = m.start("group");
        boolean linked = start < m.end("group") && text.charAt(start) == '的';
        return new Span(linked ? start + 1 : start, m.end("group"));
    }

    private static @Nullable Mark mark(String words) {
        if (EXPECTED.matcher(words).lookingAt()) {
            return Mark.DUE;
        }
        return EXPECTED_AND_PRESENT.matcher(words).lookingAt() ? Mark.CAME : null;
    }
}
