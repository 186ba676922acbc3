package gongbao.parse;

import gongbao.model.Adopter;
import gongbao.model.CitedDocument.Status;
import gongbao.text.Span;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document while it is being gathered: where its title stands, and its strongest status so far. */
final class TitleUses {

    /** Two verbs of a sentence may lead to one title: it stands there once. */
    final Set<Span> spans = new LinkedHashSet<>();

    /** Who else adopted it; of interest only as long as this meeting did nothing with it. */
    @Nullable
    Adopter adoptedBy;

    Status status = Status.CITED;
    Rule rule;

    /** What a title is before any verb is found for it. */
    TitleUses(Rule named) {
        rule = named;
    }

    Span first() {
        return spans.iterator().next();
    }

    void raise(Status newStatus, Rule newRule) {
        if (newStatus.compareTo(status) < 0) {
            status = newStatus;
            rule = newRule;
        }
    }
}
