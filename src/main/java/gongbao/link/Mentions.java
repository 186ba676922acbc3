package gongbao.link;

import gongbao.model.Block;
import gongbao.model.Communique;
import gongbao.model.Mention;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the words of every fact of a communiqué, in the order of the text. */
final class Mentions {

    /** How many characters of context a mention carries on either side. */
    private static final int CONTEXT = 28;

    private static final Comparator<Mention> BY_PLACE =
            Comparator.comparing(Mention::span).thenComparing(Mention::kind).thenComparingInt(Mention::index);

    private final Communique communique;
    private final List<Block> blocks;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();

    private Mentions(Communique communique, List<Block> blocks) {
        this.communique = communique;
        this.blocks = blocks;
    }

    static List<Mention> of(Communique c, List<Block> blocks) {
        Mentions all = new Mentions(c, blocks);
        if (c.meeting().span() != null) {
            all.add(Mention.Kind.MEETING, 0, List.of(c.meeting().span()));
        }
        for (int i = 0; i < c.attendees().size(); i++) {
            all.add(Mention.Kind.ATTENDEE, i, List.of(c.attendees().get(i).span()));
        }
        for (int i = 0; i < c.people().size(); i++) {
            all.add(Mention.Kind.PERSON, i, c.people().get(i).spans());
        }
        for (int i = 0; i < c.personnel().size(); i++) {
            all.add(Mention.Kind.PERSONNEL, i, List.of(c.personnel().get(i).span()));
        }
        for (int i = 0; i < c.documents().size(); i++) {
            all.add(Mention.Kind.DOCUMENT, i, c.documents().get(i).spans());
        }
        all.addWorks();
        all.mentions.sort(BY_PLACE);
        return all.mentions;
    }

    private void addWorks() {
        Communique c = communique;
        for (int i = 0; i < c.targets().size(); i++) {
            add(Mention.Kind.TARGET, i, List.of(c.targets().get(i).span()));
        }
        for (int i = 0; i < c.directives().size(); i++) {
            add(Mention.Kind.DIRECTIVE, i, List.of(c.directives().get(i).span()));
        }
        for (int i = 0; i < c.references().size(); i++) {
            add(Mention.Kind.REFERENCE, i, List.of(c.references().get(i).span()));
        }
        for (int i = 0; i < c.terms().size(); i++) {
            add(Mention.Kind.TERM, i, c.terms().get(i).spans());
        }
    }

    private void add(Mention.Kind kind, int index, List<Span> spans) {
        for (Span span : spans) {
            Block block = blockOf(span);
            String body = communique.body();
            int from = boundary(Math.max(block.span().start(), span.start() - CONTEXT));
            int to = boundary(Math.max(span.end(), Math.min(block.span().end(), span.end() + CONTEXT)));
            mentions.add(new Mention(
                    communique.id(),
                    kind,
                    index,
                    span,
                    block.number(),
                    anchor(kind, span),
                    body.substring(Math.min(from, span.start()), span.start()).strip(),
                    span.of(body),
                    body.substring(span.end(), to).strip()));
        }
    }

    private Block blockOf(Span span) {
        Block found = blocks.get(0);
        for (Block block : blocks) {
            if (block.span().start() <= span.start()) {
                found = block;
            }
        }
        return found;
    }

    /** Never between the halves of a rare character. */
    private int boundary(int offset) {
        String body = communique.body();
        return offset > 0 && offset < body.length() && Character.isLowSurrogate(body.charAt(offset))
                ? offset - 1
                : offset;
    }

    /** 〔例〕the three characters from 120 on that name a person → {@code m-120-123-person}. */
    private String anchor(Mention.Kind kind, Span span) {
        String plain = "m-" + span.start() + "-" + span.end() + "-" + kind.code();
        String anchor = plain;
        for (int n = 2; !anchors.add(anchor); n++) {
            anchor = plain + "-" + n;
        }
        return anchor;
    }
}
