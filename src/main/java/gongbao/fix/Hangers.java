package gongbao.fix;

import gongbao.model.Attendee;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Deed;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.Meeting;
import gongbao.model.Person;
import gongbao.model.Setting;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What hangs on facts that are hidden, renamed or counted anew: a short form on its title, a deed on its document. */
final class Hangers {

    private Hangers() {}

    static void settle(Communique read, Sheets sheets) {
        titles(read, sheets);
        deeds(sheets);
        names(hidden(read, sheets), sheets);
    }

    /** Short forms stand for the document under its new title; of one that is hidden they are titles of their own. */
    private static void titles(Communique read, Sheets sheets) {
        Map<String, @Nullable String> renamed = new HashMap<>();
        for (CitedDocument document : read.documents()) {
            Fact now = sheets.now(document.id());
            renamed.put(document.title(), now instanceof CitedDocument left ? left.title() : null);
        }
        for (Fact fact : sheets.of(FactId.Kind.DOCUMENT)) {
            String full = ((CitedDocument) fact).aliasOf();
            if (full != null && renamed.containsKey(full) && !full.equals(renamed.get(full))) {
                sheets.set(with(fact, "aliasOf", renamed.get(full)));
            }
        }
    }

    /** 就《…》作说明: the numbers of the documents. */
    private static void deeds(Sheets sheets) {
        Map<FactId, FactId> numbers = sheets.numbers();
        for (Fact fact : sheets.of(FactId.Kind.PERSON)) {
            Person person = (Person) fact;
            sheets.set(person.withDeeds(
                    person.deeds().stream().map(deed -> counted(deed, numbers)).toList()));
        }
    }

    private static Deed counted(Deed deed, Map<FactId, FactId> numbers) {
        return new Deed(
                deed.act(),
                deed.verb(),
                deed.span(),
                deed.documents().stream()
                        .filter(numbers::containsKey)
                        .map(id -> Objects.requireNonNull(numbers.get(id)))
                        .toList());
    }

    /** The names that are nobody's any more. */
    private static Set<String> hidden(Communique read, Sheets sheets) {
        Set<String> names = new HashSet<>();
        read.people().stream()
                .filter(person -> sheets.now(person.id()) == null)
                .forEach(person -> names.add(person.name()));
        sheets.of(FactId.Kind.PERSON).forEach(left -> names.remove(((Person) left).name()));
        return names;
    }

    private static void names(Set<String> hidden, Sheets sheets) {
        for (Fact fact : sheets.of(FactId.Kind.ATTENDEE)) {
            List<String> names = ((Attendee) fact).names();
            if (names.stream().anyMatch(hidden::contains)) {
                sheets.set(with(
                        fact,
                        "names",
                        names.stream().filter(name -> !hidden.contains(name)).toList()));
            }
        }
    }

    private static Fact with(Fact fact, String field, @Nullable Object value) {
        Map<String, @Nullable Object> fields = Fields.read((Record) fact);
        fields.put(field, value);
        return Fields.make(fact.getClass(), fields);
    }

    /** Who is nobody presides over nothing, unless an editor said so. */
    static Meeting meeting(Communique read, Sheets sheets) {
        Meeting meeting = read.meeting();
        boolean gone = meeting.chair() != null
                && !read.given().contains("chair")
                && hidden(read, sheets).contains(meeting.chair());
        return gone ? meeting.withSetting(new Setting(meeting.venue(), null, List.of())) : meeting;
    }
}
