package gongbao.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, and kept. May be asked from any thread; what cannot be made is tried again by the
 * next who asks.
 *
 * @param <T> what it is
 */
public final class Later<T> implements Supplier<T> {

    private final Supplier<? extends T> make;
    private @Nullable T made;

    public Later(Supplier<? extends T> make) {
        this.make = make;
    }

    @Override
    public synchronized T get() {
        T there = made;
        if (there == null) {
            there = make.get();
            made = there;
        }
        return there;
    }
}
