package gongbao.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The text of one source, line by line, with its origin.
 *
 * <p>The body is the text of the body lines joined by {@code \n}; every offset of the model counts in it. Together, body
 * lines and the other lines hold every non-blank character of the source.
 *
 * @param file where it was read
 * @param lines all lines in reading order
 * @param meta fields that the page says of itself in its head ({@code PubDate}, {@code ContentSource}, …)
 * @param given fields an editor gave in front matter; they override what is found and are marked as given
 */
public record SourceText(SourceFile file, List<Line> lines, Map<String, String> meta, Map<String, String> given) {

    /** The field that holds what a page says beside its texts, where there are several: it is said of each of them. */
    public static final String SHARED = "SharedLines";

    /** How many lines beside the body, counted from it, may belong to the text: source, reporter, editor. */
    private static final int NEAR = 3;

    public SourceText {
        lines = List.copyOf(lines);
        meta = Map.copyOf(meta);
        given = Map.copyOf(given);
    }

    public SourceText withLines(List<Line> newLines) {
        return new SourceText(file, newLines, meta, given);
    }

    /** The same text with one more thing known of its page. */
    public SourceText withMeta(String name, String value) {
        Map<String, String> more = new HashMap<>(meta);
        more.put(name, value);
        return new SourceText(file, lines, more, given);
    }

    /** The same text with other fields that an editor gave. */
    public SourceText withGiven(Map<String, String> fields) {
        return new SourceText(file, lines, meta, fields);
    }

    public List<Line> bodyLines() {
        return lines.stream().filter(Line::isBody).toList();
    }

    /** The lines that are shown beside the body, trimmed of blanks, empty ones left out. */
    public List<String> furniture() {
        return furniture(lines);
    }

    /** The lines that the source does not show, or has struck out; trimmed of blanks, empty ones left out. */
    public List<String> hidden() {
        return trimmed(lines.stream().filter(line -> line.kind() == Line.Kind.HIDDEN));
    }

    /**
     * Of these the ones between the lines of the body, and the {@value #NEAR} nearest to it on either side: what a reader of the
     * source takes for part of the text (新华社济南四日电, （编辑:某某）), and hardly its menus; nothing that it hides.
     */
    public List<String> aside() {
        int first = 0;
        while (first < lines.size() && !lines.get(first).isBody()) {
            first++;
        }
        int behind = lines.size();
        while (behind > first && !lines.get(behind - 1).isBody()) {
            behind--;
        }
        List<String> before = furniture(lines.subList(0, first));
        List<String> after = furniture(lines.subList(behind, lines.size()));
        List<String> aside = new ArrayList<>(before.subList(Math.max(0, before.size() - NEAR), before.size()));
        aside.addAll(furniture(within(first, behind)));
        aside.addAll(after.subList(0, Math.min(NEAR, after.size())));
        return aside;
    }

    /** Between the lines of the body; what stands around the main text of each of several pages is not. */
    private List<Line> within(int from, int to) {
        return lines.subList(from, to).stream()
                .filter(line -> file.pages().isEmpty() || line.kind() != Line.Kind.OUTSIDE)
                .toList();
    }

    /**
     * The lines that stand among the text but are none of it, each trimmed of blanks and at its place; empty ones left out. What a page
     * has around its main text is not among them, but what an editor wrote above his own is.
     */
    public List<Line> setAside() {
        boolean isPage = file.isPage();
        return lines.stream()
                .filter(line -> line.kind() == Line.Kind.FURNITURE || line.kind() == Line.Kind.OUTSIDE && !isPage)
                .map(Line::trimmed)
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private static List<String> furniture(List<Line> lines) {
        return trimmed(lines.stream().filter(line -> !line.isBody() && line.kind() != Line.Kind.HIDDEN));
    }

    private static List<String> trimmed(Stream<Line> lines) {
        return lines.map(line -> Blanks.strip(line.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public String body() {
        return String.join("\n", bodyLines().stream().map(Line::text).toList());
    }

    /** The stretches of the body that belong together as paragraphs: a line and those that continue it. */
    public List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (Line line : bodyLines()) {
            int end = start + line.text().length();
            if (line.continues() && !paragraphs.isEmpty()) {
                Span last = paragraphs.remove(paragraphs.size() - 1);
                paragraphs.add(new Span(last.start(), end));
            } else {
                paragraphs.add(new Span(start, end));
            }
            start = end + 1;
        }
        return paragraphs;
    }
}
