package gongbao.read.office;

import gongbao.read.paper.Glyph;
import gongbao.read.paper.Rule;
import gongbao.text.Blanks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which words of a page have a line through them. The line goes through the midst of the characters, begins with the first and ends
 * with the last, and does not reach from one upright line to another: rules of tables and lines below words do not.
 *
 * @param struck the characters, each as the page has it
 * @param rules those that go through no words
 */
record PdfStrikes(Set<Glyph> struck, List<Rule> rules) {

    /** In sizes of the font, above the foot of a character. */
    private static final float LOWEST = 0.15f;

    private static final float HIGHEST = 0.5f;

    /** In sizes of the font: how exactly it begins and ends, and how thick it may be. */
    private static final float SLACK = 0.25f;

    private static final float THICKEST = 0.15f;

    /** Of characters that stand upright in the page, and the rules there. */
    static PdfStrikes of(List<Glyph> glyphs, List<Rule> rules, PdfBudget budget) {
        Set<Glyph> struck = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Rule> upright = rules.stream().filter(rule -> !rule.isLevel()).toList();
        List<Rule> left = new ArrayList<>();
        for (Rule rule : rules) {
            List<Glyph> on = rule.isLevel() ? on(rule, glyphs, budget) : List.of();
            if (isExact(rule, on) && !isBetween(rule, upright)) {
                struck.addAll(on);
            } else {
                left.add(rule);
            }
        }
        return new PdfStrikes(struck, left);
    }

    private static boolean isBetween(Rule rule, List<Rule> upright) {
        Rule from = new Rule(rule.x1(), rule.y1(), rule.x1(), rule.y2());
        Rule to = new Rule(rule.x2(), rule.y1(), rule.x2(), rule.y2());
        return upright.stream().anyMatch(from::touches) && upright.stream().anyMatch(to::touches);
    }

    private static List<Glyph> on(Rule rule, List<Glyph> glyphs, PdfBudget budget) {
        List<Glyph> on = new ArrayList<>();
        float height = (rule.y1() + rule.y2()) / 2;
        for (Glyph each : glyphs) {
            if (!budget.mayCompare(1)) {
                return List.of();
            }
            float above = (each.y() - height) / each.size();
            float middle = each.x() + each.width() / 2;
            boolean isThin = rule.y2() - rule.y1() < THICKEST * each.size();
            if (isThin && above > LOWEST && above < HIGHEST && middle > rule.x1() && middle < rule.x2()) {
                on.add(each);
            }
        }
        return on;
    }

    private static boolean isExact(Rule rule, List<Glyph> on) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float size = 0;
        float filled = 0;
        for (Glyph each : on) {
            left = Math.min(left, each.x());
            right = Math.max(right, each.x() + each.width());
            size = Math.max(size, each.size());
            filled += Blanks.isBlank(each.text()) ? 0 : each.width();
        }
        return Math.abs(left - rule.x1()) < SLACK * size
                && Math.abs(right - rule.x2()) < SLACK * size
                && filled > (right - left) / 2;
    }
}
