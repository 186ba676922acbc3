package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads personal names: a surname and one or two characters more, only where an office, a verb or the company of other names
 * says that a name stands there. Masked names (张某某, ×××) are names too.
 */
final class NameReader {

    private static final Set<String> SURNAMES = Lexicon.words("surnames");
    private static final Set<String> NO_NAMES = Lexicon.words("not-names");
    private static final String[] POSTS = Lexicon.words("posts").toArray(String[]::new);

    /** What does not stand inside a given name but begins what follows one. */
    private static final Cue NO_NAME = Cue.of(
            "person.no-name",
            "建国就",
            "建国",
            "[的了在是与及或就对从到把被等各我你他她它这那此也都还又不所,。、;:“”《》()\\d]|{people:no-name}|[\\u4e00-\\u9fff]作$");

    private static final Cue FOREIGN = Cue.of(
            "person.foreign-name",
            "买买提·艾则孜",
            "买买提艾则孜",
            "^[\\u3400-\\u9fff]{1,6}·[\\u3400-\\u9fff]{1,8}(?:·[\\u3400-\\u9fff]{1,8})?");

    private static final Cue MASKED =
            Cue.of("person.masked-name", "张某某", "张建国", "[×xX○*]{2,4}|[\\u3400-\\u9fff][×某xX*]{1,2}[\\u3400-\\u9fff]?");

    private static final Cue TRAILING_TITLE =
            Cue.of("person.behind-name", "张某某同志还", "同志张某某", "(?:同志|{people:before-speaking}{1,3})$");

    static final List<Cue> CUES = List.of(NO_NAME, FOREIGN, MASKED, TRAILING_TITLE);

    private static final boolean[] MAY_BEGIN = new boolean[Character.MAX_VALUE + 1];

    static {
        SURNAMES.forEach(surname -> MAY_BEGIN[surname.charAt(0)] = true);
    }

    private NameReader() {}

    static NameReader get() {
        return new NameReader();
    }

    /** Whether the whole text can be a name. */
    static boolean isName(String text) {
        if (text.length() < 2
                || !MAY_BEGIN[text.charAt(0)]
                        && text.indexOf('·') < 0
                        && "×xX○*某".indexOf(text.charAt(0)) < 0
                        && "×某xX*".indexOf(text.charAt(1)) < 0) {
            return false;
        }
        if (MASKED.is(text)) {
            return true;
        }
        if (FOREIGN.opens(text) && text.length() <= 20 && !NO_NAME.in(text.replace("·", ""))) {
            return true;
        }
        if (text.length() < 2 || text.length() > 4 || NO_NAME.in(text.substring(1))) {
            return false;
        }
        if (NO_NAMES.contains(text.substring(0, 2))) {
            return false;
        }
        boolean compound = text.length() > 2 && SURNAMES.contains(text.substring(0, 2));
        return compound || text.length() <= 3 && SURNAMES.contains(text.substring(0, 1));
    }

    /**
     * The name that begins at an offset and is followed by one of the given words.
     *
     * @param s folded text
     * @param at offset of its first character
     * @param end offset it may not go beyond
     * @param follower tells what must stand right behind it
     */
    static @Nullable Span at(String s, int at, int end, Rule follower) {
        Matcher foreign = FOREIGN.matcher(s).region(at, end);
        if (foreign.lookingAt() && isName(foreign.group())) {
            return new Span(at, foreign.end());
        }
        for (int length : new int[] {3, 2, 4}) {
            int stop = at + length;
            if (stop <= end
                    && isName(s.substring(at, stop))
                    && follower.matcher(s).region(stop, end).lookingAt()) {
                return new Span(at, stop);
            }
        }
        return null;
    }

    /** The name a subject ends with: 〔例〕县委书记王某某 → 王某某; null where an office or surname does not bear it out. */
    @Nullable
    String atEnd(String subject) {
        String s = subject;
        for (int i = 0; i < 2; i++) {
            s = TRAILING_TITLE.matcher(s).replaceFirst("");
        }
        for (int length : new int[] {3, 2, 4}) {
            int start = s.length() - length;
            if (start < 0 || !isName(s.substring(start))) {
                continue;
            }
            String before = s.substring(0, start);
            if (before.isEmpty() || endsWithPost(before)) {
                return s.substring(start);
            }
        }
        return null;
    }

    static boolean endsWithPost(String text) {
        for (String post : POSTS) {
            if (text.endsWith(post)) {
                return true;
            }
        }
        return false;
    }
}
