package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.Meeting;
import gongbao.model.MeetingKey;
import gongbao.model.Organ;
import gongbao.place.Divisions;
import gongbao.search.Matcher;
import gongbao.zh.ChineseNumbers;
import gongbao.zh.Pinyin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The id of a report on work: whose, of which year, by whom.
 *
 * <pre>
 * 云州市2019年政府工作报告                → 430100-2019-government-report
 * ××市中级人民法院工作报告, given in 2019     → 430100-2019-court-report
 * ××镇政府工作报告, of no code             → its name and a mark of it: names that sound alike are many
 * 政府工作报告, of a place nobody knows      → a mark of its words
 * 在中国共产党××市第十三次代表大会上的报告    → 430100-congress-13-report
 * </pre>
 *
 * @param title folded
 * @param head the first lines of the text, folded
 * @param day on which it was given, or published; null where neither is known
 * @param mark of its words, for one of which too little else is known
 */
record ReportIds(String title, String head, @Nullable LocalDate day, String mark) {

    private static final Map<String, List<String>> REPORTERS = Lexicon.list("report-marks");

    String of(Meeting met) {
        String report = reporter() + "report";
        if (met.code() != null && met.term() != null && met.organ() != null && met.organ() != Organ.PEOPLES_CONGRESS) {
            return new MeetingKey(met.code(), met.organ(), met.term(), met.session()) + "-" + report;
        }
        String place = place(met);
        String year = year();
        boolean known = !place.isEmpty() && !year.isEmpty() && !isShared(met);
        return Stream.of(place, year, report, known ? "" : mark)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private String reporter() {
        String told = reporter(title);
        return told.isEmpty() ? reporter(head) : told;
    }

    private static String reporter(String words) {
        return REPORTERS.entrySet().stream()
                .filter(row -> words.contains(row.getKey()))
                .map(row -> row.getValue().get(0) + "-")
                .findFirst()
                .orElse("");
    }

    private static String place(Meeting met) {
        String name = met.jurisdiction();
        if (met.code() != null || name == null) {
            return met.code() == null ? "" : met.code();
        }
        String slug = TextIds.cut(Pinyin.slug(name));
        return slug.isEmpty() ? TextIds.mark(name) : slug + "-" + TextIds.mark(name);
    }

    /** Whether other places have the same name: the text does not tell which it is. */
    private static boolean isShared(Meeting met) {
        return met.code() == null
                && met.jurisdiction() != null
                && Divisions.get().named(met.jurisdiction()).size() > 1;
    }

    /** That of the title, else of the day. */
    private String year() {
        Matcher m = Reports.YEAR.matcher(title);
        int said = m.find() ? ChineseNumbers.integer(m.group(1)) : -1;
        return said > 0 ? String.valueOf(said) : day == null ? "" : String.valueOf(day.getYear());
    }
}
