package gongbao.site.pages;

import gongbao.diag.Diagnostic;
import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.site.page.Column;
import gongbao.site.page.OpeningWords;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import gongbao.site.text.Coverage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How well one communiqué was read: as a row of the list, and as a page of its own. */
final class QualityReading {

    private QualityReading() {}

    static List<Diagnostic> findings(Edition edition, Map<String, List<Diagnostic>> ofArchive) {
        Communique c = edition.communique();
        return Stream.concat(
                        c.diagnostics().stream(),
                        c.source().paths().stream().flatMap(path -> ofArchive.getOrDefault(path, List.of()).stream()))
                .sorted()
                .toList();
    }

    static QualityPages.Row row(PageScope page, Edition edition, List<Diagnostic> findings, boolean hasPage) {
        Coverage coverage = Coverage.of(edition);
        return new QualityPages.Row(
                new Words(
                        page.names.shortTitle(edition),
                        hasPage ? page.to(Urls.page(Column.QUALITY, edition.id())) : page.link(edition)),
                coverage.percent(),
                coverage.silent().size(),
                hasPage ? List.of() : sentences(page, edition, coverage),
                (int) edition.open().count(),
                findings.size(),
                missing(page.site, edition));
    }

    static QualityPages.View view(
            PageScope page, Edition edition, String title, QualityPages.Editors editors, List<Diagnostic> findings) {
        return new QualityPages.View(
                title,
                new Words(page.names.title(edition), page.link(edition)),
                editors,
                text(page, edition),
                missing(page.site, edition),
                edition.open()
                        .map(unresolved -> new QualityPages.Open(
                                unresolved.mention().text(),
                                page.link(unresolved.mention()),
                                QualityLinks.reason(page.site, unresolved)))
                        .toList(),
                findings.stream().map(finding -> finding(page.site, finding)).toList(),
                page.data(edition));
    }

    private static QualityPages.Text text(PageScope page, Edition edition) {
        Coverage coverage = Coverage.of(edition);
        return new QualityPages.Text(
                coverage.percent(), coverage.characters(), coverage.explained(), sentences(page, edition, coverage));
    }

    /** Those of which no rule has read a word, by their opening words. */
    private static List<Words> sentences(PageScope page, Edition edition, Coverage coverage) {
        return coverage.silent().stream()
                .map(silent -> new Words(
                        OpeningWords.of(silent.text()),
                        page.to(Urls.communique(edition.id()), silent.block().anchor())))
                .toList();
    }

    private static QualityPages.Finding finding(SiteContext site, Diagnostic finding) {
        return new QualityPages.Finding(
                finding.message(site.msg.locale()),
                finding.mend(site.msg.locale()),
                finding.line() == 0 ? null : site.msg.get("quality.place", finding.line(), finding.column()));
    }

    /** What a communiqué should say of itself and does not, or not so that a rule could read it. */
    private static List<String> missing(SiteContext site, Edition edition) {
        Communique c = edition.communique();
        Map<String, Boolean> said = new LinkedHashMap<>();
        said.put("title", !c.title().isBlank());
        said.put("meeting", c.meeting().key() != null);
        said.put("date", c.meeting().startDate() != null);
        said.put("attendance", !c.attendees().isEmpty());
        said.put("chair", c.meeting().chair() != null);
        said.put("documents", !c.documents().isEmpty());
        said.put("published", c.publication().publishedAt() != null);
        said.put("contentSource", c.publication().contentSource() != null || site.facts.info.contentSource() != null);
        return said.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(entry -> site.msg.get("missing." + entry.getKey()))
                .toList();
    }
}
