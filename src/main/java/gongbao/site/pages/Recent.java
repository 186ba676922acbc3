package gongbao.site.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the last few that were asked for; of others it is made anew. For what neighbouring pages ask, from any thread.
 *
 * @param <V> what is made; two made of one are equal
 */
final class Recent<V> {

    private static final int FEW = 256;

    /** The one asked for last stands last. */
    private final Map<String, V> known = new LinkedHashMap<>(FEW, 0.75f, true);

    /** @param id of what it is made of */
    V of(String id, Supplier<V> make) {
        V found = known(id);
        return found == null ? keep(id, make.get()) : found;
    }

    private synchronized @Nullable V known(String id) {
        return known.get(id);
    }

    private synchronized V keep(String id, V made) {
        known.put(id, made);
        if (known.size() > FEW) {
            known.remove(known.keySet().iterator().next());
        }
        return made;
    }
}
