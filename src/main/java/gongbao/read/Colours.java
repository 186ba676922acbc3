package gongbao.read;

import gongbao.read.office.Look;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Words in the colour of what they stand on: where a page says both of them at the words, and white ones where it says nothing of the
 * ground, which is white then. Headings and links may stand on a ground of a sheet that is not here.
 */
final class Colours {

    private static final String ON_A_GROUND =
            "h1, h2, h3, h4, h5, h6, th, thead, caption, a, button, label, nav, header, footer";

    private static final Set<String> CLEAR =
            Set.of("transparent", "none", "inherit", "initial", "unset", "rgba(0,0,0,0)");

    private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3}|[0-9a-f]{6})(?:ff|f)?");
    private static final Pattern RGB = Pattern.compile("rgba?\\((\\d{1,3}),(\\d{1,3}),(\\d{1,3})(?:,1(?:\\.0)?)?\\)");

    private Colours() {}

    static boolean areEqual(Element element, InlineStyle style) {
        String words = name(
                style.value("color").isEmpty() && element.nameIs("font")
                        ? element.attr("color")
                        : style.value("color"));
        for (Element ground = words.isEmpty() ? null : element; ground != null; ground = ground.parent()) {
            String colour = ground(ground);
            if (!colour.isEmpty()) {
                return colour.equals(words);
            }
        }
        return words.equals(Look.WHITE) && !mayHaveAGround(element);
    }

    private static boolean mayHaveAGround(Element element) {
        return element.nameIs("td")
                || element.nameIs("tr")
                || element.nameIs("table")
                || element.closest(ON_A_GROUND) != null
                || !element.select(ON_A_GROUND).isEmpty();
    }

    /** Empty where one looks through to what is behind. */
    private static String ground(Element element) {
        InlineStyle style = InlineStyle.of(element.attr("style"));
        String said = style.value("background-color");
        said = said.isEmpty() ? style.value("background") : said;
        said = said.isEmpty() ? style.value("background-image") : said;
        said = said.isEmpty() ? element.attr("bgcolor") + element.attr("background") : said;
        String name = name(said);
        return CLEAR.contains(name) ? "" : name;
    }

    /** 〔例〕#FFF, #ffffff, rgb(255, 255, 255), white, #fefefe → FFFFFF. */
    private static String name(String colour) {
        String plain = colour.toLowerCase(Locale.ROOT).replaceAll("\\s", "").replace("!important", "");
        int[] parts = parts(plain);
        return parts.length == 0 ? plain : Look.colour(parts[0], parts[1], parts[2]);
    }

    /** Red, green and blue, of 255 each; none where it is said in another way. */
    private static int[] parts(String colour) {
        if (colour.equals("black")) {
            return new int[] {0, 0, 0};
        }
        if (colour.equals("white")) {
            return new int[] {255, 255, 255};
        }
        Matcher rgb = RGB.matcher(colour);
        if (rgb.matches()) {
            return new int[] {
                Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)), Integer.parseInt(rgb.group(3))
            };
        }
        Matcher hex = HEX.matcher(colour);
        if (!hex.matches()) {
            return new int[0];
        }
        String digits = hex.group(1).length() == 3 ? hex.group(1).replaceAll("(.)", "$1$1") : hex.group(1);
        int all = Integer.parseInt(digits, 16);
        return new int[] {all >> 16, all >> 8 & 0xFF, all & 0xFF};
    }
}
