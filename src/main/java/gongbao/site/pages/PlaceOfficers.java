package gongbao.site.pages;

import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.PersonEntry;
import gongbao.model.Personnel;
import gongbao.model.PlaceEntry;
import gongbao.site.page.Column;
import gongbao.site.page.PageScope;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The offices of a place as texts print them beside names. Nobody is said to hold one today.
 *
 * @param rows the newest text first
 * @param more the way to all of them; null where all stand here
 */
public record PlaceOfficers(List<Row> rows, @Nullable Words more) {

    /**
     * A name with an office.
     *
     * @param meeting the newest text that prints it
     * @param words link to the words
     */
    public record Row(
            Words name,
            String post,
            Words meeting,
            @Nullable String when,
            String words) {}

    private record Printed(PersonEntry person, String post, Edition edition, Mention mention) {}

    private static final int FEW = 16;

    /** Null where no text prints one. */
    static @Nullable PlaceOfficers of(PageScope page, PlaceEntry place) {
        List<Printed> all = new ArrayList<>();
        page.lookup.peopleOf(place).forEach(person -> all.addAll(printed(page, person)));
        all.sort(Comparator.comparing(Printed::edition, page.lookup.byAge())
                .thenComparing(one -> one.mention().span().start()));
        return all.isEmpty()
                ? null
                : new PlaceOfficers(
                        all.stream().limit(FEW).map(one -> row(page, one)).toList(),
                        all.size() <= FEW
                                ? null
                                : new Words(page.msg.get("place.officers.all"), page.list(Column.PEOPLE, place)));
    }

    /** Each office once, by the newest text; none that is older than a text by which the name loses one. */
    private static List<Printed> printed(PageScope page, PersonEntry person) {
        List<Mention> newestFirst = new ArrayList<>(person.mentions());
        newestFirst.sort(
                Comparator.comparing(mention -> page.lookup.edition(mention.communique()), page.lookup.byAge()));
        List<Printed> printed = new ArrayList<>();
        Set<String> posts = new HashSet<>();
        for (Mention mention : newestFirst) {
            Edition edition = page.lookup.edition(mention.communique());
            if (loses(edition, mention)) {
                printed.removeIf(one -> one.edition() == edition);
                return printed;
            }
            String post = post(edition, mention);
            if (post != null && posts.add(post)) {
                printed.add(new Printed(person, post, edition, mention));
            }
        }
        return printed;
    }

    private static boolean loses(Edition edition, Mention mention) {
        if (mention.kind() != FactId.Kind.PERSONNEL) {
            return false;
        }
        Personnel.Act act = edition.fact(mention, Personnel.class).act();
        return act == Personnel.Act.REMOVED || act == Personnel.Act.CONFIRMED;
    }

    private static @Nullable String post(Edition edition, Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> edition.fact(mention, Person.class).post();
            case PERSONNEL -> edition.fact(mention, Personnel.class).post();
            default -> null;
        };
    }

    private static Row row(PageScope page, Printed one) {
        return new Row(
                page.words(one.person()),
                one.post(),
                MeetingPages.meeting(page, one.edition()),
                page.names.dates(one.edition().communique().meeting()),
                page.link(one.mention()));
    }
}
