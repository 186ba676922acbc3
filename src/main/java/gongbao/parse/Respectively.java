package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells who got which of several posts.
 *
 * <pre>
 * 王某某、李某某两名同志|分别|以全票当选为|县长和县人大常委会主任   → 王某某, 县长; 李某某, 县人大常委会主任
 * 王某某、李某某|分别|当选为|主席、副主席、委员              → nobody: three posts for two
 * </pre>
 */
final class Respectively {

    private static final Cue APART = Cue.of(
            "personnel.respectively",
            "王某某、李某某两名同志分别以全票",
            "王某某、李某某两名同志以全票",
            "^(?<who>[^,。;]{5,80}?)(?:等?[0-9一二两三四五六七八九十]{1,3}[名位])?(?:同志)?分别");

    static final List<Cue> CUES = List.of(APART);

    /** A name and the words of its post. */
    record Pair(Span name, Span post) {}

    private Respectively() {}

    /** Whether each of those named got a post of his own. */
    static boolean is(String names) {
        return APART.in(names);
    }

    /** The pairs; none where there are not as many posts as names. */
    static List<Pair> of(Reading reading, Span names, Span posts) {
        Matcher apart = APART.matcher(reading.text(names));
        if (!apart.find()) {
            return List.of();
        }
        Span who = new Span(names.start(), names.start() + apart.end("who"));
        List<Span> people = ListedNames.of(reading, NameRow.items(reading, who));
        List<Span> seats = reading.split(posts, "、和");
        if (people.size() < 2
                || people.size() != seats.size()
                || !seats.stream().allMatch(seat -> isSeat(reading, seat))) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            pairs.add(new Pair(people.get(i), seats.get(i)));
        }
        return pairs;
    }

    private static boolean isSeat(Reading reading, Span words) {
        return Seat.endsAsSeat(reading.text(words));
    }
}
