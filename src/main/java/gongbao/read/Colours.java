package gongbao.read;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Words in the colour of what they stand on, where a page says both of them at the words. */
final class Colours {

    /** So far up is looked for the ground. */
    private static final int MOST = 8;

    private Colours() {}

    static boolean areEqual(Element element, InlineStyle style) {
        String words = name(
                style.value("color").isEmpty() && element.nameIs("font")
                        ? element.attr("color")
                        : style.value("color"));
        Element ground = words.isEmpty() ? null : element;
        for (int i = 0; i < MOST && ground != null; i++) {
            String colour = ground(ground);
            if (!colour.isEmpty()) {
                return colour.equals(words);
            }
            ground = ground.parent();
        }
        return false;
    }

    private static String ground(Element element) {
        InlineStyle style = InlineStyle.of(element.attr("style"));
        String said = style.value("background-color");
        said = said.isEmpty() ? style.value("background") : said;
        return name(said.isEmpty() ? element.attr("bgcolor") : said);
    }

    /** 〔例〕#FFF, #ffffff, rgb(255, 255, 255) → white. */
    private static String name(String colour) {
        String plain = colour.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        return switch (plain) {
            case "#fff", "#ffffff", "ffffff", "rgb(255,255,255)" -> "white";
            case "#000", "#000000", "000000", "rgb(0,0,0)" -> "black";
            default -> plain;
        };
    }
}
