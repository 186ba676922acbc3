package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.search.Search;
import gongbao.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads personal names where an office, a verb or the company of other names says that one stands there. What the words before and
 * behind do not bear out is no name: unknown is better than wrong.
 */
final class NameReader {

    private static final Set<String> STRADDLES = Lexicon.words("straddles");
    private static final Words POSTS = Words.of("posts");

    /** The likeliest first: a name of three characters, of two, then the others. */
    static final int[] LENGTHS = {3, 2, 4, 5, 6, 7};

    private static final Cue TRAILING_TITLE =
            Cue.of("person.behind-name", "张某某同志还", "同志张某某", "(?:同志|{people:before-speaking}{1,3})$");

    /** What only people do or are called, behind a name that is a word or a place too: 县长高平|同志, 县长高平|作报告. */
    private static final Cue SURELY = Cue.of("person.surely", "同志", "、", "^(?:同志|{people:deed})");

    /** 方正|代表市纪委常委会所作的: a county does not report for a committee. */
    private static final Cue REPORTS_FOR = Cue.of(
            "person.surely-reports", "代表市纪委常委会所作的", "代表团所作的", "^代表[^,。;团]{0,16}(?:委|会|党组|政府|主席团|院)[^,。;团]{0,20}作");

    static final List<Cue> CUES = List.of(TRAILING_TITLE, SURELY, REPORTS_FOR);

    private NameReader() {}

    static NameReader get() {
        return new NameReader();
    }

    /** Whether the whole text can be a name. */
    static boolean isName(String text) {
        return NameShape.fits(text) && !NameShape.isPlace(text);
    }

    /** The same where nothing else says so. */
    static boolean isNameAlone(String text) {
        return isName(text) && !NameShape.isWord(text);
    }

    /** The name behind an office, which ends where one of the follower's words stands. */
    static @Nullable Span behindOffice(String s, int at, int end, Search follower) {
        return at(s, at, end, follower, false);
    }

    /** The name that no office stands before; one that is a word as well is none without 同志. */
    static @Nullable Span alone(String s, int at, int end, Search follower) {
        return at(s, at, end, follower, true);
    }

    private static @Nullable Span at(String s, int at, int end, Search follower, boolean alone) {
        boolean parted = Words.indexOf(s, "·", at + 1, Math.min(end, at + 9)) >= 0;
        Span dotted = parted ? dotted(s, at, end, follower) : null;
        if (dotted != null || !parted && !NameShape.mayBegin(s, at)) {
            return dotted;
        }
        for (int length : LENGTHS) {
            int stop = at + length;
            if (stop <= end
                    && follower.opens(s, stop, end)
                    && NameShape.fits(s.substring(at, stop))
                    && !straddles(s, stop)
                    && isBorneOut(s, at, stop, alone)) {
                return new Span(at, stop);
            }
        }
        return null;
    }

    /** 买买提·艾力|作报告: the last part ends before the first follower. */
    private static @Nullable Span dotted(String s, int at, int end, Search follower) {
        for (int stop = at + 3; stop <= Math.min(end, at + 26); stop++) {
            if (follower.opens(s, stop, end) && NameShape.fits(s.substring(at, stop))) {
                return new Span(at, stop);
            }
        }
        return null;
    }

    private static boolean isBorneOut(String s, int at, int stop, boolean alone) {
        String name = s.substring(at, stop);
        if (s.startsWith("同志", stop)) {
            return true;
        }
        if (alone) {
            String behind = s.substring(stop, Math.min(s.length(), stop + 40));
            return isNameAlone(name) && !NameShape.isWeak(name) || REPORTS_FOR.in(behind);
        }
        boolean word = NameShape.isPlace(name) || NameShape.isWord(name);
        return !word || SURELY.opens(s.substring(stop, Math.min(s.length(), stop + 6)));
    }

    /** 于工|作需要: a name never ends within a word. */
    private static boolean straddles(String s, int stop) {
        return stop < s.length() && STRADDLES.contains(s.substring(stop - 1, stop + 1)) && !s.startsWith("《", stop + 1);
    }

    /** The name a subject ends with: 〔例〕县委书记王某某 → 王某某; null where an office or surname does not bear it out. */
    @Nullable
    String atEnd(String subject) {
        String s = subject;
        for (int i = 0; i < 2; i++) {
            s = TRAILING_TITLE.matcher(s).replaceFirst("");
        }
        for (int length : LENGTHS) {
            int start = s.length() - length;
            if (start < 0 || !isName(s.substring(start))) {
                continue;
            }
            String before = s.substring(0, start);
            boolean known = before.isEmpty() ? s.length() < subject.length() || isNameAlone(s) : endsWithPost(before);
            if (known) {
                return s.substring(start);
            }
        }
        return null;
    }

    static boolean endsWithPost(String text) {
        return POSTS.endsOneOf(text);
    }
}
