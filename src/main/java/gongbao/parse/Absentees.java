package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many did not come, and of which group.
 *
 * <pre>
 * 因病因事缺席3名            → 3
 * 未到会代表9名             → 代表, 9
 * 5名委员因公出差未能到会      → 委员, 5
 * 缺席的要补课              → none
 * </pre>
 *
 * @param group empty where none is named
 * @param words all of it
 * @param count how many
 */
record Absentees(Span group, Span words, int count) {

    /** 因病因事缺席3名: between those due and those present. */
    private static final Cue ABSENT = Cue.of("attendee.absent-words", "未能出席3名", "出席3名", "{attendance:absent}");

    static final Rule NUMBER_BEHIND = Rule.of(
            "attendee.absent",
            "因病因事缺席3名。",
            "absent – 3",
            "^(?<who>[^0-9因]{0,16}?)(?:因[^0-9]{1,12}?)?(?:{attendance:absent}[、和]?){1,3}{attendance:behind-verb}?"
                    + "(?<group>[^0-9]{0,12}?)(?<num>{#count})[名人位]$");

    static final Rule NUMBER_BEFORE = Rule.of(
            "attendee.number-absent",
            "出席会议的代表30名，3名代表因事请假。",
            "absent 代表 3",
            "^(?:另|还|有|计){0,2}(?<num>{#count})[名人位](?<group>[^0-9因未没缺请不]{0,12}?)"
                    + "(?:因[^0-9]{1,16}?)?{attendance:absent}(?:{attendance:session}|会)?$");

    static final List<Rule> RULES = List.of(NUMBER_BEHIND, NUMBER_BEFORE);

    static final List<Cue> CUES = List.of(ABSENT);

    /** Whether a clause speaks of those who did not come: nobody it names was there. */
    static boolean told(String clause) {
        return ABSENT.in(clause);
    }

    /** Whether a clause counts them. */
    static boolean counted(String clause) {
        return told(clause)
                && RULES.stream().anyMatch(rule -> rule.matcher(clause).find());
    }

    static @Nullable Absentees of(Reading reading, Span clause) {
        String text = reading.text(clause);
        for (Rule rule : RULES) {
            Matcher m = rule.matcher(text);
            if (m.find()) {
                boolean before = rule == NUMBER_BEHIND
                        && m.end("group") == m.start("group")
                        && m.group("who").length() > 0;
                String named = before ? "who" : "group";
                Span group = new Span(m.start(named), m.end(named)).shift(clause.start());
                Span people = people(reading, group, before);
                return people == null ? null : new Absentees(people, clause, ChineseNumbers.integer(m.group("num")));
            }
        }
        return null;
    }

    /** The name of the group; null where there is none. */
    @Nullable
    String name(Reading reading) {
        return group.length() == 0 ? null : reading.compact(group);
    }

    /** The rule that reads the words. */
    Rule rule(Reading reading) {
        return NUMBER_BEHIND.matcher(reading.text(words)).find() ? NUMBER_BEHIND : NUMBER_BEFORE;
    }

    /**
     * 有|同志: a word that all are called by names no group.
     *
     * @param before whether the words stand before the verb, where others than the group's may stand: 大会|因事请假7名
     */
    private static @Nullable Span people(Reading reading, Span words, boolean before) {
        Span group = GroupName.of(reading, words);
        if (group == null && !before) {
            return null;
        }
        boolean named = group != null && AttendeeGroups.endsGroup(reading.text(group));
        boolean told = named && group != null && !reading.text(group).equals("同志");
        return told ? group : new Span(words.start(), words.start());
    }
}
