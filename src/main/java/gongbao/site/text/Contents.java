package gongbao.site.text;

import gongbao.model.Block;
import gongbao.model.Edition;
import gongbao.model.Section;
import gongbao.site.page.Names;
import gongbao.site.page.OpeningWords;
import gongbao.site.page.PageScope;
import gongbao.site.text.EditionText.Entry;
import gongbao.site.text.EditionText.Part;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The contents of an edition: headings as the text has them, functions that are certain, and of all else the opening words of each
 * paragraph; with where it begins.
 */
final class Contents {

    /** More lines than these nobody reads before a text. */
    private static final int MOST = 20;

    /** Of more paragraphs than these only the first of each part is listed. */
    private static final int MOST_PARAGRAPHS = 16;

    private final PageScope page;
    private final Edition edition;
    private final String body;
    private final List<Block> blocks;

    /** @param body of the edition */
    Contents(PageScope page, Edition edition, String body) {
        this.page = page;
        this.edition = edition;
        this.body = body;
        this.blocks = List.copyOf(edition.blocks());
    }

    /** Of a decision with some hundred headings those of the deepest levels are left out. */
    List<Entry> of(List<Part> parts) {
        List<Part> named = parts.stream().filter(part -> part.id() != null).toList();
        int depth = named.stream().mapToInt(Part::level).max().orElse(1);
        while (depth > 1 && upTo(named, depth).size() > MOST) {
            depth--;
        }
        List<Part> shown = upTo(named, depth);
        List<Entry> entries =
                shown.stream().flatMap(part -> entries(part).stream()).toList();
        return entries.size() <= MOST_PARAGRAPHS
                ? entries
                : shown.stream().map(this::entry).toList();
    }

    private static List<Part> upTo(List<Part> parts, int depth) {
        return parts.stream().filter(part -> part.level() <= depth).toList();
    }

    private Entry entry(Part part) {
        return new Entry(
                page.to(page.path(), Objects.requireNonNull(part.id())),
                String.valueOf(part.label()),
                part.level(),
                part.paragraphs().get(0).number());
    }

    /** The part; of one that has no name but its opening words, each further paragraph too. */
    private List<Entry> entries(Part part) {
        List<Block> its = blocks(part.paragraphs().get(0).number());
        Section section = edition.communique().sections().get(its.get(0).section());
        if (Names.isNamed(edition, section)) {
            return List.of(entry(part));
        }
        Stream<Entry> others = IntStream.range(1, its.size())
                .filter(i -> !isRow(its.get(i)) || !isRow(its.get(i - 1)))
                .mapToObj(its::get)
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(block -> new Entry(
                        page.to(page.path(), block.anchor()),
                        OpeningWords.of(
                                block.span().of(edition.communique().prose().text())),
                        part.level(),
                        block.number()))
                .filter(entry -> !entry.text().isEmpty());
        return Stream.concat(Stream.of(entry(part)), others).toList();
    }

    /** Of a table only the first row is listed. */
    private boolean isRow(Block block) {
        return EditionText.isRow(block, body);
    }

    /** Those of one section, from the one of a number on. */
    private List<Block> blocks(int first) {
        int from = 0;
        while (blocks.get(from).number() < first) {
            from++;
        }
        int to = from;
        while (to < blocks.size()
                && blocks.get(to).section() == blocks.get(from).section()) {
            to++;
        }
        return blocks.subList(from, to);
    }
}
