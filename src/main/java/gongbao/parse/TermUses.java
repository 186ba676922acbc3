package gongbao.parse;

import gongbao.model.Term.Definition;
import gongbao.model.Term.Owner;
import gongbao.place.Division;
import gongbao.place.Vicinity;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a text says of a term where it uses it: what it stands for, whose it is, that it sets it up.
 *
 * <pre>
 * “三园”即|汽车产业园、精细化工园|，要…      → a definition
 * 市委十二届三次全会确定的|“一城三园”       → of the city above the text's own place
 * 主动融入全省|“两河一带”               → of the province: said from below
 * 学习运用浙江|“千万工程”经验            → of 浙江省
 * 加快构建|“一城三园”发展格局            → set up here
 * </pre>
 */
final class TermUses {

    private static final int CLAUSE = 48;
    private static final int LONGEST_NAME = 9;

    /** Longer words are a text of their own. */
    private static final int LONGEST = 100;

    /** A list ends at the comma, other words at the full stop. */
    private static final Cue DEFINITION = Cue.of(
            "term.definition",
            "即汽车产业园、精细化工园,要",
            "经验,要",
            "^”?(?:即|是指|就是|指的是):?([^。;“”,\\n]*[、和及][^。;“”,\\n]+|[^。;“”\\n]{2,}?(?=,?(?:[。;“\\n]|$)))");

    private static final Cue BODY = Cue.of(
            "term.body",
            "贯彻市委十二届三次全会确定的",
            "贯彻全会确定的",
            "(党中央|(省|自治区|市|州|盟|县|旗|区)(?:党)?委)(?:[^“”]{0,16}(?:提出|确定|确立|明确|部署|谋划|作出)的?)?$");
    private static final Cue ABOVE = Cue.of("term.from-below", "主动融入全省", "推动全省", "(?:融入|服务|对接|落实|抢抓).*全(省|自治区|市|州|盟)$");
    private static final Cue ELSEWHERE =
            Cue.of("term.elsewhere", "学习运用浙江", "深入实施", "^.*(?:学习|运用|借鉴|推广|践行)([^“”]{2,9})$");
    private static final Cue SETS_UP = Cue.of("term.sets-up", "加快构建", "深入落实", "(?:构建|形成|确立|实施|打造|启动)$");

    /** 总书记提出的|“四下基层”, 省第十二次党代会确定的|“五区共兴”; what this meeting itself sets up is its own. */
    private static final Cue CITED = Cue.of(
            "term.cited",
            "落实省委十二届二次全会提出的",
            "落实全会提出的",
            "(?<!(?:^|[^次届委])(?:全会|会议|大会|报告|我们)(?:明确|研究)?)(?<=[^,。;:]{2})"
                    + "(?:(?:提出|倡导|确定|确立|明确|部署|谋划|作出|开创|首创)的|提出)$");

    static final List<Cue> CUES = List.of(DEFINITION, BODY, ABOVE, ELSEWHERE, SETS_UP, CITED);

    private final Reading reading;
    private final @Nullable String home;

    /** @param home division code of the text's own place; null where it is not known */
    TermUses(Reading reading, @Nullable String home) {
        this.reading = reading;
        this.home = home;
    }

    List<Definition> definitions(Collection<Span> uses) {
        List<Definition> definitions = new ArrayList<>();
        for (Span use : uses) {
            int end = Math.min(reading.text().length(), use.end() + 4 * LONGEST);
            Matcher m = DEFINITION.matcher(reading.text()).region(use.end(), end);
            if (m.find() && reading.verbatim(m.start(1), m.end(1)).length() <= LONGEST) {
                Span words = new Span(m.start(1), m.end(1));
                definitions.add(new Definition(use, reading.verbatim(words), words));
            }
        }
        return definitions;
    }

    List<Owner> owners(Collection<Span> uses) {
        List<Owner> owners = new ArrayList<>();
        for (Span use : uses) {
            Span clause = clauseBefore(use);
            String code = owner(reading.text(clause));
            if (code != null) {
                owners.add(new Owner(use, code, clause));
            }
        }
        return owners;
    }

    List<Span> setUps(Collection<Span> uses) {
        return uses.stream()
                .filter(use -> SETS_UP.in(reading.text(clauseBefore(use))))
                .toList();
    }

    /** The uses that the words before them give as another's: of another place, or what somebody else put forward. */
    List<Span> cited(Collection<Span> uses) {
        return uses.stream().filter(this::isCited).toList();
    }

    private boolean isCited(Span use) {
        String clause = reading.text(clauseBefore(use));
        String owner = owner(clause);
        return owner != null && !owner.equals(home) || CITED.in(clause);
    }

    /** The words before it, back to the last mark. */
    private Span clauseBefore(Span use) {
        String s = reading.text();
        int end = use.start();
        int start = end;
        while (start > 0 && end - start < CLAUSE && ",。;:!\n".indexOf(s.charAt(start - 1)) < 0) {
            start--;
        }
        return new Span(start, end);
    }

    private @Nullable String owner(String clause) {
        Matcher body = BODY.matcher(clause);
        if (body.find()) {
            return body.group(2) == null ? Division.COUNTRY : placeOf(clause, body.start(2), body.group(2));
        }
        Matcher above = ABOVE.matcher(clause);
        if (home != null && above.find()) {
            String code = Vicinity.called(above.group(1), home);
            return code == null || code.equals(home) ? null : code;
        }
        Matcher elsewhere = ELSEWHERE.matcher(clause);
        return elsewhere.find() ? Vicinity.named(elsewhere.group(1), home) : null;
    }

    /** 〔例〕开封|市|委 → the place named before the body; 市|委 alone → what that means from the text's own place. */
    private @Nullable String placeOf(String clause, int level, String word) {
        int end = level + word.length();
        for (int start = Math.max(0, end - LONGEST_NAME); start <= level - 2; start++) {
            String code = Vicinity.named(clause.substring(start, end), home);
            if (code != null) {
                return code;
            }
        }
        return home == null ? null : Vicinity.called(word, home);
    }
}
