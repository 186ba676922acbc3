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

    /**
     * @param root the first of them
     * @param needed finds a word that stands in every match; null where that would tell nothing
     * @param reach how far behind its start a match ends at most
     * @param groups how many capturing ones
     * @param locals how many places they need in a matcher
     * @param least the fewest characters they take
     * @param wide whether no match begins between the halves of a pair
     * @param atStart whether all matches begin at the start
     */
    record Steps(
            Node root,
            @Nullable Node needed,
            int reach,
            int groups,
            int locals,
            Map<String, Integer> names,
            int least,
            boolean wide,
            boolean atStart) {

        private static Steps of(Syntax.Read read) {
            Builder builder = new Builder(read.groups());
            Node root = builder.build(read.expr(), End.OF_PATTERN);
            boolean atStart = Exprs.isAtStart(read.expr());
            return new Steps(
                    root,
                    root.first() != null && !root.first().isWide() ? null : needed(read.expr()),
                    reach(read),
                    read.groups(),
                    builder.locals(),
                    read.names(),
                    read.expr().least(),
                    read.wide(),
                    atStart);
        }

        /** A character of a wide set may be written as two. */
        private static int reach(Syntax.Read read) {
            int most = read.expr().most();
            return most > Expr.ENDLESS / 2 ? Expr.ENDLESS : read.wide() ? 2 * most : most;
        }

        private static @Nullable Node needed(Expr expr) {
            List<String> words = Needed.of(expr);
            return words.isEmpty() ? null : Words.of(words, End.OF_PART);
        }

        /** Where the first match in a text may begin; negative where nothing is there that it could begin with. */
        private int firstIn(String text) {
            CharSet first = root.first();
            if (first == null || atStart || text.length() < least) {
                return mayOpen(text, 0, text.length()) ? 0 : -1;
            }
            int at = first.next(Chars.of(text), 0, text.length());
            return at == text.length() ? -1 : wide ? 0 : at;
        }

        /** Whether a match can begin at the start of a stretch. */
        boolean mayOpen(String text, int from, int to) {
            CharSet first = root.first();
            return to - from >= least && (first == null || from < to && first.has(text.charAt(from)));
        }
    }

    private Search(
            String pattern,
            Function<String, @Nullable WordList> lists,
            @Nullable Steps steps,
            @Nullable Pattern other) {
        this.pattern = pattern;
        this.lists = lists;
        this.steps = steps;
        this.other = other;
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
        if (steps == null || steps.least() == 0) {
            return Kind.ALONE;
        }
        CharSet first = steps.root().first();
        boolean anywhere = first == null || first.isWide();
        return steps.atStart() ? Kind.AT_START : anywhere ? Kind.ANYWHERE : Kind.AT_WORD;
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
        int first = steps == null ? 0 : steps.firstIn(text);
        if (first < 0) {
            return false;
        }
        Matcher matcher = matcher(text);
        matcher.next = first;
        return matcher.find();
    }

    /** Whether the text begins with it. */
    public boolean opens(String text) {
        return (steps == null || steps.mayOpen(text, 0, text.length()))
                && matcher(text).lookingAt();
    }

    /** Whether the text is it and nothing else. */
    public boolean is(String text) {
        return (steps == null || steps.mayOpen(text, 0, text.length()))
                && matcher(text).matches();
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
