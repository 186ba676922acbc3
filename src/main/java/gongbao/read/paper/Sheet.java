package gongbao.read.paper;

import java.util.List;

/**
 * A page as it is printed.
 *
 * @param height of the page
 * @param glyphs the characters
 * @param turned lines that stand across or upside down
 * @param rules straight lines
 */
public record Sheet(float height, List<Glyph> glyphs, List<String> turned, List<Rule> rules) {

    public Sheet {
        glyphs = List.copyOf(glyphs);
        turned = List.copyOf(turned);
        rules = List.copyOf(rules);
    }
}
