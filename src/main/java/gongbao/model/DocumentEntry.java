package gongbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, under whatever short form or stage it is named.
 *
 * @param id its slug comes from the title
 * @param title the full title as first printed
 * @param issuer who issues it, as first printed; null where no communiqué says
 * @param printings the other forms of the title that stand for it, as printed
 * @param uses where it is named and with what status
 * @param mentions every mention
 */
public record DocumentEntry(
        ThingId id,
        String title,
        @Nullable String issuer,
        List<String> printings,
        List<FactRef> uses,
        List<Mention> mentions)
        implements Thing {

    public DocumentEntry {
        printings = List.copyOf(printings);
        uses = List.copyOf(uses);
        mentions = List.copyOf(mentions);
    }
}
