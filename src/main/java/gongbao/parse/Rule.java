package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.search.Search;

/**
 * One way in which a text says something. Rules stand in an ordered list beside their parser, the specific before the general;
 * the first that fits reads the words, and the fact carries the rule's name.
 *
 * <pre>
 * Rule.of("personnel.elected", "选举甲某某为县委书记。", "elected 甲某某, 县委书记", "{personnel:elect}了?(?&lt;names>…)为(?&lt;post>…)")
 * </pre>
 *
 * A test runs the sample of every rule as a text of its own: it must give the fact, by this very rule.
 *
 * @param name unique; the kind of fact, a dot, and what is read
 * @param sample a phrase that the rule reads; lines {@code # name: value} before it tell what a whole document would
 * @param gives the fact it gives, in the form of {@code spec/<kind>.md}
 * @param pattern what it looks for in folded text
 */
record Rule(String name, String sample, String gives, Search pattern) {

    /** @param template see {@link Template} */
    static Rule of(String name, String sample, String gives, String template) {
        return new Rule(name, sample, gives, Template.compile(template));
    }

    /** A rule whose words a method of its parser reads, by cues, tables and what other rules found; no one pattern fits them. */
    static Rule read(String name, String sample, String gives) {
        return of(name, sample, gives, "(?!)");
    }

    Matcher matcher(CharSequence text) {
        return pattern.matcher(text);
    }
}
