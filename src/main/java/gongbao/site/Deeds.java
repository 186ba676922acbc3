package gongbao.site;

import gongbao.model.Communique;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.Personnel;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text says somebody did in just these words, and what it says was decided of somebody. */
final class Deeds {

    private static final int LONGEST = 300;

    /** 以习近平同志为核心, 习近平新时代…思想, 习近平总书记在…的重要讲话: a name, not somebody who acts. */
    private static final Pattern NO_ACTOR =
            Pattern.compile("^(?:同志为核心|同志为主要代表|同志党中央|新时代|[^，,。；;]{0,6}思想|(?:总书记|主席|同志)?(?:系列|重要|视察|考察))");

    private static final Map<Person.Act, Pattern> WORDS = Map.of(
            Person.Act.CHAIRED, Pattern.compile("主持"),
            Person.Act.SPOKE,
                    Pattern.compile("(?:作|发表)[^，,。；;]{0,30}讲话|(?<!重要|系列|的)讲话|致辞|^(?:同志)?[^，,。；;]{0,12}(?:指出|强调|发言|致)"),
            Person.Act.REPORTED, Pattern.compile("作[^，,。；;]{0,60}报告|的报告|报告了?工作"),
            Person.Act.EXPLAINED, Pattern.compile("(?:作|进行)[^，,。；;]{0,60}说明|的说明"));

    private static final Pattern PRESENT = Pattern.compile("出席|列席|参加");

    private Deeds() {}

    /** The acts told of a person in the sentences of some mentions, in words; null where none is. */
    static @Nullable String at(SiteContext site, Communique communique, Person person, List<Mention> mentions) {
        List<String> acts = person.acts().stream()
                .filter(act -> mentions.stream()
                        .anyMatch(mention -> at(communique, person, mention).contains(act)))
                .map(act -> site.msg.get("act." + act.code()))
                .toList();
        return acts.isEmpty() ? null : site.names.list(acts);
    }

    /** One who is named once does there all that is told. */
    private static List<Person.Act> at(Communique communique, Person person, Mention mention) {
        if (person.spans().size() < 2) {
            return person.acts();
        }
        String behind = behind(communique.body(), mention.span().end());
        if (NO_ACTOR.matcher(behind).find()) {
            return List.of();
        }
        String sentence = before(communique.body(), mention.span().start()) + behind;
        return person.acts().stream()
                .filter(act -> act == Person.Act.ATTENDED
                        ? PRESENT.matcher(sentence).find()
                        : WORDS.get(act).matcher(behind).find())
                .toList();
    }

    /**
     * The message for a decision, by the text's own verb: 免去 is no sanction, 撤销 is one; 递补 takes an alternate, 增补
     * somebody else.
     */
    static String key(Communique communique, Personnel decision) {
        String key = "personnel." + decision.act().code();
        String before = before(communique.body(), decision.span().start());
        return switch (decision.act()) {
            case CO_OPTED -> key + nearest(before, "递补", "", "增补", ".added", "补选", ".by-election");
            case REMOVED ->
                key
                        + switch (decision.rule()) {
                            case "personnel.resigned" -> ".resigned";
                            case "personnel.no-longer" -> ".no-longer";
                            default -> nearest(before, "免去", "", "撤销", ".revoked", "撤消", ".revoked");
                        };
            case ELECTED, APPOINTED, CONFIRMED -> key;
        };
    }

    /** What belongs to the last of the words, which come in pairs with it; nothing where none stands there. */
    private static String nearest(String text, String... pairs) {
        int last = -1;
        String found = "";
        for (int i = 0; i < pairs.length; i += 2) {
            int at = text.lastIndexOf(pairs[i]);
            if (at > last) {
                last = at;
                found = pairs[i + 1];
            }
        }
        return found;
    }

    private static String before(String body, int end) {
        int start = end;
        while (start > 0 && end - start < 2 * LONGEST && !isEnd(body.charAt(start - 1))) {
            start--;
        }
        return body.substring(start, end);
    }

    private static String behind(String body, int start) {
        int end = start;
        while (end < body.length() && end - start < LONGEST && !isEnd(body.charAt(end))) {
            end++;
        }
        return body.substring(start, end);
    }

    private static boolean isEnd(char c) {
        return c == '。' || c == '\n';
    }
}
