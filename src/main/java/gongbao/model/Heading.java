package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the text, and what kind of text it is.
 *
 * @param title as printed, broken lines joined
 * @param titleSpan where it stands; null when the text has none
 * @param notes adoption notes and date lines between title and text
 * @param genre what kind of text it is
 */
public record Heading(String title, @Nullable Span titleSpan, List<Span> notes, Genre genre) {

    public Heading {
        notes = List.copyOf(notes);
    }
}
