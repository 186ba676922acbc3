package gongbao.store;

import gongbao.text.FrozenList;
import java.util.List;
import java.util.Objects;

/**
 * A list that lies in a file: its size, where each element begins, and the elements. An archive has a dozen for each text, so that it
 * holds no more than where it is.
 */
final class StoredList<T> extends FrozenList<T> {

    private final Region text;
    private final Layout part;

    private StoredList(Region text, Layout part) {
        this.text = text;
        this.part = part;
    }

    /** @param type of an element, by which the part was written */
    static <T> List<T> of(Region text, Layout part, Class<T> type) {
        if (!part.holds(type)) {
            throw new IllegalArgumentException(part + " has no " + type);
        }
        return text.fixed(part.at(text)) == 0 ? List.of() : new StoredList<>(text, part);
    }

    @Override
    public T get(int index) {
        int at = part.at(text);
        int element = text.fixed(at + (Objects.checkIndex(index, text.fixed(at)) + 1) * Integer.BYTES);
        return read(new In(text, element));
    }

    @SuppressWarnings("unchecked") // The type was looked at when the list was made.
    private T read(In element) {
        return (T) Objects.requireNonNull(part.codec().read(element));
    }

    @Override
    public int size() {
        return text.fixed(part.at(text));
    }
}
