package gongbao.site.part;

import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.site.page.SiteContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a text says somebody did in just these words, and what it says was decided of somebody. */
public final class Deeds {

    private static final Set<Person.Act> SPEECHES = Set.of(Person.Act.SPOKE, Person.Act.REPORTED);

    private Deeds() {}

    /** A label that is true of all that people did at a meeting. */
    public static String label(SiteContext site, Edition edition) {
        boolean speeches = edition.firstMentions(FactId.Kind.PERSON).stream()
                .flatMap(mention -> edition.fact(mention, Person.class).acts().stream())
                .allMatch(SPEECHES::contains);
        return site.msg.get(speeches ? "glance.speeches" : "glance.acts");
    }

    /** Those acts of a person that are told somewhere, in words; null where none is. */
    public static @Nullable String told(SiteContext site, Person person, Set<Person.Act> told) {
        List<String> acts = person.acts().stream()
                .filter(told::contains)
                .flatMap(act -> words(site, person, act))
                .distinct()
                .toList();
        return acts.isEmpty() ? null : site.names.list(acts);
    }

    /** All acts of a person in words, empty where there is none. */
    public static String told(SiteContext site, Person person) {
        return Objects.requireNonNullElse(told(site, person, Set.copyOf(person.acts())), "");
    }

    /** In the text's own words: 致开幕词, 应邀出席; the usual word where it has no other. */
    private static Stream<String> words(SiteContext site, Person person, Person.Act act) {
        String usual = site.msg.get("act." + act.code());
        List<String> words = person.deeds().stream()
                .filter(deed -> deed.act() == act)
                .map(deed -> Objects.requireNonNullElse(deed.verb(), usual))
                .toList();
        return words.isEmpty() ? Stream.of(usual) : words.stream();
    }

    /**
     * The message for a decision, by the text's own verb: 免去 is no sanction, 撤销 is one; 递补 takes an alternate, 增补
     * somebody else.
     */
    public static String key(Personnel decision) {
        String key = "personnel." + decision.act().code();
        return decision.verb() == null
                ? key
                : switch (decision.verb()) {
                    case "免去" -> key + ".relieved";
                    case "推出" -> key + ".put-forward";
                    case "推举" -> key + ".proposed";
                    case "推选" -> key + ".chosen";
                    case "递补" -> key + ".promoted";
                    case "追认" -> key + ".later";
                    case "增补" -> key + ".added";
                    case "补选" -> key + ".by-election";
                    case "辞职" -> key + ".resigned";
                    case "不再担任" -> key + ".no-longer";
                    case "撤销", "撤消" -> key + ".revoked";
                    default -> key;
                };
    }

    /** The same where the post follows: 辞去|县长, for 辞职县长 is no Chinese. */
    static String keyBeforePost(Personnel decision) {
        String key = key(decision);
        return key.endsWith(".resigned") ? key + "-from" : key;
    }
}
