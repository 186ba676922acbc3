package gongbao.review;

import gongbao.model.Concern;
import gongbao.model.Edition;
import gongbao.model.Meeting;
import gongbao.model.MeetingKey;
import gongbao.model.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Days of meetings that cannot both be so: two texts of one meeting, and a later session that was held earlier. */
final class MeetingDays {

    static final List<Kind> KINDS = List.of(
            new Kind("review-meeting-days", Concern.CONTRADICTION, """
                    15-6 2024年1月5日：全会号召全县人民努力奋斗。
                    中国共产党芦山县第十五届委员会第六次全体会议决议|（2024年7月8日中国共产党芦山县第十五届委员会第六次全体会议通过）|全会同意报告。
                    """, """
                    15-6 2024年1月5日至8日：全会号召全县人民努力奋斗。
                    中国共产党芦山县第十五届委员会第六次全体会议决议|（2024年1月8日中国共产党芦山县第十五届委员会第六次全体会议通过）|全会同意报告。
                    """, MeetingDays::oneMeeting),
            new Kind(
                    "review-session-order",
                    Concern.CONTRADICTION,
                    "15-5 2024年1月5日：全会号召全县人民努力奋斗。\n15-6 2023年7月5日：全会号召全县人民努力奋斗。",
                    "15-5 2023年7月5日：全会号召全县人民努力奋斗。\n15-6 2024年1月5日：全会号召全县人民努力奋斗。",
                    MeetingDays::sessions));

    /** A term, and in it a session, comes behind the ones before; a congress as a whole stands with its first session. */
    private static final Comparator<MeetingKey> BY_NUMBER = Comparator.comparingInt(MeetingKey::term)
            .thenComparing(MeetingKey::session, Comparator.nullsFirst(Comparator.naturalOrder()));

    private MeetingDays() {}

    /** Days that have none in common: a resolution may tell only the last of them. */
    private static List<Question> oneMeeting(Kind kind, Archive archive) {
        Map<MeetingKey, Edition> first = new LinkedHashMap<>();
        List<Question> questions = new ArrayList<>();
        for (Edition edition : archive.corpus.editions()) {
            MeetingKey key = edition.communique().meeting().key();
            Edition other = key == null || first(edition) == null ? null : first.putIfAbsent(key, edition);
            if (other != null && !isAnswered(archive, edition, other) && areApart(edition, other)) {
                questions.add(question(kind, archive, edition, other));
            }
        }
        return questions;
    }

    private static boolean areApart(Edition one, Edition other) {
        return last(one).isBefore(first(other)) || last(other).isBefore(first(one));
    }

    /** Each with the one before it. */
    private static List<Question> sessions(Kind kind, Archive archive) {
        List<Question> questions = new ArrayList<>();
        archive.byBody().values().forEach(texts -> {
            Map<MeetingKey, Edition> byNumber = new TreeMap<>(BY_NUMBER);
            texts.stream()
                    .filter(edition -> edition.communique().meeting().key() != null && first(edition) != null)
                    .forEach(edition -> byNumber.putIfAbsent(
                            Objects.requireNonNull(
                                    edition.communique().meeting().key()),
                            edition));
            Edition before = null;
            for (Edition edition : byNumber.values()) {
                if (before != null && last(edition).isBefore(first(before)) && !isAnswered(archive, edition, before)) {
                    questions.add(question(kind, archive, edition, before));
                }
                before = edition;
            }
        });
        return questions;
    }

    private static boolean isAnswered(Archive archive, Edition one, Edition other) {
        return archive.isCorrected(one.communique(), "meeting") || archive.isCorrected(other.communique(), "meeting");
    }

    private static Question question(Kind kind, Archive archive, Edition edition, Edition other) {
        return archive.question(
                kind,
                edition,
                List.of(archive.meeting(edition), archive.meeting(other)).stream()
                        .flatMap(List::stream)
                        .toList(),
                List.of(Told.days(archive, edition), Told.days(archive, other)),
                edition.communique().title(),
                String.valueOf(first(edition)),
                other.communique().title(),
                String.valueOf(first(other)));
    }

    private static @Nullable LocalDate first(Edition edition) {
        Meeting meeting = edition.communique().meeting();
        return meeting.startDate() != null ? meeting.startDate() : meeting.endDate();
    }

    private static LocalDate last(Edition edition) {
        Meeting meeting = edition.communique().meeting();
        return Objects.requireNonNull(meeting.endDate() != null ? meeting.endDate() : meeting.startDate());
    }
}
