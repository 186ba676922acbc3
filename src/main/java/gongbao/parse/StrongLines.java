package gongbao.parse;

import gongbao.text.Blanks;
import gongbao.text.Line;
import gongbao.text.SourceText;
import gongbao.zh.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines in bold that are headings by their looks: short, without the marks of a sentence, in a text that is not in bold
 * as a whole.
 *
 * <pre>
 * **今后五年的目标任务**               → a heading
 * **各位代表：** **王　强**            → none: whom it speaks to, names
 * **要坚持稳中求进，推动高质量发展。**    → none: a sentence
 * </pre>
 */
final class StrongLines {

    private static final Cue HEADING = Cue.of(
            "outline.strong-heading",
            "今后五年的目标任务",
            "各位代表,同志们!",
            "^(?!(?:各位|同志|代表)[^,]{0,8}$)(?!(?:附件?|注|来源|作者|图)[:\\d]?)[^。;:!?,、()《》“”]{0,20}"
                    + "[,、(《“]?[^。;:!?,、]{2,24}$");

    private static final int LONGEST = 40;

    static final List<Cue> CUES = List.of(HEADING);

    private StrongLines() {}

    /** Where they begin in the body. */
    static List<Integer> of(SourceText source) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        int plain = 0;
        int before = -1;
        for (Line line : source.bodyLines()) {
            if (line.continues() && !starts.isEmpty() && starts.get(starts.size() - 1) == before) {
                // The line before goes on, and so is more than a heading.
                starts.remove(starts.size() - 1);
            }
            boolean strong = line.kind() == Line.Kind.STRONG;
            plain += strong ? 0 : line.text().length();
            if (strong && !line.continues() && isHeading(line.text())) {
                starts.add(start);
            }
            before = start;
            start += line.text().length() + 1;
        }
        return plain * 2 > start ? starts : List.of();
    }

    private static boolean isHeading(String text) {
        String ink = Blanks.strip(text);
        return ink.length() <= LONGEST
                && ink.indexOf('\u3000') < 0
                && HEADING.in(Folded.of(ink).text());
    }
}
