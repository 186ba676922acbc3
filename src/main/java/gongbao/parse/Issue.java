package gongbao.parse;

import gongbao.model.Moment;
import gongbao.model.Publication;
import gongbao.search.Matcher;
import gongbao.search.Search;
import gongbao.text.Span;
import gongbao.zh.ChineseDates;
import gongbao.zh.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By whom and when a statistical communiqué was issued, from the lines under its title.
 *
 * <pre>
 * 云州市统计局 国家统计局云州调查队 | (2013年2月25日)   → author, publishedAt
 * 云州市统计局 2013年3月5日                    → the same on one line
 * </pre>
 */
final class Issue {

    private static final Cue LINE = Cue.of(
            "publication.issue",
            "云州市统计局2013年3月5日",
            "初步核算,2013年3月5日",
            "^[(]?({#zi}{2,60}(?:局|队|厅|办公室|委员会|小组))?[,、]?({#year}年{#day}月{#day}日)?[)]?$");

    static final List<Cue> CUES = List.of(LINE);

    private static final Search BLANKS = Template.compile("[\\s\\u00a0\\u3000]+");
    private static final int LINES = 5;
    private static final int LONGEST = 90;

    private final Reading reading;
    private @Nullable LocalDate day;
    private String author = "";

    Issue(Reading reading, FrontMatter front) {
        this.reading = reading;
        int from = front.title() == null ? 0 : 1;
        List<Span> lines = reading.paragraphs();
        for (int i = from; i < Math.min(lines.size(), from + LINES) && read(lines.get(i)); i++) {
            // Every line is one of these, or the text has begun.
        }
    }

    private boolean read(Span line) {
        Matcher m = LINE.matcher(line.length() > LONGEST ? "" : reading.text(line));
        if (line.length() <= LONGEST && reading.text(line).startsWith("——")) {
            return true; // ——全市人口情况: what the bulletin is about.
        }
        if (!m.matches() || m.group(1) == null && m.group(2) == null) {
            return false;
        }
        if (m.group(1) != null) {
            String words = reading.seen(line.start() + m.start(1), line.start() + m.end(1));
            author += (author.isEmpty() ? "" : " ") + BLANKS.matcher(words).replaceAll(" ");
        }
        DateRange date = m.group(2) == null ? null : ChineseDates.find(reading.text(), line.start(), line.end());
        day = day != null || date == null ? day : date.start();
        return true;
    }

    /** What the page says of its day goes before; who wrote the text is said under its title. */
    Publication over(Publication page) {
        Moment at = page.publishedAt() != null || day == null ? page.publishedAt() : Moment.of(day);
        return page.issued(at, author.isEmpty() ? page.author() : author);
    }
}
