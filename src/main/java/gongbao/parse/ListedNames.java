package gongbao.parse;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names in the items of a list of those of whom something is decided.
 *
 * <pre>
 * 王某某、秦和珍、信俊杰、李某某      → four: what stands between names is one
 * 中央委员会候补委员|王某某          → 王某某
 * 各族人民的优秀子弟|王某某          → 王某某
 * 王大山李小川张国良                → three, where there is one way only to part them
 * </pre>
 */
final class ListedNames {

    private static final Words PERSON_NOUNS = Words.of("people", "person-noun");

    private static final int SHORTEST_GLUED = 4;
    private static final int LONGEST_GLUED = 40;

    private final Reading reading;

    private ListedNames(Reading reading) {
        this.reading = reading;
    }

    static List<Span> of(Reading reading, List<Span> items) {
        return new ListedNames(reading).names(items);
    }

    private List<Span> names(List<Span> items) {
        long sure = items.stream().filter(item -> nameAtEnd(item) != null).count();
        boolean company = sure > 1 && sure * 10 >= items.size() * 6L;
        List<Span> names = new ArrayList<>();
        for (Span item : items) {
            Span name = nameAtEnd(item);
            List<Span> glued = name == null ? glued(item) : List.of();
            if (!glued.isEmpty()) {
                names.addAll(glued);
            } else if (name != null || company && NameShape.couldBe(reading.text(item))) {
                names.add(name == null ? item : name);
            }
        }
        return names;
    }

    private @Nullable Span nameAtEnd(Span item) {
        String text = reading.text(item);
        if (NameShape.fits(text)) {
            return item;
        }
        for (int length : new int[] {3, 2, 4}) {
            int start = text.length() - length;
            if (start > 0 && NameReader.isName(text.substring(start)) && isCalled(text.substring(0, start))) {
                return new Span(item.start() + start, item.end());
            }
        }
        return null;
    }

    /** 候补委员|, 优秀子弟|: what somebody is called before his name. */
    private static boolean isCalled(String before) {
        return NameReader.endsWithPost(before) || before.indexOf('的') > 0 && PERSON_NOUNS.endsOneOf(before);
    }

    /** Names without marks between; none where they can be parted in no way or in two. */
    private List<Span> glued(Span item) {
        String text = reading.text(item);
        if (text.length() < SHORTEST_GLUED || text.length() > LONGEST_GLUED) {
            return List.of();
        }
        int[] ways = ways(text);
        List<Span> names = new ArrayList<>();
        for (int at = 0; at < text.length() && ways[at] == 1; ) {
            int length = begins(text, at, 3) && ways[at + 3] == 1 ? 3 : 2;
            names.add(new Span(item.start() + at, item.start() + at + length));
            at += length;
        }
        return ways[0] == 1 ? names : List.of();
    }

    /** In how many ways the text from each offset on is names; two stands for more. */
    private static int[] ways(String text) {
        int[] ways = new int[text.length() + 1];
        ways[text.length()] = 1;
        for (int at = text.length() - 1; at >= 0; at--) {
            for (int length = 2; length <= 3; length++) {
                ways[at] += begins(text, at, length) ? ways[at + length] : 0;
            }
            ways[at] = Math.min(2, ways[at]);
        }
        return ways;
    }

    private static boolean begins(String text, int at, int length) {
        if (at + length > text.length()) {
            return false;
        }
        String name = text.substring(at, at + length);
        return NameReader.isNameAlone(name) && !NameShape.isWeak(name);
    }
}
