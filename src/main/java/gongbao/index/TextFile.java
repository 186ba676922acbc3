package gongbao.index;

import gongbao.model.Block;
import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Meeting;
import gongbao.model.Mention;
import gongbao.model.Moment;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of a unit: a stretch of the text as it is printed, what a result shows of its communiqué, where its paragraphs begin, and
 * where the facts stand by which hits are grouped.
 */
final class TextFile {

    private final Edition edition;
    private final String body;
    private final Span span;

    /**
     * @param body the body of the edition
     * @param span which stretch of it
     */
    TextFile(Edition edition, String body, Span span) {
        this.edition = edition;
        this.body = body;
        this.span = span;
    }

    List<String> strings() {
        Communique text = edition.communique();
        Meeting meeting = text.meeting();
        Moment day = text.day();
        return List.of(
                edition.id(),
                text.title(),
                day == null ? "" : day.day().toString(),
                codes(text),
                meeting.jurisdiction() == null ? "" : meeting.jurisdiction(),
                span.of(body),
                blocks(),
                facts());
    }

    private static String codes(Communique text) {
        Meeting meeting = text.meeting();
        return (meeting.level() == null ? "-" : meeting.level().code())
                + " " + (meeting.organ() == null ? "-" : meeting.organ().code())
                + " " + (meeting.code() == null ? "-" : meeting.code())
                + " " + text.genre().code();
    }

    private String blocks() {
        DigitWriter digits = new DigitWriter().number(span.start());
        int expected = -1;
        int last = span.start();
        for (Block block : edition.blocks()) {
            if (block.span().end() <= span.start() || block.span().start() >= span.end()) {
                continue;
            }
            int start = Math.max(last, block.span().start());
            boolean isNext = block.number() == expected;
            digits.number(2L * (start - last) + (isNext ? 0 : 1));
            if (!isNext) {
                digits.number(block.number());
            }
            last = start;
            expected = block.number() + 1;
        }
        return digits.toString();
    }

    private String facts() {
        List<long[]> facts = new ArrayList<>();
        for (Mention mention : edition.text().mentions()) {
            Span at = mention.span();
            if (at.start() >= span.start() && at.end() <= span.end()) {
                facts.add(new long[] {at.start(), 8L * (at.end() - at.start()) + kind(mention.kind())});
            }
        }
        facts.sort((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(b[1], a[1]));
        DigitWriter digits = new DigitWriter();
        long last = span.start();
        for (long[] fact : facts) {
            digits.number(fact[0] - last).number(fact[1]);
            last = fact[0];
        }
        return digits.toString();
    }

    private static int kind(FactId.Kind kind) {
        return switch (kind) {
            case MEETING, REFERENCE -> 0;
            case DOCUMENT -> 1;
            case TARGET -> 2;
            case DIRECTIVE -> 3;
            case TERM -> 4;
            case PERSON, PERSONNEL, ATTENDEE -> 5;
        };
    }
}
