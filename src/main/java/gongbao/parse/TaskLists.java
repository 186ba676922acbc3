package gongbao.parse;

import gongbao.model.Directive;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Keeps a numbered list of one sentence whole: one that opens with its third task looks complete and is not.
 *
 * <pre>
 * 提出了几项工作:|一是广泛深入地传达…;二是…;三是统筹…    → all three are tasks, whatever they begin with
 * 原因是:一是群众反映…;二是加强管理不力…              → where nobody says that they are tasks, and the first is none: none
 * </pre>
 */
final class TaskLists {

    /** 提出了当前抓好的|几项工作:: what the items are. */
    private static final Cue TASKS = Cue.of(
            "directive.tasks-follow",
            "提出了当前抓好的几项工作:",
            "存在几个问题:",
            "(?:[几两一二三四五六七八九十\\d]{1,3}[项个点条件大]|以下|下列|下述)(?:重点|方面|具体|主要|的){0,3}(?:工作|任务|要求|意见|措施|事情?)[^:;。]{0,6}:?$");

    private static final Cue ITEM =
            Cue.of("directive.item-of-sentence", "一是抓产业", "一是一", "(?:^|[:,])[一二三四五六七八九十]{1,2}是(?!一)");

    static final List<Cue> CUES = List.of(TASKS, ITEM);

    private final Reading reading;

    TaskLists(Reading reading) {
        this.reading = reading;
    }

    /**
     * The directives of a sentence.
     *
     * @param units its parts
     * @param read those that were read part by part
     * @param task makes one of a part
     */
    List<Directive> whole(Span sentence, List<Span> units, List<Directive> read, Function<Span, Directive> task) {
        List<Span> items = units.size() < 2 ? List.of() : items(units);
        List<Directive> whole = new ArrayList<>(read);
        if (items.size() < 2) {
            return whole;
        }
        List<Span> missing = items.stream()
                .filter(item -> read.stream().noneMatch(one -> meet(one, item)))
                .toList();
        if (missing.isEmpty() || missing.size() == items.size()) {
            return whole;
        }
        if (TASKS.in(reading.text(new Span(sentence.start(), items.get(0).start())))) {
            missing.forEach(item -> whole.add(task.apply(item)));
            whole.sort(Comparator.comparingInt(one -> one.span().start()));
        } else if (missing.contains(items.get(0))) {
            whole.removeIf(one -> items.stream().anyMatch(item -> meet(one, item)));
        }
        return whole;
    }

    private static boolean meet(Directive one, Span item) {
        return one.span().start() < item.end() && item.start() < one.span().end();
    }

    /** From each number to the end of its part. */
    private List<Span> items(List<Span> units) {
        List<Span> items = new ArrayList<>();
        for (Span unit : units) {
            Matcher item = ITEM.matcher(reading.text()).region(unit.start(), unit.end());
            if (item.find()) {
                int start = item.start()
                        + (item.group().length() > 0
                                        && ":,".indexOf(item.group().charAt(0)) >= 0
                                ? 1
                                : 0);
                items.add(new Span(start, unit.end()));
            }
        }
        return items;
    }
}
