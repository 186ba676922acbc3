package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.Genre;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last word of a title says that the text is; the words are in {@code lexicon/text-kinds.tsv}.
 *
 * <pre>
 * 中共××县委关于加快城乡融合发展的决定      → decision
 * 中共××省委关于制定第十四个五年规划的建议    → proposal, where a meeting adopted it
 * 县委全会作出重要决定                 → none: a headline
 * </pre>
 *
 * @param word the last word
 * @param mark what its id adds to that of the meeting
 * @param genre what kind of text it is
 * @param where when the word counts
 */
record TextKind(String word, String mark, Genre genre, Where where) {

    /** When the word counts. */
    enum Where {
        /** The title alone tells. */
        TITLE,
        /** Only where a meeting adopted it. */
        MET,
        /** It is no text of a meeting, whatever it speaks of. */
        NEVER
    }

    private static final List<TextKind> ALL = Lexicon.rows(
            "text-kinds",
            4,
            row -> new TextKind(row.text(0), row.text(1), row.code(2, Genre.class), row.code(3, Where.class)));

    /** What stands behind a title without being of it: (试行), (2024年1月5日…通过), ——2014年3月5日在…会议上. */
    private static final Cue TAIL = Cue.of(
            "title.tail",
            "政府工作报告(讨论稿)",
            "政府工作报告",
            "(?:[(\\[〔【][^()\\[\\]〔〕【】]{1,90}[)\\]〕】]|(?:—{1,2}|--)[^—]{4,90})$");

    /** 受权发布丨, 全文:: what a page puts before a title. */
    private static final Cue HEAD = Cue.of("title.head", "全文|芦山县委公报", "芦山县委公报", "^[^:|丨!,。]{2,8}[:|丨!](?=.{6})");

    /** Whose paper it is, and of what: not what a headline tells of one. */
    private static final Cue NAMED =
            Cue.of("title.names-paper", "中共芦山县委关于加快发展的决定", "县委昨日作出决定", "^[^,。!?:《》]{0,50}?(?:关于|对于|制定|会议|大会|全会)");

    private static final Cue TOLD = Cue.of(
            "title.tells-of-paper",
            "县委全会作出关于加快发展的决定",
            "县委关于作出表率的决定",
            "^[^,。!?:关]{0,50}(?:作出|做出|通过|审议|讨论|印发|学习|贯彻|解读|出台|发布|公布|宣传|批准|读懂|领会|制定出)");

    private static final Cue OF_MEETING = Cue.of(
            "title.of-whole-meeting",
            "芦山县第十五届委员会第六次全体会议决议",
            "芦山县第十六届人民代表大会第七次会议政治决议",
            "^[^关]{4,60}(?:会议|大会|全会)的?(?:决议|决定)$");

    static final List<Cue> CUES = List.of(TAIL, HEAD, NAMED, TOLD, OF_MEETING);

    /** The title without what stands behind and before it. */
    static String bare(String title) {
        String bare = HEAD.without(title);
        for (int i = 0; i < 3; i++) {
            String shorter = TAIL.without(bare);
            bare = shorter.length() < 4 ? bare : shorter;
        }
        return bare;
    }

    /** Null for a title that names no paper. */
    static @Nullable TextKind of(@Nullable String title) {
        String bare = title == null ? "" : bare(title);
        for (TextKind kind : ALL) {
            if (bare.endsWith(kind.word) && kind.isIn(bare)) {
                return kind;
            }
        }
        return null;
    }

    private boolean isIn(String bare) {
        return where == Where.NEVER || !TOLD.in(bare) && (where == Where.MET || NAMED.in(bare));
    }

    /** 讲话, 开幕词: given before a meeting, which did not end on that day. */
    boolean isSpeech() {
        return mark.equals("speech");
    }

    /** Whether it is what the title says it is; {@code met}: of a meeting. */
    boolean isSo(boolean met) {
        return where != Where.MET || met;
    }

    /** Whether a meeting may have several such texts: all but …全体会议决议, which is its communiqué by another name. */
    boolean hasNamesakes(String title) {
        return !OF_MEETING.in(bare(title));
    }
}
