package gongbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Holds a search to {@link Pattern}: the same places, the same groups. */
public final class SameAsRegex {

    private final Search search;
    private final Pattern pattern;

    public SameAsRegex(String pattern) {
        this(Search.compile(pattern));
    }

    public SameAsRegex(Search search) {
        this.search = search;
        this.pattern = Pattern.compile(search.pattern());
    }

    /** Everywhere in the text, at its start, as its whole. */
    public void check(String text) {
        check(text, 0, text.length(), false);
    }

    /** The same in a stretch of it; looks see what stands around where {@code transparent}. */
    public void check(String text, int from, int to, boolean transparent) {
        List<String> found = found(search.matcher(text).useTransparentBounds(transparent), from, to);
        java.util.regex.Matcher regex = pattern.matcher(text).useTransparentBounds(transparent);
        List<String> expected = found(regex, from, to);
        if (!found.equals(expected)) {
            assertThat(found)
                    .as("%s in %s, %d–%d %s", pattern, text, from, to, transparent)
                    .isEqualTo(expected);
        }
    }

    private static List<String> found(Matcher m, int from, int to) {
        List<String> found = new ArrayList<>();
        m.region(from, to);
        while (m.find()) {
            found.add(groups(m));
        }
        found.add(m.region(from, to).lookingAt() ? groups(m) : "not at the start");
        found.add(m.region(from, to).matches() ? groups(m) : "not the whole");
        return found;
    }

    private static List<String> found(java.util.regex.Matcher m, int from, int to) {
        List<String> found = new ArrayList<>();
        m.region(from, to);
        while (m.find()) {
            found.add(groups(m));
        }
        found.add(m.region(from, to).lookingAt() ? groups(m) : "not at the start");
        found.add(m.region(from, to).matches() ? groups(m) : "not the whole");
        return found;
    }

    private static String groups(Matcher m) {
        StringBuilder groups = new StringBuilder();
        for (int group = 0; group <= m.groupCount(); group++) {
            groups.append(m.start(group)).append('–').append(m.end(group)).append(' ');
        }
        return groups.toString();
    }

    private static String groups(java.util.regex.Matcher m) {
        StringBuilder groups = new StringBuilder();
        for (int group = 0; group <= m.groupCount(); group++) {
            groups.append(m.start(group)).append('–').append(m.end(group)).append(' ');
        }
        return groups.toString();
    }
}
