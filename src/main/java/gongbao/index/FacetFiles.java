package gongbao.index;

import gongbao.model.Edition;
import gongbao.model.Meeting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which units are of a level, a kind of body, a place: by these a search is narrowed. */
final class FacetFiles {

    private static final int FULL = 12_000;

    private final Map<String, Units> facets = new TreeMap<>();
    private final Map<String, Units> places = new TreeMap<>();
    private final Directory directory = new Directory();

    /** Numbers of units, in order. */
    private static final class Units {

        final String name;
        int[] numbers = new int[4];
        int count;

        Units(String name) {
            this.name = name;
        }

        void add(int unit) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = unit;
        }

        /** 〔例〕{@code 511826|芦山县|…|…}. */
        String line(String key, int all) {
            DigitWriter size = new DigitWriter().number(count);
            DigitWriter list = new DigitWriter();
            boolean without = 2L * count > all;
            list.begin(without ? all - count : count, all);
            int at = 0;
            for (int unit = 0; unit < all; unit++) {
                boolean with = at < count && numbers[at] == unit;
                at += with ? 1 : 0;
                if (with != without) {
                    list.next(unit);
                }
            }
            list.end();
            return key + "|" + name + size + "|" + list;
        }
    }

    void add(Edition edition, int unit) {
        Meeting meeting = edition.communique().meeting();
        add(facets, "level:", meeting.level() == null ? null : meeting.level().code(), "", unit);
        add(facets, "organ:", meeting.organ() == null ? null : meeting.organ().code(), "", unit);
        String place = meeting.jurisdiction();
        add(places, "", meeting.code(), (place == null ? "" : place.replace('|', '｜')) + "|", unit);
    }

    private static void add(Map<String, Units> to, String kind, @Nullable String value, String name, int unit) {
        if (value != null) {
            to.computeIfAbsent(kind + value, key -> new Units(name)).add(unit);
        }
    }

    void write(IndexFolder folder, int units) {
        List<String> lines = new ArrayList<>();
        facets.forEach((key, value) -> lines.add(value.line(key, units)));
        folder.write("facets", lines);
        lines.clear();
        int bytes = 0;
        for (Map.Entry<String, Units> place : places.entrySet()) {
            if (bytes > FULL) {
                folder.write("places/" + (directory.files() - 1), lines);
                lines.clear();
                bytes = 0;
            }
            if (lines.isEmpty()) {
                directory.add((directory.files() == 0 ? "" : " ") + place.getKey());
            }
            lines.add(place.getValue().line(place.getKey(), units));
            bytes += lines.get(lines.size() - 1).length();
        }
        if (!lines.isEmpty()) {
            folder.write("places/" + (directory.files() - 1), lines);
        }
    }

    Directory places() {
        return directory;
    }
}
