package gongbao.link;

import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.DocumentEntry;
import gongbao.model.FactRef;
import gongbao.model.Mention;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Documents by issuer and title. Short forms and drafts go to the document they stand for; a title that many bodies use
 * stays with the body, or even the communiqué, that names it.
 */
final class DocumentIndex {

    /** 〔例〕政府工作报告, 决定: too common to mean one document outside the communiqué that names it. */
    private static final Pattern COMMON = Pattern.compile(".{0,6}(?:报告|决定|决议|意见|纲要|规划|计划|方案|公报|说明|通知|建议)");

    /** 〔例〕(讨论稿), （草案）, (征求意见稿): how far a text has come, not which text. Not (试行): that is part of the name. */
    private static final Pattern STAGE = Pattern.compile("[(（][^()（）]{0,6}(?:稿|草案)[)）]$");

    private static final class Found {
        final ThingId id;
        String title;
        @Nullable String issuer;
        final Set<String> printings = new LinkedHashSet<>();
        final List<FactRef> uses = new ArrayList<>();

        Found(ThingId id, String title) {
            this.id = id;
            this.title = title;
        }
    }

    private final Backlinks links;
    private final Slugs slugs = new Slugs();
    /** By owner and wording; the owner is an issuer, {@code @<place>}, {@code #<communiqué>} or empty. */
    private final Map<String, Found> documents = new LinkedHashMap<>();
    /** Keys by wording alone, to see whether a title without issuer has one candidate or more. */
    private final Map<String, Set<String>> byTitle = new LinkedHashMap<>();

    DocumentIndex(List<Draft> drafts, Backlinks links) {
        this.links = links;
        // Titles that say whose they are come first: the others are measured against them.
        drafts.forEach(draft -> addAll(draft, doc -> !isShort(doc) && ownerOf(draft, doc) != null));
        drafts.forEach(draft -> addAll(draft, doc -> !isShort(doc) && ownerOf(draft, doc) == null));
        drafts.forEach(draft -> addAll(draft, doc -> isShort(doc)));
    }

    private interface Choice {
        boolean takes(CitedDocument document);
    }

    private void addAll(Draft draft, Choice choice) {
        List<CitedDocument> all = draft.communique().documents();
        for (int i = 0; i < all.size(); i++) {
            if (choice.takes(all.get(i))) {
                add(draft, i);
            }
        }
    }

    private void add(Draft draft, int index) {
        CitedDocument document = draft.communique().documents().get(index);
        List<Mention> mentions = draft.mentions(Mention.Kind.DOCUMENT, index);
        String key = keyOf(draft, document);
        if (key == null) {
            links.unresolved(mentions, "ambiguous-document");
            return;
        }
        Found found = documents.get(key);
        if (found == null) {
            found = new Found(new ThingId(ThingId.Kind.DOCUMENT, slugs.next(document.title())), document.title());
            documents.put(key, found);
            byTitle.computeIfAbsent(titleKey(document.title()), title -> new LinkedHashSet<>()).add(key);
        }
        if (found.issuer == null) {
            found.issuer = document.issuer();
        }
        found.printings.add(document.title());
        if (!isMarked(document.title()) && isMarked(found.title)) {
            found.title = document.title();
        }
        found.uses.add(new FactRef(draft.id(), index));
        links.link(mentions, found.id);
    }

    /** The document that is meant; null when more than one is left. */
    private @Nullable String keyOf(Draft draft, CitedDocument document) {
        String full = fullTitle(document);
        if (full != null) {
            CitedDocument target = draft.communique().documents().stream()
                    .filter(other -> other.title().equals(full))
                    .findFirst()
                    .orElse(document);
            return target == document || fullTitle(target) != null
                    ? owned("#" + draft.id(), full)
                    : keyOf(draft, target);
        }
        String owner = ownerOf(draft, document);
        if (owner != null) {
            return owned(owner, document.title());
        }
        Set<String> candidates = byTitle.getOrDefault(titleKey(document.title()), Set.of());
        return switch (candidates.size()) {
            case 0 -> owned("", document.title());
            case 1 -> candidates.iterator().next();
            default -> null;
        };
    }

    private static String owned(String owner, String title) {
        return owner + "\t" + titleKey(title);
    }

    /** A draft is the document it is a draft of. */
    private static String titleKey(String title) {
        return Wording.key(STAGE.matcher(title).replaceFirst(""));
    }

    private static boolean isMarked(String title) {
        return STAGE.matcher(title).find();
    }

    /** Who the title belongs to; null where nothing in the text says. */
    private static @Nullable String ownerOf(Draft draft, CitedDocument document) {
        if (document.issuer() != null) {
            return Bodies.full(document.issuer());
        }
        if (COMMON.matcher(STAGE.matcher(document.title()).replaceFirst("")).matches()) {
            return "#" + draft.id();
        }
        if (document.status() == CitedDocument.Status.CITED) {
            return null;
        }
        Communique communique = draft.communique();
        String code = communique.meeting().code();
        return code == null ? "#" + draft.id() : "@" + code + communique.meeting().organ();
    }

    private static boolean isShort(CitedDocument document) {
        return fullTitle(document) != null;
    }

    /** The title that a short form stands for, as the parser found it; null for full titles. */
    private static @Nullable String fullTitle(CitedDocument document) {
        String full = document.aliasOf();
        return full == null || full.equals(document.title()) ? null : full;
    }

    List<DocumentEntry> entries(Order order) {
        return documents.values().stream()
                .map(found -> new DocumentEntry(
                        found.id,
                        found.title,
                        found.issuer,
                        found.printings.stream().filter(title -> !title.equals(found.title)).toList(),
                        found.uses,
                        links.of(found.id, order)))
                .toList();
    }
}
