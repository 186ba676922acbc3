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

    /** What is known of it once it was read. It holds final fields only, and may be looked at without a lock. */
    private @Nullable Ready known;

    private Search(String pattern, Function<String, @Nullable WordList> lists) {
        this.pattern = pattern;
        this.lists = lists;
    }

    /**
     * A pattern that was read: its steps, or what else finds it.
     *
     * @param first of the steps, kept here: most texts tell by these alone that the pattern is not in them, and nothing else is
     *     looked at
     */
    private record Ready(
            @Nullable Steps steps,
            @Nullable Pattern other,
            @Nullable CharSet first,
            int least,
            boolean atStart) {

        static Ready of(Steps steps) {
            return new Ready(steps, null, steps.root().first(), steps.least(), steps.atStart());
        }
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
        Search search = of(pattern, lists);
        search.ready();
        return search;
    }

    /** As {@link #of(String, Function)}, of a pattern that names none. */
    public static Search of(String pattern) {
        return of(pattern, Search::noList);
    }

    /** The same, read when it is first looked for: of the patterns of all rules most texts ask half. */
    public static Search of(String pattern, Function<String, @Nullable WordList> lists) {
        return new Search(pattern, lists);
    }

    private Ready ready() {
        Ready ready = known;
        return ready == null ? firstReady() : ready;
    }

    private synchronized Ready firstReady() {
        Ready ready = known;
        if (ready == null) {
            ready = read();
            known = ready;
        }
        return ready;
    }

    private Ready read() {
        try {
            return Ready.of(Steps.of(Syntax.read(pattern, lists)));
        } catch (Syntax.Unknown e) {
            return new Ready(null, Pattern.compile(WordList.writtenOut(pattern, lists)), null, 0, false);
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
        Ready ready = ready();
        if (ready.least == 0) {
            return Kind.ALONE;
        }
        return ready.atStart ? Kind.AT_START : Steps.isCommon(ready.first) ? Kind.ANYWHERE : Kind.AT_WORD;
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
        Search either = of(String.join("|", patterns), lists);
        either.known = Ready.of(Steps.of(Syntax.either(patterns, lists)));
        return either;
    }

    public Matcher matcher(CharSequence text) {
        Ready ready = ready();
        return ready.steps == null
                ? new Matcher(
                        text.toString(), Objects.requireNonNull(ready.other).matcher(text))
                : new Matcher(text.toString(), ready.steps);
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
        Ready ready = ready();
        CharSet first = ready.first;
        if (first == null || ready.atStart || text.length() < ready.least) {
            return mayOpen(text) ? 0 : -1;
        }
        int at = first.next(Chars.of(text), 0, text.length());
        return at == text.length() ? -1 : first.isWide() ? 0 : at;
    }

    private boolean mayOpen(String text) {
        return mayOpen(text, 0, text.length());
    }

    private boolean mayOpen(String text, int from, int to) {
        Ready ready = ready();
        return to - from >= ready.least && (ready.first == null || from < to && ready.first.has(text.charAt(from)));
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
        Matcher matcher = mayOpen(text, from, to) ? matcher(text).region(from, to) : null;
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
