package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What lines look like: prose, titles, notes, openings; the patterns are in {@code lexicon/shapes.tsv}. */
final class Shapes {

    /** No title or note is longer than this. */
    static final int MAX_SHORT = 160;
    /** An opening or a closing shows itself within this many characters. */
    private static final int HEAD = 240;

    private static final int MIN_TITLE = 6;
    private static final int MIN_PROSE = 30;

    private static final Shape TITLE = Shape.named("title");
    private static final Shape ADOPTION = Shape.named("adoption");
    private static final Shape OPENING = Shape.named("opening");
    private static final Shape CLOSING = Shape.named("closing");

    /**
     * One row, or all rows of one name.
     *
     * @param keys characters of which one must be there
     */
    private record Shape(String keys, Pattern pattern) {

        static Shape named(String name) {
            List<PatternRow> rows = PatternRow.of("shapes").stream()
                    .filter(row -> row.name().equals(name))
                    .toList();
            String keys = rows.stream().map(PatternRow::where).collect(Collectors.joining());
            return new Shape(
                    keys, Patterns.anyOf(rows.stream().map(PatternRow::pattern).toList()));
        }

        boolean isWhole(String text) {
            return mayBe(text) && pattern.matcher(text).matches();
        }

        boolean begins(String text) {
            return mayBe(text) && pattern.matcher(text).lookingAt();
        }

        private boolean mayBe(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (keys.indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    private Shapes() {}

    /** Sentences: a line of the text itself, not of its head. */
    static boolean isProse(Line line) {
        String text = line.text();
        return text.length() >= MIN_PROSE
                && (text.indexOf('。') >= 0
                        || text.indexOf('！') >= 0
                        || text.indexOf('；') >= 0
                        || text.indexOf('!') >= 0);
    }

    static boolean isTitle(String text) {
        String ink = Blanks.strip(text);
        return ink.length() >= MIN_TITLE && ink.length() <= MAX_SHORT && TITLE.isWhole(ink);
    }

    /** Whether the line holds what the last line of a title must: a cheap question before {@link #isTitle}. */
    static boolean mayEndTitle(String text) {
        return text.length() <= MAX_SHORT && TITLE.mayBe(text);
    }

    static boolean isAdoption(String text) {
        String ink = Blanks.strip(text);
        return ink.length() <= MAX_SHORT && ADOPTION.isWhole(ink);
    }

    static boolean isOpening(String text) {
        return OPENING.begins(head(text));
    }

    static boolean isClosing(String text) {
        return CLOSING.begins(head(text));
    }

    private static String head(String text) {
        int start = Blanks.firstInk(text, 0);
        return text.substring(start, Math.min(text.length(), start + HEAD));
    }
}
