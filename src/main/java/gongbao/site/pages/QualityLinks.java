package gongbao.site.pages;

import gongbao.model.Annotation;
import gongbao.model.Edition;
import gongbao.site.page.SiteContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many mentions of the archive are linked, and why others are not: counted once, when the first page asks. */
final class QualityLinks {

    private final SiteContext site;
    private long count = -1;
    private List<QualityPages.Reason> reasons = List.of();

    QualityLinks(SiteContext site) {
        this.site = site;
    }

    synchronized long count() {
        countOnce();
        return count;
    }

    synchronized List<QualityPages.Reason> reasons() {
        countOnce();
        return reasons;
    }

    private void countOnce() {
        if (count < 0) {
            Map<String, Integer> byReason = new LinkedHashMap<>();
            count = 0;
            for (Edition edition : site.corpus.editions()) {
                for (Annotation annotation : edition.annotations()) {
                    count += annotation.thing() != null ? 1 : 0;
                    if (annotation.reason() != null) {
                        byReason.merge(reason(site, annotation), 1, Integer::sum);
                    }
                }
            }
            reasons = byReason.entrySet().stream()
                    .map(entry -> new QualityPages.Reason(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    static String reason(SiteContext site, Annotation unresolved) {
        return site.msg.getOr("unresolved." + unresolved.reason(), "unresolved");
    }
}
