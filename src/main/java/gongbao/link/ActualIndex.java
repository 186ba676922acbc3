package gongbao.link;

import gongbao.model.Actual;
import gongbao.model.PlaceEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures reached, by the indicator they measure; a place that the archive does not know, or knows twice, gives none. */
final class ActualIndex {

    private final Map<String, List<Actual>> byIndicator = new HashMap<>();

    ActualIndex(List<Actual> actuals, List<PlaceEntry> places) {
        for (Actual actual : actuals) {
            List<PlaceEntry> meant = places.stream()
                    .filter(place -> place.name().equals(actual.place())
                            || place.id().slug().text().equals(actual.place()))
                    .toList();
            if (meant.size() == 1) {
                String name = Indicators.name(actual.indicator(), meant.get(0).level());
                byIndicator
                        .computeIfAbsent(Wording.key(name), key -> new ArrayList<>())
                        .add(actual.withCode(meant.get(0).id().slug().text()));
            }
        }
        byIndicator
                .values()
                .forEach(all -> all.sort(Comparator.comparing((Actual actual) -> String.valueOf(actual.code()))
                        .thenComparingInt(Actual::year)));
    }

    List<Actual> of(String indicator) {
        return byIndicator.getOrDefault(Wording.key(indicator), List.of());
    }
}
