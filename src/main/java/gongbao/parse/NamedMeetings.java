package gongbao.parse;

import gongbao.parse.OwnMeeting.Own;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The meetings that a stretch of text names by their numbers: 省委三届十次全会, and 市委|召开|第五次全会 in two parts. */
final class NamedMeetings {

    private NamedMeetings() {}

    /** The names in a stretch, in order; one without a term gives way to one with it. */
    static Stream<Own> in(Reading reading, Span within) {
        List<MeetingName> termed = new ArrayList<>(MeetingNames.find(reading, within));
        for (MeetingName name : CongressNames.find(reading, within)) {
            if (name.full() || isOfPlace(reading, name)) {
                termed.add(name);
            }
        }
        List<Own> sessions = SessionNames.find(reading, within);
        if (termed.isEmpty() && sessions.isEmpty()) {
            return Stream.empty();
        }
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        termed.forEach(name -> taken.put(name.span().start(), name.span().end()));
        Stream<Own> parted =
                sessions.stream().filter(own -> !isTaken(taken, own.said().end() - 1));
        return Stream.concat(
                        termed.stream().map(name -> new Own(name, MeetingRules.OPENING, name.span(), null, null, null)),
                        parted)
                .filter(own -> own.name().session() != null || !own.name().isPlenum())
                .sorted(Comparator.comparing(Own::said));
    }

    /** 芦山县第五次党代会 tells whose it is as a full name does; 共青团芦山县第五次代表大会 is another's. */
    private static boolean isOfPlace(Reading reading, MeetingName name) {
        String words = reading.text(name.span());
        return name.place() != null && (words.contains("党代") || words.contains("党员代"));
    }

    private static boolean isTaken(NavigableMap<Integer, Integer> taken, int at) {
        Map.Entry<Integer, Integer> before = taken.floorEntry(at);
        return before != null && at < before.getValue();
    }
}
