package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds offices in a text, and where the words of one begin.
 *
 * <pre>
 * 县委副书记、县长|王某某                  → 县委副书记、县长
 * 听取和讨论了|区委书记|张某              → 区委书记
 * 认真地审查了|县长|张某                  → 县长: no office holds 了
 * 甲某的讲话和|市委常委、副市长|乙某        → 市委常委、副市长
 * 主席甲某、王某某和|主席团成员|乙某         → 主席团成员
 * </pre>
 */
final class Posts {

    /** What is longer is no office; of the words that it begins with nothing is known. */
    private static final int LONGEST = 80;

    /** A mark, a name of three characters, and 和. */
    private static final int LONGEST_NAMED = 5;

    private static final Words POST = Words.of("posts");

    /** …的讲话和|市委常委、副市长: before 和 stands no office. */
    private static final Cue OTHER_THING = Cue.of("person.no-office", "甲某的讲话", "市委常委", "{people:no-office}$");

    /** 听取和讨论了|区委书记: verbs before an office are no part of it; 政策研究室主任 holds none. */
    private static final Cue DEED = Cue.of(
            "person.deed-before-office",
            "听取和讨论了县委书记",
            "县委书记",
            "^.{0,24}{people:deed-before-office}(?![室院所组员])(?:和讨论|并讨论|并审议)?了?");

    private static final Collection<String> BEFORE = Lexicon.words("people", "before-office");

    static final List<Cue> CUES = List.of(OTHER_THING, DEED);

    private final Reading reading;

    Posts(Reading reading) {
        this.reading = reading;
    }

    /** 副主席甲某、|王某某|和主席团成员乙某: whom 和 joins holds another office. */
    private static boolean isName(String before) {
        int mark = before.lastIndexOf('、');
        return mark >= 0 && NameReader.isNameAlone(before.substring(mark + 1));
    }

    /** The last word of the next office in {@code [from, end)}: 书记, 县长; null where there is none. */
    @Nullable
    Span next(int from, int end) {
        return POST.find(reading.text(), from, end);
    }

    /** The same in words of their own. */
    static @Nullable Span find(String words, int from) {
        return POST.find(words, from, words.length());
    }

    /**
     * The office begins behind the last mark, verb or joint before it; offices in a row (县委副书记、县长) are one. None where its
     * beginning is too far away: an office is told whole.
     */
    Span office(int floor, int end) {
        int start = end;
        String s = reading.text();
        int lowest = Math.max(floor, end - LONGEST);
        while (start > lowest) {
            char c = s.charAt(start - 1);
            boolean joint = c == '、' && NameReader.endsWithPost(s.substring(Math.max(lowest, start - 9), start - 1));
            boolean other = c == '和'
                    && (OTHER_THING.in(s.substring(Math.max(lowest, start - 3), start - 1))
                            || isName(s.substring(Math.max(lowest, start - LONGEST_NAMED), start - 1)));
            if (other || ",。;:!”》)|由有的是在了".indexOf(c) >= 0 && c != '、' || c == '、' && !joint) {
                break;
            }
            start--;
        }
        if (start == end - LONGEST) {
            return new Span(end, end);
        }
        for (String word : BEFORE) {
            if (s.startsWith(word, start) && start + word.length() < end - 1) {
                start += word.length();
            }
        }
        Matcher verb = DEED.matcher(s).region(start, end);
        int from = verb.find() && verb.end() < end - 1 ? verb.end() : start;
        return new Span(from, end);
    }
}
