package gongbao.site.pages;

import gongbao.model.FactId;
import gongbao.model.MeetingEntry;
import gongbao.model.Mention;
import gongbao.model.Reference;
import gongbao.site.page.PageScope;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What communiqués announce of a meeting to come. */
final class Announced {

    private Announced() {}

    /**
     * Of the first communiqué that announces it, by its name: 据《…公报》，当时将召开. Nothing where another text speaks of it
     * otherwise: 党的二十大 was to come in one text, and its report is studied in the next.
     */
    static @Nullable String of(PageScope page, MeetingEntry meeting) {
        if (!meeting.communiques().isEmpty()) {
            return null;
        }
        List<Mention> mentions = meeting.mentions().stream()
                .filter(mention -> mention.fact().kind() == FactId.Kind.REFERENCE)
                .toList();
        Set<String> announcing = mentions.stream()
                .filter(mention -> reference(page, mention).announced())
                .map(Mention::communique)
                .collect(Collectors.toSet());
        return mentions.stream().anyMatch(mention -> !announcing.contains(mention.communique()))
                ? null
                : announced(page, mentions);
    }

    private static @Nullable String announced(PageScope page, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> reference(page, mention).announced())
                .findFirst()
                .map(mention -> page.msg.get(
                        "meeting.announcedBy",
                        page.names.title(page.lookup.edition(mention.communique())),
                        page.names.coming(reference(page, mention))))
                .orElse(null);
    }

    private static Reference reference(PageScope page, Mention mention) {
        return page.lookup.edition(mention.communique()).fact(mention, Reference.class);
    }
}
