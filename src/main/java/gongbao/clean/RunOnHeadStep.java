package gongbao.clean;

import gongbao.search.Matcher;
import gongbao.search.Search;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts off the lines above a report that came in one line with its beginning.
 *
 * <pre>
 * ——2012年2月27日在云州市第十五届人民代表大会第一次会议上市长张某某各位代表：现在，…
 *   → ——2012年…会议上 | 市长张某某 | 各位代表：现在，…
 * </pre>
 */
final class RunOnHeadStep implements CleanStep {

    /** Such a line is one of the first. */
    private static final int FIRST = 8;

    private static final int REACH = 160;

    private static final Search HEAD = Search.compile("\\s{0,8}[（(—―─－-]{0,4}\\s{0,2}"
            + "([12]\\d{3}|[一二][〇○零一二三四五六七八九]{3})年[^。；：:]{0,14}在[^。，；：:]{4,60}?[会會][议議]?上[)）]?"
            + "(?<speaker>[^。；：:，]{0,30}?)(?<text>各位代表|同志们|同志們)[：:，！]");

    @Override
    public List<Line> clean(List<Line> lines) {
        List<Line> cleaned = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher head = i < FIRST && line.isRunning()
                    ? HEAD.matcher(line.text())
                            .region(0, Math.min(REACH, line.text().length()))
                    : null;
            if (head == null || !head.lookingAt()) {
                cleaned.add(line);
                continue;
            }
            cleaned.add(line.part(0, head.start("speaker")));
            if (head.start("speaker") < head.end("speaker")) {
                cleaned.add(line.part(head.start("speaker"), head.end("speaker")));
            }
            cleaned.add(line.part(head.start("text"), line.text().length()));
        }
        return cleaned;
    }
}
