package gongbao.site;

import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.Personnel;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a text says somebody did in just these words, and what it says was decided of somebody. */
final class Deeds {

    private Deeds() {}

    /** The acts told of a person where some mentions stand, in words; null where none is. */
    static @Nullable String at(SiteContext site, Person person, List<Mention> mentions) {
        var here = mentions.stream().map(Mention::span).collect(Collectors.toSet());
        List<String> acts = person.acts().stream()
                .filter(act ->
                        person.deeds().stream().anyMatch(deed -> deed.act() == act && here.contains(deed.span())))
                .map(act -> site.msg.get("act." + act.code()))
                .toList();
        return acts.isEmpty() ? null : site.names.list(acts);
    }

    /**
     * The message for a decision, by the text's own verb: 免去 is no sanction, 撤销 is one; 递补 takes an alternate, 增补
     * somebody else.
     */
    static String key(Personnel decision) {
        String key = "personnel." + decision.act().code();
        return decision.verb() == null
                ? key
                : switch (decision.verb()) {
                    case "增补" -> key + ".added";
                    case "补选" -> key + ".by-election";
                    case "辞职" -> key + ".resigned";
                    case "不再担任" -> key + ".no-longer";
                    case "撤销", "撤消" -> key + ".revoked";
                    default -> key;
                };
    }
}
