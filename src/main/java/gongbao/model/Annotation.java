package gongbao.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what it leads to.
 *
 * @param mention the words
 * @param resolution what they mean
 */
public record Annotation(Mention mention, Resolution resolution) {

    /** The one thing that is meant; null where the mention is not linked. */
    public @Nullable ThingId thing() {
        return resolution instanceof Resolution.Linked linked ? linked.thing() : null;
    }

    /** The thing that is meant by a mention which is known to be linked. */
    public ThingId linked() {
        return Objects.requireNonNull(thing());
    }

    /** Why a mention that could lead to a thing does not; null where it does, or never could. */
    public @Nullable String reason() {
        return resolution instanceof Resolution.Open open ? open.reason() : null;
    }
}
