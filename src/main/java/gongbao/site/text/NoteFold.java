package gongbao.site.text;

import gongbao.site.part.Quote;
import java.util.ArrayList;
import java.util.List;

/**
 * How many of the notes of a paragraph stand beside it at once: what would reach far below it is folded, lest the notes of short
 * dense paragraphs drift away from what they are on.
 */
final class NoteFold {

    /** So many lines stand even beside a line of text. */
    private static final int FEW = 6;

    /** As many characters fill a line of notes beside their label. */
    private static final int NOTE_LINE = 15;

    /** As many characters of text are as high as a line of notes. */
    private static final int TEXT_LINE = 20;

    private final int room;
    private final List<MarginNotes.Group> shown = new ArrayList<>();
    private final List<MarginNotes.Group> rest = new ArrayList<>();
    private int lines;
    private int folded;

    private NoteFold(int characters) {
        room = Math.max(FEW, characters / TEXT_LINE);
    }

    /** What stands beside a paragraph of so many characters. A fold that hides one note would take the place of the note. */
    static EditionText.Beside of(List<MarginNotes.Group> groups, int characters) {
        NoteFold fold = new NoteFold(characters);
        groups.forEach(fold::add);
        return fold.folded > 1
                ? new EditionText.Beside(List.copyOf(fold.shown), List.copyOf(fold.rest), fold.folded)
                : new EditionText.Beside(groups, List.of(), 0);
    }

    private void add(MarginNotes.Group group) {
        List<MarginNotes.Note> here = new ArrayList<>();
        for (MarginNotes.Note note : group.facts()) {
            int all = lines + lines(length(note));
            if (folded > 0 || all > room && lines > 0) {
                folded++;
            } else {
                here.add(note);
                lines = all;
            }
        }
        put(shown, group, here);
        put(rest, group, group.facts().subList(here.size(), group.facts().size()));
    }

    private static void put(List<MarginNotes.Group> groups, MarginNotes.Group group, List<MarginNotes.Note> notes) {
        if (!notes.isEmpty()) {
            groups.add(new MarginNotes.Group(group.label(), List.copyOf(notes)));
        }
    }

    private static int length(MarginNotes.Note note) {
        Quote quote = note.quote();
        String words = note.note() == null ? "" : note.note();
        return quote.head().length() + quote.figure().length() + quote.tail().length() + words.length();
    }

    private static int lines(int characters) {
        return (characters + NOTE_LINE - 1) / NOTE_LINE;
    }
}
