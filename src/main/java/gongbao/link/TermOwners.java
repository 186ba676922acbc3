package gongbao.link;

import gongbao.model.Moment;
import gongbao.model.TermOwner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose formula a term is. Who uses it first in the archive proves nothing: the archive is never whole. A text has to say
 * whose it is, or the first to use it has to set it up and say what its parts are.
 */
final class TermOwners {

    private TermOwners() {}

    /** @param uses the earliest first */
    static @Nullable TermOwner of(List<TermUse> uses, boolean partsDefinedAtFirst) {
        Map<String, TermOwner> attributed = new LinkedHashMap<>();
        for (TermUse use : uses) {
            if (use.owner() != null) {
                attributed.putIfAbsent(
                        use.owner(), new TermOwner(use.owner(), TermOwner.Basis.ATTRIBUTED, use.mention()));
            }
        }
        if (!attributed.isEmpty()) {
            return attributed.size() == 1 ? attributed.values().iterator().next() : null;
        }
        return partsDefinedAtFirst ? defined(uses) : null;
    }

    private static @Nullable TermOwner defined(List<TermUse> uses) {
        TermUse first = uses.get(0);
        String home = first.draft().home();
        Moment day = first.day();
        if (home == null
                || day == null
                || !first.setsUp()
                || uses.stream().anyMatch(use -> use.draft() == first.draft() && use.cited())) {
            return null;
        }
        boolean alone =
                uses.stream().filter(use -> !isAfter(use.day(), day)).allMatch(use -> use.draft() == first.draft());
        return alone ? new TermOwner(home, TermOwner.Basis.DEFINED, first.mention()) : null;
    }

    /** A text without a day may be older than any. */
    private static boolean isAfter(@Nullable Moment one, Moment other) {
        return one != null && one.compareTo(other) > 0;
    }
}
