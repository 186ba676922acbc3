package gongbao.link;

import gongbao.model.FactRef;
import gongbao.model.Mention;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Targets by what they are set for. */
final class TargetIndex {

    /** 〔例〕全县, 我市, 全区: says whose figure it is, not what is measured. */
    private static final Pattern WHOSE = Pattern.compile("^(?:全|我|本)(?:国|省|市|县|区|州|旗|盟|镇|乡)(?=.)");

    private record Found(ThingId id, String indicator, List<FactRef> uses) {}

    private final Backlinks links;
    private final Slugs slugs = new Slugs();
    private final Map<String, Found> targets = new LinkedHashMap<>();

    TargetIndex(List<Draft> drafts, Backlinks links) {
        this.links = links;
        for (Draft draft : drafts) {
            List<Target> all = draft.communique().targets();
            for (int i = 0; i < all.size(); i++) {
                String indicator = indicator(all.get(i));
                Found found = targets.computeIfAbsent(Wording.key(indicator), key -> new Found(
                        new ThingId(ThingId.Kind.TARGET, slugs.next(indicator)), indicator, new ArrayList<>()));
                found.uses().add(new FactRef(draft.id(), i));
                links.link(draft.mentions(Mention.Kind.TARGET, i), found.id());
            }
        }
    }

    /** 〔例〕全县地区生产总值 → 地区生产总值; a target that measures nothing is known by its own words. */
    private static String indicator(Target target) {
        if (target.indicator() == null || target.indicator().isBlank()) {
            return target.text();
        }
        String bare = WHOSE.matcher(target.indicator().strip()).replaceFirst("");
        return bare.startsWith("的") && bare.length() > 1 ? bare.substring(1) : bare;
    }

    List<TargetEntry> entries(Order order) {
        return targets.values().stream()
                .map(found -> new TargetEntry(found.id(), found.indicator(), found.uses(), links.of(found.id(), order)))
                .toList();
    }
}
