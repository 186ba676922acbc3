package gongbao.link;

import gongbao.model.Block;
import gongbao.model.Communique;
import gongbao.model.Paragraph;
import gongbao.model.Section;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays the body out in blocks: title, paragraphs of the sections, and whatever stands between, so that nothing is lost. */
final class Outline {

    private final Communique communique;
    private final List<Block> blocks = new ArrayList<>();
    private int end;
    private int numbered;
    private int section = -1;

    private Outline(Communique communique) {
        this.communique = communique;
    }

    static List<Block> of(Communique communique) {
        Outline outline = new Outline(communique);
        for (Block block : outline.known()) {
            if (block.span().start() >= outline.end) {
                outline.gap(block.span().start());
                outline.add(block.kind(), block.section(), block.span());
            }
        }
        outline.gap(communique.body().length());
        return outline.blocks;
    }

    private List<Block> known() {
        List<Block> known = new ArrayList<>();
        if (communique.titleSpan() != null) {
            known.add(new Block(0, Block.Kind.TITLE, -1, communique.titleSpan()));
        }
        communique.notes().forEach(note -> known.add(new Block(0, Block.Kind.NOTE, -1, note)));
        List<Section> sections = communique.sections();
        for (int i = 0; i < sections.size(); i++) {
            Span heading = sections.get(i).headingSpan();
            if (heading != null) {
                known.add(new Block(0, Block.Kind.HEADING, i, heading));
            }
            for (Paragraph paragraph : sections.get(i).paragraphs()) {
                known.add(new Block(0, Block.Kind.PARAGRAPH, i, paragraph.span()));
            }
        }
        known.sort(Comparator.comparing(Block::span));
        return known;
    }

    /** Lines that nothing claims are shown where they stand. */
    private void gap(int until) {
        String body = communique.body();
        for (int from = end; from < until; ) {
            int lineEnd = body.indexOf('\n', from);
            int to = lineEnd < 0 || lineEnd > until ? until : lineEnd;
            Span line = new Span(from, to);
            if (!line.of(body).isBlank()) {
                add(section < 0 ? Block.Kind.NOTE : Block.Kind.PARAGRAPH, section, line);
            }
            from = to + 1;
        }
    }

    private void add(Block.Kind kind, int inSection, Span span) {
        blocks.add(new Block(kind == Block.Kind.TITLE ? 0 : ++numbered, kind, inSection, span));
        section = inSection;
        end = span.end();
    }
}
