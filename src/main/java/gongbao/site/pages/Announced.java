package gongbao.site.pages;

import gongbao.model.FactId;
import gongbao.model.MeetingEntry;
import gongbao.model.Mention;
import gongbao.model.Reference;
import gongbao.site.page.SiteContext;
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
    static @Nullable String of(SiteContext site, MeetingEntry meeting) {
        if (!meeting.communiques().isEmpty()) {
            return null;
        }
        List<Mention> mentions = meeting.mentions().stream()
                .filter(mention -> mention.fact().kind() == FactId.Kind.REFERENCE)
                .toList();
        Set<String> announcing = mentions.stream()
                .filter(mention -> reference(site, mention).announced())
                .map(Mention::communique)
                .collect(Collectors.toSet());
        return mentions.stream().anyMatch(mention -> !announcing.contains(mention.communique()))
                ? null
                : announced(site, mentions);
    }

    private static @Nullable String announced(SiteContext site, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> reference(site, mention).announced())
                .findFirst()
                .map(mention -> site.msg.get(
                        "meeting.announcedBy",
                        site.names.title(site.lookup.edition(mention.communique())),
                        site.names.coming(reference(site, mention))))
                .orElse(null);
    }

    private static Reference reference(SiteContext site, Mention mention) {
        return site.lookup.edition(mention.communique()).fact(mention, Reference.class);
    }
}
