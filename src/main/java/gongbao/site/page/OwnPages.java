package gongbao.site.page;

import gongbao.model.CitedDocument;
import gongbao.model.DirectiveEntry;
import gongbao.model.DocumentEntry;
import gongbao.model.MeetingEntry;
import gongbao.model.MeetingKey;
import gongbao.model.Mention;
import gongbao.model.PersonEntry;
import gongbao.model.PlaceEntry;
import gongbao.model.Resolved;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.model.TermEntry;
import gongbao.model.Thing;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which things have a page of their own: only those of which a page can say more than the one sentence that names them. All
 * others are entries of the list of their column, with that sentence.
 */
final class OwnPages {

    private final Lookup lookup;

    /** Meetings of which texts of others tell that they adopted a document. */
    private final Set<MeetingKey> adopters;

    OwnPages(Lookup lookup) {
        this.lookup = lookup;
        this.adopters = lookup.corpus.editions().stream()
                .flatMap(edition -> edition.communique().documents().stream())
                .map(CitedDocument::adoptedBy)
                .map(by -> by == null ? null : by.resolved())
                .filter(Objects::nonNull)
                .map(Resolved::key)
                .collect(Collectors.toSet());
    }

    boolean has(Thing thing) {
        if (thing instanceof MeetingEntry meeting) {
            return !meeting.communiques().isEmpty() || isNamedAgain(meeting) || adopters.contains(meeting.key());
        } else if (thing instanceof DocumentEntry document) {
            return isNamedAgain(document)
                    || document.uses().stream().anyMatch(use -> isMade(lookup.fact(use, CitedDocument.class)));
        } else if (thing instanceof TargetEntry target) {
            return target.uses().stream()
                    .anyMatch(use -> lookup.fact(use, Target.class).kind() == Target.Kind.QUANTITATIVE);
        } else if (thing instanceof TermEntry term) {
            return !term.definitions().isEmpty() || isSharedByTexts(term);
        } else if (thing instanceof PersonEntry person) {
            return !person.posts().isEmpty() && isNamedAgain(person);
        } else if (thing instanceof DirectiveEntry) {
            return false;
        }
        return !((PlaceEntry) thing).communiques().isEmpty();
    }

    private static boolean isNamedAgain(Thing thing) {
        return thing.mentions().size() > 1;
    }

    /** What a meeting adopts or works on has a way before it; what it heard is told by the one sentence. */
    private static boolean isMade(CitedDocument document) {
        CitedDocument.Status status = document.status();
        return document.adoptedBy() != null
                || status == CitedDocument.Status.ADOPTED
                || status == CitedDocument.Status.DRAFT;
    }

    private static boolean isSharedByTexts(Thing thing) {
        return thing.mentions().stream().map(Mention::communique).distinct().count() > 1;
    }
}
