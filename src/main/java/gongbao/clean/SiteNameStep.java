package gongbao.clean;

import gongbao.lexicon.SiteNames;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Splits the site's name off the title: 「…第六次全体会议公报|_云州网」. Below the first sentence no line is a title of the page. */
final class SiteNameStep implements CleanStep {

    private static final int REACH = 60;

    @Override
    public List<Line> clean(List<Line> lines) {
        int first = first(lines);
        List<Line> cleaned = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int end = i < first && mayBeTitle(line)
                    ? SiteNames.behind(line.text())
                    : line.text().length();
            if (end == line.text().length()) {
                cleaned.add(line);
            } else {
                cleaned.add(line.part(0, end));
                cleaned.add(line.part(end, line.text().length()).as(Line.Kind.FURNITURE));
            }
        }
        return cleaned;
    }

    private static int first(List<Line> lines) {
        int i = 0;
        while (i < Math.min(lines.size(), REACH) && !(lines.get(i).isBody() && Shapes.isProse(lines.get(i)))) {
            i++;
        }
        return i;
    }

    private static boolean mayBeTitle(Line line) {
        return line.isBody()
                && line.kind() != Line.Kind.TABLE_ROW
                && line.text().length() <= Shapes.MAX_SHORT;
    }
}
