package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a whole text that came in one line back into its paragraphs.
 *
 * <p>〔例〕…第六次全体会议公报　　中国共产党某县…在某县举行。　　出席全会的有，…列席会议。　　全会由…主持。 — wide blanks
 * behind sentence ends are where paragraphs began; the blanks stay with the paragraph they indent.
 */
final class RunOnStep implements CleanStep {

    /** Once could be a slip of the pen; from here on it is how the text marks its paragraphs. */
    private static final int ENOUGH = 2;

    private static final int MIN_PARAGRAPH = 6;
    private static final String SENTENCE_ENDS = "。！？!?：:；;”）)";

    @Override
    public List<Line> clean(List<Line> lines) {
        List<Line> cleaned = new ArrayList<>(lines.size());
        for (Line line : lines) {
            List<Integer> cuts = line.isRunning() ? cuts(line.text()) : List.of();
            int start = 0;
            for (int cut : cuts) {
                cleaned.add(line.part(start, cut));
                start = cut;
            }
            cleaned.add(start == 0 ? line : line.part(start, line.text().length()));
        }
        return cleaned;
    }

    private static List<Integer> cuts(String text) {
        List<Integer> cuts = new ArrayList<>();
        int sentences = 0;
        int last = Blanks.firstInk(text, 0);
        for (int i = last; i < text.length(); i++) {
            if (!Blanks.isBlank(text.charAt(i))) {
                continue;
            }
            int ink = Blanks.firstInk(text, i);
            if (ink < text.length() && isWide(text, i, ink)) {
                boolean sentence = SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0;
                sentences += sentence ? 1 : 0;
                if (sentence || i - last >= MIN_PARAGRAPH) {
                    cuts.add(i);
                    last = ink;
                }
            }
            i = ink;
        }
        return sentences >= ENOUGH ? cuts : List.of();
    }

    /** Two ideographic blanks, or four of the narrow ones. */
    private static boolean isWide(String text, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += text.charAt(i) == '\u3000' ? 2 : 1;
        }
        return width >= 4;
    }
}
