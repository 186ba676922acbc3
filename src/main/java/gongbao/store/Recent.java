package gongbao.store;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The elements that were read last: a page asks for the same target a dozen times. Each has one slot, so that a look costs next to
 * nothing and no more is held than there are slots.
 */
final class Recent {

    /** A power of two. */
    private static final int SLOTS = 1 << 13;

    private record Element(Region text, int at, Object value) {}

    private final AtomicReferenceArray<@Nullable Element> slots = new AtomicReferenceArray<>(SLOTS);

    /**
     * The element of a text that begins at a place.
     *
     * @param read reads it
     */
    Object get(Region text, int at, Supplier<Object> read) {
        int slot = (System.identityHashCode(text) * 31 + at) * 0x9e3779b9 >>> Integer.SIZE - 13;
        Element known = slots.get(slot);
        if (known != null && known.text() == text && known.at() == at) {
            return known.value();
        }
        Object value = read.get();
        slots.set(slot, new Element(text, at, value));
        return value;
    }
}
