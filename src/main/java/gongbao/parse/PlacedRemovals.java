package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Personnel;
import gongbao.model.Personnel.Act;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads removals from an office that begins right behind the name, with the place that it is of: only a known place tells where the
 * name ends.
 *
 * <pre>
 * 免去|卢某某|泉州市人民政府副市长、市公安局局长|的职务   → 卢某某
 * 免去|王某、李某某|芦山县教育局副局长|职务            → both
 * 免去张三丰州市民政局局长职务                      → nobody: 丰州市 is no place, and 张三 may be a name
 * </pre>
 */
final class PlacedRemovals {

    static final Rule RULE = Rule.of(
            "personnel.removed-from-place",
            "会议决定免去王某某芦山县人民政府副县长、县公安局局长的职务。",
            "removed 王某某, 芦山县人民政府副县长、县公安局局长",
            "{personnel:remove}(?<words>[^,。;:的]{6,90}?)的?职务");

    /** Where a name may end: the shortest first. */
    private static final int[] NAMES = {2, 3, 4};

    private static final int LONGEST_PLACE = 12;

    private final Reading reading;

    PlacedRemovals(Reading reading) {
        this.reading = reading;
    }

    List<Personnel> in(Span sentence) {
        List<Personnel> found = new ArrayList<>();
        Matcher m = RULE.matcher(reading.text()).region(sentence.start(), sentence.end());
        while (m.find()) {
            boolean plain =
                    reading.brackets().depth(m.start()) <= reading.brackets().depth(sentence.start());
            found.addAll(plain ? of(m) : List.of());
        }
        return found;
    }

    /** What one match of the rule says; nothing where no place tells the name from the office. */
    private List<Personnel> of(Matcher m) {
        List<Span> names = new ArrayList<>();
        int end = m.end("words");
        for (Span part : reading.split(new Span(m.start("words"), end), "、")) {
            Span name = name(part);
            if (name != null) {
                names.add(name);
                String post = reading.compact(new Span(name.end(), end));
                String verb = m.group().substring(0, 2);
                return Seat.endsAsSeat(post)
                        ? names.stream().map(each -> removed(each, post, verb)).toList()
                        : List.of();
            }
            if (!NameShape.fits(reading.text(part))) {
                return List.of();
            }
            names.add(part);
        }
        return List.of();
    }

    /** The name before a place; null where there is none, or where it may end in two places. */
    private @Nullable Span name(Span part) {
        String s = reading.text(part);
        Span name = null;
        for (int length : NAMES) {
            if (length < s.length() && NameShape.fits(s.substring(0, length)) && isPlace(s, length)) {
                if (name != null) {
                    return null;
                }
                name = new Span(part.start(), part.start() + length);
            }
        }
        return name;
    }

    private static boolean isPlace(String s, int at) {
        if (!Divisions.get().begins(s, at)) {
            return false;
        }
        for (int end = at + 2; end <= Math.min(s.length(), at + LONGEST_PLACE); end++) {
            String words = s.substring(at, end);
            List<Division> named = Divisions.get().named(words);
            if (named.stream().anyMatch(division -> division.name().equals(words))) {
                return true;
            }
        }
        return false;
    }

    private Personnel removed(Span name, String post, String verb) {
        return new Personnel(
                FactId.Kind.PERSONNEL.uncounted(),
                reading.compact(name),
                post,
                Act.REMOVED,
                verb,
                null,
                name,
                RULE.name());
    }
}
