package gongbao.site.part;

import gongbao.model.CitedDocument;
import gongbao.model.CitedDocument.Status;
import gongbao.site.page.SiteContext;

/**
 * What may be said of a document beside its title: the text's own verb, and only without one a word for the status.
 *
 * <pre>
 * 批准《政府工作报告》            → 批准
 * 作了题为《…》的报告             → 作报告
 * 建议议程: 审议《工作报告》       → 议程：审议
 * 贯彻《纪律处分条例》            → 提到
 * </pre>
 */
public final class Treated {

    private Treated() {}

    public static String label(SiteContext site, CitedDocument document) {
        String verb = document.verb();
        if (verb == null || document.adoptedBy() != null) {
            return site.msg.get("status." + document.status().code());
        }
        if (document.status() == Status.HEARD && "作做".indexOf(verb.charAt(0)) >= 0) {
            return site.msg.get("status.reported"); // 作了题为|《…》|的报告: the verb alone would say little
        }
        return document.status() == Status.PLANNED ? site.msg.get("status.plannedTo", verb) : verb;
    }
}
