package gongbao.parse;

import gongbao.model.CitedDocument.Status;
import gongbao.model.CitedDocument.Treatment;
import gongbao.text.Span;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document while it is being gathered: where its title stands, and its strongest status so far. */
final class TitleUses {

    /** Two verbs of a sentence may lead to one title: it stands there once. */
    final Set<Span> spans = new LinkedHashSet<>();

    /** Who else adopted it is of interest only as long as this meeting did nothing with it. */
    Treatment treatment = new Treatment(Status.CITED, null, null);

    Rule rule;

    /** What a title is before any verb is found for it. */
    TitleUses(Rule named) {
        rule = named;
    }

    Span first() {
        return spans.iterator().next();
    }

    Status status() {
        return treatment.status();
    }

    void raise(Status status, @Nullable String verb, Rule newRule) {
        if (status.compareTo(status()) < 0) {
            treatment = new Treatment(status, verb, null);
            rule = newRule;
        }
    }

    private boolean isOnlyNamed() {
        return treatment.verb() == null && treatment.adoptedBy() == null;
    }

    /** Takes what is said of the document in one more place. */
    void add(Treatment more, Rule newRule) {
        boolean says = more.adoptedBy() != null ? treatment.adoptedBy() == null : more.verb() != null && isOnlyNamed();
        if (more.status() == Status.CITED && status() == Status.CITED && says) {
            treatment = more;
        }
        raise(more.status(), more.verb(), newRule);
    }
}
