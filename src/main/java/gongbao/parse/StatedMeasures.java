package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a sentence says that something is to be done. What is asked for is no measure: 要深化改革,扩大开放 has none.
 *
 * <pre>
 * 要着力解决××不够强的问题,|提升…,|完善…     → what follows a problem that the sentence begins with
 * 要抓好以下工作:|一是提振消费,二是扩大投资    → what it lists
 * |通过|盘活低效用地,提升承载能力            → what it is to be done by
 * 采取|以工代赈|等办法
 * 以|“三园”建设|为抓手
 * </pre>
 */
final class StatedMeasures {

    /** 一是|提振消费: an item of a list inside a sentence. */
    private static final Cue ITEM = Cue.of(
            "measure.item",
            "一是提振消费",
            "一些地方",
            "^(?:第?[一二三四五六七八九十]{1,3}(?:是要|是|要|,|、)|\\((?:[一二三四五六七八九十]{1,3}|\\d{1,2})\\))");

    /** 重点做好以下工作:|…: a list follows. */
    private static final Cue LISTED = Cue.of(
            "measure.listed",
            "重点做好以下工作",
            "以下简称",
            "(?:以下|下列|如下|[一二三四五六七八九十\\d几][项个件]|重点)[^,。;:]{0,8}{measures:listed}$");

    private static final Cue THROUGH =
            Cue.of("measure.through", "通过盘活低效用地", "审议通过决议", "^(?:要|并|还|也|着力|主要|注重)?通过(?![了《])([^,。;:]{2,40})$");

    private static final Cue THROUGH_MEANS = Cue.of(
            "measure.through-means",
            "要通过定向培养等方式充实队伍",
            "通过决议",
            "(?:通过|采取|采用)(?![了《])([^,。;:]{2,40}?)等(?:多种|各种)?{measures:means}");

    private static final Cue GRIP = Cue.of("measure.grip", "要以“三园”建设为抓手", "以学习为契机", "以([^,。;:]{2,30})为{measures:grip}");

    private static final Cue MADE_GRIP = Cue.of(
            "measure.made-grip",
            "坚持把园区建设作为工业强县的重要抓手",
            "把学习作为任务",
            "[把将]([^,。;:]{2,30})作为(?:[^,。;:]{0,30}的)?{measures:grip}");

    /** The first group of each is the measure. */
    private static final List<Cue> SAID = List.of(THROUGH_MEANS, THROUGH, GRIP, MADE_GRIP);

    static final List<Cue> CUES = List.of(ITEM, LISTED, THROUGH, THROUGH_MEANS, GRIP, MADE_GRIP);

    private final Reading reading;

    StatedMeasures(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param asked the clauses from the one that asks on, which begins behind its modal
     * @param problem the problem of the sentence, counted in the text
     */
    List<Span> in(List<Span> asked, Problems.@Nullable Named problem) {
        boolean opens = problem != null && problem.asked() && asked.get(0).contains(problem.from());
        if (opens) {
            return steps(asked.subList(1, asked.size()));
        }
        List<Span> listed = listed(asked);
        return listed.isEmpty() ? said(asked) : listed;
    }

    /** 抓好以下工作:|提振消费,|扩大投资, or 一是…,|二是…: each with the clauses up to the next. */
    private List<Span> listed(List<Span> asked) {
        int from = 0;
        for (int c = 0; c + 1 < asked.size() && from == 0; c++) {
            Span clause = asked.get(c);
            from = reading.text().startsWith(":", clause.end()) && LISTED.in(reading.text(clause)) ? c + 1 : 0;
        }
        List<Span> behind = asked.subList(from, asked.size());
        List<Span> items = items(behind);
        if (!items.isEmpty()) {
            return items.size() < 2 ? List.of() : items;
        }
        return from == 0 ? List.of() : steps(behind);
    }

    /** A single 一是 is what is asked for, or the first of a list whose others are sentences of their own. */
    private List<Span> items(List<Span> clauses) {
        List<Span> items = new ArrayList<>();
        for (Span clause : clauses) {
            Matcher item = ITEM.matcher(reading.text(clause));
            if (item.find()) {
                items.add(new Span(clause.start() + item.end(), clause.end()));
            } else if (!items.isEmpty()) {
                Span last = items.remove(items.size() - 1);
                items.add(new Span(last.start(), clause.end()));
            }
        }
        return items;
    }

    private List<Span> said(List<Span> asked) {
        List<Span> said = new ArrayList<>();
        for (int c = 0; c < asked.size(); c++) {
            Span clause = asked.get(c);
            String text = reading.text(clause);
            boolean last = c + 1 == asked.size();
            for (Cue cue : SAID) {
                Matcher m = cue.matcher(text);
                if (m.find() && isMeasure(cue, m.group(1), last)) {
                    said.add(new Span(clause.start() + m.start(1), clause.start() + m.end(1)));
                    break;
                }
            }
        }
        return said;
    }

    /** 通过|深化改革|,激发活力: something is done, and something comes of it. */
    private static boolean isMeasure(Cue cue, String words, boolean last) {
        return cue != THROUGH || !last && Imperatives.at(words, 0, words.length()) >= 0;
    }

    /** 以…为契机,|加快… and 认真学习…,|作为重要政治任务: a clause that cannot stand alone belongs to its neighbour. */
    private List<Span> steps(List<Span> clauses) {
        List<Span> steps = new ArrayList<>();
        int start = -1;
        for (int c = 0; c < clauses.size(); c++) {
            Span clause = clauses.get(c);
            String text = reading.text(clause);
            boolean last = c + 1 == clauses.size();
            if (start < 0 && !steps.isEmpty() && DirectiveRules.GOES_ON.in(text)) {
                steps.set(steps.size() - 1, new Span(steps.get(steps.size() - 1).start(), clause.end()));
                continue;
            }
            start = start < 0 ? clause.start() : start;
            boolean open = !last
                    && (DirectiveRules.LEADS_ON.in(text) || text.startsWith("为") && !DirectiveRules.STRIVES.in(text));
            if (!open) {
                steps.add(new Span(start, clause.end()));
                start = -1;
            }
        }
        return steps;
    }
}
