package gongbao.run;

import gongbao.site.render.TemplateFault;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does with texts what works on all of them at once, and leaves out those with which it fails.
 *
 * <p>Nobody tells which of them a fault comes from: the fewest of the first that fail are looked for by halves, and the last
 * of these is left out. Where two only fail together, the second goes.
 *
 * @param <T> a text
 * @param <R> what is made of them
 */
final class Culprits<T, R> {

    /** With more than these it is not the texts that are at fault. */
    private static final int MOST = 20;

    private final Function<List<T>, R> step;
    private final BiConsumer<T, Throwable> leftOut;

    /**
     * @param step what is done with all of them; it leaves no trace when it fails
     * @param leftOut told of each that goes, and of the fault
     */
    Culprits(Function<List<T>, R> step, BiConsumer<T, Throwable> leftOut) {
        this.step = step;
        this.leftOut = leftOut;
    }

    /** The result without those with which there is none; the fault itself where that is no text's. */
    R without(List<T> all) {
        List<T> kept = new ArrayList<>(all);
        for (int left = 0; ; left++) {
            try {
                return step.apply(kept);
            } catch (TemplateFault | UncheckedIOException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                if (left == MOST) {
                    throw e;
                }
                leaveOut(kept, e);
            }
        }
    }

    private void leaveOut(List<T> kept, Throwable fault) {
        int sound = 0;
        int failing = kept.size();
        Throwable told = fault;
        while (failing - sound > 1) {
            int middle = (sound + failing) / 2;
            Throwable met = fault(kept.subList(0, middle));
            told = met == null ? told : met;
            failing = met == null ? failing : middle;
            sound = met == null ? middle : sound;
        }
        leftOut.accept(kept.remove(failing - 1), told);
    }

    private @Nullable Throwable fault(List<T> some) {
        try {
            Objects.requireNonNull(step.apply(some));
            return null;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return e;
        }
    }
}
