package gongbao.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a page that closed comments, scripts, styles, titles and values of attributes hold. */
final class ClosedMarkup {

    private static final List<Pattern> CLOSED = List.of(
            Pattern.compile("(?s)<!--.*?--!?>"),
            Pattern.compile("(?s)<(script|style|title|template|noscript|iframe)\\b.*?</\\1"),
            Pattern.compile("=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]*)"),
            // <a title="关于"十四五"规划">: a value with quotation marks of its own.
            Pattern.compile("[\"'][^>]*>"));

    private ClosedMarkup() {}

    static String hidden(String page) {
        StringBuilder hidden = new StringBuilder();
        for (Pattern closed : CLOSED) {
            for (Matcher m = closed.matcher(page); m.find(); ) {
                hidden.append(m.group());
            }
        }
        return hidden.toString();
    }
}
