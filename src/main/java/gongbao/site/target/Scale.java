package gongbao.site.target;

import gongbao.model.Meeting;
import gongbao.model.Target;
import gongbao.place.OwnPlace;
import gongbao.site.page.SiteContext;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What figures have in common that may stand on one axis.
 *
 * @param scope of which part of the place, or of which other one; empty for the place itself
 * @param unit empty where there is none
 * @param against what they are compared with, as printed; empty where they are compared with nothing
 */
record Scale(String scope, Target.Measure measure, String unit, String against) {

    /** The scale of a target; null where it has no number or no year. */
    static @Nullable Scale of(Meeting meeting, Target target) {
        return target.year() == null || target.number() == null || target.measure() == null
                ? null
                : new Scale(
                        scope(meeting, target),
                        target.measure(),
                        target.unit() == null ? "" : target.unit(),
                        against(target));
    }

    /** 〔例〕全县 in a county's text: nothing; 全省 there: 全省. */
    static String scope(Meeting meeting, Target target) {
        String scope = target.scope();
        return scope == null || scope.equals(meeting.jurisdiction()) || OwnPlace.is(scope, meeting.level())
                ? ""
                : scope;
    }

    private static String against(Target target) {
        String year = target.baseYear() == null ? null : String.valueOf(target.baseYear());
        return Stream.of(year, target.relativeTo(), target.basis())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("、"));
    }

    /** 〔例〕芦山县 城区 绿地率（占比），单位：% . */
    String title(SiteContext site, String place, String indicator) {
        String whose = Stream.of(place, scope).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
        return site.msg.get("chart.title", whose, indicator, site.msg.get("measure." + measure.code()))
                + (unit.isEmpty() ? "" : site.msg.get("chart.unit", unit))
                + (against.isEmpty() ? "" : site.msg.get("chart.against", against));
    }
}
