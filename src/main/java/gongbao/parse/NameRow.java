package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names in a row, and what stands behind the last.
 *
 * <pre>
 * 邓某某、胡某某、王某|三同志          → three names: the number counts them
 * 张某某(女)、李某某|等31名同志         → two names
 * 张某某、李某某等|中央委员八十四人       → two names, and a group that goes on
 * </pre>
 *
 * @param names each without brackets and 同志
 * @param rest what goes on behind 等; null where nothing does
 */
record NameRow(List<Span> names, @Nullable Span rest) {

    /** 王某某|等31名同志, 王某某|同志. */
    private static final Cue TAIL = Cue.of(
            "person.behind-names",
            "王某某等31名同志",
            "王某某等中央委员",
            "(?:等?(?:[0-9]{1,4}|[一二两三四五六七八九十百]{1,6})[名位个人](?:同志|代表)?|等[0-9一二两三四五六七八九十百]{0,6}(?:同志|人)?|同志)$");

    private static final Cue COUNT =
            Cue.of("person.count-behind-names", "王某三同志", "王某同志", "[两一二三四五六七八九十]{1,2}[名位个]?(?:同志|人)?$");

    private static final Cue AND_MORE = Cue.of("person.and-more", "王某某等中央委员", "王某某等同志和县直机关", "等(?=.)(?!同志[和及、])");

    /** 王某某等三十二人为委员: who is elected does not attend. */
    private static final Cue BECOME = Cue.of("person.become", "王某某等三十二人为委员", "王某某等三十二人", "为|选");

    static final List<Cue> CUES = List.of(TAIL, COUNT, AND_MORE, BECOME);

    private static final String NUMERALS = "两一二三四五六七八九十";

    /** The names that a stretch of attendance begins with; null where they do not fill it or stand before 等 and a group. */
    static @Nullable NameRow leading(Reading reading, Span span) {
        if (BECOME.in(reading.text(span))) {
            return null;
        }
        Matcher more = AND_MORE.matcher(reading.text()).region(span.start(), span.end());
        if (more.find()) {
            NameRow row = whole(reading, new Span(span.start(), more.start()));
            return row == null ? null : new NameRow(row.names, new Span(more.end(), span.end()));
        }
        Matcher count = COUNT.matcher(reading.text()).region(span.start(), span.end());
        return count.find() && reading.text(span).endsWith("同志") ? whole(reading, span) : null;
    }

    /** Two names or more, and nothing else. */
    private static @Nullable NameRow whole(Reading reading, Span span) {
        List<Span> names = items(reading, span);
        return names.size() > 1 && names.stream().map(reading::text).allMatch(NameReader::isName)
                ? new NameRow(names, null)
                : null;
    }

    /** The items of a row, without brackets, 同志, and the number that counts them. */
    static List<Span> items(Reading reading, Span list) {
        List<Span> parts = parts(reading, list);
        List<Span> items = new ArrayList<>();
        for (Span part : parts) {
            items.add(bare(reading, part));
        }
        if (items.size() > 1) {
            Span last = items.remove(items.size() - 1);
            items.add(uncounted(reading, last, parts.size(), titled(reading, list)));
        }
        return items;
    }

    /** The name of a row that begins there: 王某某、|瓮建国|、李某某 is one between two, though no list has his surname. */
    static @Nullable Span next(Reading reading, int at, Span sentence, Rule behind) {
        String s = reading.text();
        Span name = NameReader.behindOffice(s, at, sentence.end(), behind.pattern());
        int stop = name != null ? -1 : Words.indexOf(s, "、", at, Math.min(sentence.end(), at + 5));
        return stop > at + 1
                        && NameShape.couldBe(s.substring(at, stop))
                        && NameReader.behindOffice(s, stop + 1, sentence.end(), behind.pattern()) != null
                ? new Span(at, stop)
                : name;
    }

    /** 甲某某和乙某某 are two, 秦和珍 and 秦和(女) are one. */
    private static List<Span> parts(Reading reading, Span list) {
        List<Span> parts = new ArrayList<>();
        for (Span part : reading.split(list, "、,")) {
            List<Span> joined = reading.split(part, "和");
            parts.addAll(
                    joined.stream()
                                    .allMatch(each ->
                                            each.length() > 1 && reading.text().charAt(each.start()) != '(')
                            ? joined
                            : List.of(part));
        }
        return parts;
    }

    /** 三|同志: inside the list, or right behind it. */
    private static boolean titled(Reading reading, Span list) {
        return reading.text(list).endsWith("同志") || reading.text().startsWith("同志", list.end());
    }

    private static Span bare(Reading reading, Span part) {
        int start = part.start();
        int end = withoutBrackets(reading, start, part.end());
        Matcher tail = TAIL.matcher(reading.text()).region(start, end);
        return new Span(
                start, tail.find() && tail.start() > start ? withoutBrackets(reading, start, tail.start()) : end);
    }

    private static int withoutBrackets(Reading reading, int start, int end) {
        int stop = end;
        while (stop > start
                && reading.text().charAt(stop - 1) == ')'
                && reading.brackets().partner(stop - 1) >= start) {
            stop = reading.brackets().partner(stop - 1);
        }
        return stop;
    }

    /** 王某三 of three named: 三 counts them, where a name is left. */
    private static Span uncounted(Reading reading, Span item, int count, boolean titled) {
        int end = item.end();
        while (titled
                && end > item.start()
                && (NUMERALS + "名位个").indexOf(reading.text().charAt(end - 1)) >= 0) {
            end--;
        }
        String number = reading.text().substring(end, item.end()).replaceAll("[名位个]", "");
        boolean counts = end - item.start() > 1 && !number.isEmpty() && number(number) == count;
        return counts ? new Span(item.start(), end) : item;
    }

    private static int number(String words) {
        return words.equals("两") ? 2 : ChineseNumbers.integer(words);
    }
}
