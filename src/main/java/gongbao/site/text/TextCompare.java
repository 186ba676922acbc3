package gongbao.site.text;

import gongbao.model.Block;
import gongbao.model.Edition;
import gongbao.model.Section;
import gongbao.site.page.PageScope;
import gongbao.site.page.Pairs;
import gongbao.site.page.Urls;
import gongbao.text.Span;
import gongbao.zh.TextDiff;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of two communiqués side by side, section by section, in the order of what sections are for. */
public final class TextCompare {

    /**
     * Sections with one function.
     *
     * @param label what they are for
     * @param same how much of the later text stands in the earlier one, in whole percent; null where one side has none
     * @param continued whether it begins on the page before: a side without paragraphs here may have had some there
     */
    public record Part(String label, @Nullable Integer same, boolean continued, List<Para> before, List<Para> after) {}

    /**
     * One paragraph.
     *
     * @param runs its words, cut where they change
     * @param href where it stands
     * @param place which paragraph it is
     */
    public record Para(List<Run> runs, String href, String place) {}

    /** Neighbouring words; {@code changed} when only this side has them. */
    public record Run(String text, boolean changed) {}

    private final PageScope page;
    private final Edition before;
    private final Edition after;

    private TextCompare(PageScope page, Pairs.Pair pair) {
        this.page = page;
        this.before = pair.before();
        this.after = pair.after();
    }

    public static List<Part> of(PageScope page, Pairs.Pair pair) {
        return new TextCompare(page, pair).parts();
    }

    private String href(Edition edition, Block block) {
        return page.to(Urls.communique(edition.id()), block.anchor());
    }

    private Map<Section.Kind, List<Block>> byKind(Edition edition) {
        Map<Section.Kind, List<Block>> byKind = new EnumMap<>(Section.Kind.class);
        for (Block block : edition.blocks()) {
            if (block.section() >= 0) {
                Section section = edition.communique().sections().get(block.section());
                byKind.computeIfAbsent(section.kind(), kind -> new ArrayList<>())
                        .add(block);
            }
        }
        return byKind;
    }

    private List<Part> parts() {
        Map<Section.Kind, List<Block>> old = byKind(before);
        Map<Section.Kind, List<Block>> now = byKind(after);
        List<Part> parts = new ArrayList<>();
        for (Section.Kind kind : Section.Kind.values()) {
            if (old.containsKey(kind) || now.containsKey(kind)) {
                parts.add(part(kind, old.getOrDefault(kind, List.of()), now.getOrDefault(kind, List.of())));
            }
        }
        return parts;
    }

    private Part part(Section.Kind kind, List<Block> old, List<Block> now) {
        String label = page.msg.get("section." + kind.code());
        if (old.isEmpty() || now.isEmpty()) {
            return new Part(label, null, false, paras(before, old, List.of()), paras(after, now, List.of()));
        }
        List<Span> nowSpans = now.stream().map(Block::span).toList();
        TextDiff diff = TextDiff.of(
                before.communique().body(),
                old.stream().map(Block::span).toList(),
                after.communique().body(),
                nowSpans);
        return new Part(
                label,
                same(nowSpans, diff.added()),
                false,
                paras(before, old, diff.removed()),
                paras(after, now, diff.added()));
    }

    private static int same(List<Span> text, List<Span> added) {
        int all = text.stream().mapToInt(Span::length).sum();
        int changed = added.stream().mapToInt(Span::length).sum();
        return all == 0 ? 0 : (int) Math.floor(100.0 * (all - changed) / all);
    }

    private List<Para> paras(Edition edition, List<Block> blocks, List<Span> changed) {
        return blocks.stream()
                .map(block -> new Para(
                        runs(edition.communique().body(), block.span(), changed),
                        href(edition, block),
                        page.names.paragraph(block)))
                .toList();
    }

    /** 〔例〕达到[100]亿元 → 达到, 100 changed, 亿元. */
    private static List<Run> runs(String body, Span within, List<Span> changed) {
        List<Run> runs = new ArrayList<>();
        int at = within.start();
        for (Span span : changed) {
            if (span.overlaps(within)) {
                add(runs, body.substring(at, Math.max(at, span.start())), false);
                int start = Math.max(span.start(), within.start());
                at = Math.min(span.end(), within.end());
                add(runs, body.substring(start, at), true);
            }
        }
        add(runs, body.substring(at, within.end()), false);
        return runs;
    }

    private static void add(List<Run> runs, String text, boolean changed) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, changed));
        }
    }
}
