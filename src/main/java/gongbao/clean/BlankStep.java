package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Takes blank lines out of the body: they part paragraphs, and paragraphs are lines. */
final class BlankStep implements CleanStep {

    @Override
    public List<Line> clean(List<Line> lines) {
        List<Line> cleaned = new ArrayList<>(lines);
        cleaned.replaceAll(line -> line.isBody() && Blanks.isBlank(line.text()) ? line.as(Line.Kind.FURNITURE) : line);
        return cleaned;
    }
}
