package gongbao.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text asks in its own voice, so that its imperatives are what is asked for.
 *
 * <pre>
 * 中共某县委关于…的决定           → in its chapters
 * 二、2019年工作安排              → in this chapter, whatever the text
 * 一、2018年工作回顾              → not in this one: 坚持…，推动… tells what was done
 * （1）…的重要性和必要性           → nor in this
 * </pre>
 */
final class OwnVoice {

    private static final Cue DONE = Cue.of("chapter.done", "2018年工作回顾", "2019年工作安排", "{chapters:done}");
    private static final Cue TELLS = Cue.of("chapter.tells", "重大意义", "重大任务", "{chapters:tells}");
    private static final Cue ASKS = Cue.of("chapter.asks", "2019年工作安排", "2018年工作回顾", "{chapters:asks}");

    private static final Cue TITLE = Cue.of(
            "chapter.title-speaks", "中共某县委关于乡村振兴的决定(草案)", "中共某县委关于乡村振兴的公报", "{chapters:speaks}(?:[(][^()]{1,40}[)])?$");

    private static final Cue NEWS =
            Cue.of("chapter.title-is-news", "全会审议通过关于乡村振兴的决定", "县委关于乡村振兴的决定", "{chapters:news}|[》:!?]");

    /** 特作出如下决定。, 提出如下建议:, 制定本方案。 */
    private static final Cue ANNOUNCED = Cue.of(
            "chapter.announced",
            "结合我县实际,作出如下决定。",
            "会议作出如下安排。",
            "(?:如下|以下|本)(?:若干)?(?:决定|决议|意见|建议|措施|规定|方案|办法|规划|计划)[。:]?$");

    static final List<Cue> CUES = List.of(DONE, TELLS, ASKS, TITLE, NEWS, ANNOUNCED);

    private static final int PREAMBLE = 6;

    private final List<Boolean> asks = new ArrayList<>();

    OwnVoice(Reading reading, FrontMatter front, Heads heads) {
        boolean speaks = speaks(reading, front);
        boolean chapters = heads.any();
        boolean reviewed = false;
        for (int p = 0; p < reading.paragraphs().size(); p++) {
            List<Head> over = heads.over(p);
            Head head = heads.at(p);
            reviewed |= head != null && head.level() == 1 && DONE.in(words(reading, head));
            asks.add(over.isEmpty() ? speaks && !chapters : asks(reading, over, speaks, reviewed));
        }
    }

    private static String words(Reading reading, Head head) {
        return Numbering.withoutNumber(reading.text(head.words()));
    }

    /** Whether the imperatives of a paragraph ask, though nobody is said to speak. */
    boolean asks(int paragraph) {
        return asks.get(paragraph);
    }

    private static boolean speaks(Reading reading, FrontMatter front) {
        if (front.titles(reading).stream().anyMatch(title -> TITLE.in(title) && !NEWS.in(title))) {
            return true;
        }
        int last = Math.min(reading.paragraphs().size(), front.first() + PREAMBLE);
        return reading.paragraphs().subList(Math.min(front.first(), last), last).stream()
                .map(reading::text)
                .anyMatch(ANNOUNCED::in);
    }

    /**
     * @param reviewed whether a chapter before has told what was done: then one that gives an order says what is to be done; a
     *     summary gives orders too, 坚持党建引领, and tells results below them
     */
    private static boolean asks(Reading reading, List<Head> over, boolean speaks, boolean reviewed) {
        boolean asking = speaks;
        for (Head head : over) {
            String words = words(reading, head);
            if (DONE.in(words)) {
                return false;
            }
            boolean orders = asking || reviewed && head.level() == 1;
            if (ASKS.in(words) || orders && isOrder(words)) {
                asking = true;
            } else if (TELLS.in(words)) {
                return false;
            }
        }
        return asking;
    }

    /** 坚持工业强县 is an order; 坚持稳中求进,经济实力显著增强 is a result, 发展基础 a noun. */
    private static boolean isOrder(String heading) {
        boolean noun = Imperatives.mayBeNoun(heading) && TELLS.in(heading);
        return !noun && Imperatives.at(heading, 0, heading.length()) >= 0 && !Imperatives.RESULT.in(heading);
    }
}
