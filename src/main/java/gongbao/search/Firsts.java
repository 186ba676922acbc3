package gongbao.search;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts together with what several steps may begin. */
final class Firsts {

    private Firsts() {}

    static @Nullable CharSet either(@Nullable CharSet a, @Nullable CharSet b) {
        return a == null || b == null ? null : a.or(b);
    }

    static @Nullable CharSet any(List<? extends Node> nodes) {
        return nodes.stream().anyMatch(node -> node.first() == null)
                ? null
                : nodes.stream()
                        .map(node -> Objects.requireNonNull(node.first()))
                        .reduce(CharSet.NONE, CharSet::or);
    }
}
