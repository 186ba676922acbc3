package gongbao.parse;

import gongbao.model.Meeting;
import gongbao.model.Person;
import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.Folded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who presided, and the words that say so.
 *
 * <pre>
 * 全会由|县委常委会主持|。             → 县委常委会
 * |县委书记王某某主持|会议             → 王某某, where no body presides
 * 王某某主持中央工作                  → nobody
 * </pre>
 */
final class Chairs {

    private static final Cue PRESIDES = Cue.of("meeting.presides", "同志主持", "出席会议并主持", "^[^。;,]{0,4}主持");

    /** 王某某|出席会议并主持; not 王某某|主持中央工作. */
    private static final Cue OF_MEETING =
            Cue.of("meeting.presides-here", "出席会议并主持", "主持中央工作", "^[^。;,]{0,20}?" + Presiding.OVER_MEETING);

    /** 旗委书记某甲|主持召开…。⏎旗长某乙|主持召开…: a chronicle. */
    private static final Cue CALLED =
            Cue.of("meeting.presided-and-called", "县委书记张某某主持召开县委常委会会议", "县委召开常委会会议", "([一-鿿]{2})(?:同志)?主持(?:召开|会议)");

    static final List<Cue> CUES = List.of(PRESIDES, OF_MEETING, CALLED);

    /** 县委书记王某某|出席这次全体会议并主持. */
    private static final int WINDOW = 40;

    /** 王某某|同志共同|主持. */
    private static final int LONGEST_BETWEEN = 6;

    private final Reading reading;
    private final FrontMatter front;

    Chairs(Reading reading, FrontMatter front) {
        this.reading = reading;
        this.front = front;
    }

    /** The meeting with its chair, as far as the text tells one. */
    Meeting over(Meeting m, List<Person> people) {
        boolean part = Presiding.opensPart(reading, front.first()) || m.name() == null && ofSeveral();
        String chair = m.chair() == null && !part ? chairing(people) : m.chair();
        return chair == null ? m : m.withSetting(m.setting().withChair(chair, words(chair)));
    }

    /** Whether several people are told of as having called a meeting each. */
    private boolean ofSeveral() {
        Set<String> who = new HashSet<>();
        for (Matcher called = CALLED.matcher(reading.text()); called.find(); ) {
            who.add(called.group(1));
        }
        return who.size() > 1;
    }

    private @Nullable String chairing(List<Person> people) {
        return people.stream()
                .filter(person -> person.acts().contains(Person.Act.CHAIRED))
                .map(Person::name)
                .filter(this::ofMeeting)
                .findFirst()
                .orElse(null);
    }

    /** Whether it is this meeting that somebody presides over, no other and no part of it. */
    private boolean ofMeeting(String chair) {
        String s = reading.text();
        String name = Folded.of(chair).text();
        for (int at = s.indexOf(name); at >= 0; at = s.indexOf(name, at + name.length())) {
            int behind = at + name.length();
            Span sentence = reading.sentenceAt(at);
            String before = s.substring(Math.max(sentence.start(), at - WINDOW), at);
            if (Presiding.tellsPart(reading, sentence.start())) {
                continue;
            }
            Matcher over = OF_MEETING.matcher(s.substring(behind, Math.min(s.length(), behind + WINDOW)));
            boolean presides = over.find()
                    && !Presiding.isCeremony(
                            s.substring(behind + over.end(), Math.max(behind + over.end(), sentence.end())));
            if (presides && !Presiding.ofPart(before)) {
                return true;
            }
        }
        return false;
    }

    private List<Span> words(String chair) {
        List<Span> words = new ArrayList<>();
        String s = reading.text();
        String name = Folded.of(chair).text();
        for (int at = name.isEmpty() ? -1 : s.indexOf(name); at >= 0; at = s.indexOf(name, at + name.length())) {
            int behind = at + name.length();
            var presides = PRESIDES.matcher(s.substring(behind, Math.min(s.length(), behind + LONGEST_BETWEEN)));
            if (presides.find()) {
                words.add(new Span(at, behind + presides.end()));
            }
        }
        return words;
    }
}
