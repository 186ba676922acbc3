package gongbao.site.page;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Communique;
import gongbao.model.Disclosure;
import gongbao.model.Edition;
import gongbao.model.Genre;
import gongbao.model.Moment;
import gongbao.model.Publication;
import gongbao.model.SiteInfo;
import gongbao.site.render.Messages;
import gongbao.text.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the site itself: what the office says of it, and nothing else. The page that a communiqué was saved from
 * stands on a site of its own, whose numbers and sponsor are not this one's.
 */
public final class SiteFacts {

    /** A finding is no list of the archive. */
    private static final int MOST_IDS = 5;

    final @Nullable String name;
    public final @Nullable String baseUrl;
    final @Nullable String domain;
    final @Nullable String siteIdCode;
    final @Nullable String icpNumber;
    final @Nullable String policeNumber;
    public final @Nullable String sponsor;
    final @Nullable String operator;
    final @Nullable String contact;
    public final SiteInfo info;

    /** The latest day that any of its texts gives itself. */
    final @Nullable LocalDate newest;

    private final Lookup lookup;
    private final Messages msg;

    SiteFacts(SiteInfo info, Lookup lookup, Messages msg) {
        this.msg = msg;
        this.info = info;
        this.lookup = lookup;
        name = info.name();
        baseUrl = info.baseUrl();
        domain = info.domain() != null ? info.domain() : baseUrl == null ? null : Urls.host(baseUrl);
        siteIdCode = info.siteIdCode();
        icpNumber = info.icpNumber();
        policeNumber = info.policeNumber();
        sponsor = info.sponsor();
        operator = info.operator();
        contact = info.contact();
        newest = lookup.newestFirst.stream()
                .map(edition -> edition.communique().ownDay())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** 来源: from the communiqué's own page, else from the office. */
    @Nullable
    public String contentSource(Edition edition) {
        String printed = edition.communique().publication().contentSource();
        return printed != null ? printed : info.contentSource();
    }

    /**
     * Whether the day of publication is of the office itself: an editor gave it, the text bears it, or the page is one of this
     * site. A page of another site may carry a text years later.
     */
    public boolean isOwnDay(Edition edition) {
        Communique c = edition.communique();
        Publication page = c.publication();
        boolean same = page.siteIdCode() != null && page.siteIdCode().equals(siteIdCode);
        boolean ours = page.contentSource() != null
                && Stream.of(name, sponsor, info.contentSource()).anyMatch(page.contentSource()::equals);
        return c.given().contains("publishedAt") || same || ours || isIssued(c);
    }

    /** 〔例〕云州市统计局 | (2013年2月25日), under the title of a bulletin. */
    private static boolean isIssued(Communique c) {
        Moment at = c.publication().publishedAt();
        return c.genre() == Genre.STATISTICAL
                && at != null
                && c.body()
                        .contains(at.day().getYear()
                                + "年"
                                + at.day().getMonthValue()
                                + "月"
                                + at.day().getDayOfMonth()
                                + "日");
    }

    /** What the office's register says of it. */
    public Disclosure disclosure(Edition edition) {
        return info.communiques().getOrDefault(edition.id(), Disclosure.NONE);
    }

    /**
     * What an inspection would find missing: for each key that {@code site.yaml} could give, the key and what
     * stays away without it; the communiqués that do not say when they were published; and what the office says of
     * communiqués that are not there.
     */
    public List<Diagnostic> missing() {
        List<Diagnostic> missing = new ArrayList<>();
        want(missing, "name", name != null);
        want(missing, "domain", domain != null);
        want(missing, "siteIdCode", siteIdCode != null);
        want(missing, "sponsor", sponsor != null);
        want(missing, "contact", contact != null);
        want(missing, "icpNumber", icpNumber != null);
        want(missing, "policeNumber", policeNumber != null);
        want(
                missing,
                "contentSource",
                lookup.corpus.editions().stream().allMatch(edition -> contentSource(edition) != null));
        untimed(missing);
        info.communiques().keySet().stream()
                .filter(id -> lookup.findEdition(id) == null)
                .sorted()
                .forEach(id ->
                        missing.add(Diagnostic.of(Severity.WARNING, "disclosure-unknown", "site.yaml", id, known(id))));
        return missing;
    }

    /** The ids that may be meant: the nearest, else the first few. */
    private String known(String id) {
        List<String> ids =
                lookup.corpus.editions().stream().map(Edition::id).sorted().toList();
        String nearest = Nearest.of(id, ids);
        String few = String.join(", ", ids.subList(0, Math.min(MOST_IDS, ids.size())));
        return nearest != null ? nearest : ids.size() > MOST_IDS ? few + " …" : few;
    }

    private void want(List<Diagnostic> missing, String key, boolean known) {
        if (!known) {
            missing.add(Diagnostic.of(Severity.WARNING, "site-info-missing", "site.yaml", key, msg.get("info." + key)));
        }
    }

    /** One finding for all, at the first of them. */
    private void untimed(List<Diagnostic> missing) {
        List<String> paths = lookup.corpus.editions().stream()
                .filter(edition ->
                        Labels.published(edition.communique().publication().publishedAt()) == null)
                .map(edition -> edition.communique().source().path())
                .sorted()
                .toList();
        if (!paths.isEmpty()) {
            missing.add(Diagnostic.of(
                    Severity.WARNING, "publication-time-missing", paths.get(0), String.valueOf(paths.size())));
        }
    }
}
