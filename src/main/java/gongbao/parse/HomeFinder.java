package gongbao.parse;

import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.place.Level;
import gongbao.search.Matcher;
import gongbao.text.SourceText;
import gongbao.text.Span;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place a communiqué speaks for: the one its meeting's name prints, told apart from namesakes by what else stands in
 * the text, on its page or in its path.
 */
final class HomeFinder {

    private static final Cue ACT = Cue.of("meeting.acting", "召开", "召回", "召开|举行|决定|印发");

    static final List<Cue> CUES = List.of(ACT);

    private final SourceText source;
    private final Reading reading;
    private @Nullable String evidence;

    HomeFinder(SourceText source, Reading reading) {
        this.source = source;
        this.reading = reading;
    }

    /** Wherever a place may be told: put together where it is asked for only. */
    private String evidence() {
        String known = evidence;
        if (known == null) {
            known = String.join("\n", source.furniture()) + "\n"
                    + String.join("\n", source.meta().values()) + "\n"
                    + source.given().getOrDefault("title", "") + "\n"
                    + source.file().path() + "\n" + reading.text();
            evidence = known;
        }
        return known;
    }

    /** The division that the printed name means; null where more than one is left. */
    @Nullable
    Division find(MeetingName name) {
        Division given = given();
        if (given != null) {
            return given;
        }
        if (name.level() == Level.CENTRAL) {
            return Divisions.get().byCode(gongbao.model.MeetingKey.COUNTRY);
        }
        if (name.place() != null) {
            return apart(Divisions.get().resolve(name.place()));
        }
        return name.level() == null ? null : byCarrier(name);
    }

    /** The place that an editor gave; null where none was, or where the name given means more than one. */
    @Nullable
    Division given() {
        return place(source.given());
    }

    /** The same of the fields of an editor. */
    static @Nullable Division place(Map<String, String> fields) {
        String given = fields.get("jurisdiction");
        return given == null ? null : current(Divisions.get().resolve(given));
    }

    /** 5月16日，|四川省委常委会|召开会议: the place of the body that acts; null where its place is not printed. */
    @Nullable
    Division acting(Reading reading, Span sentence) {
        Matcher act = ACT.matcher(reading.text()).region(sentence.start(), sentence.end());
        Hosts.Found host = !act.find() ? null : Hosts.before(reading.text(), sentence.start(), act.start());
        return host == null || host.host().place() == null
                ? null
                : apart(Divisions.get().resolve(host.host().place()));
    }

    /** The division that a printed place means; null where more than one is left. */
    @Nullable
    Division named(String place) {
        Division given = given();
        return given != null ? given : apart(Divisions.get().resolve(place));
    }

    /** By code in the path, by the city or the province that is named with it, else the one that exists today. */
    @Nullable
    Division apart(List<Division> all) {
        for (Predicate<Division> told :
                List.of(this::codeInPath, superiorNamed(Level.CITY), superiorNamed(Level.PROVINCE))) {
            Division one =
                    all.size() < 2 ? null : current(all.stream().filter(told).toList());
            if (one != null) {
                return one;
            }
        }
        return current(all);
    }

    private static @Nullable Division current(List<Division> candidates) {
        List<Division> today =
                candidates.stream().filter(division -> !division.former()).toList();
        return only(today.isEmpty() ? candidates : today);
    }

    private boolean codeInPath(Division division) {
        return source.file().path().contains(division.code());
    }

    private Predicate<Division> superiorNamed(Level level) {
        return division -> {
            Division superior = Divisions.get().above(division, level);
            // 雅安市 itself is no evidence for the former 雅安市 in 雅安地区.
            return superior != null
                    && !stem(superior.name()).equals(stem(division.name()))
                    && (evidence().contains(superior.name()) || evidence().contains(stem(superior.name())));
        };
    }

    /** 雅安市 → 雅安; a stem of one character says nothing. */
    private static String stem(String name) {
        return name.length() > 2 ? Words.withoutTail(name, "省", "市", "地区", "盟") : name;
    }

    /** The text says only 县委: the one place of that level that the carrier page or the text names in full. */
    private @Nullable Division byCarrier(MeetingName name) {
        String mark = mark(name);
        String evidence = evidence();
        Set<Division> named = new LinkedHashSet<>();
        Set<String> looked = new HashSet<>();
        for (int at = evidence.indexOf(mark); at >= 0; at = evidence.indexOf(mark, at + 1)) {
            String place = BodyName.placeEndingAt(evidence, at + 1, mark);
            if (place != null && looked.add(place)) {
                Division division = apart(Divisions.get().resolve(place));
                if (division != null
                        && (division.level() == name.level()
                                || name.level() == Level.CITY && division.name().endsWith("市"))) {
                    named.add(division);
                }
            }
        }
        Set<String> others = named.isEmpty() ? Set.of() : placesOfOtherTerms(name);
        named.removeIf(division -> others.contains(division.name()));
        if (named.size() > 1) {
            // 市委…安庆市委: a body named with its place is another than the one named without.
            named.removeIf(division -> evidence.contains(division.name() + "委"));
        }
        return only(List.copyOf(named));
    }

    /** The word that the names of such places end with. */
    private String mark(MeetingName name) {
        boolean province = name.level() == Level.PROVINCE && !name.district();
        String words = reading.text(name.span());
        boolean prefecture = words.contains("州委") || words.contains("州人大") || words.contains("州政");
        return province ? "省" : name.level() == Level.CITY ? prefecture ? "州" : "市" : name.district() ? "区" : "县";
    }

    /** 市委十四届八次全会…安庆市委十一届十次全会: whose place is printed with another term is another body. */
    private Set<String> placesOfOtherTerms(MeetingName name) {
        Set<String> places = new HashSet<>();
        for (Span paragraph : name.term() == null ? List.<Span>of() : reading.paragraphs()) {
            for (MeetingName other : MeetingNames.find(reading, paragraph)) {
                if (other.place() != null
                        && other.organ() == name.organ()
                        && !Objects.equals(other.term(), name.term())) {
                    places.add(other.place());
                }
            }
        }
        return places;
    }

    private static @Nullable Division only(List<Division> candidates) {
        return candidates.size() == 1 ? candidates.get(0) : null;
    }
}
