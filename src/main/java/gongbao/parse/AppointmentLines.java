package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Personnel;
import gongbao.model.Personnel.Act;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads appointments and removals under a heading, a line each.
 *
 * <pre>
 * 任命: ⏎ 张某某为云州市人民政府副市长; ⏎ 王某某、李某某为云州市中级人民法院审判员   → appointed
 * 免去: ⏎ 李某某的云州市教育局局长职务                                    → removed
 * 拟任命: ⏎ 张某某为…                                               → nobody: not done yet
 * </pre>
 */
final class AppointmentLines {

    static final Rule RULE = Rule.read("personnel.appointment-line", "任命:\n王某某为县教育局局长。", "appointed 王某某, 县教育局局长");

    private static final Cue HEAD = Cue.of(
            "personnel.appointment-head",
            "一、决定任命:",
            "拟任命:",
            "^(?:\\(?[一二三四五六七八九]\\)?[、.]?)?(?:会议|决定|批准|通过){0,2}(?<act>任命|免去)(?:下列|以下)?(?:人员|同志)?(?:职务)?(?::|$)");

    private static final Cue APPOINTED = Cue.of(
            "personnel.appointment-item",
            "王某某为县教育局局长",
            "王某某的县教育局局长职务",
            "^(?:[0-9]{1,2}[.、])?(?<names>[^为的:]{2,120}?)(?:同志)?[为任](?<post>[^,:]{2,60})$");

    private static final Cue REMOVED = Cue.of(
            "personnel.removal-item",
            "李某某的县教育局局长职务",
            "李某某为县教育局局长",
            "^(?:[0-9]{1,2}[.、])?(?<names>[^为的:]{2,120}?)(?:同志)?的(?<post>[^,:]{2,60}?)(?:职务)?$");

    /** Every heading holds one of these. */
    private static final Words HEADS = Words.of(List.of("任命", "免去"));

    static final List<Cue> CUES = List.of(HEAD, APPOINTED, REMOVED);

    private final Reading reading;
    private final List<Personnel> found = new ArrayList<>();
    private @Nullable Act act;

    AppointmentLines(Reading reading) {
        this.reading = reading;
    }

    List<Personnel> parse(FrontMatter front) {
        if (!HEADS.isIn(reading.text(), new Span(0, reading.text().length()))) {
            return found;
        }
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            for (Span line : reading.split(reading.paragraphs().get(p), "。;")) {
                line(line);
            }
        }
        return found;
    }

    private void line(Span line) {
        String text = line.length() > 240 ? "" : reading.text(line);
        Matcher head = HEAD.matcher(text);
        if (head.lookingAt()) {
            act = head.group("act").equals("任命") ? Act.APPOINTED : Act.REMOVED;
            item(new Span(line.start() + head.end(), line.end()));
        } else if (act != null) {
            item(line);
        }
    }

    /** Nothing but items stands under a heading: what is none ends the list. */
    private void item(Span item) {
        if (item.length() == 0 || act == null) {
            return;
        }
        Matcher m = (act == Act.APPOINTED ? APPOINTED : REMOVED).matcher(reading.text(item));
        List<Span> names = m.find() && Seat.endsAsSeat(m.group("post")) ? names(item, m) : List.of();
        if (names.isEmpty()) {
            act = null;
            return;
        }
        String post = reading.compact(new Span(item.start() + m.start("post"), item.start() + m.end("post")));
        for (Span name : names) {
            found.add(decided(name, post, act));
        }
    }

    /** None where one of them cannot be read: 会议强调,王某某为代表. */
    private List<Span> names(Span item, Matcher m) {
        List<Span> items =
                NameRow.items(reading, new Span(item.start() + m.start("names"), item.start() + m.end("names")));
        List<Span> names = ListedNames.of(reading, items);
        return names.size() < items.size() ? List.of() : names;
    }

    private Personnel decided(Span name, String post, Act how) {
        return new Personnel(
                FactId.Kind.PERSONNEL.uncounted(),
                reading.compact(name),
                post,
                how,
                how == Act.REMOVED ? "免去" : null,
                null,
                name,
                RULE.name());
    }
}
