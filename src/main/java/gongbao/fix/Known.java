package gongbao.fix;

import gongbao.model.CitedDocument;
import gongbao.model.Directive;
import gongbao.model.Fact;
import gongbao.model.Person;
import gongbao.model.Reference;
import gongbao.model.Term;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a fact that is to be added was read already. */
final class Known {

    private Known() {}

    static boolean is(Fact fact, List<Fact> read) {
        return read.stream().anyMatch(other -> isSame(fact, other));
    }

    private static boolean isSame(Fact fact, Fact other) {
        if (fact instanceof CitedDocument document) {
            return document.title().equals(((CitedDocument) other).title());
        } else if (fact instanceof Person person) {
            return person.name().equals(((Person) other).name())
                    && Objects.equals(person.post(), ((Person) other).post());
        } else if (fact instanceof Term term) {
            return term.text().equals(((Term) other).text());
        } else if (fact instanceof Directive || fact instanceof Reference) {
            return fact.spans().equals(other.spans());
        }
        return told((Record) fact).equals(told((Record) other));
    }

    /** Two facts may have every word in common: they are one where they say the same of them. */
    private static Map<String, @Nullable Object> told(Record fact) {
        Map<String, @Nullable Object> fields = Fields.read(fact);
        List.of("id", "rule").forEach(fields::remove);
        return fields;
    }
}
