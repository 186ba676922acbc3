package gongbao.site;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Publication;
import gongbao.model.SiteInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of the site itself: from the office, else from the newest communiqué whose own page says it. */
final class SiteFacts {

    final @Nullable String name;
    final @Nullable String baseUrl;
    final @Nullable String domain;
    final @Nullable String siteIdCode;
    final @Nullable String icpNumber;
    final @Nullable String policeNumber;
    final @Nullable String sponsor;
    final @Nullable String operator;
    final @Nullable String contact;
    final SiteInfo info;
    private final Lookup lookup;

    SiteFacts(SiteInfo info, Lookup lookup) {
        this.info = info;
        this.lookup = lookup;
        name = info.name();
        baseUrl = info.baseUrl();
        domain = info.domain() != null ? info.domain() : baseUrl == null ? null : Urls.host(baseUrl);
        siteIdCode = first(info.siteIdCode(), Publication::siteIdCode);
        icpNumber = first(info.icpNumber(), Publication::icpNumber);
        policeNumber = first(info.policeNumber(), Publication::policeNumber);
        sponsor = first(info.sponsor(), Publication::sponsor);
        operator = first(info.operator(), Publication::operator);
        contact = info.contact();
    }

    private @Nullable String first(@Nullable String given, Function<Publication, @Nullable String> printed) {
        if (given != null) {
            return given;
        }
        return lookup.newestFirst.stream()
                .map(edition -> printed.apply(edition.communique().publication()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What the pages have to do without, in one finding: the keys that {@code site.yaml} could give. */
    List<Diagnostic> missing() {
        Map<String, @Nullable String> wanted = new LinkedHashMap<>();
        wanted.put("name", name);
        wanted.put("domain", domain);
        wanted.put("siteIdCode", siteIdCode);
        wanted.put("sponsor", sponsor);
        wanted.put("contact", contact);
        wanted.put("icpNumber", icpNumber);
        wanted.put("policeNumber", policeNumber);
        wanted.put("contentSource", sourcesKnown() ? "" : null);
        List<String> missing = wanted.entrySet().stream()
                .filter(entry -> entry.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(Diagnostic.of(
                        Severity.WARNING, "site-info-missing", "site.yaml", String.join(", ", missing)));
    }

    private boolean sourcesKnown() {
        return info.contentSource() != null
                || lookup.corpus.editions().stream()
                        .allMatch(edition -> edition.communique().publication().contentSource() != null);
    }
}
