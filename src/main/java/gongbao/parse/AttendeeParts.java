package gongbao.parse;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a list of those who attended where each group has a number of its own.
 *
 * <pre>
 * 县委委员33人|、候补委员6人               → two
 * 59名代表|及38名列席人员|共97人            → two, and what they are together is counted already
 * 各乡镇、县级各部门主要负责人              → one: what parts these is no number
 * </pre>
 */
final class AttendeeParts {

    /** 县委委员33人|、候补委员6人: a number each. */
    private static final Cue COUNTED =
            Cue.of("attendee.number-ends", "县委委员33人", "县级负责人", "{#count}[余多]?[人名位](?:\\([^)]{0,40}\\))?$");

    /** 59名代表|及38名列席人员: a number each, before the group. */
    private static final Cue COUNTS_FIRST = Cue.of(
            "attendee.number-begins", "59名代表", "代表59名", "^(?:来自.{0,40}?[的共]|全[省市县区州旗镇乡])?{#count}[余多]?[人名位][^,;:、]");

    /** 59名代表及38名列席人员|共97人: what is counted already. */
    private static final Cue ALL_TOLD =
            Cue.of("attendee.all-told", "38名列席人员共97人", "各部门负责人共97人", "(?<=[人名位].{2,12})[共合]计?{#count}人$");

    static final List<Cue> CUES = List.of(COUNTED, COUNTS_FIRST, ALL_TOLD);

    /** 三百二十五余人(其中妇女一百二十人), in characters. */
    private static final int LONGEST_NUMBER = 50;

    private AttendeeParts() {}

    static List<Span> of(Reading reading, Span list) {
        List<Span> parts = new ArrayList<>();
        int start = list.start();
        boolean first = COUNTS_FIRST.in(reading.text(list));
        for (int i = start + 1; i < list.end(); i++) {
            boolean joint = "、和及与".indexOf(reading.text().charAt(i)) >= 0
                    && reading.brackets().depth(i) == reading.brackets().depth(list.start());
            boolean next = first && joint && COUNTS_FIRST.in(reading.text().substring(i + 1, list.end()));
            if (next || joint && COUNTED.in(reading.text().substring(Math.max(start, i - LONGEST_NUMBER), i))) {
                parts.add(new Span(start, i));
                start = i + 1;
            }
        }
        String last = reading.text(new Span(start, list.end()));
        boolean several = first && !parts.isEmpty();
        parts.add(new Span(start, start + (several ? ALL_TOLD.without(last) : last).length()));
        return parts;
    }
}
