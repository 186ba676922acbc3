package gongbao.model;

import gongbao.text.FrozenList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, under whatever short form or stage it is named.
 *
 * @param id its slug comes from the title
 * @param title the full title as first printed
 * @param issuer who issues it, as first printed; null where no communiqué says
 * @param printings the other forms of the title that stand for it, as printed
 * @param names slugs of documents whose titles stand in this one's (a report on a plan names the plan)
 * @param namedBy slugs of documents in whose titles this one's stands
 * @param uses where it is named and with what status
 * @param mentions every mention
 */
public record DocumentEntry(
        ThingId id,
        String title,
        @Nullable String issuer,
        List<String> printings,
        List<Slug> names,
        List<Slug> namedBy,
        List<FactRef> uses,
        List<Mention> mentions)
        implements Thing {

    public DocumentEntry {
        printings = List.copyOf(printings);
        names = List.copyOf(names);
        namedBy = List.copyOf(namedBy);
        uses = FrozenList.of(uses);
        mentions = FrozenList.of(mentions);
    }
}
