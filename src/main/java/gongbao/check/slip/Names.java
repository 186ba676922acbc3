package gongbao.check.slip;

import gongbao.check.rule.CheckedText;
import gongbao.lexicon.Lexicon;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.zh.Segments;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Where a text may have the name of a person: no word is looked for in one. */
final class Names {

    static final Function<CheckedText, Names> OF = Names::new;

    private static final int LONGEST = 4;

    /** What stands before a name: its office, an act that makes one, another name in a list without marks. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:书记|主任|[市县区省州旗镇乡院局部处科队会厅校社村组秘书司行董站班所厂园馆台团盟连营军关庭室察挥事]长|主席|常委|委员|代表|同志"
                    + "|记者|通讯员|总理|司令员?|政委|检察官|法官|专员|总督察|工程师|农艺师|会计师|经济师|教授|院士|模范|标兵|先生|女士|老人|医生"
                    + "|[选举命免去补增由和与及由至名为员表])$");

    private static final Pattern BEHIND =
            Pattern.compile("^(?:同志|主持|代表|出席|列席|参加|宣读|传达|指出|强调|要求|表示|说明|介绍|陪同|应邀|分别|先后|宣布|致辞|不再|当选|担任|兼任|任"
                    + "|[作在为等向就对受所和与及并被到讲说率担书县市区省部局厅主副当介汇])");

    private final char[] text;

    /** What stands around a name is told by it: 秘書長. */
    private final char[] simplified;

    private final Set<String> known = new HashSet<>();
    private final Set<String> surnames = Lexicon.words("surnames");

    private Names(CheckedText checked) {
        text = checked.once(Plain.OF).text();
        simplified = checked.once(Cut.OF).text;
        checked.communique().people().stream().map(Person::name).forEach(known::add);
        checked.communique().personnel().stream().map(Personnel::name).forEach(known::add);
        checked.own().leaders().forEach(leader -> known.add(leader.name()));
    }

    /** Whether the character may belong to one. */
    boolean mayHold(int at) {
        for (int start = at; start >= 0 && start > at - LONGEST && isName(start); start--) {
            for (int end = at + 1; end <= text.length && end - start <= LONGEST && isName(end - 1); end++) {
                if (end - start > 1 && isOne(start, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isName(int at) {
        return Segments.isHan(text[at]);
    }

    private boolean isOne(int start, int end) {
        String name = new String(text, start, end - start);
        String plain = new String(simplified, start, end - start);
        return known.contains(name)
                || (surnames.contains(plain.substring(0, 1))
                                || plain.length() > 2 && surnames.contains(plain.substring(0, 2)))
                        && opens(start)
                        && closes(end);
    }

    private boolean opens(int start) {
        int from = Math.max(0, start - 3);
        return start == 0
                || !isName(start - 1)
                || BEFORE.matcher(new String(simplified, from, start - from)).find();
    }

    private boolean closes(int end) {
        int to = Math.min(text.length, end + 2);
        return end == text.length
                || !isName(end)
                || BEHIND.matcher(new String(simplified, end, to - end)).find();
    }
}
