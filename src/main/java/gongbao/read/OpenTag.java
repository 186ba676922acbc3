package gongbao.read;

import java.util.Locale;
import java.util.Set;

/** Reads one tag by the rules of HTML and ends it before words that it would swallow. */
final class OpenTag {

    /** Their content is no mark-up. */
    private static final Set<String> RAW =
            Set.of("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes");

    /** Their content is not shown. */
    private static final Set<String> HIDDEN = Set.of("template", "noscript");

    /** Within them elements of other names are mark-up, whatever their names. */
    private static final Set<String> FOREIGN = Set.of("svg", "math");

    /** Hold no words; what looks like a word in them belongs to a value without quotation marks. */
    private static final Set<String> WITHOUT_WORDS =
            Set.of("meta", "link", "img", "input", "param", "source", "embed", "area", "col", "base");

    /** What the rules of HTML take for the end of a drawing or formula that nobody closed. */
    private static final Set<String> BREAKS_OUT = Set.of(("b big blockquote body br center code dd div dl dt em embed"
                    + " h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong"
                    + " strike sub sup table tt u ul var")
            .split(" "));

    private final BrokenMarkup markup;
    private final StringBuilder text;
    private final int at;
    private final String name;
    private int i;
    private int opening;
    private boolean hasWideValue;
    /** Up to here the tag is known to be closed. */
    private int closed = -1;

    /** @param at offset of the {@code <} */
    OpenTag(BrokenMarkup markup, int at, int nameStart) {
        this.markup = markup;
        this.text = markup.characters();
        this.at = at;
        this.i = nameStart;
        while (i < text.length() && text.charAt(i) != '<' && !Signs.isBreak(text.charAt(i))) {
            i++;
        }
        this.name = text.substring(nameStart, i);
    }

    /** Where to go on behind it. */
    int end() {
        if (Signs.hasWide(name, 0, name.length()) || markup.charAt(i) == '<') {
            markup.showTag(at);
            return at + 1;
        }
        int bare = -1;
        while (skipBlanks() && text.charAt(i) != '>') {
            int attribute = i;
            if (Signs.hasWide(text, attribute, nameEnd(attribute)) && isText(attribute)) {
                return cut(attribute);
            }
            bare = !attribute() && bare < 0 ? attribute : bare;
            if (bare >= 0 && markup.isOpenEnded()) {
                break;
            }
        }
        if (i < text.length() && !markup.isOpenEnded()) {
            return content(i + 1);
        }
        markup.setOpenEnded();
        return bare >= 0 && markup.hasWordsBehind(bare) ? cut(bare) : i < text.length() ? content(i + 1) : i;
    }

    private boolean skipBlanks() {
        while (i < text.length() && (Signs.isBlank(text.charAt(i)) || text.charAt(i) == '/')) {
            i++;
        }
        return i < text.length();
    }

    private int nameEnd(int from) {
        int end = from + 1;
        while (end < text.length() && text.charAt(end) != '=' && !Signs.isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Reads a name and its value; whether there was a value. */
    private boolean attribute() {
        i = nameEnd(i);
        int behind = i;
        while (behind < text.length() && Signs.isBlank(text.charAt(behind))) {
            behind++;
        }
        if (markup.charAt(behind) != '=') {
            return false;
        }
        i = behind + 1;
        while (i < text.length() && Signs.isBlank(text.charAt(i))) {
            i++;
        }
        int value = i;
        char c = markup.charAt(i);
        i = c == '"' || c == '\'' ? quoted(c) : unquotedEnd(i);
        hasWideValue |= Signs.hasWide(text, Math.min(value, i), i);
        return true;
    }

    private int unquotedEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '>' && !Signs.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Behind a value in quotation marks; one without its second mark ends where the tag does, or before the words. */
    private int quoted(char mark) {
        int end = markup.next(String.valueOf(mark), i + 1);
        if (end >= 0 && !swallows(end)) {
            opening = i;
            return end + 1;
        }
        int tag = indexOfEither(i + 1);
        boolean closes = tag < text.length() && text.charAt(tag) == '>';
        if (closes) {
            markup.set(i, ' ', at);
            return unquotedEnd(i + 1);
        }
        if (markup.hasWordsBehind(i)) {
            markup.set(i, '>', at);
        }
        return i;
    }

    /** {@code <a href="1>全文</a><a href="2">}: the mark that opens the second value is taken to close the first. */
    private boolean swallows(int end) {
        boolean pairs =
                text.charAt(end - 1) == '=' || !(end + 1 >= text.length() || Signs.isBreak(text.charAt(end + 1)));
        int close = pairs ? i : end;
        while (close < end && text.charAt(close) != '>') {
            close++;
        }
        return Signs.hasWide(text, close, end);
    }

    /** The next {@code <} or {@code >}, or the end. */
    private int indexOfEither(int from) {
        int found = from;
        while (found < text.length() && text.charAt(found) != '<' && text.charAt(found) != '>') {
            found++;
        }
        return found;
    }

    /** Whether a Chinese name of an attribute is none, but text behind a tag that was not closed. */
    private boolean isText(int attribute) {
        if (attribute > closed) {
            int end = indexOfEither(attribute);
            if (end == text.length() || text.charAt(end) == '<') {
                return true;
            }
            closed = end;
        }
        return !hasWideValue
                && Signs.hasWide(text, attribute, attribute + 1)
                && !WITHOUT_WORDS.contains(name.toLowerCase(Locale.ROOT))
                && Signs.isBreak(text.charAt(attribute - 1));
    }

    /** Ends the tag before the words. */
    private int cut(int words) {
        int end = words - 1;
        if (!Signs.isBreak(text.charAt(end))) {
            // class="a"会议指出: a quotation mark is the only place for the end of the tag.
            if (Signs.hasWide(text, opening, end)) {
                end = opening;
            } else {
                text.setCharAt(opening, ' ');
            }
        }
        markup.set(end, '>', at);
        return content(end + 1);
    }

    /** Goes over what is no mark-up; an element that nobody closed must not hide the rest. */
    private int content(int from) {
        String tag = name.toLowerCase(Locale.ROOT);
        boolean opens = text.charAt(at + 1) != '/';
        if (opens && tag.equals("plaintext")) {
            return text.length();
        }
        if (opens && tag.equals("frameset")) {
            // Of a page of frames a parser keeps no word outside of them.
            markup.takeOut(at, from);
        }
        if (FOREIGN.contains(tag)) {
            markup.setForeign(opens);
        } else if (BREAKS_OUT.contains(tag)) {
            markup.setForeign(false);
        }
        if (!opens || !(RAW.contains(tag) || HIDDEN.contains(tag))) {
            return from;
        }
        int end = markup.closing(tag, from);
        if (end < 0 && markup.hasWideBehind(from)) {
            markup.takeOut(at, from);
            markup.tell(at);
        }
        if (end >= 0 && tag.equals("script")) {
            unescape(from, end);
        }
        return RAW.contains(tag) && !markup.isForeign() && end >= 0 ? end : from;
    }

    /** Behind {@code <!-- <script>} a script would run on over its end tag to a {@code -->}, wherever that is. */
    private void unescape(int from, int end) {
        int open = markup.next("<!--", from);
        if (open >= 0 && open < end) {
            int close = markup.next("-->", open);
            if (close < 0 || (close > end && Signs.hasWide(text, end, close))) {
                markup.takeOut(open, open + 1);
            }
        }
    }
}
