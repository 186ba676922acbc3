package gongbao.serve;

import gongbao.diag.Diagnostic;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds what is shown, for all threads. Only one thread changes it. */
final class Stage {

    /** Tells this run's stamps from those of another that had the same port: its pages bear another run's token. */
    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    private volatile Shown shown = new Shown(run + ".0", null, null, null);
    private long count;

    Shown shown() {
        return shown;
    }

    /** Whether anything else is shown now. */
    boolean show(Site site) {
        return change(site.isSound() ? site : shown.sound(), site, null);
    }

    /** The sources could not be looked at: the old site stays. */
    boolean fail(Diagnostic fault) {
        return change(shown.sound(), shown.newest(), fault);
    }

    private boolean change(@Nullable Site sound, @Nullable Site newest, @Nullable Diagnostic fault) {
        Shown old = shown;
        if (newest == old.newest() && Objects.equals(fault, old.fault())) {
            return false;
        }
        shown = new Shown(run + "." + ++count, sound, newest, fault);
        return true;
    }
}
