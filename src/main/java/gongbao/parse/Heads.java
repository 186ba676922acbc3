package gongbao.parse;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of a text, on lines of their own and at the beginning of paragraphs.
 *
 * <pre>
 * 一、关于总体要求                        → a line of its own
 * （一）完善产业体系。坚持…，健全…。          → 完善产业体系, and the text runs on
 * 1.总体目标：到2027年，…                  → 总体目标
 * **今后五年的目标任务**                   → a line of its own, in bold
 * 一                                    → none: a page's number, or what is left of one
 * 一、听取报告。                          → none: an item of a list
 * </pre>
 */
final class Heads {

    private static final Cue LINE = Cue.of("outline.heading", "(二)关于主要目标", "(二)关于主要目标。", "^[^。;]{2,48}$");

    /** Behind the number, up to the full stop of its sentence: what the paragraph is about. */
    private static final Cue RUN_IN = Cue.of("outline.run-in", "完善产业体系。坚持创新", "完善产业体系", "^[^。;!?:]{2,40}。(?=.)");

    private static final Cue WHOLE = Cue.of("outline.whole", "加快城镇化。", "加快城镇化。推进改革。", "^[^。;!?:]{2,40}。$");

    /** The same up to a colon. */
    private static final Cue BEFORE_COLON =
            Cue.of("outline.before-colon", "总体目标:到2027年翻番", "总体目标:", "^[^。;,:]{2,20}:(?=.)");

    /** 一, 12, — 5 —, 第3页: what a layout leaves between the lines. */
    private static final Cue STRAY =
            Cue.of("outline.stray", "— 12 —", "一、总体要求", "^[-—·. ]*(?:[一二三四五六七八九十]{1,3}|\\d{1,3}|第\\d{1,3}页)[-—·.、 ]*$");

    private static final Cue SALUTATION =
            Cue.of("outline.salutation", "各位代表:", "各位代表提出的建议", "^(?:各位|同志)[^。;]{0,16}[:!]$");

    static final List<Cue> CUES = List.of(SALUTATION, LINE, RUN_IN, WHOLE, BEFORE_COLON, STRAY);

    private final Reading reading;
    private final Voices voices;
    private final @Nullable Head[] heads;
    private final List<List<Head>> paths = new ArrayList<>();
    private final boolean[] items;
    /** Styles of numbers that stand before items since the last heading. */
    private final Set<String> lists = new HashSet<>();

    Heads(Reading reading, FrontMatter front, Voices voices) {
        this.reading = reading;
        this.voices = voices;
        int size = reading.paragraphs().size();
        heads = new Head[size];
        items = new boolean[size];
        Numbering numbering = new Numbering();
        List<Head> path = List.of();
        for (int p = 0; p < size; p++) {
            if (p >= front.first()) {
                path = behind(p, numbering, path);
            }
            paths.add(path);
        }
    }

    /** The heading that a paragraph is or begins with; null where it has none. */
    @Nullable
    Head at(int paragraph) {
        return heads[paragraph];
    }

    /** Whether the whole paragraph is a heading. */
    boolean isLine(int paragraph) {
        Head head = heads[paragraph];
        return head != null && head.ownLine();
    }

    /** Whether a paragraph is numbered as the headings before it are, but has none: what stood under the last one is over. */
    boolean ends(int paragraph) {
        return items[paragraph];
    }

    /** Whether a paragraph is the number of a page or of a chapter without words. */
    boolean isStray(int paragraph) {
        return STRAY.in(reading.text(reading.paragraphs().get(paragraph)));
    }

    /** The headings over a paragraph, the outermost first, its own the last. */
    List<Head> over(int paragraph) {
        return paths.get(paragraph);
    }

    /** Whether the text has any. */
    boolean any() {
        return paths.stream().anyMatch(path -> !path.isEmpty());
    }

    private List<Head> behind(int p, Numbering numbering, List<Head> path) {
        Span paragraph = reading.paragraphs().get(p);
        String text = reading.text(paragraph);
        Cue style = Numbering.style(text);
        Span words = isLineHead(p, text, style) ? paragraph : style == null ? null : runIn(p, text, style);
        if (words == null) {
            int depth = style == null ? 0 : numbering.depth(style);
            items[p] = depth > 0 && depth <= path.size();
            if (style != null) {
                lists.add(style.name());
            }
            return items[p] ? List.copyOf(path.subList(0, depth - 1)) : path;
        }
        Head head = new Head(words, numbering.enter(style), words.equals(paragraph));
        heads[p] = head;
        lists.clear();
        List<Head> over = new ArrayList<>(path);
        over.removeIf(each -> each.level() >= head.level());
        over.add(head);
        return List.copyOf(over);
    }

    private boolean isLineHead(int p, String text, @Nullable Cue style) {
        if (p + 1 >= reading.paragraphs().size() || isStray(p)) {
            return false;
        }
        return reading.isHeading(p) && !SALUTATION.in(text)
                || style == null && reading.isStrong(p)
                || style != null && LINE.in(Numbering.withoutNumber(text)) && !isListed(p, text, style);
    }

    /** 1.甲 ⏎ 2.乙: with digits, lines one below the other are a list. */
    private boolean isListed(int p, String text, Cue style) {
        if (!style.name().startsWith("numbering.digits") && !style.name().equals("numbering.first")) {
            return false;
        }
        String next = reading.text(reading.paragraphs().get(p + 1));
        return lists.contains(style.name()) || style.equals(Numbering.style(next)) || text.endsWith(":");
    }

    /** （二）加快城镇化。 ⏎ 1.…: a paragraph of one short sentence, where those numbered like it are no list. */
    private boolean isWhole(int p, String words, Cue style) {
        boolean listed =
                lists.contains(style.name()) || p + 1 == reading.paragraphs().size();
        return !listed
                && WHOLE.in(words)
                && !style.equals(
                        Numbering.style(reading.text(reading.paragraphs().get(p + 1))));
    }

    /** The words that a numbered paragraph begins with, where they are a heading; null where they are not. */
    private @Nullable Span runIn(int p, String text, Cue style) {
        int from = Numbering.behindNumber(text);
        String words = text.substring(from);
        boolean ordinal = style.name().equals("numbering.first") || style.name().equals("numbering.article");
        if (ordinal || !voices.acts(p, 0).isEmpty()) {
            return null;
        }
        boolean runsIn = RUN_IN.in(words)
                || isWhole(p, words, style)
                || style.name().startsWith("numbering.han") && BEFORE_COLON.in(words);
        if (!runsIn) {
            return null;
        }
        int end = from;
        while ("。:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Span paragraph = reading.paragraphs().get(p);
        return new Span(paragraph.start(), paragraph.start() + end);
    }
}
