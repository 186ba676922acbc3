package gongbao.link;

import gongbao.model.Mention;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One use of a term, with the words around it. */
record TermUse(Draft draft, Mention mention) {

    private static final int CLAUSE = 48;

    /** Longer words are a text of their own. */
    private static final int LONGEST = 100;

    /** 〔例〕“三园”|即|汽车产业园、精细化工园、农副食品园|，要…: a list ends at the comma, other words at the full stop. */
    private static final Pattern DEFINITION = Pattern.compile(
            "^”?(?:即|是指|就是|指的是)[:：]?([^。；;“”，,\\n]*[、和及][^。；;“”，,\\n]+|[^。；;“”\\n]{2,}?(?=[，,]?(?:[。；;“\\n]|$)))");

    /** The words before it, back to the last mark. */
    String clauseBefore() {
        String body = draft.communique().body();
        int quoted = mention.span().start();
        int end = quoted > 0 && body.charAt(quoted - 1) == '“' ? quoted - 1 : quoted;
        int start = end;
        while (start > 0 && end - start < CLAUSE && "，,。；;：:！!\n".indexOf(body.charAt(start - 1)) < 0) {
            start--;
        }
        return body.substring(start, end);
    }

    /** What the text says it stands for; null where it does not say. */
    @Nullable
    String definition() {
        String body = draft.communique().body();
        int from = mention.span().end();
        Matcher definition = DEFINITION.matcher(body.substring(from, Math.min(body.length(), from + 4 * LONGEST)));
        return definition.find() && definition.group(1).length() <= LONGEST ? definition.group(1) : null;
    }
}
