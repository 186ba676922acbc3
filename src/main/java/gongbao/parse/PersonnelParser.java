package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Personnel;
import gongbao.model.Personnel.Act;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads personnel decisions.
 *
 * <pre>
 * 决定递补中央委员会候补委员甲某、乙某某为中央委员会委员  → co-opted, a person each
 * 增补甲某为中共中央军事委员会副主席               → co-opted
 * 接受甲某同志辞职申请，免去甲某同志中央委员会委员职务   → removed
 * 确认中央政治局之前作出的给予甲某、乙某开除党籍的处分   → confirmed
 * 选举甲某为县委书记,乙某、丙某为县委副书记           → elected
 * </pre>
 */
final class PersonnelParser {

    private static final Pattern CO_OPTED = Pattern.compile(
            "(?:递补|增补|补选)了?(?<names>[^。;]{2,400}?)(?:等)?(?:[0-9一二三四五六七八九十]{1,3}名)?(?:两)?(?:同志)?为(?<post>[^,。;]{2,40})");
    private static final Pattern ELECTED = Pattern.compile(
            "(?:选举|推选|当选|增选)(?:产生)?了?(?<names>(?:(?!产生|书记|委员)[^。;为]){2,200}?)(?:等)?(?:[0-9一二三四五六七八九十]{1,3}名)?(?:同志)?为(?<post>[^,。;]{2,40}?)(?=[,。;、]|$)");
    private static final Pattern MORE_ELECTED =
            Pattern.compile("[,、](?<names>[^。;,为]{2,120}?)(?:同志)?为(?<post>[^,。;]{2,40}?)(?=[,。;]|$)");
    private static final Pattern WON = Pattern.compile("(?<names>[^。;,]{2,200}?)(?:同志)?当选为?(?<post>[^,。;、]{2,40})");
    private static final Pattern APPOINTED = Pattern.compile(
            "(?:任命(?<names>[^。;为]{2,120}?)(?:同志)?为|批准(?<bare>[^。;为]{2,120}?)(?:同志)?任)(?<post>[^,。;]{2,40})");
    private static final Pattern MORE_APPOINTED =
            Pattern.compile("[,、](?<names>[^。;,任为]{2,120}?)(?:同志)?[任为](?<post>[^,。;]{2,40}?)(?=[,。;]|$)");
    private static final Pattern REMOVED = Pattern.compile(
            "(?:免去|撤销|撤消)(?:(?<names>[^。;,]{2,160}?)(?:等)?(?:[0-9一二三四五六七八九十]{1,3}名)?同志(?:的)?(?<post>[^,。;]{0,40})"
                    + "|(?<bare>[^。;,]{2,80}?)(?:的)?(?<office>(?:中央|中共|省委|市委|县委|区委|州委|旗委|第|党内|常委|委员)[^,。;]{0,36}))");
    private static final Pattern RESIGNED = Pattern.compile(
            "(?:接受|同意)(?<names>[^。;,]{2,80}?)(?:等)?(?:[0-9一二三四五六七八九十]{1,3}名)?(?:同志)?(?:的)?辞(?:职(?<post>)|去(?<left>[^,。;]{2,40}?)(?:职务|的决定|(?=[,。;]|$)))");
    private static final Pattern CONFIRMED = Pattern.compile(
            "(?:确认|追认)[^。;]{0,60}?(?:给予|对)(?<names>[^。;]{2,500}?)(?<post>)(?:同志)?(?:开除|留党察看|撤销|党内|严重警告|的处分|作出)");

    /** Every rule's words begin with one of these. */
    private static final Words TRIGGERS = Words.of(List.of(
            "递补", "增补", "补选", "增选", "不再担任", "选举", "推选", "当选", "任命", "批准", "免去", "撤销", "撤消", "辞职", "辞去", "确认", "追认"));

    /** 将追认…, 拟递补…: not done yet. */
    private static final Pattern TO_COME = Pattern.compile("(?:将|拟|提请|建议)[^,。;]{0,4}$");

    private static final Pattern NO_LONGER =
            Pattern.compile("(?:全会|会议)?(?:同意|决定)?(?<names>[^。;,]{2,60}?)(?:同志)?不再担任(?<post>[^,。;]{2,30})");

    private final Reading reading;
    private final List<Personnel> found = new ArrayList<>();

    PersonnelParser(Reading reading) {
        this.reading = reading;
    }

    List<Personnel> parse(FrontMatter front) {
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            for (Span sentence : reading.sentences(p)) {
                sentence(sentence);
            }
        }
        return found;
    }

    private void sentence(Span sentence) {
        if (!TRIGGERS.isIn(reading.text(), sentence)) {
            return;
        }
        find(CO_OPTED, Act.CO_OPTED, sentence, "co-opted");
        more(MORE_ELECTED, find(ELECTED, Act.ELECTED, sentence, "elected"), sentence, Act.ELECTED, "elected");
        led(WON, Act.ELECTED, sentence, "elected");
        led(NO_LONGER, Act.REMOVED, sentence, "no-longer");
        more(
                MORE_APPOINTED,
                find(APPOINTED, Act.APPOINTED, sentence, "appointed"),
                sentence,
                Act.APPOINTED,
                "appointed");
        find(REMOVED, Act.REMOVED, sentence, "removed");
        find(RESIGNED, Act.REMOVED, sentence, "resigned");
        find(CONFIRMED, Act.CONFIRMED, sentence, "confirmed");
    }

    /** 甲某、乙某当选为…: the names begin their clause. */
    private void led(Pattern pattern, Act act, Span sentence, String rule) {
        for (Span clause : reading.clauses(sentence)) {
            Matcher m = pattern.matcher(reading.text()).region(clause.start(), clause.end());
            if (m.lookingAt()
                    && reading.brackets().depth(clause.start())
                            <= reading.brackets().depth(sentence.start())) {
                add(m, act, rule);
            }
        }
    }

    /** Reads every match; the offset behind the last, or -1. */
    private int find(Pattern pattern, Act act, Span sentence, String rule) {
        Matcher m = pattern.matcher(reading.text()).region(sentence.start(), sentence.end());
        int last = -1;
        while (m.find()) {
            boolean plain =
                    reading.brackets().depth(m.start()) <= reading.brackets().depth(sentence.start());
            String before = reading.text().substring(Math.max(sentence.start(), m.start() - 6), m.start());
            if (plain && !TO_COME.matcher(before).find()) {
                add(m, act, rule);
                last = m.end();
            }
        }
        return last;
    }

    /** 选举甲某为书记|,乙某为副书记: what goes on behind the first, at {@code from}; nothing where that is -1. */
    private void more(Pattern pattern, int from, Span sentence, Act act, String rule) {
        if (from < 0) {
            return;
        }
        Matcher more = pattern.matcher(reading.text()).region(from, sentence.end());
        while (more.find()) {
            add(more, act, rule);
        }
    }

    private void add(Matcher m, Act act, String rule) {
        boolean bare = (m.pattern() == REMOVED || m.pattern() == APPOINTED) && m.group("names") == null;
        String names = bare ? "bare" : "names";
        boolean left = m.pattern() == RESIGNED && m.group("left") != null;
        String post = bare && m.pattern() == REMOVED ? "office" : left ? "left" : "post";
        Span printed = m.group(post) == null || m.group(post).isEmpty() ? null : new Span(m.start(post), m.end(post));
        String office =
                printed == null ? null : reading.compact(printed).replaceFirst("的?职务$|的(?:决定|决议|报告|建议|名单|办法).*$", "");
        for (Span name : names(new Span(m.start(names), m.end(names)))) {
            String who = reading.compact(name);
            String gained = office == null || office.isEmpty() ? null : office;
            boolean known = found.stream()
                    .anyMatch(p -> p.name().equals(who)
                            && p.act() == act
                            && (act == Act.REMOVED || Objects.equals(p.post(), gained)));
            if (!known) {
                found.add(new Personnel(
                        FactId.Kind.PERSONNEL.uncounted(),
                        who,
                        office == null || office.isEmpty() ? null : office,
                        act,
                        verb(act, name, rule),
                        name,
                        rule));
            } else if (office != null && !office.isEmpty()) {
                complete(who, act, office);
            }
        }
    }

    /** 免去 is no sanction, 撤销 is one; 递补 takes an alternate, 增补 somebody else: the word nearest before the name. */
    private @Nullable String verb(Act act, Span name, String rule) {
        int start = reading.sentenceAt(name.start()).start();
        String before = reading.text().substring(start, name.start());
        return switch (act) {
            case CO_OPTED -> last(before, List.of("递补", "增补", "补选"));
            case REMOVED ->
                switch (rule) {
                    case "resigned" -> "辞职";
                    case "no-longer" -> "不再担任";
                    default -> last(before, List.of("免去", "撤销", "撤消"));
                };
            case ELECTED, APPOINTED, CONFIRMED -> null;
        };
    }

    private static @Nullable String last(String text, List<String> words) {
        return words.stream()
                .filter(text::contains)
                .max(Comparator.comparingInt(text::lastIndexOf))
                .orElse(null);
    }

    /** 接受甲某辞职申请,免去甲某…委员职务: the second half names the office. */
    private void complete(String who, Act act, String office) {
        found.replaceAll(p -> p.name().equals(who) && p.act() == act && p.post() == null ? p.withPost(office) : p);
    }

    /** Names at the ends of the items of a list: 中央委员会候补委员甲某, 乙某某. */
    private List<Span> names(Span list) {
        List<Span> names = new ArrayList<>();
        for (Span item : reading.split(list, "、,和")) {
            Span bare = withoutBracketsAndTitle(item);
            Span name = nameAtEnd(bare);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private Span withoutBracketsAndTitle(Span item) {
        int end = item.end();
        String s = reading.text();
        while (end > item.start()
                && s.charAt(end - 1) == ')'
                && reading.brackets().partner(end - 1) >= item.start()) {
            end = reading.brackets().partner(end - 1);
        }
        for (String title : List.of("等同志", "同志", "两", "等")) {
            if (s.substring(item.start(), end).endsWith(title)) {
                end -= title.length();
            }
        }
        return new Span(item.start(), Math.max(item.start(), end));
    }

    private @Nullable Span nameAtEnd(Span item) {
        String text = reading.text(item);
        if (NameReader.isName(text)) {
            return item;
        }
        for (int length : new int[] {3, 2, 4}) {
            int start = text.length() - length;
            if (start > 0
                    && NameReader.isName(text.substring(start))
                    && NameReader.endsWithPost(text.substring(0, start))) {
                return new Span(item.start() + start, item.end());
            }
        }
        // Names joined by blanks alone: 甲某　乙某某.
        return null;
    }
}
