package gongbao.site.text;

import gongbao.model.Block;
import gongbao.model.Edition;
import gongbao.model.Section;
import gongbao.site.page.PageScope;
import gongbao.site.page.Pairs;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import gongbao.text.Span;
import gongbao.zh.TextDiff;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of two communiqués, section by section, in the order of what sections are for: how much is the same, which paragraphs
 * both have, and what changed in those that correspond. Only changed words are printed, in the words around them; all else is a way
 * to the text.
 *
 * @param parts sections that both have
 * @param before sections that the earlier text alone has
 * @param after sections that the later text alone has
 * @param same paragraphs of the later text that the earlier one has, too, by number; null without any
 * @param changed paragraphs that correspond and are not the same
 */
public record TextCompare(
        List<Part> parts,
        List<String> before,
        List<String> after,
        @Nullable Words same,
        List<Changed> changed) {

    /**
     * Sections with one function.
     *
     * @param label what they are for
     * @param same how much of the later text stands in the earlier one, in whole percent
     */
    public record Part(String label, int same) {}

    /**
     * A paragraph of the later text and the one of the earlier text that it corresponds to.
     *
     * @param runs its words, cut where they change; long stretches that are the same are left out
     */
    public record Changed(List<ChangedRuns.Run> runs, Words before, Words after) {}

    public static TextCompare of(PageScope page, Pairs.Pair pair) {
        Map<Section.Kind, List<Block>> old = byKind(pair.before());
        Map<Section.Kind, List<Block>> now = byKind(pair.after());
        List<Part> parts = new ArrayList<>();
        List<Block> same = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Section.Kind kind : kinds(old, now)) {
            List<Block> after = now.getOrDefault(kind, List.of());
            TextDiff diff = diff(pair, old.getOrDefault(kind, List.of()), after);
            Paragraphs paragraphs = new Paragraphs(old.getOrDefault(kind, List.of()), after, diff);
            parts.add(new Part(label(page, kind), same(after, diff.added())));
            same.addAll(paragraphs.same());
            paragraphs.changed().forEach(match -> changed.add(changed(page, pair, match, diff)));
        }
        return new TextCompare(
                parts, only(page, old, now), only(page, now, old), way(page, pair.after(), same), changed);
    }

    private static List<Section.Kind> kinds(Map<Section.Kind, List<Block>> old, Map<Section.Kind, List<Block>> now) {
        return old.keySet().stream().filter(now::containsKey).toList();
    }

    private static List<String> only(
            PageScope page, Map<Section.Kind, List<Block>> one, Map<Section.Kind, List<Block>> other) {
        return one.keySet().stream()
                .filter(kind -> !other.containsKey(kind))
                .map(kind -> label(page, kind))
                .toList();
    }

    private static String label(PageScope page, Section.Kind kind) {
        return page.msg.get("section." + kind.code());
    }

    private static Map<Section.Kind, List<Block>> byKind(Edition edition) {
        Map<Section.Kind, List<Block>> byKind = new EnumMap<>(Section.Kind.class);
        List<Section.Kind> kinds =
                edition.communique().sections().stream().map(Section::kind).toList();
        for (Block block : edition.blocks()) {
            if (block.section() >= 0) {
                byKind.computeIfAbsent(kinds.get(block.section()), kind -> new ArrayList<>())
                        .add(block);
            }
        }
        return byKind;
    }

    private static TextDiff diff(Pairs.Pair pair, List<Block> before, List<Block> after) {
        return TextDiff.of(
                pair.before().communique().body(),
                before.stream().map(Block::span).toList(),
                pair.after().communique().body(),
                after.stream().map(Block::span).toList());
    }

    private static Changed changed(PageScope page, Pairs.Pair pair, Paragraphs.Match match, TextDiff diff) {
        return new Changed(
                ChangedRuns.of(pair, match, diff),
                new Words(page.names.paragraph(match.before()), href(page, pair.before(), match.before())),
                new Words(page.names.paragraph(match.after()), href(page, pair.after(), match.after())));
    }

    private static int same(List<Block> text, List<Span> added) {
        int all = text.stream().mapToInt(block -> block.span().length()).sum();
        int changed = added.stream().mapToInt(Span::length).sum();
        return all == 0 ? 0 : (int) Math.floor(100.0 * (all - changed) / all);
    }

    /** 〔例〕paragraphs 3, 7, 8 and 9 → 第3、7—9段, a way to the first of them; null without any. */
    private static @Nullable Words way(PageScope page, Edition edition, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return null;
        }
        List<String> ranges = new ArrayList<>();
        for (int from = 0, to; from < blocks.size(); from = to) {
            to = from + 1;
            while (to < blocks.size()
                    && blocks.get(to).number() == blocks.get(to - 1).number() + 1) {
                to++;
            }
            int first = blocks.get(from).number();
            int last = blocks.get(to - 1).number();
            ranges.add(first == last ? String.valueOf(first) : first + "—" + last);
        }
        return new Words(page.msg.get("paragraph", page.names.list(ranges)), href(page, edition, blocks.get(0)));
    }

    private static String href(PageScope page, Edition edition, Block block) {
        return page.to(Urls.communique(edition.id()), block.anchor());
    }
}
