package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private static final Shape OCCASION = Shape.named("occasion");
    private static final Shape PAPER = Shape.named("paper");
    private static final Shape OPENING = Shape.named("opening");
    private static final Shape CLOSING = Shape.named("closing");

    /**
     * One row, or all rows of one name.
     *
     * @param keys words of which one must be there
     * @param ends the last characters of these
     */
    private record Shape(List<String> keys, String ends, Pattern pattern) {

        static Shape named(String name) {
            List<PatternRow> rows = PatternRow.of("shapes").stream()
                    .filter(row -> row.name().equals(name))
                    .toList();
            List<String> keys = rows.stream()
                    .flatMap(row -> Stream.of(row.where().split(" ")))
                    .distinct()
                    .toList();
            String ends =
                    keys.stream().map(key -> key.substring(key.length() - 1)).collect(Collectors.joining());
            return new Shape(
                    keys,
                    ends,
                    Patterns.anyOf(rows.stream().map(PatternRow::pattern).toList()));
        }

        boolean isWhole(String text) {
            return mayBe(text) && pattern.matcher(text).matches();
        }

        boolean begins(String text) {
            return mayBe(text) && pattern.matcher(text).lookingAt();
        }

        private boolean mayBe(String text) {
            return keys.stream().anyMatch(text::contains);
        }

        /** Whether the last character of a key is there, of which the line before may hold the others. */
        boolean mayEnd(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (ends.indexOf(text.charAt(i)) >= 0) {
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
        return text.length() <= MAX_SHORT && TITLE.mayEnd(text);
    }

    static boolean isAdoption(String text) {
        String ink = Blanks.strip(text);
        return ink.length() <= MAX_SHORT && ADOPTION.isWhole(ink);
    }

    /** 〔例〕(2017年5月21日中国共产党↵ — an adoption note broken over two lines. */
    static boolean startsAdoption(Line line) {
        String ink = Blanks.strip(line.text());
        return ink.length() >= 6
                && ink.length() <= MAX_SHORT
                && "（(".indexOf(ink.charAt(0)) >= 0
                && ink.indexOf('）') < 0
                && ink.indexOf(')') < 0
                && (ink.indexOf('年') > 0 || ink.indexOf('月') > 0);
    }

    /** 〔例〕（2017年5月21日…, ——在…, 2002年2月23日在…: what may go on to be a note in the next line. */
    static boolean mayBeginNote(String ink) {
        if (ink.isEmpty() || ink.length() > MAX_SHORT) {
            return false;
        }
        int year = ink.indexOf('年');
        return "（(—─－".indexOf(ink.charAt(0)) >= 0 || year == 4 && ink.indexOf('在') > year;
    }

    /** 〔例〕——2014年3月5日在云州市第十三届人民代表大会第二次会议上 */
    static boolean isOccasion(String text) {
        String ink = Blanks.strip(text);
        return ink.length() <= MAX_SHORT && OCCASION.isWhole(ink);
    }

    /** 〔例〕中共云州市委关于加快城乡融合发展的决定: the title of a text that is no communiqué. */
    static boolean isPaper(String ink) {
        return ink.length() >= MIN_TITLE && ink.length() <= MAX_SHORT && PAPER.isWhole(ink);
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
