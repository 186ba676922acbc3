package gongbao.diag;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What proofreading found; its words are looked up when it is shown, in the reader's language.
 *
 * @param rule id of the check: {@code leader-name}
 * @param level how bad it is
 * @param note which of the rule's words say it: {@code <rule>.<note>}; "" for {@code <rule>} itself
 * @param arguments what the words quote, in order
 * @param spot where it stands
 * @param quote the words, with those around them
 * @param mend how to put it right
 */
public record Finding(String rule, Level level, String note, List<String> arguments, Spot spot, Quote quote, Mend mend)
        implements Comparable<Finding> {

    /** How bad it is, the gravest first. */
    public enum Level {
        ERROR,
        WARNING,
        /** A matter of style: shown when asked for. */
        HINT
    }

    /** What part of a text it stands in; a fault in the title weighs more. */
    public enum Part {
        TITLE,
        HEADING,
        BODY,
        /** Beside the text: a line of its source that was set aside. */
        ASIDE
    }

    /**
     * Where it stands.
     *
     * @param path the file
     * @param line line from 1, as an editor shows the file; of a Word document or a web page, of the text as read, and of
     *     what stands beside it the number of the paragraph, and the line of the page
     * @param column column from 1 in UTF-16 code units; the same
     * @param isOfFile whether line and column are those of the file
     * @param offset in the text as read; {@value #NOWHERE} beside it
     * @param part of the text
     */
    public record Spot(String path, int line, int column, boolean isOfFile, int offset, Part part) {

        /** The offset of what is no part of the text. */
        public static final int NOWHERE = -1;

        Spot in(String file) {
            return new Spot(file, line, column, isOfFile, offset, part);
        }

        Spot at(int otherColumn) {
            return new Spot(path, line, otherColumn, isOfFile, offset, part);
        }
    }

    /**
     * The wrong words in their line.
     *
     * @param line the line of the text as read
     * @param at offset of the words in it
     * @param excerpt the words; "" where something is missing altogether
     */
    public record Quote(String line, int at, String excerpt) {

        private static final int AROUND = 10;

        /** The characters before the words, as many as tell the place. */
        public String before() {
            return line.substring(boundary(Math.max(0, at - AROUND)), at);
        }

        /** The characters behind them. */
        public String after() {
            int end = at + excerpt.length();
            return line.substring(end, boundary(Math.min(line.length(), end + AROUND)));
        }

        /** No character is cut in two. */
        private int boundary(int offset) {
            boolean within = offset > 0
                    && offset < line.length()
                    && Character.isSurrogatePair(line.charAt(offset - 1), line.charAt(offset));
            return within ? offset - 1 : offset;
        }
    }

    /**
     * How to put it right.
     *
     * @param text what to put in place of the words, "" to drop them; null where only a person can tell
     * @param alternatives what could stand there, too
     */
    public record Mend(@Nullable String text, List<String> alternatives) {

        public Mend {
            alternatives = List.copyOf(alternatives);
        }
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** The same in a file by another name. */
    public Finding in(String file) {
        return new Finding(rule, level, note, arguments, spot.in(file), quote, mend);
    }

    /** The same at another column of its line. */
    public Finding at(int column) {
        return new Finding(rule, level, note, arguments, spot.at(column), quote, mend);
    }

    /** What is wrong, in a few words: 〔例〕姓名疑有脱字. */
    public String message(Locale locale) {
        return FindingWords.of(locale, note.isEmpty() ? rule : rule + "." + note, arguments);
    }

    /** The same with the words that are wrong, and where they stand if that makes it worse: 〔例〕标题中姓名疑有脱字“近平总书记”. */
    public String told(Locale locale) {
        return FindingWords.told(locale, this);
    }

    /** Among the findings of a build. */
    public Diagnostic diagnostic() {
        return FindingLine.of(this);
    }

    /** How to put it right: 〔例〕应为“习近平总书记”. */
    public String mended(Locale locale) {
        return FindingWords.mended(locale, this);
    }

    @Override
    public int compareTo(Finding other) {
        int byPath = spot.path.compareTo(other.spot.path);
        int byLine = byPath != 0 ? byPath : Integer.compare(spot.line, other.spot.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(spot.column, other.spot.column);
        return byColumn != 0 ? byColumn : rule.compareTo(other.rule);
    }
}
