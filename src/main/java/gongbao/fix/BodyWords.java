package gongbao.fix;

import gongbao.model.Communique;
import gongbao.model.Section;
import gongbao.text.Span;
import gongbao.zh.Folded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where words stand in a text, whichever width, marks and blanks they are written with. */
final class BodyWords {

    private final Folded body;

    BodyWords(Communique communique) {
        this.body = Folded.of(communique.body(), breaks(communique));
    }

    /** Words stand in one paragraph; a line that was broken is one still. */
    private static BitSet breaks(Communique communique) {
        String body = communique.body();
        BitSet breaks = new BitSet();
        for (int at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) {
            breaks.set(at);
        }
        for (Section section : communique.sections()) {
            section.paragraphs().forEach(paragraph -> clear(breaks, paragraph.span()));
            clear(breaks, section.headingSpan());
        }
        clear(breaks, communique.titleSpan());
        communique.notes().forEach(note -> clear(breaks, note));
        return breaks;
    }

    private static void clear(BitSet breaks, @Nullable Span span) {
        if (span != null) {
            breaks.clear(span.start(), span.end());
        }
    }

    /** All places, in their order. */
    List<Span> find(String words) {
        return find(words, 0, body.text().length());
    }

    /** The first place within a stretch of the text; null where there is none. */
    @Nullable
    Span first(String words, Span within) {
        List<Span> all = find(words, body.indexOf(within.start()), body.indexOf(within.end()));
        return all.isEmpty() ? null : all.get(0);
    }

    private List<Span> find(String words, int from, int to) {
        String folded = Folded.of(words).text().strip();
        List<Span> all = new ArrayList<>();
        int at = folded.isEmpty() ? -1 : body.text().indexOf(folded, from);
        while (at >= 0 && at + folded.length() <= to) {
            all.add(body.origin(at, at + folded.length()));
            at = body.text().indexOf(folded, at + folded.length());
        }
        return all;
    }
}
