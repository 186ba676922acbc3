package gongbao.read.paper;

import gongbao.text.Blanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The characters that stand beside one another, from left to right. At least one of them leaves ink. */
final class PrintLine {

    /** A gap this wide, in sizes of the font, parts cells and columns. */
    static final float CELL_GAP = 1.5f;

    private final List<Glyph> glyphs;
    private final float left;
    private final float right;
    private final float foot;
    private final float size;

    private PrintLine(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        float from = Float.MAX_VALUE;
        float to = -Float.MAX_VALUE;
        float most = 0;
        for (Glyph each : glyphs) {
            if (each.isInk()) {
                from = Math.min(from, each.x());
                to = Math.max(to, each.end());
                most = Math.max(most, each.size());
            }
        }
        left = from;
        right = to;
        size = most;
        foot = median(glyphs);
    }

    private static float median(List<Glyph> glyphs) {
        float[] feet = new float[glyphs.size()];
        for (int i = 0; i < feet.length; i++) {
            feet[i] = glyphs.get(i).y();
        }
        Arrays.sort(feet);
        return feet[feet.length / 2];
    }

    /** The characters of a page, or a part of one, line by line from above. */
    static List<PrintLine> of(List<Glyph> all) {
        List<Glyph> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<PrintLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        float foot = 0;
        for (Glyph each : sorted) {
            float reach = line.isEmpty() ? 0 : Math.max(each.size(), line.get(0).size()) * 0.45f;
            if (!line.isEmpty() && each.y() - foot > reach) {
                add(line, lines);
                line = new ArrayList<>();
            }
            foot = line.isEmpty() ? each.y() : foot;
            line.add(each);
        }
        add(line, lines);
        return lines;
    }

    private static void add(List<Glyph> line, List<PrintLine> lines) {
        if (line.stream().anyMatch(Glyph::isInk)) {
            lines.add(new PrintLine(ordered(line)));
        }
    }

    /** From left to right; what is printed twice on one place to look bold is there once. */
    private static List<Glyph> ordered(List<Glyph> line) {
        List<Glyph> sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> once = new ArrayList<>();
        for (Glyph each : sorted) {
            int again = -1;
            for (int i = once.size() - 1; i >= 0 && i >= once.size() - 3; i--) {
                again = isAgain(once.get(i), each) ? i : again;
            }
            if (again < 0) {
                once.add(each);
            } else if (!each.isUnseen()) {
                once.set(again, once.get(again).isUnseen() ? each : once.get(again));
            }
        }
        return once;
    }

    private static boolean isAgain(Glyph other, Glyph each) {
        return other.text().equals(each.text())
                && Math.abs(other.x() - each.x()) < each.size() * 0.15f
                && Math.abs(other.y() - each.y()) < each.size() * 0.15f;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float foot() {
        return foot;
    }

    float size() {
        return size;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Whether all that is seen is in bold. */
    boolean isBold() {
        return glyphs.stream().filter(each -> each.isInk() && !each.isUnseen()).allMatch(Glyph::bold);
    }

    /** Whether nobody sees any of it. */
    boolean isUnseen() {
        return glyphs.stream().filter(Glyph::isInk).allMatch(Glyph::isUnseen);
    }

    /** The words in it that nobody sees; stretches with others between them are parted by a blank. */
    String unseen() {
        StringBuilder text = new StringBuilder();
        boolean goesOn = true;
        for (Glyph each : glyphs) {
            if (each.isUnseen()) {
                text.append(goesOn || text.length() == 0 ? "" : " ").append(each.text());
            }
            goesOn = each.isUnseen();
        }
        return text.toString();
    }

    /** The stretches between gaps that are wider than any within a sentence. */
    List<PrintLine> cells() {
        return cells(CELL_GAP);
    }

    /** The stretches between gaps of more than so many sizes of the font. */
    List<PrintLine> cells(float gap) {
        List<PrintLine> cells = new ArrayList<>();
        List<Glyph> cell = new ArrayList<>();
        float end = left;
        for (Glyph each : glyphs) {
            if (each.isInk() && !cell.isEmpty() && each.x() - end > gap * each.size()) {
                add(cell, cells);
                cell = new ArrayList<>();
            }
            if (each.isInk() || !cell.isEmpty()) {
                cell.add(each);
            }
            end = each.isInk() ? Math.max(end, each.end()) : end;
        }
        add(cell, cells);
        return cells;
    }

    /** Its words; a blank stands where one is printed, and where a gap is wider than letters have among themselves. */
    String text() {
        float usual = usualGap();
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        for (Glyph each : glyphs) {
            // Beside what nobody sees one blank is enough, and a gap is none.
            boolean isBeside = before != null && before.isUnseen();
            if (before != null
                    && !isBeside
                    && !each.isUnseen()
                    && each.isInk()
                    && before.isInk()
                    && isGap(before, each, usual)) {
                text.append(' ');
            }
            boolean isShown = each.isInk() ? !each.isUnseen() : !isBeside;
            text.append(isShown ? each.text() : "");
            before = isShown || each.isInk() ? each : before;
        }
        return strip(text);
    }

    private static boolean isGap(Glyph before, Glyph each, float usual) {
        float gap = each.x() - before.end();
        boolean wide = Glyph.isWide(before.text().codePointBefore(before.text().length()))
                || Glyph.isWide(each.text().codePointAt(0));
        return wide ? gap > each.size() * 0.8f && gap > usual * 1.8f : gap > each.size() * 0.2f;
    }

    /** Words that are spread over a line have gaps between all their characters, and no blanks. */
    private float usualGap() {
        float[] gaps = new float[Math.max(1, glyphs.size() - 1)];
        for (int i = 1; i < glyphs.size(); i++) {
            gaps[i - 1] = Math.max(0, glyphs.get(i).x() - glyphs.get(i - 1).end());
        }
        Arrays.sort(gaps);
        return gaps[gaps.length / 2];
    }

    private static String strip(CharSequence text) {
        int end = Blanks.inkEnd(text);
        int from = Blanks.firstInk(text, 0);
        return text.subSequence(Math.min(from, end), end).toString();
    }
}
