package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.OwnTables;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.model.Person;
import gongbao.text.Span;
import gongbao.zh.Alike;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One who bears an office under two names that sound or look alike: {@code 县委书记杨建俊} and {@code 县委书记杨建竣}. */
final class NameSpellings {

    private static final String OPENING = "中国共产党云州县第十五届委员会第六次全体会议于2024年1月5日举行。";

    static final List<Check> CHECKS = List.of(new Check(
            "name-spelling",
            Level.WARNING,
            "正文前后所载姓名",
            List.of(
                    Sample.wrong(OPENING + "县委书记杨建俊主持会议。|全会听取了县委书记杨建竣代表县委常委会作的工作报告。杨建俊同志讲话。", "杨建竣 → 杨建俊"),
                    Sample.right(OPENING + "县委书记杨建俊主持会议。|县长杨建竣就《建议》作说明。县委书记杨建俊讲话。"),
                    Sample.right(OPENING + "出席会议的有王建华、王建桦、李志强。县委书记杨建俊主持会议。")),
            NameSpellings::find));

    private NameSpellings() {}

    private static void find(CheckedText text, Consumer<Slip> to) {
        Set<String> told = new HashSet<>();
        ofPlace(text, told, to);
        Map<String, List<Person>> byAllButOne = new LinkedHashMap<>();
        for (Person person : text.communique().people()) {
            if (person.post() != null && !person.spans().isEmpty()) {
                for (int i = 0; i < person.name().length(); i++) {
                    String rest = person.post() + " " + person.name().substring(0, i) + "?"
                            + person.name().substring(i + 1);
                    byAllButOne.computeIfAbsent(rest, key -> new ArrayList<>()).add(person);
                }
            }
        }
        for (List<Person> near : byAllButOne.values()) {
            Person one = near.stream().reduce(near.get(0), (best, next) -> isRather(next, best) ? next : best);
            for (Person other : near) {
                if (isNear(one.name(), other.name()) && told.add(other.name())) {
                    other.spans().forEach(span -> tell(text, span, one.name(), other.name(), mend(one, other), "", to));
                }
            }
        }
    }

    /** Those who lead the place, as the office names them: 县委书记杨建竣 where check.yaml has 杨建俊 in that post on that day. */
    private static void ofPlace(CheckedText text, Set<String> told, Consumer<Slip> to) {
        List<OwnTables.Leader> leaders = text.own().leaders();
        Set<String> names = leaders.stream().map(OwnTables.Leader::name).collect(Collectors.toUnmodifiableSet());
        for (Person person : text.communique().people()) {
            leaders.stream()
                    .filter(leader -> leads(leader, person, text.day()))
                    .filter(leader -> isNear(leader.name(), person.name()) && !names.contains(person.name()))
                    .findFirst()
                    .filter(leader -> told.add(person.name()))
                    .ifPresent(leader -> person.spans()
                            .forEach(span ->
                                    tell(text, span, leader.name(), person.name(), leader.name(), "known", to)));
        }
    }

    private static boolean leads(OwnTables.Leader leader, Person person, @Nullable LocalDate day) {
        return leader.post() != null
                && leader.post().equals(person.post())
                && (day == null || leader.from() == null || !day.isBefore(leader.from()))
                && (day == null || leader.to() == null || !day.isAfter(leader.to()));
    }

    private static void tell(
            CheckedText text,
            Span span,
            String one,
            String other,
            @Nullable String mend,
            String note,
            Consumer<Slip> to) {
        String words = span.of(text.body());
        int at = words.indexOf(other);
        if (at >= 0) {
            Span name = new Span(span.start() + at, span.start() + at + other.length());
            to.accept(Slip.of("name-spelling", name, mend).note(note, one, other));
        }
    }

    /** The name that the text has more often, and of two that it has once each the first; which is right only a person can tell. */
    private static boolean isRather(Person one, Person other) {
        int more = one.spans().size() - other.spans().size();
        return more > 0
                || more == 0 && one.spans().get(0).compareTo(other.spans().get(0)) < 0;
    }

    private static @Nullable String mend(Person one, Person other) {
        return one.spans().size() > other.spans().size() ? one.name() : null;
    }

    /** One character is another of its sound or shape. */
    static boolean isNear(String one, String other) {
        if (one.length() != other.length() || one.equals(other)) {
            return false;
        }
        int differing = -1;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                if (differing >= 0 || !Alike.are(one.charAt(i), other.charAt(i))) {
                    return false;
                }
                differing = i;
            }
        }
        return true;
    }
}
