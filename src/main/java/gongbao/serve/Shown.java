package gongbao.serve;

import gongbao.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What browsers are shown.
 *
 * @param stamp another one whenever something else is shown: a page of an older stamp is to be loaded again
 * @param sound the last site that can be shown; null until there is one
 * @param newest the site as the sources are now, of which the findings tell; null before they were read
 * @param fault why the sources could not be looked at; null where they could
 */
record Shown(
        String stamp,
        @Nullable Site sound,
        @Nullable Site newest,
        @Nullable Diagnostic fault) {

    /** Whether it is the site as the sources are now. */
    boolean isNewest() {
        return newest != null && newest == sound && fault == null;
    }

    /** A page that could not be made is found only when somebody asks for it, so they are asked for anew each time. */
    List<Diagnostic> findings() {
        List<Diagnostic> found = new ArrayList<>();
        if (fault != null) {
            found.add(fault);
        }
        if (newest != null) {
            found.addAll(newest.findings());
        }
        return found;
    }
}
