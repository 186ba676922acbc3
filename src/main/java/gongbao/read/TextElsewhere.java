package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.text.Places;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a page that shows no text of its own where the text is: in a script that a browser runs, in a field that nobody sees, in
 * another file that it frames, in pictures of paper.
 */
final class TextElsewhere {

    /** A page with more words in sentences than this has its text. */
    private static final int ENOUGH = 80;
    /** So many Chinese characters in a row of a script are a text, not messages. */
    private static final int TEXT = 60;

    /** The same where the page shows nothing at all. */
    private static final int SOME_TEXT = 20;

    private static final int SHOWN = 20;

    /** What stands around a page's text. */
    private static final String AROUND = "a, header, footer, nav, [class*=logo], [class*=head], [class*=foot],"
            + " [class*=banner], [class*=nav], [id*=logo], [id*=head], [id*=foot], [id*=banner], [id*=nav]";

    private static final String FRAMES = "iframe[src], embed[src], object[data]";
    private static final Pattern FILE =
            Pattern.compile("[^?#]*\\.(?:pdf|docx?|wps|ofd|rtf|html?|shtml|jhtml)(?:[?#].*)?");
    /** In a page of frames, the largest of which comes last: they are no part of the tree that is read. */
    private static final Pattern FRAMED = Pattern.compile(
            "(?i)<frame\\s[^>]{0,300}?src\\s{0,3}=\\s{0,3}[\"']?([^\"'\\s>]{1,300})(?![\\s\\S]*<frame\\s)");

    private static final Pattern WORDS = Pattern.compile("[\\u4e00-\\u9fff]{4}[^\"'`]{0,40}");

    private TextElsewhere() {}

    /** The warning, where the page says so little; null where it says enough, or nothing tells where the text is. */
    static @Nullable Diagnostic finding(
            Document page, Containers containers, List<Block> blocks, String source, Places places) {
        int said = blocks.stream()
                .filter(Block::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
        if (said > ENOUGH) {
            return null;
        }
        for (Element frame : page.select(FRAMES)) {
            String file = frame.hasAttr("src") ? frame.attr("src") : frame.attr("data");
            if (FILE.matcher(file.toLowerCase(Locale.ROOT)).matches()) {
                return at(frame, places, "page-text-attached", file);
            }
        }
        for (Element script : page.select("script, input[type=hidden], noscript, template")) {
            String words = script.nameIs("input") ? script.attr("value") : script.data() + script.wholeText();
            if (words.chars().filter(TextElsewhere::isHan).count() >= (blocks.isEmpty() ? SOME_TEXT : TEXT)) {
                Matcher first = WORDS.matcher(words);
                String shown = first.find() ? first.group() : "";
                return at(script, places, "page-text-in-script", shown.substring(0, Math.min(SHOWN, shown.length())));
            }
        }
        Matcher framed = FRAMED.matcher(source);
        if (framed.find()) {
            int at = framed.start();
            return Findings.warning("page-text-attached", places.line(at), places.column(at), framed.group(1));
        }
        List<Element> pictures = page.body().select("p img, div img, td img");
        boolean bare = blocks.stream().noneMatch(Block::isProse);
        return pictures.isEmpty() ? null : pictured(pictures, bare, containers.in(Containers.MAIN), places);
    }

    /**
     * Only large pictures are of paper: those of a page's looks say how small they are.
     *
     * @param bare whether the page has no sentence of any length
     */
    private static @Nullable Diagnostic pictured(
            List<Element> pictures, boolean bare, List<Element> known, Places places) {
        for (Element picture : pictures) {
            boolean inText = picture.closest("p, article") != null
                    || known.stream().anyMatch(picture.parents()::contains)
                    || bare && picture.closest(AROUND) == null;
            if (inText && picture.closest("a") == null && !isSmall(picture.attr("width"))) {
                return at(picture, places, "page-text-in-pictures", picture.attr("src"));
            }
        }
        return null;
    }

    private static boolean isSmall(String width) {
        return width.matches("\\d{1,2}(?:px)?|1\\d\\d(?:px)?");
    }

    private static Diagnostic at(Element element, Places places, String rule, String words) {
        int offset = Math.max(0, element.sourceRange().startPos());
        return Findings.warning(rule, places.line(offset), places.column(offset), words);
    }

    private static boolean isHan(int c) {
        return c >= 0x4e00 && c <= 0x9fff;
    }
}
