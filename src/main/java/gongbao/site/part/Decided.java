package gongbao.site.part;

import gongbao.model.Personnel;
import gongbao.site.page.PageScope;

/** What a text says was decided of somebody, by the text's own verb: 当选|县委书记, 免去|县委委员. */
public final class Decided {

    private Decided() {}

    /** 人事, or 处分 where a sanction was confirmed. */
    public static String label(PageScope page, Personnel decision) {
        return page.msg.get(decision.act() == Personnel.Act.CONFIRMED ? "fact.sanction" : "fact.personnel");
    }

    public static String words(PageScope page, Personnel decision) {
        return decision.post() == null
                ? page.msg.get(Deeds.key(decision))
                : page.msg.get("personnel.post", page.msg.get(Deeds.keyBeforePost(decision)), decision.post());
    }
}
