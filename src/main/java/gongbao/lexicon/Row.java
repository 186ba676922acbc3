package gongbao.lexicon;

import java.util.List;
import java.util.Locale;

/**
 * A row of a list.
 *
 * @param list name of the list
 * @param line where it stands in the file; counts from 1
 * @param cells what stands between its tabs, blanks at the ends taken off
 */
public record Row(String list, int line, List<String> cells) {

    public String text(int column) {
        return cells.get(column);
    }

    /** A cell that names a constant: {@code co-opted → CO_OPTED}. */
    public <E extends Enum<E>> E code(int column, Class<E> type) {
        try {
            return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw fault("no " + type.getSimpleName() + " is called " + text(column));
        }
    }

    IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("lexicon/" + list + ".tsv:" + line + ": " + what);
    }
}
