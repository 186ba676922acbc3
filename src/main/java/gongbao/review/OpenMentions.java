package gongbao.review;

import gongbao.model.Concern;
import gongbao.model.FactId;
import gongbao.model.Meeting;
import gongbao.model.MeetingEntry;
import gongbao.model.MeetingKey;
import gongbao.model.Mention;
import gongbao.model.Organ;
import gongbao.model.Paste;
import gongbao.model.Question;
import gongbao.model.Reference;
import gongbao.place.Vicinity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** References of which nobody knows which meeting they mean. */
final class OpenMentions {

    /** What has a term and a session, and could be found; a conference or a study session has none, and no page. */
    private static final Set<Reference.Kind> NUMBERED =
            EnumSet.of(Reference.Kind.PLENUM, Reference.Kind.CONGRESS, Reference.Kind.PARTY_CONGRESS);

    private static final Comparator<MeetingKey> LATEST = Comparator.comparingInt(MeetingKey::term)
            .thenComparing(MeetingKey::session, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    /** So many meetings are offered, the latest first. */
    private static final int MOST = 3;

    static final List<Kind> AMBIGUITIES = List.of(new Kind(
            "review-reference-two-places",
            Concern.TWO_MEANINGS,
            "15-6 2024年1月5日：全会传达学习鼓楼区委九届五次全会精神。",
            "15-6 2024年1月5日：全会传达学习省委十二届四次全会精神。",
            (kind, archive) -> ask(kind, archive, "ambiguous-place")));

    static final List<Kind> OPEN = List.of(
            new Kind(
                    "review-reference-no-place",
                    Concern.OPEN,
                    "关于做好有关工作的通知|各单位要认真贯彻市委十四届四次全会精神。",
                    "中国共产党鼓楼区第八届委员会第四次全体会议公报|中国共产党鼓楼区第八届委员会第四次全体会议于2024年1月5日举行。全会传达学习市委十四届四次全会精神。",
                    (kind, archive) -> ask(kind, archive, "unknown-place")),
            new Kind(
                    "review-reference-no-term",
                    Concern.OPEN,
                    "15-6 2024年1月5日：全会传达学习省委全会精神。",
                    "15-6 2024年1月5日：全会传达学习省委十二届四次全会、中央经济工作会议和县委历次全会精神。",
                    (kind, archive) -> ask(kind, archive, "no-term")));

    private OpenMentions() {}

    private static List<Question> ask(Kind kind, Archive archive, String reason) {
        return archive.open(reason).stream()
                .filter(same -> isNumbered(archive, same.get(0)) && !dependsOnPlace(archive, same.get(0)))
                .map(same -> archive.question(
                        kind, same, pastes(archive, same), same.get(0).text()))
                .toList();
    }

    /** Once it is known whose text it is, this is known as well. */
    private static boolean dependsOnPlace(Archive archive, Mention mention) {
        return archive.communique(mention).diagnostics().stream()
                .anyMatch(finding -> finding.rule().equals("place-unknown"));
    }

    /** Not 县委历次全会, which means all of them. */
    private static boolean isNumbered(Archive archive, Mention mention) {
        return mention.kind() == FactId.Kind.REFERENCE
                && !mention.text().contains("历次")
                && NUMBERED.contains(archive.fact(mention, Reference.class).kind());
    }

    /** The meetings of the archive that may be meant; and that none is. */
    private static List<Paste> pastes(Archive archive, List<Mention> same) {
        List<Paste> pastes = new ArrayList<>();
        for (MeetingKey key : candidates(archive, same.get(0))) {
            pastes.add(archive.naming.set(same, "resolved", key.toString()));
        }
        pastes.add(archive.naming.hide(same));
        return pastes;
    }

    /** 〔例〕省委全会 in a text of 芦山县 → the plenums of 四川省委 that the archive knows, the latest first. */
    private static List<MeetingKey> candidates(Archive archive, Mention mention) {
        Meeting own = archive.communique(mention).meeting();
        String code = own.code();
        String level = mention.text().startsWith("自治区") ? "自治区" : mention.text().substring(0, 1);
        String place = code == null ? null : Vicinity.called(level, code);
        Organ organ = organ(archive.fact(mention, Reference.class), mention.text());
        return archive.corpus.meetings().stream()
                .filter(meeting ->
                        meeting.key().code().equals(place) && meeting.key().organ() == organ)
                .map(MeetingEntry::key)
                .filter(key -> !key.equals(own.key()))
                .sorted(LATEST)
                .limit(MOST)
                .toList();
    }

    private static Organ organ(Reference reference, String text) {
        return switch (reference.kind()) {
            case PARTY_CONGRESS -> Organ.PARTY_CONGRESS;
            case CONGRESS -> Organ.PEOPLES_CONGRESS;
            default -> text.contains("纪委") ? Organ.DISCIPLINE_COMMISSION : Organ.COMMITTEE;
        };
    }
}
