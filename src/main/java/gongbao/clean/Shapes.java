package gongbao.clean;

import gongbao.search.CharSet;
import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.List;
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

    private static final LinePatterns PATTERNS = LinePatterns.of("shapes");
    private static final Shape TITLE = Shape.named("title", MIN_TITLE);
    private static final Shape ADOPTION = Shape.named("adoption", 1);
    private static final Shape OCCASION = Shape.named("occasion", 1);
    private static final Shape PAPER = Shape.named("paper", MIN_TITLE);
    private static final Shape OPENING = Shape.named("opening", 1);
    private static final Shape CLOSING = Shape.named("closing", 1);

    /**
     * One row, or all rows of one name.
     *
     * @param keys words of which one must be there
     * @param ends the last characters of these
     * @param shortest what is shorter is none
     */
    private record Shape(List<String> keys, CharSet ends, int shortest, LinePatterns.Some patterns) {

        static Shape named(String name, int shortest) {
            List<String> keys = PatternRow.of("shapes").stream()
                    .filter(row -> row.name().equals(name))
                    .flatMap(row -> Stream.of(row.where().split(" ")))
                    .distinct()
                    .toList();
            CharSet ends = CharSet.of(
                    keys.stream().map(key -> key.substring(key.length() - 1)).collect(Collectors.joining()));
            return new Shape(
                    keys, ends, shortest, PATTERNS.where(row -> row.name().equals(name)));
        }

        /** Whether it is {@code [from, to)} of the text, blanks at its ends taken off. */
        boolean isWhole(String text) {
            int from = Blanks.firstInk(text, 0);
            int to = Blanks.inkEnd(text, from, text.length());
            boolean fits = to - from >= shortest && to - from <= MAX_SHORT;
            return fits && mayBe(text, from, to) && PATTERNS.match(patterns, text, from, to);
        }

        boolean begins(String text) {
            int from = Blanks.firstInk(text, 0);
            int to = Math.min(text.length(), from + HEAD);
            return mayBe(text, from, to) && PATTERNS.endAtStart(patterns, text, from, to) >= 0;
        }

        private boolean mayBe(String text, int from, int to) {
            if (!mayEnd(text, from, to)) {
                return false;
            }
            for (String key : keys) {
                int at = text.indexOf(key, from);
                if (at >= 0 && at + key.length() <= to) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the last character of a key is there, of which the line before may hold the others. */
        boolean mayEnd(String text, int from, int to) {
            return ends.hasIn(text, from, to);
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
        return TITLE.isWhole(text);
    }

    /** Whether the line holds what the last line of a title must: a cheap question before {@link #isTitle}. */
    static boolean mayEndTitle(String text) {
        return text.length() <= MAX_SHORT && TITLE.mayEnd(text, 0, text.length());
    }

    static boolean isAdoption(String text) {
        return ADOPTION.isWhole(text);
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
        return OCCASION.isWhole(text);
    }

    /** 〔例〕中共云州市委关于加快城乡融合发展的决定: the title of a text that is no communiqué. */
    static boolean isPaper(String ink) {
        return PAPER.isWhole(ink);
    }

    static boolean isOpening(String text) {
        return OPENING.begins(text);
    }

    static boolean isClosing(String text) {
        return CLOSING.begins(text);
    }
}
