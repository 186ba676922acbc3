package gongbao.site;

import gongbao.model.Block;
import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.model.Mention;
import gongbao.model.SpeechAct;
import gongbao.text.Span;
import gongbao.zh.Brackets;
import gongbao.zh.Folded;
import gongbao.zh.Sentences;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        spans.addAll(chair(communique));
        BitSet read = new BitSet(communique.body().length());
        spans.forEach(span -> read.set(span.start(), span.end()));
        return read;
    }

    /** 〔例〕全会由|县委常委会主持|。: the words that name the chair are read, too, though nothing links to them. */
    private static List<Span> chair(Communique communique) {
        String chair = communique.meeting().chair();
        List<Span> spans = new ArrayList<>();
        if (chair != null && !chair.isBlank()) {
            Matcher m = Pattern.compile(Pattern.quote(chair) + "[^。；，]{0,4}主持").matcher(communique.body());
            while (m.find()) {
                spans.add(new Span(m.start(), m.end()));
            }
        }
        return spans;
    }

    private static List<Silent> silent(Edition edition, BitSet read) {
        String body = edition.communique().body();
        List<Silent> silent = new ArrayList<>();
        for (Block block : edition.blocks()) {
            Folded folded = Folded.of(block.span().of(body));
            Span whole = new Span(0, folded.text().length());
            for (Span sentence : Sentences.sentences(folded.text(), new Brackets(folded.text()), whole)) {
                Span span = folded.origin(sentence.start(), sentence.end())
                        .shift(block.span().start());
                int first = read.nextSetBit(span.start());
                if (span.length() > 0 && (first < 0 || first >= span.end())) {
                    silent.add(new Silent(span.of(body), block));
                }
            }
        }
        return silent;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
