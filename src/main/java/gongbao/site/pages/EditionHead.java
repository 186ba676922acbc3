package gongbao.site.pages;

import gongbao.model.Communique;
import gongbao.model.Disclosure;
import gongbao.model.Edition;
import gongbao.model.Genre;
import gongbao.model.Moment;
import gongbao.model.Publication;
import gongbao.site.page.Dates;
import gongbao.site.page.SiteContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the head of an edition.
 *
 * @param told what the text and its page tell of the meeting and of themselves
 * @param filed under what the office files it: 索引号, 发文字号
 */
public record EditionHead(List<Line> told, List<Line> filed) {

    /** A line of the head: label and words. */
    public record Line(String label, String words) {}

    static EditionHead of(SiteContext site, Edition edition) {
        return new EditionHead(told(site, edition), filed(site, edition));
    }

    /** What the office files it under, as far as it is known. */
    private static List<Line> filed(SiteContext site, Edition edition) {
        Communique c = edition.communique();
        Disclosure disclosure = site.facts.disclosure(edition);
        List<Line> head = new ArrayList<>();
        add(head, site, "indexNumber", disclosure.indexNumber());
        add(head, site, "topic", disclosure.topic());
        add(head, site, "issuer", disclosure.issuer());
        add(head, site, "documentNumber", disclosure.documentNumber());
        add(head, site, "writtenDate", site.names.date(written(disclosure, c.publication())));
        add(head, site, "validity", disclosure.validity());
        add(head, site, "keywords", disclosure.keywords());
        return head;
    }

    /** Lines of the head that have something to say. */
    private static List<Line> told(SiteContext site, Edition edition) {
        Communique c = edition.communique();
        List<Line> head = new ArrayList<>();
        add(head, site.names.dated(c.meeting()));
        add(head, site.names.adopted(c.meeting()));
        add(head, site, "given", site.names.given(c.meeting()));
        add(head, site, "venue", c.meeting().venue());
        add(
                head,
                site,
                site.facts.isOwnDay(edition) ? "published" : "saved",
                site.names.date(c.publication().publishedAt()));
        add(head, site, "contentSource", site.facts.contentSource(edition));
        add(
                head,
                site,
                c.genre() == Genre.STATISTICAL ? "signed" : "author",
                c.publication().author());
        add(head, site, "genre", site.msg.get("genre." + c.genre().code()));
        return head;
    }

    private static void add(List<Line> head, SiteContext site, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            head.add(new Line(site.msg.get("head." + key), words));
        }
    }

    private static void add(List<Line> head, Dates.@Nullable Dated day) {
        if (day != null) {
            head.add(new Line(day.label(), day.days()));
        }
    }

    /** From the office, else from the text's own page. */
    private static @Nullable Moment written(Disclosure disclosure, Publication page) {
        if (disclosure.writtenDate() != null) {
            return Moment.parse(disclosure.writtenDate());
        }
        return page.writtenDate() == null ? null : Moment.of(page.writtenDate());
    }
}
