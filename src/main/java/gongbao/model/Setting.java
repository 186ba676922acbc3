package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting met, and who presided.
 *
 * @param venue place where it met, as printed after 在
 * @param chair who presided, as printed ({@code 县委常委会})
 * @param chairSpans the words that say so: 全会由|县委常委会主持|。
 */
public record Setting(@Nullable String venue, @Nullable String chair, List<Span> chairSpans) implements Flat {

    public static final Setting UNKNOWN = new Setting(null, null, List.of());

    public Setting {
        chairSpans = List.copyOf(chairSpans);
    }

    public Setting withChair(String known, List<Span> words) {
        return new Setting(venue, known, words);
    }

    Setting in(UnaryOperator<Span> place) {
        return new Setting(venue, chair, chairSpans.stream().map(place).toList());
    }
}
