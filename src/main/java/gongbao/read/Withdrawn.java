package gongbao.read;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a writer of Markdown struck out: {@code 3~~7~~2人} is 32人. */
final class Withdrawn {

    private static final Pattern STRUCK = Pattern.compile("(?<!~)~~(?![\\s~])([^~\\n]{1,500})(?<!\\s)~~(?!~)");

    private Withdrawn() {}

    /** A text cut into what stands and what was struck out, in turn, beginning with what stands. */
    static List<BasedSequence> parts(BasedSequence text) {
        List<BasedSequence> parts = new ArrayList<>();
        Matcher struck = STRUCK.matcher(text);
        int start = 0;
        while (struck.find()) {
            parts.add(text.subSequence(start, struck.start()));
            parts.add(text.subSequence(struck.start(1), struck.end(1)));
            start = struck.end();
        }
        parts.add(text.subSequence(start, text.length()));
        return parts;
    }
}
