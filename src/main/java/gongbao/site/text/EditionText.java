package gongbao.site.text;

import gongbao.model.Block;
import gongbao.model.Coded;
import gongbao.model.Edition;
import gongbao.model.Section;
import gongbao.site.page.Names;
import gongbao.site.page.PageScope;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of an edition as its page shows it: parts, paragraphs and tables, each with what stands beside it. */
public final class EditionText {

    /**
     * Neighbouring blocks of one section.
     *
     * @param id null where it has no name
     * @param label its heading, what it is for, or its opening words
     * @param own whether the label is the text's own, which stands in it already
     * @param level how deep the heading stands; 1 where it is none
     */
    public record Part(@Nullable String id, @Nullable String label, boolean own, int level, List<Para> paragraphs) {}

    /**
     * One block, or the rows of a table, with what stands beside it.
     *
     * @param number place in the text
     * @param href link to it
     * @param indented whether the source itself indents it
     * @param pieces its text; none where it is a table
     * @param rows its rows; none where it is none
     * @param beside what was read in it
     */
    public record Para(
            String id,
            Form form,
            int number,
            String href,
            boolean indented,
            List<Piece> pieces,
            List<TableRow> rows,
            Beside beside) {}

    /** What a block looks like. */
    public enum Form implements Coded {
        NOTE,
        HEADING,
        TABLE,
        PARAGRAPH
    }

    /**
     * What stands beside a block.
     *
     * @param groups what stands there at once
     * @param rest what is folded, because it would reach far below the block
     * @param folded how many facts are
     */
    public record Beside(List<MarginNotes.Group> groups, List<MarginNotes.Group> rest, int folded) {}

    /**
     * A row of a table. The tabs between its cells are the source's own and stay between them.
     *
     * @param missing how many cells it has fewer than the widest row of its table
     */
    public record TableRow(String id, List<List<Piece>> cells, int missing) {}

    private static final char CELL_END = '\t';

    private final Edition edition;
    private final String body;
    private final boolean hasHeadings;
    private final PageScope page;
    private final MarginNotes facts;
    private final Marks marks;

    public EditionText(PageScope page, Edition edition, MarginNotes facts) {
        this.edition = edition;
        this.body = edition.communique().body();
        this.hasHeadings = edition.communique().sections().stream().anyMatch(section -> section.heading() != null);
        this.page = page;
        this.facts = facts;
        this.marks = new Marks(facts.marks());
    }

    /** Pieces of the title. */
    public List<Piece> title() {
        return edition.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .findFirst()
                .map(block -> {
                    page.id(block.anchor());
                    return runs(block.span());
                })
                .orElse(List.of(Piece.text(page.names.title(edition))));
    }

    /** Everything below the title. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Block> blocks = edition.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.TITLE)
                .toList();
        int from = 0;
        while (from < blocks.size()) {
            int to = from;
            while (to < blocks.size()
                    && blocks.get(to).section() == blocks.get(from).section()) {
                to++;
            }
            parts.add(part(blocks.subList(from, to)));
            from = to;
        }
        return parts;
    }

    private Part part(List<Block> blocks) {
        int section = blocks.get(0).section();
        Section its = section < 0 ? null : edition.communique().sections().get(section);
        // Between headings of the text itself no other words are set up as names.
        if (its == null || hasHeadings && !Names.isNamed(edition, its)) {
            return new Part(null, null, false, 1, paragraphs(blocks));
        }
        return new Part(
                page.id("s" + (section + 1)),
                page.names.section(edition, its),
                its.heading() != null || !Names.isNamed(edition, its),
                its.level() == null ? 1 : its.level(),
                paragraphs(blocks));
    }

    private List<Para> paragraphs(List<Block> blocks) {
        List<Para> paragraphs = new ArrayList<>();
        int from = 0;
        while (from < blocks.size()) {
            int to = from + 1;
            if (isRow(blocks.get(from), body)) {
                while (to < blocks.size() && isRow(blocks.get(to), body)) {
                    to++;
                }
                paragraphs.add(table(blocks.subList(from, to)));
            } else {
                paragraphs.add(paragraph(blocks.get(from)));
            }
            from = to;
        }
        return paragraphs;
    }

    /** 〔例〕规模以上工业增加值⇥—⇥7.1%: a row of a table, its cells apart by tabs. */
    static boolean isRow(Block block, String body) {
        return block.kind() != Block.Kind.HEADING && block.span().of(body).indexOf(CELL_END) >= 0;
    }

    private Para paragraph(Block block) {
        return para(form(block), List.of(block), runs(block.span()), List.of());
    }

    private List<Piece> runs(Span stretch) {
        return TextRuns.of(body, stretch, marks.in(stretch));
    }

    private static Form form(Block block) {
        return switch (block.kind()) {
            case HEADING -> Form.HEADING;
            case NOTE -> Form.NOTE;
            case TITLE, PARAGRAPH -> Form.PARAGRAPH;
        };
    }

    private Para table(List<Block> blocks) {
        List<List<Span>> cells = blocks.stream().map(this::cells).toList();
        int widest = cells.stream().mapToInt(List::size).max().orElse(0);
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            rows.add(new TableRow(
                    page.id(blocks.get(i).anchor()),
                    cells.get(i).stream().map(this::runs).toList(),
                    widest - cells.get(i).size()));
        }
        return para(Form.TABLE, blocks, List.of(), rows);
    }

    private List<Span> cells(Block row) {
        List<Span> cells = new ArrayList<>();
        int from = row.span().start();
        for (int at = from; at < row.span().end(); at++) {
            if (body.charAt(at) == CELL_END) {
                cells.add(new Span(from, at));
                from = at + 1;
            }
        }
        cells.add(new Span(from, row.span().end()));
        return cells;
    }

    private Para para(Form form, List<Block> blocks, List<Piece> pieces, List<TableRow> rows) {
        Block first = blocks.get(0);
        List<MarginNotes.Group> groups =
                facts.beside(first.number(), blocks.get(blocks.size() - 1).number());
        return new Para(
                rows.isEmpty() ? page.id(first.anchor()) : first.anchor(),
                form,
                first.number(),
                page.to(page.path(), first.anchor()),
                Character.isSpaceChar(body.charAt(first.span().start())),
                pieces,
                rows,
                NoteFold.of(
                        groups,
                        blocks.stream().mapToInt(block -> block.span().length()).sum()));
    }

    /** Its headings, functions and opening words, each with where it begins. */
    public List<Entry> contents(List<Part> parts) {
        return new Contents(page, edition, body).of(parts);
    }

    /**
     * A line of the contents.
     *
     * @param level how deep its heading stands, from 1
     */
    public record Entry(String href, String text, int level, int number) {}
}
