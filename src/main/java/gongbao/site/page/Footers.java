package gongbao.site.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The foot of every page: what the rules for government sites want there, as far as it is known. */
final class Footers {

    private static final String ICP_RECORDS = "https://beian.miit.gov.cn/";
    private static final String POLICE_RECORDS = "https://beian.mps.gov.cn/#/query/webSearch?code=";
    private static final String REPORT_FAULTS = "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=";
    private static final int RECORD_CODE = 14;

    private final SiteContext site;

    Footers(SiteContext site) {
        this.site = site;
    }

    Frame.Footer of(Page page, PageLinks links) {
        SiteFacts facts = site.facts;
        return new Frame.Footer(
                new Frame.Office(facts.sponsor, facts.operator, facts.contact),
                facts.siteIdCode,
                records(page, facts),
                facts.info.footer(),
                links.to(Urls.ABOUT),
                links.to(Urls.SITEMAP));
    }

    private Frame.Records records(Page page, SiteFacts facts) {
        return new Frame.Records(
                facts.policeNumber == null ? null : police(facts.policeNumber),
                facts.icpNumber == null ? null : outside(facts.icpNumber, ICP_RECORDS),
                facts.info.conacUrl() == null ? null : outside(site.msg.get("footer.conac"), facts.info.conacUrl()),
                facts.siteIdCode == null
                        ? null
                        : outside(site.msg.get("footer.report"), report(page, facts.siteIdCode)));
    }

    private Frame.Outside outside(String text, String href) {
        return new Frame.Outside(text, href, Urls.isOutsideGovernment(href, site.facts.domain));
    }

    /** 我为政府网站找错; it wants the address of the page where that is known. */
    private String report(Page page, String siteIdCode) {
        String url = REPORT_FAULTS + URLEncoder.encode(siteIdCode, StandardCharsets.UTF_8);
        return site.facts.baseUrl == null
                ? url
                : url + "&url="
                        + URLEncoder.encode(Urls.absolute(site.facts.baseUrl, page.path()), StandardCharsets.UTF_8);
    }

    /** 〔例〕川公网安备51180202511865 leads to its record; a number in another form leads nowhere. */
    private Frame.Outside police(String number) {
        String code = recordCode(number);
        return code == null ? new Frame.Outside(number, null, false) : outside(number, POLICE_RECORDS + code);
    }

    /** The first fourteen digits in a row. */
    private static @Nullable String recordCode(String number) {
        int digits = 0;
        for (int i = 0; i < number.length(); i++) {
            digits = '0' <= number.charAt(i) && number.charAt(i) <= '9' ? digits + 1 : 0;
            if (digits == RECORD_CODE) {
                return number.substring(i + 1 - RECORD_CODE, i + 1);
            }
        }
        return null;
    }
}
