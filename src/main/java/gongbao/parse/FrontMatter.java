package gongbao.parse;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the text proper: the title and, below it, the adoption note.
 *
 * <pre>
 * 中国共产党××县第十五届委员会第六次全体会议公报
 * （2024年1月5日中国共产党××县第十五届委员会第六次全体会议通过）
 * </pre>
 *
 * @param title the title; null where the text begins at once
 * @param notes adoption notes, date lines and those of who gave it where, in order
 * @param first index of the first paragraph of the text proper
 * @param given whether it was given before a meeting, as a report or a speech: the meeting is named there alone
 * @param said the title that stands beside the text, folded: an editor's, or that of the page's head; empty where there is none
 */
record FrontMatter(@Nullable Span title, List<Span> notes, int first, boolean given, String said) {

    private static final int LONGEST_TITLE = 110;

    /** Title and notes stand in the first lines. */
    private static final int MOST = 5;

    /** The adoption note among the first so many lines, behind the title or who issued it. */
    private static final int FEW = 4;

    private static final int LONGEST_ISSUER = 40;

    /** A line that reads like running text is no title; one that says 于…举行 opens the text. */
    private static final Cues RUNNING = Cues.of(
            Cue.of("front.running-end", "全县上下团结奋斗。", "某县委员会全体会议公报", "[。;:,、]$"),
            Cue.of(
                    "front.running-comma",
                    "县委会议传达学习重要讲话,研究部署乡村振兴和安全生产等重点工作并对下一阶段任务作出安排",
                    "县委召开全会,部署明年工作",
                    ".[,;].{30,}"),
            Cue.of("front.running-voice", "会议强调抓好落实", "县委会议强调抓好落实", "^全会|^会议[指强认要]"),
            Cue.of("front.running-held", "于2024年1月5日在北京举行", "县委全会举行", "日.{0,24}(?:举行|召开)"));

    private static final Cues NOTES = Cues.of(
            Cue.of(
                    "front.note",
                    "(2024年1月5日县委全会通过)",
                    "(2024年1月5日县委全会)",
                    "^[(\\[〔【].{0,80}(?:通过|公布|发布|批准|号外|[\\d一二三四五六七八九十]日)[)\\]〕】]$"),
            Cue.of(
                    "front.note-day",
                    "2024年1月5日县委全会",
                    "2024年1月县委全会",
                    "^\\(?(?:[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月"
                            + "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日[^。,]{0,70}(?:通过)?\\)?$"));

    private static final Cue ADOPTED =
            Cue.of("front.adopted", "(1996年10月10日县委全会通过)", "县委全会通过决定", "^[(〔【].{4,90}(?:通过|公布|发布|批准)[)〕】]$");

    /** 日期:06-24 between title and note: when the page was put up, no day of the text's own. */
    static final Cue PAGE_DAY = Cue.of(
            "front.page-day",
            "发布日期:2022-06-24",
            "日期另行通知",
            "^(?:发布|发文|成文|更新|信息)?(?:日期|时间)[: ]{1,3}[\\d年月日 :./-]{4,24}$");

    /** 中央委员会, 中共青禾县委: whose text it is, on a line of its own. */
    private static final Cue ISSUER =
            Cue.of("front.issuer", "中共青禾县委", "中共青禾县委公报", "^[^,。;:《》]{0,28}(?:委员会|[省市县区旗州党]委|国务院|政府|大会|会议)$");

    static final List<Cue> CUES = Stream.of(RUNNING, NOTES, List.of(ADOPTED, ISSUER, PAGE_DAY))
            .flatMap(List::stream)
            .toList();

    static FrontMatter of(Reading reading, String said) {
        int occasion = occasionAt(reading);
        Span head = isTitled(reading, occasion, said) ? reading.paragraphs().get(0) : null;
        boolean given = occasion >= 0 || isGiven(said) || head != null && isGiven(reading.text(head));
        int noted = Math.max(occasion, adoptionAt(reading, head != null || !said.isEmpty()));
        List<Span> notes = new ArrayList<>();
        int next = head == null ? 0 : 1;
        int most = Math.min(reading.paragraphs().size(), Math.max(0, occasion) + MOST);
        while (next < most
                && (next <= noted || isNote(reading.text(reading.paragraphs().get(next)), given))) {
            notes.add(reading.paragraphs().get(next++));
        }
        return new FrontMatter(head, notes, next, given, said);
    }

    /** The words of the title, folded: the printed one, else the one beside the text; empty where there is none. */
    String words(Reading reading) {
        return title == null ? said : reading.text(title);
    }

    /** The titles, folded: the one beside the text, then the printed one. */
    List<String> titles(Reading reading) {
        return Stream.of(said, title == null ? "" : reading.text(title))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The line that says where the text was given, where nothing but short lines stands above it; -1 where there is none. */
    private static int occasionAt(Reading reading) {
        for (int i = 0; i < Math.min(MOST, reading.paragraphs().size()); i++) {
            String line = reading.text(reading.paragraphs().get(i));
            if (Reports.isOccasion(line)) {
                return i;
            }
            if (line.length() > LONGEST_TITLE || line.indexOf('。') >= 0 || line.indexOf(';') >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** The adoption note behind the line of who issued it: 中央委员会|(1996年10月10日…通过); -1 where none stands there. */
    private static int adoptionAt(Reading reading, boolean titled) {
        for (int i = 0; titled && i < Math.min(FEW, reading.paragraphs().size()); i++) {
            String line = reading.text(reading.paragraphs().get(i));
            if (ADOPTED.in(line)) {
                return i;
            }
            if (i > 0 && line.length() > LONGEST_ISSUER || RUNNING.in(line)) {
                return -1;
            }
        }
        return -1;
    }

    /** The first line, where it is one; what stands between it and an occasion is a note: 市十二届人大六次会议文件|政府工作报告|——2003年…. */
    private static boolean isTitled(Reading reading, int occasion, String said) {
        if (reading.paragraphs().isEmpty()) {
            return false;
        }
        String first = reading.text(reading.paragraphs().get(0));
        if (first.codePoints().noneMatch(Character::isLetter)) {
            return false; // 31.01.2018 15:44
        }
        if (!said.isEmpty() && isBelowTitle(first, said)) {
            return false;
        }
        return occasion > 0 || occasion == 0 && Reports.isTitleOfSpeech(first) || occasion < 0 && isTitle(reading, 0);
    }

    /** What stands under a title that is printed elsewhere: who gave it where, who issued it, the first heading. */
    private static boolean isBelowTitle(String line, String said) {
        return !said.contains(line)
                && (SpeakerLines.name(line) != null
                        || Reports.isOccasion(line)
                        || ISSUER.in(line)
                        || Numbering.style(line) != null);
    }

    private static boolean isGiven(String title) {
        TextKind kind = TextKind.of(title);
        return kind != null && kind.isSpeech()
                || ReportTitles.isTitle(title)
                || Reports.isGivenBehind(title)
                || Reports.isTitleOfSpeech(title);
    }

    /** Whether it is a report on work, by its title, the line below it, or where it has no title, its first words. */
    boolean isReport(Reading reading) {
        List<String> titles = titles(reading);
        if (titles.stream().anyMatch(ReportTitles::isTitle)) {
            return true;
        }
        return given
                && titles.stream().noneMatch(ReportTitles::isOnOneThing)
                && (notes.stream().anyMatch(note -> Reports.isReport(reading.text(note)))
                        || titles.isEmpty() && Reports.opensReport(reading, this));
    }

    private static boolean isNote(String text, boolean given) {
        boolean ofSpeech = given
                && (Reports.isOccasion(text)
                        || Reports.isDraft(text)
                        || SpeakerLines.name(text) != null
                        || SpeakerLines.isOffice(text)
                        || ReportTitles.isTitle(text)
                        || ReportTitles.isOnOneThing(text));
        return ofSpeech || isNote(text);
    }

    private static boolean isTitle(Reading reading, int paragraph) {
        Span span = reading.paragraphs().get(paragraph);
        if (span.length() > LONGEST_TITLE
                || reading.paragraphs().size() == 1 && !reading.isHeading(paragraph) && span.length() > 60) {
            return false;
        }
        String text = reading.text(span);
        return !isNote(text) && (reading.isHeading(paragraph) || !RUNNING.in(text));
    }

    private static boolean isNote(String text) {
        return text.length() <= 110 && (NOTES.in(text) || PAGE_DAY.in(text));
    }
}
