package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a name whose office stands behind it, inside a sentence; what stands before the name and behind the office must bear it out.
 *
 * <pre>
 * 会议首由|王某某|市长|报告市政府的工作           → 王某某, 市长
 * 区审计局|李某某|局长|受区政府委托所作的         → 李某某, 局长
 * 国务院|张某|副总理和|王某某|总理|先后作了发言    → 张某, 副总理; 王某某, 总理
 * 青禾|县长|作报告, 经开区|主任|作报告            → nobody: a place, a body
 * </pre>
 */
final class OfficeBehind {

    static final Rule RULE = Rule.of(
            "person.name-before-office",
            "会议首由汪某某市长报告市政府工作。",
            "汪某某, 市长: reported",
            "(?:同志)?(?<said>,?(?:{people:deed}|{people:how}|报告|所?作的|并代表|主持"
                    + "|就[^,。]{1,30}[作向]|受[^,。]{1,20}委托|在[^,。;]{1,16}[上中]|关于[^,。]{1,30}的报告))");

    /** 由|王某某市长, 审计局|王某某局长: what a name may stand behind. */
    private static final Cue BEFORE = Cue.of(
            "person.before-called", "会议首由", "青禾", "(?:^|[,、;:。“”()由了和是请]|听取|审议|讨论|审查|{people:takes-up}|[局委院府会部厅办])$");

    /** 青禾|县长, 云州|市长 are the heads of places, where two characters stand before. */
    private static final Cue OF_PLACE = Cue.of("person.head-of-place", "县长", "副县长", "^[省市县区旗州盟乡镇]");

    /** 张某副总理|和王某某总理|先后作了发言. */
    private static final Cue ALSO =
            Cue.of("person.also-called", "和王某某总理", "和王某某", "(?:[、和][\\u3400-\\u9fff]{2,3}{posts}){1,6}+");

    static final List<Cue> CUES = List.of(BEFORE, OF_PLACE, ALSO);

    /** Called so, and what is said of those so called begins at {@code said}. */
    record Called(Span name, Span office, int said) {}

    private OfficeBehind() {}

    /** Who stands before the office; null where nobody does. */
    static @Nullable Called before(Reading reading, Span office, Span sentence) {
        String s = reading.text();
        Span name = name(s, office, sentence.start());
        if (name == null) {
            return null;
        }
        Matcher also = ALSO.matcher(s).region(office.end(), sentence.end());
        Matcher behind = RULE.matcher(s).region(also.lookingAt() ? also.end() : office.end(), sentence.end());
        return behind.lookingAt() ? new Called(name, office, behind.start("said")) : null;
    }

    private static @Nullable Span name(String s, Span office, int floor) {
        for (int length : NameReader.LENGTHS) {
            int start = office.start() - length;
            if (start >= floor && isCalled(s, start, office, floor)) {
                return new Span(start, office.start());
            }
        }
        return null;
    }

    private static boolean isCalled(String s, int start, Span office, int floor) {
        String name = s.substring(start, office.start());
        if (!NameReader.isNameAlone(name)) {
            return false;
        }
        String before = s.substring(Math.max(floor, start - 4), start);
        boolean head = name.length() == 2 && OF_PLACE.opens(office.of(s)) && !before.endsWith("政府");
        return !NameShape.isWeak(name) && !head && BEFORE.in(before);
    }
}
