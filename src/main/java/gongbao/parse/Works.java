package gongbao.parse;

import gongbao.text.Span;
import java.util.List;

/**
 * Tells the titles of documents in 《》 from those of works: films, newspapers, books, songs, columns.
 *
 * <pre>
 * 观看了电影《红旗渠》                → a work: what stands before it says so
 * 《人民日报》, 原载《文件汇编》       → works: a paper, and whence a text is taken
 * 办好《政风热线》栏目                → what stands behind it
 * 学习《习近平谈治国理政》第四卷        → nothing in it or around it is a document's
 * 贯彻《纪律处分条例》                → a document: its last word
 * 落实《中国制造2025》               → a document: it is put into effect
 * </pre>
 */
final class Works {

    private static final Cue BEFORE = Cue.of("document.work-before", "观看了电影", "电影审查", "{works:before}[\"“]?$");

    /** 等, and how many: 《甲》《乙》|等三部电影. */
    private static final Cue BEHIND = Cue.of(
            "document.work-behind",
            "等三部电影",
            "等三部法律",
            "^等?的?(?:[一二两三四五六七八九十多]{1,3}[部首个本场幅期])?(?:大型|优秀|主题)?(?:{works:before}|{works:behind}|第[一二三四五六七八九十]卷)");

    /** Its last word, a stage mark or a stretch of years left out. */
    private static final Cue ENDING = Cue.of(
            "document.ending",
            "安全生产条例(试行)",
            "红旗渠",
            "(?:{document-kinds}|{documents:ending}|(?<![兵书方看做想说])法|[零〇一二三四五六七八九十百\\d]条|{stage-marks})(?:[(〔\\[].{1,30})?$");

    private static final Cue ABOUT = Cue.of("document.about", "关于做好工作", "有关工作", "关于|》|〉");

    private static final Cue USED = Cue.of("document.used", "认真贯彻", "认真观看", "{documents:used}(?:了|好|国家|党|中央)?$");

    private static final Cue USES = Cue.of("document.uses", "规定的", "书里规定的", "^{documents:uses}");

    /** 《青禾日报》, 《求是》; 情况通报 is none. */
    private static final Cue PAPER = Cue.of(
            "document.paper", "青禾日报", "情况通报", "^(?:[^关《]{0,16}{works:paper}|{works:periodical})(?:[(〔].{1,12})?$");

    private static final Cue CARRIER = Cue.of("document.carrier", "原载", "登载了", "{works:carrier}[:\"“]?$");

    static final List<Cue> CUES = List.of(PAPER, CARRIER, BEFORE, BEHIND, ENDING, ABOUT, USED, USES);

    private static final int NEAR = 8;

    private final Reading reading;

    Works(Reading reading) {
        this.reading = reading;
    }

    /** Whether a title is the name of a newspaper or a periodical. */
    boolean isPaper(Span title) {
        return PAPER.is(reading.text(title));
    }

    /** 原载|《青禾文件汇编》: whence the text was taken. */
    boolean isCarrier(Span words) {
        String before = before(words);
        return !before.isEmpty() && "载自于在:\"“".indexOf(before.charAt(before.length() - 1)) >= 0 && CARRIER.in(before);
    }

    /** Whether the words around a title say that it is a work's. */
    boolean isCalledWork(Span words) {
        String before = before(words);
        String behind = behind(words);
        return isWord(before, before.length() - 1) && BEFORE.in(before) || isWord(behind, 0) && BEHIND.in(behind);
    }

    /** A mark of the text calls nothing anything: most titles are spared the look at all words. */
    private static boolean isWord(String s, int at) {
        return at >= 0
                && at < s.length()
                && (Character.isLetter(s.charAt(at)) || s.charAt(at) == '"' || s.charAt(at) == '“');
    }

    /** 《青禾县防洪规划》, but not 《青禾日报》. */
    boolean endsAsDocument(Span title) {
        return ENDING.in(reading.text(title));
    }

    /** Whether a title that the meeting did nothing with is a document's. */
    boolean isDocument(Span title, Span words) {
        return endsAsDocument(title) || ABOUT.in(reading.text(title)) || isUsed(before(words), behind(words));
    }

    private static boolean isUsed(String before, String behind) {
        return isWord(before, before.length() - 1) && USED.in(before) || isWord(behind, 0) && USES.in(behind);
    }

    /** What stands before the first of the titles in a row: 电影|《甲》《乙》和《丙》. */
    private String before(Span words) {
        int start = TitleRow.start(reading, words.start());
        return reading.text().substring(Math.max(0, start - NEAR), start);
    }

    /** What stands behind the last of them: 《甲》《乙》|等歌曲. */
    private String behind(Span words) {
        int end = TitleRow.end(reading, words.end());
        return reading.text().substring(end, Math.min(reading.text().length(), end + NEAR));
    }
}
