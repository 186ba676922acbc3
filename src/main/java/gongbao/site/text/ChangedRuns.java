package gongbao.site.text;

import gongbao.model.Coded;
import gongbao.site.page.Pairs;
import gongbao.text.Span;
import gongbao.zh.TextDiff;
import java.util.ArrayList;
import java.util.List;

/**
 * Two paragraphs that correspond as one: the words of the later, with those that only the earlier has before those that took their
 * place, and some words around each change.
 *
 * <p>〔例〕……地区生产总值达到[90→100]亿元，力争更好…
 */
public final class ChangedRuns {

    /** Neighbouring words, and who has them. */
    public record Run(String text, Owner owner) {}

    /** Who has words. */
    public enum Owner implements Coded {
        BOTH,
        BEFORE,
        AFTER
    }

    /** So many characters stand before and behind a change. */
    private static final int AROUND = 8;

    private static final String CUT = "…";

    private final String before;
    private final String after;
    private final List<Span> removed;
    private final List<Span> added;
    private final List<Run> runs = new ArrayList<>();

    private ChangedRuns(Pairs.Pair pair, Paragraphs.Match match, TextDiff diff) {
        before = pair.before().communique().body();
        after = pair.after().communique().body();
        removed = within(match.before().span(), diff.removed());
        added = within(match.after().span(), diff.added());
    }

    static List<Run> of(Pairs.Pair pair, Paragraphs.Match match, TextDiff diff) {
        ChangedRuns changed = new ChangedRuns(pair, match, diff);
        int i = match.before().span().start();
        int j = match.after().span().start();
        for (TextDiff.Same same : match.same()) {
            changed.gap(
                    new Span(i, same.before().start()), new Span(j, same.after().start()));
            changed.add(same.after().of(changed.after), Owner.BOTH);
            i = same.before().end();
            j = same.after().end();
        }
        changed.gap(
                new Span(i, match.before().span().end()),
                new Span(j, match.after().span().end()));
        return changed.shortened();
    }

    /** What lies between two stretches that both have. */
    private void gap(Span old, Span now) {
        within(old, removed).forEach(span -> add(span.of(before), Owner.BEFORE));
        int at = now.start();
        for (Span span : within(now, added)) {
            add(after.substring(at, span.start()), Owner.BOTH);
            add(span.of(after), Owner.AFTER);
            at = span.end();
        }
        add(after.substring(at, now.end()), Owner.BOTH);
    }

    private static List<Span> within(Span whole, List<Span> parts) {
        return parts.stream()
                .filter(whole::overlaps)
                .map(part -> new Span(Math.max(whole.start(), part.start()), Math.min(whole.end(), part.end())))
                .toList();
    }

    private void add(String text, Owner owner) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).owner() == owner) {
            runs.set(last, new Run(runs.get(last).text() + text, owner));
        } else if (!text.isEmpty()) {
            runs.add(new Run(text, owner));
        }
    }

    private List<Run> shortened() {
        List<Run> all = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean same = run.owner() == Owner.BOTH;
            all.add(same ? new Run(around(run.text(), i == 0, i == runs.size() - 1), Owner.BOTH) : run);
        }
        return all;
    }

    /** Its ends, as far as they stand beside a change; all of it where it is short. */
    private static String around(String text, boolean first, boolean last) {
        int head = first ? 0 : whole(text, AROUND);
        int tail = last ? text.length() : whole(text, text.length() - AROUND);
        return tail - head <= CUT.length() + 1 ? text : text.substring(0, head) + CUT + text.substring(tail);
    }

    /** Not within a character of two units. */
    private static int whole(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return Math.max(0, inside ? at - 1 : Math.min(at, text.length()));
    }
}
