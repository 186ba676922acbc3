package gongbao.review;

import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Concern;
import gongbao.model.DocumentEntry;
import gongbao.model.Mention;
import gongbao.model.Paste;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.model.Question;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Mentions that could lead to two things: to which of them only the office can say. */
final class Ambiguities {

    static final List<Kind> KINDS = List.of(
            new Kind(
                    "review-ambiguous-person",
                    Concern.TWO_MEANINGS,
                    "15-6 2024年1月5日：雅安市副市长杨建国出席会议。大会选举杨建国为县长。全会确认给予杨建国留党察看一年处分。",
                    "15-6 2024年1月5日：县长杨建国主持会议。全会确认给予杨建国留党察看一年处分。",
                    Ambiguities::people),
            new Kind("review-ambiguous-document", Concern.TWO_MEANINGS, """
                    15-4 2023年1月5日：全会审议通过了《中共四川省委关于深入推进乡村全面振兴的决定》。
                    15-5 2023年7月5日：全会审议通过了《中共雅安市委关于深入推进乡村全面振兴的决定》。
                    15-6 2024年1月5日：全会认真学习《关于深入推进乡村全面振兴的决定》。
                    """, """
                    15-4 2023年1月5日：全会审议通过了《中共四川省委关于深入推进乡村全面振兴的决定》。
                    15-6 2024年1月5日：全会认真学习《关于深入推进乡村全面振兴的决定》。
                    """, Ambiguities::documents),
            new Kind("review-unissued-document", Concern.TWO_MEANINGS, """
                    15-4 2023年1月5日：全会审议通过了《关于深入推进乡村全面振兴的决定》。
                    中国共产党雅安市第五届委员会第四次全体会议公报|中国共产党雅安市第五届委员会第四次全体会议于2023年7月5日举行。全会审议通过了《关于深入推进乡村全面振兴的决定》。
                    关于做好有关工作的通知|各单位要认真学习《关于深入推进乡村全面振兴的决定》。
                    """, """
                    15-4 2023年1月5日：全会审议通过了《关于深入推进乡村全面振兴的决定》。
                    关于做好有关工作的通知|各单位要认真学习《关于深入推进乡村全面振兴的决定》。
                    """, Ambiguities::unissued));

    private Ambiguities() {}

    private static List<Question> people(Kind kind, Archive archive) {
        return archive.open("ambiguous-person").stream()
                .map(same -> person(kind, archive, same))
                .toList();
    }

    private static Question person(Kind kind, Archive archive, List<Mention> same) {
        Mention first = same.get(0);
        Communique text = archive.communique(first);
        List<String> posts = Stream.concat(
                        text.people().stream()
                                .filter(person -> person.name().equals(first.text()))
                                .map(Person::post),
                        text.personnel().stream()
                                .filter(decision -> decision.name().equals(first.text()))
                                .map(Personnel::post))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Paste> pastes = posts.stream()
                .map(post -> archive.naming.set(same, "post", post))
                .toList();
        return archive.question(kind, same, pastes, first.text(), String.join("；", posts));
    }

    private static List<Question> documents(Kind kind, Archive archive) {
        return archive.open("ambiguous-document").stream()
                .filter(same -> !issuers(archive, title(archive, same)).isEmpty())
                .map(same -> document(kind, archive, same, issuers(archive, title(archive, same))))
                .toList();
    }

    private static List<Question> unissued(Kind kind, Archive archive) {
        return archive.open("ambiguous-document").stream()
                .filter(same -> issuers(archive, title(archive, same)).isEmpty())
                .map(same -> archive.question(kind, same, List.of(), title(archive, same)))
                .toList();
    }

    private static String title(Archive archive, List<Mention> same) {
        return archive.fact(same.get(0), CitedDocument.class).title();
    }

    /** Of the documents of that title, as far as a text says whose they are. */
    private static List<String> issuers(Archive archive, String title) {
        return archive.corpus.documents().stream()
                .filter(document -> Stream.concat(Stream.of(document.title()), document.printings().stream())
                        .anyMatch(printed -> printed.endsWith(title)))
                .map(DocumentEntry::issuer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Question document(Kind kind, Archive archive, List<Mention> same, List<String> issuers) {
        List<Paste> pastes = issuers.stream()
                .map(issuer -> archive.naming.set(same, "issuer", issuer))
                .toList();
        return archive.question(kind, same, pastes, title(archive, same), String.join("；", issuers));
    }
}
