package gongbao.link;

import gongbao.lexicon.Lexicon;
import gongbao.model.Body;
import gongbao.model.CitedDocument;
import gongbao.model.Draft;
import gongbao.model.Organ;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles of documents: whose they are, what they are called without that, how far they have come. */
final class Titles {

    private static final Set<String> KINDS = Lexicon.words("titles", "kind");
    private static final Set<String> SPOKEN = Lexicon.words("titles", "spoken");
    private static final Set<String> STAGES = Lexicon.words("titles", "stage");
    private static final Set<String> COMMITTEE = Lexicon.words("offices", "committee");
    private static final Set<String> DISCIPLINE = Lexicon.words("offices", "discipline");

    /** Longer words before its kind make a title a name. */
    private static final int LONGEST_COMMON = 6;

    /** 征求意见|稿. */
    private static final int LONGEST_STAGE = 6;

    private static final String ABOUT = "关于";

    private Titles() {}

    /** A draft is the document it is a draft of. */
    static String key(String title) {
        int stage = stageAt(title);
        return Wording.key(stage < 0 ? title : title.substring(0, stage));
    }

    static boolean isMarked(String title) {
        return stageAt(title) >= 0;
    }

    /** 〔例〕(讨论稿), （草案）, (征求意见稿): how far a text has come, not which text. Not (试行): that is part of the name. */
    private static int stageAt(String title) {
        int end = title.length() - 1;
        if (end < 0 || ")）".indexOf(title.charAt(end)) < 0) {
            return -1;
        }
        int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'));
        int close = Math.max(title.lastIndexOf(')', end - 1), title.lastIndexOf('）', end - 1));
        String words = open < 0 || close > open ? "" : title.substring(open + 1, end);
        return STAGES.stream().anyMatch(stage -> endsAfter(words, stage, LONGEST_STAGE)) ? open : -1;
    }

    private static boolean endsAfter(String words, String end, int most) {
        return words.endsWith(end) && words.length() - end.length() <= most;
    }

    /** 〔例〕中共河南省委关于甲的决定 → 关于甲的决定: what is left when the issuer is known. */
    static String bare(CitedDocument document) {
        String key = key(document.title());
        int about = document.issuer() == null ? -1 : key.indexOf(ABOUT);
        return about < 0 ? key : key.substring(about);
    }

    /**
     * Who a document belongs to: a body of a place, or one communiqué where nothing more is sure. Null where nothing in the
     * text says.
     */
    static @Nullable Owner owner(Draft draft, CitedDocument document) {
        if (document.issuer() != null) {
            return owner(Office.one(Wording.key(document.issuer()), draft.home(), draft.id()));
        }
        String key = key(document.title());
        if (isCommon(key)) {
            return Owner.ofText(draft.id());
        }
        if (document.status().compareTo(CitedDocument.Status.PLANNED) >= 0) {
            return null;
        }
        Body body = draft.communique().meeting().convening();
        return body == null || isOfOneMeeting(key) ? Owner.ofText(draft.id()) : Owner.of(body);
    }

    /** 〔例〕政府工作报告, 决定: too common to mean one document outside the communiqué that names it. */
    private static boolean isCommon(String key) {
        return KINDS.stream().anyMatch(kind -> endsAfter(key, kind, LONGEST_COMMON));
    }

    /** 〔例〕县委常委会抓党建工作报告: every session hears another one under the same name; a year or a session tells them apart. */
    private static boolean isOfOneMeeting(String key) {
        boolean dated = key.indexOf('届') >= 0 || key.chars().anyMatch(c -> '0' <= c && c <= '9');
        return !dated && SPOKEN.stream().anyMatch(key::endsWith);
    }

    /** 〔例〕中共四川省委, 四川省委, 中国共产党四川省委员会 → the committee of 510000. */
    private static Owner owner(Office body) {
        Organ organ = organ(body.title());
        return new Owner(body.locus(), organ == null ? body.title() : organ.code());
    }

    /** 〔例〕县纪委, 纪律检查委员会; 省委, 自治区党委, 委员会, and nothing at all, which is the body of the place. Not 县监委, 县委政法委. */
    private static @Nullable Organ organ(String title) {
        if (isOf(title, DISCIPLINE)) {
            return Organ.DISCIPLINE_COMMISSION;
        }
        return title.isEmpty() || isOf(title, COMMITTEE) ? Organ.COMMITTEE : null;
    }

    /** Whether the title is the name of the body behind the level of its place, or alone. */
    private static boolean isOf(String title, Set<String> names) {
        return names.stream()
                .filter(title::endsWith)
                .map(name -> title.substring(0, title.length() - name.length()))
                .anyMatch(level -> level.isEmpty() || Office.isLevel(level));
    }
}
