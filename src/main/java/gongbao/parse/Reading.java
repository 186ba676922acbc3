package gongbao.parse;

import gongbao.search.Search;
import gongbao.text.Line;
import gongbao.text.SourceText;
import gongbao.text.Span;
import gongbao.zh.Brackets;
import gongbao.zh.Folded;
import gongbao.zh.Seen;
import gongbao.zh.Sentences;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A body as the rules read it: folded, cut into paragraphs and sentences.
 *
 * <p>All spans handed out count in the folded text, but for those of {@link #origin}, which count in the body.
 */
final class Reading {

    private static final Search LINE_BREAK = Template.compile("[\\n\\r\\u000b\\u000c\\u0085\\u2028\\u2029]");
    private static final Search LINE_END = Template.compile("\\s*\\R\\s*");
    private static final Search BLANKS = Template.compile("[\\s\\u00a0\\u3000]+");

    private final String body;
    private final Folded folded;

    /** Whether the body is what its reader sees, to the letter. */
    private final boolean plain;

    private final Brackets brackets;
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<List<Span>> sentences = new ArrayList<>();

    /** By stretch: several parsers go through the clauses of one sentence. */
    private final Map<Span, List<Span>> clauses = new HashMap<>();

    /** By where they begin, the last two that were asked for: many rules look for their words in one sentence. */
    private final String[] words;

    /** Offsets of the paragraphs that the source marks up as headings. */
    private final BitSet headings = new BitSet();

    /** Offsets of the lines in bold that read like headings. */
    private final BitSet strong = new BitSet();

    Reading(SourceText source) {
        this(source.body(), source.paragraphs());
        int start = 0;
        for (Line line : source.bodyLines()) {
            if (line.kind() == Line.Kind.HEADING && !line.text().isBlank()) {
                headings.set(folded.indexOf(start));
            }
            start += line.text().length() + 1;
        }
        StrongLines.of(source).forEach(at -> strong.set(folded.indexOf(at)));
    }

    private Reading(String body, List<Span> lines) {
        this.body = body;
        plain = Seen.isPlain(body);
        BitSet breaks = new BitSet();
        lines.forEach(line -> breaks.set(line.end()));
        folded = Folded.of(body, breaks);
        brackets = new Brackets(folded.text());
        words = new String[2 * folded.text().length() + 2];
        int start = 0;
        for (int end = folded.text().indexOf('\n');
                start <= folded.text().length();
                end = folded.text().indexOf('\n', start)) {
            int stop = end < 0 ? folded.text().length() : end;
            if (stop > start) {
                Span paragraph = new Span(start, stop);
                paragraphs.add(paragraph);
                sentences.add(Sentences.sentences(folded.text(), brackets, paragraph));
            }
            start = stop + 1;
        }
    }

    /** Reads a phrase on its own, each line a paragraph. */
    static Reading of(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        return new Reading(text, lines);
    }

    String body() {
        return body;
    }

    /** The folded text. */
    String text() {
        return folded.text();
    }

    String text(Span span) {
        int last = 2 * span.start();
        String text = words[last];
        if (text == null || text.length() != span.length()) {
            String before = words[last + 1];
            words[last + 1] = text;
            text = before == null || before.length() != span.length() ? span.of(folded.text()) : before;
            words[last] = text;
        }
        return text;
    }

    Brackets brackets() {
        return brackets;
    }

    /** Paragraphs with at least one character that is no blank. */
    List<Span> paragraphs() {
        return paragraphs;
    }

    /** Whether the source marks the paragraph up as a heading. */
    boolean isHeading(int paragraph) {
        return headings.get(paragraphs.get(paragraph).start());
    }

    /** Whether the paragraph is in bold from end to end, and reads like a heading. */
    boolean isStrong(int paragraph) {
        return strong.get(paragraphs.get(paragraph).start());
    }

    /** Sentences of all paragraphs. */
    List<Span> sentences() {
        List<Span> all = new ArrayList<>();
        sentences.forEach(all::addAll);
        return all;
    }

    /** Sentences of the paragraph with that index. */
    List<Span> sentences(int paragraph) {
        return sentences.get(paragraph);
    }

    /** Clauses of a stretch: between commas, semicolons and colons outside brackets. */
    List<Span> clauses(Span within) {
        List<Span> known = clauses.get(within);
        if (known == null) {
            known = Sentences.split(text(), brackets, within, ",;:");
            clauses.put(within, known);
        }
        return known;
    }

    List<Span> split(Span within, String marks) {
        return Sentences.split(text(), brackets, within, marks);
    }

    /** Index of the paragraph that holds the offset, or -1. */
    int paragraphAt(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span paragraph = paragraphs.get(middle);
            if (offset < paragraph.start()) {
                high = middle - 1;
            } else if (offset >= paragraph.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** The sentence that holds the offset. */
    Span sentenceAt(int offset) {
        int paragraph = paragraphAt(offset);
        if (paragraph < 0) {
            return new Span(offset, offset);
        }
        List<Span> list = sentences.get(paragraph);
        int low = 0;
        int high = list.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset < list.get(middle).end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return list.get(low);
    }

    /** Where a stretch of the folded text stands in the body. */
    Span origin(Span span) {
        return folded.origin(span.start(), span.end());
    }

    Span origin(int start, int end) {
        return folded.origin(start, end);
    }

    /** Whether blanks stand before the character in the source, as between names in columns. */
    boolean isParted(int offset) {
        int from = offset == 0 ? 0 : origin(offset - 1, offset).end();
        int to = offset == 0 ? 0 : origin(offset, offset + 1).start();
        return to > from && !Seen.plain(body.substring(from, to)).isEmpty();
    }

    /** The words of the body that a stretch of the folded text stands for. */
    String verbatim(Span span) {
        return origin(span).of(body);
    }

    /** The words without the line ends that a layout has put into them. */
    String unbroken(Span span) {
        String words = verbatim(span);
        return LINE_BREAK.in(words) ? LINE_END.matcher(words).replaceAll("").strip() : words.strip();
    }

    String verbatim(int start, int end) {
        return origin(start, end).of(body);
    }

    /** {@link #unbroken} as a reader sees it: what is the same as elsewhere where it is called the same. */
    String plain(Span span) {
        return seen(unbroken(span));
    }

    /** The words as their reader sees them: {@code 100} where an invisible character stands within. */
    String seen(Span span) {
        return seen(verbatim(span));
    }

    String seen(int start, int end) {
        return seen(verbatim(start, end));
    }

    private String seen(String words) {
        return plain ? words : Seen.plain(words);
    }

    /** {@link #plain} without blanks and line ends: names and groups that a layout has pulled apart. */
    String compact(Span span) {
        return BLANKS.matcher(seen(span)).replaceAll("");
    }
}
