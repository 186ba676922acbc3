package gongbao.parse;

import gongbao.model.CitedDocument;
import gongbao.model.CitedDocument.Status;
import gongbao.model.CitedDocument.Treatment;
import gongbao.model.Person;
import gongbao.model.Person.Act;
import java.util.List;

/**
 * What a report on work tells of meetings, it tells of others: it was given before its own had done anything.
 *
 * <pre>
 * 市委全会通过了《…建议》, in a report to the congress   → cited; the congress did not pass it
 * 某某同志主持召开了上届二次全会                       → nobody presided over this one
 * </pre>
 */
final class ToldInReport {

    private ToldInReport() {}

    /** The documents, those that somebody passed or heard as cited only. */
    static List<CitedDocument> documents(List<CitedDocument> documents) {
        return documents.stream().map(ToldInReport::document).toList();
    }

    private static CitedDocument document(CitedDocument document) {
        String verb = document.verb();
        boolean given = verb != null && verb.startsWith("作"); // 我代表市人民政府作《政府工作报告》
        boolean done = document.status() == Status.ADOPTED || document.status() == Status.HEARD && !given;
        return done ? document.withTreatment(new Treatment(Status.CITED, null, null)) : document;
    }

    /** The people, without those of whom nothing is told but that they presided somewhere. */
    static List<Person> people(List<Person> people) {
        return people.stream()
                .map(person -> person.withActs(
                        person.acts().stream().filter(act -> act != Act.CHAIRED).toList()))
                .filter(person -> !person.acts().isEmpty())
                .toList();
    }
}
