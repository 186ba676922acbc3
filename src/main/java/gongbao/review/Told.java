package gongbao.review;

import gongbao.diag.Diagnostic;
import gongbao.model.Communique;
import gongbao.model.Concern;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Meeting;
import gongbao.model.Mention;
import gongbao.model.Paste;
import gongbao.model.Question;
import gongbao.place.Division;
import gongbao.place.Divisions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reading of a text, and the linking of all, found to be wrong or unclear; the build tells it as findings, too. */
final class Told {

    static final List<Kind> CONTRADICTIONS = List.of(
            of("pages-missing", "15-6 2024年1月5日：全会号召全县人民努力奋斗。|【1】【2】【3】", "15-6 2024年1月5日：全会号召全县人民努力奋斗。"),
            of(
                    "title-contradicts-text",
                    "中国共产党芦山县第十五届委员会第五次全体会议公报|中国共产党芦山县第十五届委员会第六次全体会议于2024年1月5日举行。",
                    "15-6 2024年1月5日：全会号召全县人民努力奋斗。"),
            of(
                    "meeting-ends-before-start",
                    "中国共产党芦山县第十五届委员会第六次全体会议公报|中国共产党芦山县第十五届委员会第六次全体会议于2024年1月8日至5日举行。",
                    "15-6 2024年1月5日至8日：全会号召全县人民努力奋斗。"),
            of(
                    "published-before-meeting",
                    "中国共产党芦山县第十五届委员会第六次全体会议公报|发布时间：2023-01-08 09:33|中国共产党芦山县第十五届委员会第六次全体会议于2024年1月5日举行。",
                    "中国共产党芦山县第十五届委员会第六次全体会议公报|发布时间：2024-01-08 09:33|中国共产党芦山县第十五届委员会第六次全体会议于2024年1月5日举行。"),
            of(
                    "adopted-named-two-ways",
                    "15-6 2024年1月5日：全会审议通过了《关于推进乡村全面振兴的实施意见》《关于推进乡村全面振兴实施意见》。",
                    "15-6 2024年1月5日：全会审议通过了《关于推进乡村全面振兴的实施意见》《芦山县委常委会工作规则》。"),
            of(
                    "reference-to-later-session",
                    "15-6 2024年1月5日：全会回顾了县委十五届九次全会以来的工作。",
                    "15-6 2024年1月5日：全会回顾了县委十五届五次全会以来的工作。"),
            new Kind(
                    "duplicate-communique",
                    Concern.CONTRADICTION,
                    "15-6 2024年1月5日：全会号召全县人民努力奋斗。\n15-6 2024年1月6日：全会号召全县干部努力奋斗。",
                    "15-6 2024年1月5日：全会号召全县人民努力奋斗。\n15-7 2024年7月6日：全会号召全县干部努力奋斗。",
                    Told::inArchive));

    static final List<Kind> AMBIGUITIES = List.of(new Kind(
            "place-unknown",
            Concern.TWO_MEANINGS,
            "中国共产党鼓楼区第十五届委员会第六次全体会议公报|中国共产党鼓楼区第十五届委员会第六次全体会议于2024年1月5日举行。",
            "中国共产党芦山县第十五届委员会第六次全体会议公报|中国共产党芦山县第十五届委员会第六次全体会议于2024年1月5日举行。",
            Told::inTexts));

    static final List<Kind> OPEN = List.of(
            new Kind(
                    "meeting-unknown",
                    Concern.OPEN,
                    "Communiqué of the Third Plenary Session of the 20th Central Committee of the Communist Party of China|"
                            + "Adopted on July 18, 2024.",
                    "15-6 2024年1月5日：县长杨建国主持会议。",
                    Told::inTexts),
            new Kind("not-a-communique", Concern.OPEN, "春天来了|花开了。", "15-6 2024年1月5日：县长杨建国主持会议。", Told::inTexts));

    private Told() {}

    private static Kind of(String rule, String yes, String no) {
        return new Kind(rule, Concern.CONTRADICTION, yes, no, Told::inTexts);
    }

    private static List<Question> inArchive(Kind kind, Archive archive) {
        return archive.corpus.diagnostics().stream()
                .filter(finding -> finding.rule().equals(kind.rule()))
                .map(finding -> new Question(kind.concern(), finding, List.of(), List.of(), true))
                .toList();
    }

    private static List<Question> inTexts(Kind kind, Archive archive) {
        List<Question> questions = new ArrayList<>();
        for (Edition edition : archive.corpus.editions()) {
            Communique communique = edition.communique();
            communique.diagnostics().stream()
                    .filter(finding -> finding.rule().equals(kind.rule()))
                    .filter(finding -> !isAnswered(archive, communique, finding))
                    .forEach(finding -> questions.add(question(kind, archive, edition, finding)));
        }
        return questions;
    }

    private static boolean isAnswered(Archive archive, Communique communique, Diagnostic finding) {
        return finding.rule().equals("adopted-named-two-ways")
                ? archive.isAnswered(finding.arguments())
                : finding.rule().equals("not-a-communique") && archive.isCorrected(communique, "genre")
                        || archive.isCorrected(communique, "meeting")
                        || archive.isCorrected(communique, "publication");
    }

    private static Question question(Kind kind, Archive archive, Edition edition, Diagnostic finding) {
        List<Paste> pastes = pastes(archive, edition, finding);
        return new Question(kind.concern(), finding, archive.meeting(edition), pastes, true);
    }

    /** What was read, to be made right; of two titles both answers. */
    private static List<Paste> pastes(Archive archive, Edition edition, Diagnostic finding) {
        List<String> arguments = finding.arguments();
        return switch (finding.rule()) {
            case "adopted-named-two-ways" ->
                List.of(
                        FixLines.ofArchive("same", "documents", arguments),
                        FixLines.ofArchive("different", "documents", arguments));
            case "published-before-meeting" -> List.of(published(archive, edition), days(archive, edition));
            case "meeting-ends-before-start" -> backward(archive, edition);
            case "reference-to-later-session" -> later(archive, edition, arguments.get(0));
            case "title-contradicts-text" -> List.of(sitting(archive, edition));
            case "place-unknown" -> namesakes(archive, edition, arguments.get(0));
            case "not-a-communique" -> List.of(genre(archive, edition));
            default -> List.of(); // only the source itself can be mended
        };
    }

    /** It is looked at, and is what it was read as. */
    private static Paste genre(Archive archive, Edition edition) {
        return archive.naming.set(
                edition.communique(),
                "genre",
                "value",
                edition.communique().genre().code());
    }

    /** Either the text's own numbers are wrong, or those of the reference. */
    private static List<Paste> later(Archive archive, Edition edition, String words) {
        List<Mention> references = edition.firstMentions(FactId.Kind.REFERENCE).stream()
                .filter(mention -> mention.text().equals(words))
                .toList();
        return references.isEmpty()
                ? List.of(sitting(archive, edition))
                : List.of(sitting(archive, edition), archive.naming.hide(references));
    }

    /** 〔例〕鼓楼区 → one line for each of the four. */
    private static List<Paste> namesakes(Archive archive, Edition edition, String place) {
        return Divisions.get().named(place).stream()
                .map(division ->
                        archive.naming.set(edition.communique(), "meeting", "jurisdiction", fullName(division)))
                .toList();
    }

    /** 〔例〕四川省雅安市芦山县: with those above it a place is one. */
    private static String fullName(Division division) {
        StringBuilder name = new StringBuilder(division.name());
        Divisions.get().above(division).stream()
                .filter(above -> !above.code().equals(Division.COUNTRY))
                .forEach(above -> name.insert(0, above.name()));
        return name.toString();
    }

    static Paste days(Archive archive, Edition edition) {
        Meeting met = edition.communique().meeting();
        return days(archive, edition, met.startDate(), met.endDate());
    }

    /** 〔例〕1月8日至5日: the other way round, or a meeting of one day. */
    private static List<Paste> backward(Archive archive, Edition edition) {
        Meeting met = edition.communique().meeting();
        return List.of(
                days(archive, edition, met.endDate(), met.startDate()),
                days(archive, edition, met.startDate(), met.startDate()),
                days(archive, edition, met.endDate(), met.endDate()));
    }

    private static Paste days(Archive archive, Edition edition, @Nullable LocalDate first, @Nullable LocalDate last) {
        return archive.naming.set(edition.communique(), "meeting", "startDate", first, "endDate", last);
    }

    private static Paste sitting(Archive archive, Edition edition) {
        Meeting met = edition.communique().meeting();
        return archive.naming.set(edition.communique(), "meeting", "term", met.term(), "session", met.session());
    }

    private static Paste published(Archive archive, Edition edition) {
        return archive.naming.set(
                edition.communique(),
                "publication",
                "publishedAt",
                edition.communique().publication().publishedAt());
    }
}
