package gongbao.site;

import gongbao.model.Block;
import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.model.Mention;
import gongbao.model.SpeechAct;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How much of a communiqué's body some rule has read: title, notes, headings, and the words of every fact. Page furniture is no
 * body; blanks and line ends count on neither side.
 *
 * @param characters how many the body has
 * @param explained how many of them some rule has read
 * @param silent sentences of which no rule has read a word, in order
 */
record Coverage(int characters, int explained, List<Silent> silent) {

    /** A sentence, and the paragraph in which it stands. */
    record Silent(String text, Block block) {}

    static Coverage of(Edition edition) {
        String body = edition.communique().body();
        BitSet read = read(edition);
        int characters = 0;
        int explained = 0;
        for (int i = 0; i < body.length(); i++) {
            if (!isBlank(body.charAt(i))) {
                characters++;
                explained += read.get(i) ? 1 : 0;
            }
        }
        return new Coverage(characters, explained, silent(edition, read));
    }

    /** In whole percent, rounded down: 100 means all of it. */
    int percent() {
        return characters == 0 ? 0 : (int) (100L * explained / characters);
    }

    private static BitSet read(Edition edition) {
        Communique communique = edition.communique();
        List<Span> spans = new ArrayList<>(communique.notes());
        edition.mentions().map(Mention::span).forEach(spans::add);
        edition.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING)
                .forEach(block -> spans.add(block.span()));
        communique.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.acts().stream())
                .map(SpeechAct::span)
                .forEach(spans::add);
        spans.addAll(communique.meeting().setting().chairSpans());
        BitSet read = new BitSet(communique.body().length());
        spans.forEach(span -> read.set(span.start(), span.end()));
        return read;
    }

    private static List<Silent> silent(Edition edition, BitSet read) {
        String body = edition.communique().body();
        List<Silent> silent = new ArrayList<>();
        List<Block> blocks = edition.blocks();
        int at = 0;
        for (Span sentence : edition.communique().prose().sentences()) {
            while (at + 1 < blocks.size() && blocks.get(at + 1).span().start() <= sentence.start()) {
                at++;
            }
            int first = read.nextSetBit(sentence.start());
            if (sentence.length() > 0 && (first < 0 || first >= sentence.end())) {
                silent.add(new Silent(sentence.of(body), blocks.get(at)));
            }
        }
        return silent;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
