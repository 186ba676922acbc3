package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.text.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads personal names: a surname and one or two characters more, only where an office, a verb or the company of other names
 * says that a name stands there. Masked names (张某某, ×××) are names too.
 */
final class NameReader {

    private static final String HAN = "\\u3400-\\u9fff";
    private static final Set<String> SURNAMES = Lexicon.list("surnames").keySet();
    private static final Set<String> NO_NAMES = Lexicon.list("not-names").keySet();

    /** Characters that do not stand inside a given name but begin what follows one. */
    private static final Pattern NO_NAME = Pattern.compile(
            "[的了在是与及或就对从到把被等各我你他她它这那此也都还又不所,。、;:“”《》()\\d]|同志|全会|会议|代表|委员|书记|主任|强调|指出|要求|主持|出席|受|[\\u4e00-\\u9fff]作$");

    private static final Pattern FOREIGN =
            Pattern.compile("^[" + HAN + "]{1,6}·[" + HAN + "]{1,8}(?:·[" + HAN + "]{1,8})?");

    private static final boolean[] MAY_BEGIN = new boolean[Character.MAX_VALUE + 1];

    static {
        SURNAMES.forEach(surname -> MAY_BEGIN[surname.charAt(0)] = true);
    }

    private static final Pattern MASKED = Pattern.compile("[×xX○*]{2,4}|[" + HAN + "][×某xX*]{1,2}[" + HAN + "]?");

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
        if (MASKED.matcher(text).matches()) {
            return true;
        }
        if (FOREIGN.matcher(text).lookingAt()
                && text.length() <= 20
                && !NO_NAME.matcher(text.replace("·", "")).find()) {
            return true;
        }
        if (text.length() < 2
                || text.length() > 4
                || NO_NAME.matcher(text.substring(1)).find()) {
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
     * @param follower what must stand right behind it
     */
    static @Nullable Span at(String s, int at, int end, Pattern follower) {
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

    private static final Pattern TRAILING_TITLE =
            Pattern.compile("(?:同志|(?:还|并|也|最后|着重|特别|同时|在讲话中|在会上|在总结讲话时|在总结讲话中|讲话时){1,3})$");

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
        return Lexicon.list("posts").keySet().stream().anyMatch(text::endsWith);
    }
}
