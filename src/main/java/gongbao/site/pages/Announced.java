package gongbao.site.pages;

import gongbao.model.FactId;
import gongbao.model.MeetingEntry;
import gongbao.model.Reference;
import gongbao.site.page.PageScope;
import org.jspecify.annotations.Nullable;

/** What communiqués announce of a meeting to come. */
final class Announced {

    private Announced() {}

    /** Of the first communiqué that announces it; that it was held then, or at all, nothing here says. */
    static @Nullable String of(PageScope page, MeetingEntry meeting) {
        if (!meeting.communiques().isEmpty()) {
            return null;
        }
        return meeting.mentions().stream()
                .filter(mention -> mention.fact().kind() == FactId.Kind.REFERENCE)
                .map(mention -> page.lookup.edition(mention.communique()).fact(mention, Reference.class))
                .filter(Reference::announced)
                .findFirst()
                .map(reference -> page.names.coming(reference))
                .orElse(null);
    }
}
