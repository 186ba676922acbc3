package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.text.Places;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mends mark-up that would swallow words, before a parser sees it.
 *
 * <p>A browser shows nothing of what stands in a tag without its {@code >}, behind a quotation mark or in a comment that
 * nobody closed: {@code <p 会议指出，…}. Where words would be lost so, one character is replaced by one, so that every offset
 * stays: a blank before the words becomes {@code >}, or the tag's signs become such as {@link #shown} makes text of again.
 * Closed comments, scripts and values of attributes are left alone: nobody was to read them.
 */
final class BrokenMarkup {

    /** Stands for a {@code <} that begins no tag. */
    private static final char LESS_THAN = '\u0001';
    /** Stands for signs of a tag that is taken out. */
    static final char NOTHING = '\u0002';

    /** How much of the place a finding quotes. */
    private static final int QUOTED = 24;

    private final StringBuilder text;
    private final Map<String, Integer> ahead = new HashMap<>();
    private final int lastWide;
    private final int lastWord;
    private int wide = -1;
    private boolean foreign;
    private boolean openEnded;
    private int places;
    private int first;

    private BrokenMarkup(String source) {
        text = new StringBuilder(source);
        int i = text.length() - 1;
        while (i >= 0 && !Signs.hasWords(text, i, i + 1)) {
            i--;
        }
        lastWord = i;
        while (i >= 0 && !Signs.hasWide(text, i, i + 1)) {
            i--;
        }
        lastWide = i;
    }

    static BrokenMarkup of(String source) {
        BrokenMarkup markup = new BrokenMarkup(source);
        markup.scan();
        return markup;
    }

    /** The mark-up, as long as before. */
    String text() {
        return text.toString();
    }

    /** What a character of parsed text shows: 0 for nothing. */
    static char shown(char c) {
        return c == LESS_THAN ? '<' : c == NOTHING ? 0 : c;
    }

    /** What parsed text shows. */
    static String shown(String parsed) {
        return parsed.replace(LESS_THAN, '<').replace(String.valueOf(NOTHING), "");
    }

    /**
     * The first place of those mended and their number; none where the mark-up was whole.
     *
     * @param from offset of the source in the file
     */
    List<Diagnostic> findings(String source, int from, Places where) {
        if (places == 0) {
            return List.of();
        }
        return List.of(finding(
                source.substring(first, Math.min(source.length(), first + QUOTED)), from + first, places, where));
    }

    static Diagnostic finding(String words, int at, int count, Places where) {
        String line = words.lines().findFirst().orElse("");
        String quoted = line.substring(0, Math.min(line.length(), QUOTED));
        return Findings.warning("markup-open", where.line(at), where.column(at), quoted, String.valueOf(count));
    }

    private void scan() {
        for (int i = text.indexOf("<"); i >= 0 && i < text.length(); i = text.indexOf("<", i)) {
            i = markup(i);
        }
    }

    /** Reads what begins with the {@code <}; where to go on. */
    private int markup(int at) {
        if (startsWith(at, "<!--")) {
            return comment(at);
        }
        if (startsWith(at, "<![CDATA[")) {
            return verbatim(at);
        }
        char c = charAt(at + 1);
        boolean closes = c == '/';
        if (Signs.isLetter(charAt(at + (closes ? 2 : 1)))) {
            return new OpenTag(this, at, closes ? at + 2 : at + 1).end();
        }
        return c == '!' || c == '?' || closes ? bogus(at) : at + 1;
    }

    private int comment(int at) {
        if (startsWith(at + 4, ">") || startsWith(at + 4, "->")) {
            return at + 5;
        }
        int end = next("-->", at + 4);
        int odd = next("--!>", at + 4);
        end = odd >= 0 && (end < 0 || odd < end) ? odd : end;
        if (end >= 0) {
            return end + 3;
        }
        if (hasWordsBehind(at)) {
            takeOut(at, at + 4);
            tell(at);
        }
        return at + 4;
    }

    /** {@code <![CDATA[全文]]>}: words to an XML reader and, shown as such, to nobody a surprise. */
    private int verbatim(int at) {
        int end = next("]]>", at);
        if (nextWide(at) < (end < 0 ? text.length() : end)) {
            takeOut(at, at + "<![CDATA[".length());
            if (end >= 0) {
                takeOut(end, end + 3);
            } else {
                tell(at);
            }
        }
        return at + 1;
    }

    /** {@code </ 会议>}, {@code <!会议>}, {@code <?会议?>}: comments to a parser. */
    private int bogus(int at) {
        int end = next(">", at);
        end = end < 0 ? text.length() : end;
        if (nextWide(at) >= end) {
            return end;
        }
        showTag(at);
        return at + 1;
    }

    /** The next Chinese character; asked with growing offsets it reads the text once. */
    private int nextWide(int from) {
        for (wide = Math.max(wide, from); wide < text.length() && !Signs.hasWide(text, wide, wide + 1); ) {
            wide++;
        }
        return wide;
    }

    boolean hasWideBehind(int from) {
        return from <= lastWide;
    }

    boolean hasWordsBehind(int from) {
        return from <= lastWord;
    }

    StringBuilder characters() {
        return text;
    }

    char charAt(int i) {
        return i < text.length() ? text.charAt(i) : 0;
    }

    boolean startsWith(int at, String words) {
        return at + words.length() <= text.length() && words.contentEquals(text.subSequence(at, at + words.length()));
    }

    void set(int at, char c, int place) {
        text.setCharAt(at, c);
        tell(place);
    }

    /** Makes text of what looks like a tag. */
    void showTag(int at) {
        set(at, LESS_THAN, at);
    }

    void takeOut(int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, NOTHING);
        }
    }

    /** Enters a drawing or a formula, or leaves it. */
    /** A tag ran to the end of the file: those behind it end before their first word, or each would be read to the end. */
    void setOpenEnded() {
        openEnded = true;
    }

    boolean isOpenEnded() {
        return openEnded;
    }

    void setForeign(boolean entered) {
        foreign = entered;
    }

    boolean isForeign() {
        return foreign;
    }

    void tell(int place) {
        first = places++ == 0 ? place : Math.min(first, place);
    }

    /** Where the words stand next, or -1; asked with growing offsets it reads the text once for each. */
    int next(String words, int from) {
        @Nullable Integer known = ahead.get(words);
        int found = known != null && (known < 0 || known >= from) ? known : text.indexOf(words, from);
        ahead.put(words, found);
        return found;
    }

    /** Where the element of the name is closed, or -1. */
    int closing(String name, int from) {
        String key = "</" + name;
        @Nullable Integer known = ahead.get(key);
        if (known != null && (known < 0 || known >= from)) {
            return known;
        }
        int found = text.indexOf("</", from);
        while (found >= 0 && !Signs.isName(text, found + 2, name)) {
            found = text.indexOf("</", found + 2);
        }
        ahead.put(key, found);
        return found;
    }
}
