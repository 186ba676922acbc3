package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Person;
import gongbao.model.Person.Act;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads who gave a report or a speech, from the lines below its title.
 *
 * <pre>
 * 云州市人民政府市长  张某某                             → 张某某, 云州市人民政府市长, reported
 * (2019年1月10日在云州市第十四届人民代表大会第四次会议上 市长 李某) → 李某, 市长
 * </pre>
 */
final class ReportSpeaker {

    static final Rule RULE = Rule.read(
            "person.report-speaker", "云州市政府工作报告\n——2014年3月5日在云州市第十三届人民代表大会第二次会议上\n市长 张某某\n各位代表:", "张某某, 市长: reported");

    static final List<Rule> RULES = List.of(RULE);

    private final Reading reading;
    private final FrontMatter front;

    ReportSpeaker(Reading reading, FrontMatter front) {
        this.reading = reading;
        this.front = front;
    }

    /** The people of the text, and who gave it before them. */
    List<Person> with(List<Person> people) {
        Person speaker = front.given() ? speaker() : null;
        if (speaker == null) {
            return people;
        }
        List<Person> all = new ArrayList<>(List.of(speaker));
        for (Person person : people) {
            if (person.name().equals(speaker.name())) {
                all.set(0, joined(speaker, person));
            } else {
                all.add(person);
            }
        }
        return all;
    }

    private @Nullable Person speaker() {
        Act act = front.isReport(reading) ? Act.REPORTED : Act.SPOKE;
        return Stream.concat(front.notes().stream(), Stream.ofNullable(front.title()))
                .map(this::besideOccasion)
                .filter(line -> SpeakerLines.name(reading.text(line)) != null)
                .findFirst()
                .map(line -> person(line, act))
                .orElse(null);
    }

    /** What stands before the day in a line that says where, or behind …会议上; a line of its own as it is. */
    private Span besideOccasion(Span line) {
        String words = reading.text(line);
        Span named = SpeakerLines.in(words);
        if (named != null) {
            return new Span(line.start() + named.start(), line.start() + named.end());
        }
        int on = Math.max(words.lastIndexOf("会议上"), words.lastIndexOf("大会上"));
        int start = on < 0 ? line.start() : line.start() + on + "会议上".length();
        return line.equals(front.title()) && on < 0 ? new Span(line.end(), line.end()) : new Span(start, line.end());
    }

    private Person person(Span line, Act act) {
        String words = reading.text(line);
        String name = String.valueOf(SpeakerLines.name(words));
        int at = words.lastIndexOf(name);
        Span found = new Span(line.start() + at, line.start() + at + name.length());
        Span post = post(line, Words.withoutTail(SpeakerLines.bare(words.substring(0, at)), ":"));
        return new Person(
                FactId.Kind.PERSON.uncounted(),
                reading.compact(found),
                post == null ? null : reading.compact(post),
                List.of(act),
                List.of(),
                List.of(found),
                RULE.name());
    }

    /** The office before the name, else on the line above it; null where there is none. */
    private @Nullable Span post(Span line, String words) {
        if (!words.isEmpty()) {
            int at = line.start() + reading.text(line).indexOf(words);
            return new Span(at, at + words.length());
        }
        int above = front.notes().indexOf(line) - 1;
        boolean office =
                above >= 0 && SpeakerLines.isOffice(reading.text(front.notes().get(above)));
        return office ? front.notes().get(above) : null;
    }

    private static Person joined(Person speaker, Person named) {
        TreeSet<Act> acts = new TreeSet<>(speaker.acts());
        acts.addAll(named.acts());
        TreeSet<Span> spans = new TreeSet<>(speaker.spans());
        spans.addAll(named.spans());
        String post = speaker.post() != null ? speaker.post() : named.post();
        return new Person(
                speaker.id(), speaker.name(), post, List.copyOf(acts), List.of(), List.copyOf(spans), speaker.rule());
    }
}
