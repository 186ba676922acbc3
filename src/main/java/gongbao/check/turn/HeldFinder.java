package gongbao.check.turn;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import gongbao.check.turn.Held.Body;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import gongbao.zh.ChineseNumerals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds congresses and plenums of the centre that were never held, or are still to come while the text tells what they decided. */
final class HeldFinder implements Check.Finder {

    private static final String N = "([一二三四五六七八九十]{1,3})";

    private static final Around PLENUM =
            Around.of("中全会", 30, 3, "([一二三]?十[一二三四五六七八九]?|[七八九])届((?:[一二三四五六七八九十]{1,3}中?、)*)([一二三四五六七八九十]{1,3})中全会");

    private static final List<Around> CONGRESSES = List.of(
            Around.of("党的", 0, 10, "(?:党的)([一二三四]?十[一二三四五六七八九]?)大"),
            Around.of("次全国代表大会", 12, 7, "中国共产党第([一二三四]?十[一二三四五六七八九]?)次全国代表大会"));

    private static final List<Around> NATIONALS = List.of(
            Around.of("届全国人民", 6, 22, "第" + N + "届全国(人民代表大会)第" + N + "次(?:全体)?会议"),
            Around.of("届全国委员", 14, 22, "(?:政治协商会议|政协)第" + N + "届全国(委员会)第" + N + "次(?:全体)?会议"),
            Around.of("届全国", 4, 14, N + "届全国(人大|政协)" + N + "次会议"));

    /** What is said only of a meeting that is over. */
    private static final Pattern OVER = Pattern.compile("精神|以来|审议|通过|闭幕|公报|《|作出|提出的|确定的|部署|决定");

    /** A place's own committee met in 中全会 when the Party was young: 省委一届二中全会. */
    private static final Pattern OF_A_PLACE = Pattern.compile("[省市县区州地旗盟局厂矿校]委?(?:第?)$");

    /** Of a people's congress no term has more sessions. */
    private static final int MOST_SESSIONS = 5;

    /** No Central Committee of today meets more often. */
    private static final int MOST_PLENUMS = 7;

    private static final int FIRST_PLENUMS = 7;

    /** Before that, places met in 中全会, too: 九届七中全会 may be a county's. */
    private static final int SURE = 11;

    @Override
    public void find(CheckedText text, Consumer<Slip> to) {
        Letters letters = text.once(Letters.OF);
        Integer term = text.communique().meeting().term();
        plenums(letters, text.day(), told(text), term == null ? 0 : term, to);
        CONGRESSES.forEach(name -> name.find(letters.text(), found -> congress(letters, found, to)));
        HeldDays.find(letters, to);
        NATIONALS.forEach(name -> name.find(letters.text(), found -> national(letters, found, to)));
    }

    /** The day of the meeting that the text is of; a chronicle may give any day, and tells of later ones. */
    private static @Nullable LocalDate told(CheckedText text) {
        return text.communique().genre().isCommunique()
                ? text.communique().meeting().day()
                : null;
    }

    private static void plenums(
            Letters letters, @Nullable LocalDate ofText, @Nullable LocalDate day, int own, Consumer<Slip> to) {
        Map<Integer, List<Integer>> named = new TreeMap<>();
        List<Runnable> doubtful = new ArrayList<>();
        PLENUM.find(letters.text(), matcher -> {
            int term = ChineseNumbers.integer(matcher.group(1));
            int session = ChineseNumbers.integer(matcher.group(3));
            String before = letters.text().substring(Math.max(0, matcher.start() - 3), matcher.start());
            boolean ofParty = before.endsWith("党的") || before.endsWith("中共") || before.endsWith("中央");
            boolean ofPlace = OF_A_PLACE.matcher(before).find() || !ofParty && (term < SURE || term == own);
            if (term < FIRST_PLENUMS || ofPlace) {
                return;
            }
            boolean over = isOver(letters, matcher.end());
            LocalDate end = Held.end(Body.PLENUM, term, session);
            if (end != null) {
                named.computeIfAbsent(term, key -> new ArrayList<>()).add(session);
            }
            Span span = letters.origin(matcher.start(), matcher.end());
            if (end == null && isNone(term, session, over)) {
                String name = matcher.group();
                int at = matcher.start(3) - matcher.start();
                doubtful.add(
                        () -> to.accept(mended(span, name, at, named.getOrDefault(term, List.of()), term, ofText)));
            } else if (end != null && over && day != null && end.isAfter(day.plusDays(1))) {
                to.accept(Slip.of("meeting", span, null).note("later", matcher.group(), end.toString()));
            }
        });
        doubtful.forEach(Runnable::run);
    }

    /** Where the text names one other plenum of that term it is most likely meant; of several, and of none, a person can tell. */
    private static Slip mended(
            Span span, String name, int at, List<Integer> others, int term, @Nullable LocalDate day) {
        List<String> may = (others.isEmpty() ? lastBefore(term, day) : others.stream())
                        .collect(Collectors.groupingBy(session -> session, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                        .map(entry -> name.substring(0, at) + ChineseNumerals.of(entry.getKey()) + "中全会")
                        .filter(words -> !words.equals(name))
                        .toList();
        Slip slip = Slip.anyOf("meeting", span, may);
        return (others.isEmpty() ? slip.doubtful() : slip)
                .note("none", name, String.valueOf(Held.sessions(Body.PLENUM, term)));
    }

    private static Stream<Integer> lastBefore(int term, @Nullable LocalDate day) {
        int session = Held.sessions(Body.PLENUM, term);
        while (day != null && session > 0 && isAfter(Held.end(Body.PLENUM, term, session), day)) {
            session--;
        }
        return day == null || session == 0 ? Stream.of() : Stream.of(session);
    }

    private static boolean isAfter(@Nullable LocalDate end, LocalDate day) {
        return end != null && end.isAfter(day);
    }

    private static boolean isOver(Letters letters, int end) {
        String behind = letters.text().substring(end, Math.min(letters.text().length(), end + 5));
        return OVER.matcher(behind).find();
    }

    private static boolean isNone(int term, int session, boolean over) {
        int latest = Held.latestTerm(Body.PLENUM);
        // The next one may be over before the table knows of it.
        boolean next = term == latest && session == Held.sessions(Body.PLENUM, term) + 1;
        return term < latest || term > latest + 1 || session > MOST_PLENUMS || over && !next;
    }

    private static void congress(Letters letters, Matcher found, Consumer<Slip> to) {
        int latest = Held.latestTerm(Body.CONGRESS);
        int term = ChineseNumbers.integer(found.group(1));
        if (term > latest + 1 || term == latest + 1 && isOver(letters, found.end())) {
            Span span = letters.origin(found.start(), found.end());
            to.accept(Slip.of("meeting", span, null).note("none", found.group(), String.valueOf(latest)));
        }
    }

    private static void national(Letters letters, Matcher found, Consumer<Slip> to) {
        Body body = found.group(2).startsWith("人民") || found.group(2).equals("人大") ? Body.NPC : Body.CPPCC;
        int term = ChineseNumbers.integer(found.group(1));
        int session = ChineseNumbers.integer(found.group(3));
        int latest = Held.latestTerm(body);
        boolean past = term < latest && !Held.isKnown(body, term, session);
        if (term > 0 && (past || term > latest + 1 || session > MOST_SESSIONS)) {
            Span span = letters.origin(found.start(), found.end());
            int known = term > latest ? latest : Held.sessions(body, term);
            to.accept(Slip.of("meeting", span, null).note("none", found.group(), String.valueOf(known)));
        }
    }
}
