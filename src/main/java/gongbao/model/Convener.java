package gongbao.model;

import gongbao.place.Division;
import gongbao.place.Level;
import org.jspecify.annotations.Nullable;

/**
 * The body that met, as far as the text tells.
 *
 * @param body its name in full ({@code 中国共产党芦山县委员会})
 * @param organ which kind of body that is
 * @param level level of administration of the body
 * @param jurisdiction full name of its place ({@code 芦山县}; {@code 全国} for the centre)
 * @param code division code of the place; null when the name is not told apart from its namesakes
 */
public record Convener(
        @Nullable String body,
        @Nullable Organ organ,
        @Nullable Level level,
        @Nullable String jurisdiction,
        @Nullable String code)
        implements Flat {

    public static final Convener UNKNOWN = new Convener(null, null, null, null, null);

    /** Nobody met; a text of that place. */
    public static Convener of(Division place) {
        return new Convener(null, null, place.level(), place.name(), place.code());
    }
}
