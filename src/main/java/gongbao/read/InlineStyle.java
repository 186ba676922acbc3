package gongbao.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code style} says of whether its element can be seen.
 *
 * <pre>
 * display:none   visibility:hidden   opacity:0   font-size:0   height:0;overflow:hidden   text-indent:-9999px
 * position:absolute;left:-9999px   color:transparent   mso-hide:all   text-decoration:line-through → hidden
 * </pre>
 */
final class InlineStyle {

    static final InlineStyle NONE = new InlineStyle(Map.of());

    /** What an element says of its words, and those within it may say otherwise. */
    static final List<String> OF_WORDS = List.of("visibility", "font-size", "color", "text-indent");

    /** So far outside of its place that it stands on no screen. */
    private static final double OFF_SCREEN = -900;

    private static final Pattern DECLARATION = Pattern.compile("([a-z-]{2,30})\\s{0,9}:\\s{0,9}([^;]{1,200})");
    private static final Pattern LENGTH = Pattern.compile("(-?\\d{0,9}(?:\\.\\d{1,9})?)(px|pt|em|rem|%|vw|vh|cm|in)?");
    private static final List<String> SIDES = List.of("left", "right", "top", "margin-left", "margin-top");
    private static final double NO_LENGTH = 1;

    private final Map<String, String> said;

    private InlineStyle(Map<String, String> said) {
        this.said = said;
    }

    static InlineStyle of(String style) {
        if (style.isEmpty()) {
            return NONE;
        }
        Map<String, String> said = new HashMap<>();
        Matcher declaration = DECLARATION.matcher(style.toLowerCase(Locale.ROOT));
        while (declaration.find()) {
            String value = declaration.group(2).replace("!important", "").strip();
            said.put(declaration.group(1), value);
        }
        return new InlineStyle(said);
    }

    String value(String property) {
        return said.getOrDefault(property, "");
    }

    /** Whether nothing of the element can be seen, whatever stands in it. */
    boolean hidesAll() {
        return value("display").equals("none")
                || value("content-visibility").equals("hidden")
                || value("mso-hide").equals("all")
                || isStruckOut()
                || isZero("opacity")
                || value("filter").contains("opacity=0)")
                || value("filter").contains("opacity(0)")
                || value("transform").startsWith("scale(0)")
                || isCut()
                || isOffScreen();
    }

    /**
     * Whether its words cannot be seen for what it says of one of {@link #OF_WORDS}, where nothing within says otherwise of the same.
     */
    boolean hidesWords(String property) {
        return switch (property) {
            case "visibility" ->
                value(property).equals("hidden") || value(property).equals("collapse");
            case "font-size" -> isZero(property);
            case "color" -> value(property).equals("transparent");
            default -> length(property) <= OFF_SCREEN;
        };
    }

    /** Whether it takes back what an element around it says of words. */
    boolean showsWords(String property) {
        return said.containsKey(property) && !hidesWords(property);
    }

    boolean hidesWords() {
        return OF_WORDS.stream().anyMatch(this::hidesWords);
    }

    boolean showsWords() {
        return OF_WORDS.stream().anyMatch(this::showsWords);
    }

    /** How the items of a list are numbered, 〔例〕cjk-ideographic; empty where nothing is said. */
    String numbering() {
        return value("list-style-type").isEmpty() ? value("list-style") : value("list-style-type");
    }

    /** Whether it says how the element is laid out, and not that it is not. */
    boolean isDisplayed() {
        return said.containsKey("display") && !value("display").equals("none");
    }

    /** As {@code <del>} is: withdrawn, whoever wrote it. */
    private boolean isStruckOut() {
        return value("text-decoration").contains("line-through")
                || value("text-decoration-line").contains("line-through");
    }

    private boolean isCut() {
        boolean none = isZero("width") || isZero("height") || isZero("max-height") || isZero("max-width");
        boolean clipped = value("clip").replaceAll("[\\s,]|px", "").equals("rect(0000)")
                || value("clip-path").replace(" ", "").startsWith("inset(50%")
                || value("clip-path").replace(" ", "").startsWith("inset(100%");
        return none
                        && (value("overflow").contains("hidden")
                                || value("overflow").contains("clip"))
                || clipped;
    }

    private boolean isOffScreen() {
        boolean moved = !value("position").isEmpty() && !value("position").equals("static");
        return SIDES.stream().anyMatch(side -> length(side) <= OFF_SCREEN && (moved || side.startsWith("margin")));
    }

    private boolean isZero(String property) {
        return length(property) == 0;
    }

    /** In points of a screen, roughly; {@link #NO_LENGTH} where it is none. */
    private double length(String property) {
        Matcher length = LENGTH.matcher(value(property));
        if (!length.matches() || length.group(1).isEmpty() || length.group(1).equals("-")) {
            return NO_LENGTH;
        }
        double number = Double.parseDouble(length.group(1));
        String unit = length.group(2) == null ? "" : length.group(2);
        return unit.endsWith("em") || unit.startsWith("v") || unit.equals("%") ? number * 10 : number;
    }
}
