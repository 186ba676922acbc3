package gongbao.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for: the syntax of {@link Pattern}, and the same matches and groups, in a fraction of the time.
 *
 * <p>A pattern of words goes from one place where a word can begin to the next; classes are tables, and of many words all are tried
 * in one walk.
 */
public final class Search {

    private final String pattern;
    private final Function<String, @Nullable WordList> lists;
    private final @Nullable Steps steps;
    private final @Nullable Pattern other;

    /** Of the steps, kept here: most texts tell by these alone that the pattern is not in them, and nothing else is looked at. */
    private final @Nullable CharSet first;

    private final int least;
    private final boolean atStart;

    private Search(
            String pattern,
            Function<String, @Nullable WordList> lists,
            @Nullable Steps steps,
            @Nullable Pattern other) {
        this.pattern = pattern;
        this.lists = lists;
        this.steps = steps;
        this.other = other;
        this.first = steps == null ? null : steps.root().first();
        this.least = steps == null ? 0 : steps.least();
        this.atStart = steps != null && steps.atStart();
    }

    /**
     * Reads a pattern.
     *
     * @throws java.util.regex.PatternSyntaxException for one that is none
     */
    public static Search compile(String pattern) {
        return compile(pattern, Search::noList);
    }

    /** Of patterns that name none. */
    static @Nullable WordList noList(String name) {
        return null;
    }

    /**
     * Reads a pattern that may name lists of words: 〔例〕{units}.
     *
     * @param lists the words of a name, null for none; asked again where patterns are joined
     * @throws java.util.regex.PatternSyntaxException for one that is none
     */
    public static Search compile(String pattern, Function<String, @Nullable WordList> lists) {
        try {
            return new Search(pattern, lists, Steps.of(Syntax.read(pattern, lists)), null);
        } catch (Syntax.Unknown e) {
            return new Search(pattern, lists, null, Pattern.compile(WordList.writtenOut(pattern, lists)));
        }
    }

    /** What a pattern can be tried together with: one that may begin with anything would hinder one that begins with a word. */
    private enum Kind {
        AT_START,
        AT_WORD,
        ANYWHERE,
        ALONE
    }

    private Kind kind() {
        if (least == 0) {
            return Kind.ALONE;
        }
        return atStart ? Kind.AT_START : Steps.isCommon(first) ? Kind.ANYWHERE : Kind.AT_WORD;
    }

    /** The patterns, those of a kind as the choices of one: it tells no longer which of them it is. */
    static List<Search> joined(List<Search> patterns) {
        Map<Kind, List<Search>> byKind = new EnumMap<>(Kind.class);
        patterns.forEach(each ->
                byKind.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each));
        List<Search> alone = byKind.getOrDefault(Kind.ALONE, List.of());
        byKind.remove(Kind.ALONE);
        return Stream.concat(byKind.values().stream().map(Search::either), alone.stream())
                .toList();
    }

    private static Search either(List<Search> choices) {
        if (choices.size() == 1) {
            return choices.get(0);
        }
        List<String> patterns = choices.stream().map(each -> each.pattern).toList();
        Function<String, @Nullable WordList> lists = choices.get(0).lists;
        return new Search(String.join("|", patterns), lists, Steps.of(Syntax.either(patterns, lists)), null);
    }

    public Matcher matcher(CharSequence text) {
        return steps == null
                ? new Matcher(text.toString(), Objects.requireNonNull(other).matcher(text))
                : new Matcher(text.toString(), steps);
    }

    /** Whether it stands somewhere in the text. */
    public boolean in(String text) {
        int start = firstIn(text);
        if (start < 0) {
            return false;
        }
        Matcher matcher = matcher(text);
        matcher.next = start;
        return matcher.find();
    }

    /** Where the first match in a text may begin; negative where nothing is there that it could begin with. */
    private int firstIn(String text) {
        if (first == null || atStart || text.length() < least) {
            return mayOpen(text) ? 0 : -1;
        }
        int at = first.next(Chars.of(text), 0, text.length());
        return at == text.length() ? -1 : first.isWide() ? 0 : at;
    }

    private boolean mayOpen(String text) {
        return text.length() >= least && (first == null || !text.isEmpty() && first.has(text.charAt(0)));
    }

    /** Whether the text begins with it. */
    public boolean opens(String text) {
        return mayOpen(text) && matcher(text).lookingAt();
    }

    /** Whether a stretch of the text begins with it; nothing outside is seen. */
    public boolean opens(String text, int from, int to) {
        return endAtStart(text, from, to) >= 0;
    }

    /** Where it ends in a stretch of the text that begins with it; -1 where it does not. */
    public int endAtStart(String text, int from, int to) {
        boolean may = to - from >= least && (first == null || from < to && first.has(text.charAt(from)));
        Matcher matcher = may ? matcher(text).region(from, to) : null;
        return matcher != null && matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Whether the text is it and nothing else. */
    public boolean is(String text) {
        return mayOpen(text) && matcher(text).matches();
    }

    /** The parts of a text between its places, without empty ones at the end. */
    public String[] split(String text) {
        List<String> parts = new ArrayList<>();
        int behind = 0;
        for (Matcher m = matcher(text); m.find(); behind = m.end()) {
            if (m.end() > 0) {
                parts.add(text.substring(behind, m.start()));
            }
        }
        parts.add(text.substring(behind));
        while (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return parts.toArray(String[]::new);
    }

    /** The pattern as {@link Pattern} knows it, with the words of its lists. */
    public String pattern() {
        return WordList.writtenOut(pattern, lists);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
