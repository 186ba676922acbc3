package gongbao.parse;

import gongbao.model.Person.Act;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names in a list of those present.
 *
 * <pre>
 * 王某某、李某某、县委副书记张某|出席会议      → three, attended
 * 县法院院长王某某|列席会议               → there, and no more
 * 大桥21人、黄庄6人、石港10人             → nobody: places
 * 参加了会议的|开、闭幕式                → nobody
 * </pre>
 */
final class AttendanceNames {

    /** A name in a list of those present, without what is behind it. */
    static final Rule RULE =
            Rule.of("person.attendance-list", "王某某、李某某等领导同志出席会议。", "李某某: attended", "(?:同志|等.{0,10})$");

    /** What says of a list how those in it are there. */
    private static final Cue HOW = Cue.of(
            "person.how-there",
            "列席会议的有",
            "发言的有",
            "(?<word>(?:应邀|特邀)?(?:出席[和及、或]列席|(?<only>列席)|出席|参加|到会|与会)|(?:在(?:大会)?主席台(?:前排)?)?就[座坐])"
                    + "(?<leads>[^,。;:]{0,16}?(?:[的者]还?有|的是|:))?");

    /** 何某、杨某等|县委常委|出席: what they are stands behind them. */
    private static final Cue OFFICE_BEHIND = Cue.of(
            "person.office-behind-list",
            "等县委常委出席会议",
            "王某某出席会议",
            "^(?:、[^,。;、等]{2,7}){0,30}+等(?<post>[^,。;、等]{2,12}?)(?:同志)?(?=出席|列席|参加|在)");

    /** 王某某、李某某|列席: so near behind a list, the word says it of that list. */
    private static final int NEAR = 8;

    /** 黄庄|6人: a crowd; 黄庄|等四个乡: things. */
    private static final Cue CROWD = Cue.of(
            "person.counted-crowd", "6人、石港10人", "等6名同志", "^(?:各?[0-9一二两三四五六七八九十百]{1,4}[人名]|等[0-9一二两三四五六七八九十百]{1,4}个)");

    /** So far behind a name the row that it stands in may end. */
    private static final int ROW = 150;

    static final List<Cue> CUES = List.of(HOW, OFFICE_BEHIND, CROWD);

    private final Reading reading;
    private final PeopleFound people;

    /** By sentence: where a word stands that says how somebody is there, and whether he only listens. */
    private final Map<Span, List<There>> told = new HashMap<>();

    /**
     * @param word the text's own
     * @param listens whether he only listens
     * @param leads whether those of whom it is said stand behind: 列席会议的有
     */
    private record There(int at, String word, boolean listens, boolean leads) {}

    private record Item(Span name, @Nullable Span post) {

        int start() {
            return post == null ? name.start() : post.start();
        }
    }

    AttendanceNames(Reading reading, PeopleFound people) {
        this.reading = reading;
        this.people = people;
    }

    /** Names in a list of those present: 王某、李某某、县委副书记张某. */
    void read(Span list) {
        if (CROWD.opens(behind(list))) {
            return;
        }
        There there = there(list);
        Map<Act, String> acts = acts(there);
        List<Item> items = items(list);
        boolean bare = !items.isEmpty() && items.stream().allMatch(item -> item.post() == null);
        String shared = bare ? officeBehind(items.get(items.size() - 1).name().end()) : null;
        for (Item item : items) {
            boolean same = shared != null && item == items.get(0)
                    || reading.text().charAt(item.start() - (item.start() > 0 ? 1 : 0)) == '、';
            String post = item.post() == null ? (same ? shared : null) : reading.compact(item.post());
            people.there(item.name(), post, acts, RULE);
            shared = PeopleParser.shared(post);
        }
    }

    /** 列席, or there in the words that say it of the list: 应邀出席, 在主席台就座. */
    private static Map<Act, String> acts(@Nullable There there) {
        if (there != null && there.listens()) {
            return Map.of(Act.OBSERVED, "");
        }
        return Map.of(Act.ATTENDED, there == null ? "" : ActWords.presence(there.word()));
    }

    /** The office that all of them hold; null where it does not stand behind them. */
    private @Nullable String officeBehind(int from) {
        Matcher office = OFFICE_BEHIND
                .matcher(reading.text())
                .region(from, Math.min(reading.text().length(), from + ROW));
        return office.find() ? PeopleParser.shared(office.group("post")) : null;
    }

    private String behind(Span list) {
        return reading.text().substring(list.end(), Math.min(reading.text().length(), list.end() + 8));
    }

    private List<Item> items(Span list) {
        List<Item> items = new ArrayList<>();
        int others = 0;
        int start = -1;
        for (Span part : parts(list)) {
            // 县委副书记、县长王某: offices in a row belong to the name behind them.
            Span item = new Span(start < 0 ? part.start() : start, part.end());
            start = NameReader.endsWithPost(reading.text(part)) ? item.start() : -1;
            Item read = item(item, list);
            if (read != null) {
                items.add(read);
            } else {
                others += start < 0 && reading.text(item).length() < 4 ? 1 : 0;
            }
        }
        // 划桥、大桥、黄庄: where most are no names, none of those without an office is.
        int strange = others;
        long bare = items.stream().filter(item -> item.post() == null).count();
        items.removeIf(item -> item.post() == null && strange > bare);
        return items;
    }

    /** 甲某某和乙某某 are two, and 王富和、李某某 are two: a 和 that ends its part is a name's. */
    private List<Span> parts(Span list) {
        List<Span> parts = new ArrayList<>();
        for (Span part : reading.split(list, "、,;")) {
            // 石和安 is one.
            if (part.length() == 3 && reading.text().charAt(part.start() + 1) == '和') {
                parts.add(part);
                continue;
            }
            boolean named = part.length() > 2 && reading.text(part).endsWith("和");
            List<Span> joined = reading.split(named ? new Span(part.start(), part.end() - 1) : part, "和");
            parts.addAll(joined);
            if (named && !joined.isEmpty()) {
                Span last = parts.remove(parts.size() - 1);
                parts.add(new Span(last.start(), part.end()));
            }
        }
        return parts;
    }

    private @Nullable Item item(Span item, Span list) {
        String text = RULE.matcher(reading.text(item)).replaceFirst("");
        int from = 0;
        for (Span post = Posts.find(text, 0); post != null; post = Posts.find(text, post.end())) {
            from = post.end();
        }
        boolean named = NameShape.fits(text.substring(from)) && (from > 0 || isName(text, list));
        if (!named && (from > 0 || !isStranger(item))) {
            return null;
        }
        Span name = new Span(item.start() + from, item.start() + text.length());
        return new Item(name, from > 0 ? new Span(item.start(), item.start() + from) : null);
    }

    /** 李某某、江华、王某某: a place's name among those of people is somebody's. */
    private boolean isName(String text, Span list) {
        if (!NameShape.isPlace(text)) {
            return true;
        }
        return company(list).filter(NameReader::isName).limit(2).count() > 1;
    }

    /** 甲某某、乙某某、|瓮建国: the only one in a row of names whose surname no list has. */
    private boolean isStranger(Span item) {
        return item.start() > 0
                && reading.text().charAt(item.start() - 1) == '、'
                && AttendeeGroups.isStrange(reading.text(item))
                && company(item)
                                .filter(word -> NameReader.get().atEnd(word) != null)
                                .limit(2)
                                .count()
                        > 1
                && company(item)
                                .filter(AttendeeGroups::isStrange)
                                .filter(word -> !NameReader.isName(word))
                                .count()
                        == 1;
    }

    private Stream<String> company(Span item) {
        return reading.split(reading.sentenceAt(item.start()), "、,和").stream().map(reading::text);
    }

    /** The word that says how they are there: the one right behind, else 的有 before, else any; null where none does. */
    private @Nullable There there(Span list) {
        There before = null;
        for (There word : told.computeIfAbsent(reading.sentenceAt(list.start()), this::told)) {
            if (word.at() < list.start()) {
                before = word;
            } else if (!word.leads() && (before == null || !before.leads() || word.at() <= list.end() + NEAR)) {
                return word;
            }
        }
        return before;
    }

    private List<There> told(Span sentence) {
        List<There> words = new ArrayList<>();
        Matcher how = HOW.matcher(reading.text()).region(sentence.start(), sentence.end());
        while (how.find()) {
            words.add(new There(how.start(), how.group("word"), how.group("only") != null, how.group("leads") != null));
        }
        return words;
    }
}
