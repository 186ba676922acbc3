package gongbao.link;

import gongbao.model.Body;
import gongbao.model.Draft;
import gongbao.model.FactId;
import gongbao.model.FactRef;
import gongbao.model.Meeting;
import gongbao.model.MeetingKey;
import gongbao.model.Target;
import gongbao.model.TargetMove;
import gongbao.place.OwnPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds targets that a body set again, in a later session, for the same horizon, and not in the same way. */
final class TargetMoves {

    /** What has to be the same before two figures are compared. */
    private record Question(
            Body body,
            String scope,
            Target.Measure measure,
            @Nullable String unit,
            Target.Period period,
            @Nullable Integer baseYear,
            @Nullable String relativeTo,
            @Nullable String basis) {}

    /** A target where it is: it is read again when there is another to compare it with. */
    private record Answer(Draft draft, FactId fact) {

        FactRef use() {
            return new FactRef(draft.id(), fact);
        }

        MeetingKey session() {
            return Objects.requireNonNull(draft.communique().meeting().key());
        }

        int number() {
            return Objects.requireNonNull(session().session());
        }

        Target target() {
            return draft.communique().fact(fact, Target.class);
        }
    }

    private final Map<Question, List<Answer>> answers = new LinkedHashMap<>();

    /** Takes a target of the indicator; the caller brings those of all communiqués. */
    void add(Draft draft, Target target) {
        Meeting meeting = draft.communique().meeting();
        MeetingKey key = meeting.key();
        if (key == null
                || key.session() == null
                || target.year() == null
                || target.measure() == null
                || target.value() == null) {
            return;
        }
        Question question = new Question(
                key.body(),
                scope(meeting, target),
                target.measure(),
                target.unit(),
                target.period(),
                target.baseYear(),
                target.relativeTo(),
                target.basis());
        answers.computeIfAbsent(question, q -> new ArrayList<>()).add(new Answer(draft, target.id()));
    }

    /** 〔例〕全县, 我市: the meeting's own place, as is no word at all. */
    private static String scope(Meeting meeting, Target target) {
        String scope = target.scope() == null ? "" : Wording.key(target.scope());
        return OwnPlace.is(scope, meeting.level()) || scope.equals(meeting.jurisdiction()) ? "" : scope;
    }

    /** Each against the last session before it that set the same target. */
    List<TargetMove> moves() {
        List<TargetMove> moves = new ArrayList<>();
        for (List<Answer> all : answers.values()) {
            List<Answer> settled = settled(all);
            for (int i = 1; i < settled.size(); i++) {
                TargetMove.Change change =
                        change(settled.get(i - 1).target(), settled.get(i).target());
                if (change != null) {
                    moves.add(new TargetMove(
                            settled.get(i - 1).use(), settled.get(i).use(), change));
                }
            }
        }
        return moves;
    }

    /** One answer a session, the earliest session first; a session that says two different things has none. */
    private static List<Answer> settled(List<Answer> all) {
        if (all.size() == 1) {
            return all;
        }
        Map<MeetingKey, List<Answer>> bySession = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparingInt(
                                (Answer answer) -> answer.session().term())
                        .thenComparingInt(Answer::number))
                .forEach(answer -> bySession
                        .computeIfAbsent(answer.session(), s -> new ArrayList<>())
                        .add(answer));
        return bySession.values().stream()
                .filter(same -> same.stream().allMatch(one -> change(same.get(0).target(), one.target()) == null))
                .map(same -> same.get(0))
                .toList();
    }

    private static TargetMove.@Nullable Change change(Target before, Target after) {
        if (!figure(before).equals(figure(after))) {
            return TargetMove.Change.FIGURE;
        }
        boolean sameHedge = before.comparator() == after.comparator() && before.commitment() == after.commitment();
        return sameHedge ? null : TargetMove.Change.HEDGE;
    }

    /** The figure by its numbers where it has them ({@code 2.1∶1} and {@code 2.1:1} are one), else by its characters. */
    private static List<Object> figure(Target target) {
        Object value = target.number() == null ? Wording.key(Objects.requireNonNull(target.value())) : target.number();
        return List.of(value, String.valueOf(target.numberMax()), target.parts(), String.valueOf(target.direction()));
    }
}
