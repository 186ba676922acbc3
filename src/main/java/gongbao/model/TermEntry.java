package gongbao.model;

import java.util.List;

/**
 * A policy formula, by its wording.
 *
 * @param id its slug comes from the wording
 * @param text the wording as first printed
 * @param parts slugs of terms whose wording stands inside this one
 * @param wholes slugs of terms inside whose wording this one stands
 * @param mentions every mention
 */
public record TermEntry(ThingId id, String text, List<String> parts, List<String> wholes, List<Mention> mentions)
        implements Thing {

    public TermEntry {
        parts = List.copyOf(parts);
        wholes = List.copyOf(wholes);
        mentions = List.copyOf(mentions);
    }
}
