package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads who gave a text from the lines about its title.
 *
 * <pre>
 * 云州市人民政府市长　张某某         → 张某某
 * 报告人：市长 张某某              → 张某某
 * 市长张某某（2004年4月13日）       → 张某某
 * 云州市人民政府市长 | 张某某        → the office alone, then the name
 * 市长张某某2004年4月13日在…会议上   → 市长张某某
 * </pre>
 */
final class SpeakerLines {

    /** The same with who gave it before the day or behind it. */
    private static final Cue OF_SPEAKER = Cue.of(
            "report.occasion-of-speaker",
            "(1956年3月3日市长张某某在云州市第一届人民代表大会第四次会议上的报告)",
            "市长张某某1月13日在市十四届人大二次会议上强调",
            "^\\(?({#zi}{2,24})?(?:{#year}年{#day}月[\\d一二三四五六七八九十]{1,3}日,?)?({#zi}{2,24})?"
                    + "在[^,。;:]{4,60}会议?上(?:的?(?:政府|工作)*报告)?\\)?$");

    /** 张某某(2004年4月13日): beside a name. */
    private static final Cue DAY_BESIDE = Cue.of(
            "report.day-beside-name",
            "市长张某某(2004年4月13日)",
            "2004年4月市长张某某",
            "^\\(?{#year}年{#day}月{#day}日\\)?(?=.)|(?<=.)\\(?{#year}年{#day}月{#day}日\\)?$");

    private static final Cue LABEL =
            Cue.of("report.speaker-label", "报告人:市长张某某", "市长张某某", "^(?:报告人|作者|发言人|主讲人|讲话人):|(?<=长|席|任|记):(?=.{2,12}$)");

    static final List<Cue> CUES = List.of(OF_SPEAKER, DAY_BESIDE, LABEL);

    private static final int LONGEST = 40;
    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_OFFICE = 24;

    private SpeakerLines() {}

    /** The office and the name in a line that says where: 市长张某某|2004年4月13日在…会议上; null where it has none. */
    static @Nullable Span in(String line) {
        Matcher m = OF_SPEAKER.matcher(line.length() > LONGEST_LINE ? "" : line);
        boolean said = m.find();
        for (int group = 1; said && group <= 2; group++) {
            String words = m.group(group);
            if (words != null && NameReader.get().atEnd(words) != null) {
                return new Span(m.start(group), m.end(group));
            }
        }
        return null;
    }

    /** The line without the day beside a name, and what says that it names a speaker. */
    static String bare(String line) {
        String bare = LABEL.without(LABEL.without(DAY_BESIDE.without(line)));
        return Words.withoutTail(Words.withoutHead(bare, "(", ","), ")");
    }

    /** The name at the end of the line of who gave it, the office before it; null for another line. */
    static @Nullable String name(String line) {
        String bare = line.length() > LONGEST ? "" : bare(line);
        if (bare.isEmpty() || bare.indexOf('。') >= 0 || bare.indexOf(',') >= 0) {
            return null;
        }
        return bare.indexOf('·') > 0 ? dotted(bare) : NameReader.get().atEnd(bare);
    }

    /** 自治区主席|买买提·艾力: the name begins behind the office. */
    private static @Nullable String dotted(String line) {
        for (int at = Math.max(0, line.indexOf('·') - 8); at < line.indexOf('·'); at++) {
            boolean begins = at == 0 || NameReader.endsWithPost(line.substring(0, at));
            if (begins && NameReader.isName(line.substring(at))) {
                return line.substring(at);
            }
        }
        return null;
    }

    /** 云州市人民政府市长, on a line of its own. */
    static boolean isOffice(String line) {
        return line.length() <= LONGEST_OFFICE && line.indexOf(',') < 0 && NameReader.endsWithPost(line);
    }
}
