package gongbao.link;

import gongbao.model.CitedDocument;
import gongbao.model.Meeting;
import gongbao.model.Organ;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles of documents: whose they are, what they are called without that, how far they have come. */
final class Titles {

    /** 〔例〕政府工作报告, 决定: too common to mean one document outside the communiqué that names it. */
    private static final Pattern COMMON = Pattern.compile(".{0,6}(?:报告|决定|决议|意见|纲要|规划|计划|方案|公报|说明|通知|建议)");

    /** 〔例〕县委常委会抓党建工作报告: every session hears another one under the same name; a year or a session tells them apart. */
    private static final Pattern OF_ONE_MEETING = Pattern.compile("[^0-9届]*(?:报告|说明|讲话)");

    /** 〔例〕(讨论稿), （草案）, (征求意见稿): how far a text has come, not which text. Not (试行): that is part of the name. */
    private static final Pattern STAGE = Pattern.compile("[(（][^()（）]{0,6}(?:稿|草案)[)）]$");

    private static final Pattern COMMITTEE = Pattern.compile("|委员会|.{1,3}?(?:委|党委|委员会)");

    private static final Pattern DISCIPLINE = Pattern.compile("(?:.{1,3}?)?(?:纪委|纪律检查委员会)");

    private Titles() {}

    /** A draft is the document it is a draft of. */
    static String key(String title) {
        return Wording.key(STAGE.matcher(title).replaceFirst(""));
    }

    /** 〔例〕中共河南省委关于甲的决定 → 关于甲的决定: what is left when the issuer is known. */
    static String bare(CitedDocument document) {
        String key = key(document.title());
        int about = document.issuer() == null ? -1 : key.indexOf("关于");
        return about < 0 ? key : key.substring(about);
    }

    static boolean isMarked(String title) {
        return STAGE.matcher(title).find();
    }

    /**
     * Who a document belongs to: a body of a place, or one communiqué where nothing more is sure. Null where nothing in the
     * text says.
     */
    static @Nullable String owner(Draft draft, CitedDocument document) {
        String own = "#" + draft.id();
        if (document.issuer() != null) {
            return owner(Office.one(Wording.key(document.issuer()), draft.home(), own));
        }
        String key = key(document.title());
        if (COMMON.matcher(key).matches()) {
            return own;
        }
        if (document.status() == CitedDocument.Status.CITED) {
            return null;
        }
        Meeting meeting = draft.communique().meeting();
        return meeting.code() == null || OF_ONE_MEETING.matcher(key).matches() ? own : meeting.code() + meeting.organ();
    }

    /** 〔例〕中共四川省委, 四川省委, 中国共产党四川省委员会 → {@code 510000COMMITTEE}. */
    private static String owner(Office body) {
        Organ organ = COMMITTEE.matcher(body.title()).matches()
                ? Organ.COMMITTEE
                : DISCIPLINE.matcher(body.title()).matches() ? Organ.DISCIPLINE_COMMISSION : null;
        return body.place() + (organ == null ? body.title() : organ);
    }
}
