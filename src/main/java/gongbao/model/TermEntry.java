package gongbao.model;

import gongbao.text.FrozenList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy formula, by its wording.
 *
 * @param id its slug comes from the wording
 * @param text the wording as first printed
 * @param owner whose it is; null where the archive cannot tell
 * @param definitions what texts say it stands for, the earliest first, each wording once
 * @param parts slugs of terms whose wording stands inside this one
 * @param wholes slugs of terms inside whose wording this one stands
 * @param mentions every mention
 */
public record TermEntry(
        ThingId id,
        String text,
        @Nullable TermOwner owner,
        List<TermDefinition> definitions,
        List<Slug> parts,
        List<Slug> wholes,
        List<Mention> mentions)
        implements Thing {

    public TermEntry {
        definitions = List.copyOf(definitions);
        parts = List.copyOf(parts);
        wholes = List.copyOf(wholes);
        mentions = FrozenList.of(mentions);
    }
}
