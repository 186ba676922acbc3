package gongbao.site.pages;

import gongbao.model.FactId;
import gongbao.model.MeetingEntry;
import gongbao.model.Mention;
import gongbao.model.Reference;
import gongbao.site.page.PageScope;
import org.jspecify.annotations.Nullable;

/** What communiqués announce of a meeting to come. */
final class Announced {

    private Announced() {}

    /** Of the first communiqué that announces it, by its name: 据《…公报》，将召开; that it was held then, or at all, nothing here says. */
    static @Nullable String of(PageScope page, MeetingEntry meeting) {
        if (!meeting.communiques().isEmpty()) {
            return null;
        }
        return meeting.mentions().stream()
                .filter(mention -> mention.fact().kind() == FactId.Kind.REFERENCE)
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
