package gongbao.check.turn;

import gongbao.check.rule.CheckedText;
import gongbao.check.table.FactTable;
import gongbao.check.turn.ListRun.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a text lists members of fixed lists. */
final class ListRuns {

    /** What may part two members: 制度自信|和|文化自信. */
    private static final Set<String> JOINTS =
            Set.of("、", ",", "和", "与", "及", "以及", "”“", "”、“", "”和“", ";", "、和", ",和", "");

    private static final int LONGEST_JOINT = 3;

    /** A member of a list, to which the words belong. */
    private record Member(FixedList list, int number) {}

    private static final class Table {

        static final Table INSTANCE = new Table();

        private final Map<String, List<Member>> byWords = new LinkedHashMap<>();
        private final List<List<Member>> members;
        private final Automaton automaton;

        Table() {
            for (FixedList list : FactTable.of("lists", FixedList.COLUMNS, FixedList::of)) {
                for (int i = 0; i < list.size(); i++) {
                    for (String words : list.members().get(i)) {
                        byWords.computeIfAbsent(words, key -> new ArrayList<>()).add(new Member(list, i));
                    }
                }
            }
            this.automaton = new Automaton(List.copyOf(byWords.keySet()));
            this.members = List.copyOf(byWords.values());
        }
    }

    private final String text;
    private final Map<FixedList, ListRun> open = new LinkedHashMap<>();
    private final List<ListRun> found = new ArrayList<>();

    private ListRuns(String text) {
        this.text = text;
    }

    /** Loads the table, which otherwise loads with its first use. */
    static void load() {
        Objects.requireNonNull(Table.INSTANCE);
    }

    /** All runs of two members and more. */
    static List<ListRun> of(CheckedText text) {
        ListRuns runs = new ListRuns(text.once(Letters.OF).text());
        Table table = Table.INSTANCE;
        table.automaton.search(runs.text, (number, end) -> {
            int start = end - table.automaton.word(number).length();
            table.members.get(number).forEach(member -> runs.add(member.list, new Item(member.number, start, end)));
        });
        runs.open.values().forEach(runs::close);
        return runs.found.stream().filter(run -> !runs.isInOtherOrder(run)).toList();
    }

    /** A list that has had its members in another order: 制度建设和反腐倡廉建设 before 2012, the other way round since. */
    private boolean isInOtherOrder(ListRun run) {
        return !run.isInOrder()
                && found.stream()
                        .anyMatch(other -> other.list().name().equals(run.list().name())
                                && other.isInOrder()
                                && other.start() <= run.start()
                                && other.end() >= run.end());
    }

    /** Whether the words are a member of a list of that name: 纪律建设 since 2017, where 反腐倡廉建设 had been. */
    static boolean isOfList(String name, String words) {
        return Table.INSTANCE.byWords.getOrDefault(words, List.of()).stream()
                .anyMatch(member -> member.list.name().equals(name));
    }

    private void add(FixedList list, Item item) {
        ListRun run = open.computeIfAbsent(list, ListRun::new);
        if (run.size() > 0 && item.start() < run.end()) {
            return;
        }
        if (run.size() > 0 && !(joins(list, run.end(), item.start()) && isJoinedAlike(run, item.start()))) {
            Item other = foreign(list, run, item);
            if (other == null) {
                close(run);
                run = new ListRun(list);
                open.put(list, run);
            } else {
                run.items().add(other);
            }
        }
        run.items().add(item);
    }

    private void close(ListRun run) {
        if (run.size() > 1) {
            found.add(run);
        }
    }

    private boolean joins(FixedList list, int end, int start) {
        boolean may = start > end || list.kind() == FixedList.Kind.WHOLE;
        return may && start - end <= LONGEST_JOINT && JOINTS.contains(text.substring(end, start));
    }

    /** 民主选举、民主监督|,|民主协商: what is joined by 、 ends with a comma. */
    private boolean isJoinedAlike(ListRun run, int start) {
        int size = run.size();
        return size < 2
                || !text.substring(run.end(), start).startsWith(",")
                || !text.startsWith("、", run.item(size - 2).end());
    }

    /** 政治意识、大局意识、|责任意识|、看齐意识; null where it is none of a list. */
    private @Nullable Item foreign(FixedList list, ListRun run, Item next) {
        int length = next.start() - run.end();
        String between = length < 4 || length > 14 ? "" : text.substring(run.end(), next.start());
        boolean listed = between.startsWith("、") && (between.endsWith("、") || between.endsWith("和"));
        boolean one = listed && between.indexOf('、', 1) >= between.length() - 1 || listed && between.endsWith("和");
        boolean due = run.size() < list.size() && next.number() == run.size() + 1;
        return one && due && between.indexOf(',') < 0 && between.indexOf('。') < 0
                ? new Item(ListRun.FOREIGN, run.end() + 1, next.start() - 1)
                : null;
    }
}
