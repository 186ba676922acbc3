package gongbao.check.turn;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import gongbao.check.turn.FixedList.Kind;
import gongbao.check.turn.ListRun.Item;
import gongbao.diag.Finding.Level;
import gongbao.text.Span;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds lists with a member too few, too many, in the place of another, or out of order. */
final class ListFinder implements Check.Finder {

    static final String ID = "list";

    private static final int FEWEST = 3;

    /** How far from a list its name may stand. */
    private static final int NEAR = 16;

    @Override
    public void find(CheckedText text, Consumer<Slip> to) {
        Letters letters = text.once(Letters.OF);
        for (ListRun run : text.once(ListRuns::of)) {
            Slip slip = run.members() < fewest(run.list()) ? null : slip(letters, run, text);
            if (slip != null) {
                to.accept(slip);
            }
        }
    }

    /** Of a list whose members are words of its own, two are known. */
    private static int fewest(FixedList list) {
        boolean own = list.kind() == Kind.CHAIN || list.kind() == Kind.ALL && list.size() == FEWEST;
        return own ? FEWEST - 1 : FEWEST;
    }

    private static @Nullable Slip slip(Letters letters, ListRun run, CheckedText text) {
        if (run.size() == run.list().size() + 1) {
            return twice(letters, run);
        }
        Slip other = run.size() == run.list().size() ? replaced(letters, run) : null;
        if (other != null) {
            return other;
        }
        if (run.hasTwice() || !run.items().stream().allMatch(item -> item.number() >= 0)) {
            return null;
        }
        if (!run.isInOrder()) {
            return disordered(letters, run);
        }
        return run.list().kind() == Kind.CHAIN ? broken(letters, run) : lacking(letters, run, text);
    }

    /** 创新、协调、协调、绿色、开放、共享. */
    private static @Nullable Slip twice(Letters letters, ListRun run) {
        for (int i = 1; i < run.size(); i++) {
            if (run.item(i).number() == run.item(i - 1).number() && run.isRightBut(i, 1)) {
                Item before = run.item(i - 1);
                Edit edit =
                        new Edit(Edit.Kind.DOUBLED, before.end(), run.item(i).end(), "");
                return Told.mended(
                                ID,
                                letters,
                                new Span(before.start(), run.item(i).end()),
                                edit)
                        .note("twice", run.list().name());
            }
        }
        return null;
    }

    /** 创新、协调、协调、开放、共享, or a stranger in the place of a member. */
    private static @Nullable Slip replaced(Letters letters, ListRun run) {
        for (int i = 0; i < run.size(); i++) {
            boolean wrong = run.item(i).number() != i && run.isRightBut(i, 0);
            if (wrong && (run.isOwn(i) || run.list().kind() != Kind.WHOLE)) {
                Item item = run.item(i);
                if (!run.isOwn(i)
                        && ListRuns.isOfList(run.list().name(), letters.text().substring(item.start(), item.end()))) {
                    return null;
                }
                Edit edit = new Edit(
                        Edit.Kind.WRONG, item.start(), item.end(), run.list().member(i));
                Slip slip = Told.mended(ID, letters, new Span(item.start(), item.end()), edit)
                        .note("replaced", run.list().name(), run.list().member(i));
                return run.isOwn(i) ? slip : slip.as(Level.WARNING);
            }
        }
        return null;
    }

    /** 邓小平理论、科学发展观: of two neighbours the one between them is lacking. */
    private static @Nullable Slip broken(Letters letters, ListRun run) {
        for (int i = 1; i < run.size(); i++) {
            if (run.item(i).number() == run.item(i - 1).number() + 2) {
                return put(letters, run, run.item(i).number() - 1, run.item(i - 1), run.item(i));
            }
        }
        return null;
    }

    private static Slip put(Letters letters, ListRun run, int lacking, Item before, Item behind) {
        String member = run.list().member(lacking);
        Edit edit = new Edit(Edit.Kind.LOST, before.end(), before.end(), "、" + member);
        return Told.mended(ID, letters, new Span(before.start(), behind.end()), edit)
                .note("lacking", run.list().name(), member);
    }

    private static @Nullable Slip lacking(Letters letters, ListRun run, CheckedText text) {
        int lacking = run.lacking();
        int size = run.list().size();
        if (lacking < 0
                || size <= FEWEST && lacking != 1
                || !mayTell(letters, run, lacking)
                || !run.list().fact().heldOn(text.day())) {
            return null;
        }
        String member = run.list().member(lacking);
        boolean first = lacking == 0;
        Item beside = run.item(first ? 0 : lacking - 1);
        int at = first ? beside.start() : beside.end();
        Edit edit = new Edit(Edit.Kind.LOST, at, at, first ? member + "、" : "、" + member);
        int end =
                first || lacking == size - 1 ? beside.end() : run.item(lacking).end();
        return Told.mended(ID, letters, new Span(beside.start(), end), edit)
                .note("lacking", run.list().name(), member);
    }

    /** Whether the text lists all: its list is one that is never shortened so, or it says the name of the list. */
    private static boolean mayTell(Letters letters, ListRun run, int lacking) {
        boolean within = lacking > 0 && lacking < run.list().size() - 1;
        boolean closed = switch (run.list().kind()) {
            case ALL -> isAlone(letters, run);
            case CLOSED, CHAIN -> within;
            case WHOLE -> within && run.list().size() > FEWEST + 1;
            case ORDER -> false;
        };
        return closed || isNamed(letters, run) && isAlone(letters, run);
    }

    private static boolean isNamed(Letters letters, ListRun run) {
        String text = letters.text();
        String name = run.list().name();
        int from = Math.max(0, run.start() - NEAR);
        int to = Math.min(text.length(), run.end() + NEAR);
        return text.substring(from, run.start()).contains(name)
                || text.substring(run.end(), to).contains(name);
    }

    /** Whether nothing else is listed with them: 政治意识、大局意识、核心意识|、责任意识 is a list of its own. */
    private static boolean isAlone(Letters letters, ListRun run) {
        return "、和与及".indexOf(letters.at(run.end())) < 0 && "、和与及".indexOf(letters.at(run.start() - 1)) < 0;
    }

    private static @Nullable Slip disordered(Letters letters, ListRun run) {
        boolean all = run.size() == run.list().size();
        if (run.list().kind() == Kind.WHOLE && !all) {
            return null;
        }
        int[] order = run.items().stream().mapToInt(Item::number).sorted().toArray();
        int first = 0;
        int last = run.size() - 1;
        while (run.item(first).number() == order[first]) {
            first++;
        }
        while (run.item(last).number() == order[last]) {
            last--;
        }
        Span span = letters.origin(run.item(first).start(), run.item(last).end());
        return Slip.of(ID, span, mend(letters, run, order, first, last))
                .note("order", run.list().name(), names(run.list()))
                .as(all ? Level.ERROR : Level.WARNING);
    }

    /** The same members in their order, joined as the text joins them. */
    private static String mend(Letters letters, ListRun run, int[] order, int first, int last) {
        StringBuilder mend = new StringBuilder();
        for (int i = first; i <= last; i++) {
            int due = order[i];
            Item item = run.items().stream()
                    .filter(one -> one.number() == due)
                    .findFirst()
                    .orElseThrow();
            mend.append(letters.verbatim(item.start(), item.end()));
            if (i < last) {
                int end = letters.origin(run.item(i).start(), run.item(i).end()).end();
                int next = letters.origin(
                                run.item(i + 1).start(), run.item(i + 1).end())
                        .start();
                mend.append(letters.body(), end, next);
            }
        }
        return mend.toString();
    }

    private static String names(FixedList list) {
        return list.members().stream().map(ways -> ways.get(0)).collect(Collectors.joining("、"));
    }
}
