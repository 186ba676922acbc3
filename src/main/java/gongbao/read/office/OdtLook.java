package gongbao.read.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a style of OpenDocument says of the looks of words; null where it says nothing.
 *
 * @param colour empty for that which the program takes
 * @param ground right behind the words; empty where one looks through
 * @param shade of the paragraph, in the same way
 * @param points size of the font
 * @param isStruck whether a line goes through them
 * @param hasEffect whether they have a rim or a shadow, and are seen in whatever colour
 */
record OdtLook(
        @Nullable String colour,
        @Nullable String ground,
        @Nullable String shade,
        @Nullable Double points,
        @Nullable Boolean isStruck,
        @Nullable Boolean hasEffect) {

    /** Says nothing. */
    static final OdtLook NONE = new OdtLook(null, null, null, null, null, null);

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,6})?)(pt|mm|cm|in|%)");

    /** What the element that has begun says: properties of words or of a paragraph, else nothing. */
    static OdtLook of(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "text-properties" ->
                new OdtLook(colour(xml), ground(xml), null, points(xml), isStruck(xml), hasEffect(xml));
            case "paragraph-properties", "section-properties" -> new OdtLook(null, null, ground(xml), null, null, null);
            case "graphic-properties" -> new OdtLook(null, null, fill(xml), null, null, null);
            default -> NONE;
        };
    }

    /** This, and where it says nothing the other. */
    OdtLook over(OdtLook other) {
        return new OdtLook(
                colour == null ? other.colour : colour,
                ground == null ? other.ground : ground,
                shade == null ? other.shade : shade,
                points == null ? other.points : points,
                isStruck == null ? other.isStruck : isStruck,
                hasEffect == null ? other.hasEffect : hasEffect);
    }

    /** How words look of which only this is said; those without a ground stand on paper, or on what nobody can tell. */
    Look look(boolean isOnPaper) {
        String behind = ground == null || ground.isEmpty() ? shade : ground;
        String paper = isOnPaper ? "" : Look.UNKNOWN;
        return new Look(
                colour == null || Boolean.TRUE.equals(hasEffect) ? "" : colour,
                behind == null || behind.isEmpty() ? paper : behind,
                points == null ? Look.USUAL : points,
                Boolean.TRUE.equals(isStruck));
    }

    /** Whether the element that has begun is of a page and gives it a colour or a picture, or lays something behind words. */
    static boolean isGround(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "page-layout-properties" -> !isWhite(ground(xml)) || !isWhite(fill(xml));
            case "background-image" -> !XmlParts.attribute(xml, "href", "").isEmpty();
            case "graphic-properties" ->
                XmlParts.attribute(xml, "run-through", "").equals("background");
            default -> false;
        };
    }

    private static boolean isWhite(@Nullable String ground) {
        return ground == null || ground.isEmpty() || ground.equals(Look.WHITE);
    }

    private static @Nullable String colour(XMLStreamReader xml) {
        if (XmlParts.attribute(xml, "use-window-font-color", "").equals("true")) {
            return "";
        }
        String written = XmlParts.attribute(xml, "color", "");
        return written.isEmpty() ? null : Look.colour(written);
    }

    private static @Nullable String ground(XMLStreamReader xml) {
        String written = XmlParts.attribute(xml, "background-color", "");
        return written.isEmpty() ? null : written.equals("transparent") ? "" : known(written);
    }

    private static @Nullable String fill(XMLStreamReader xml) {
        return switch (XmlParts.attribute(xml, "fill", "")) {
            case "" -> null;
            case "none" -> "";
            case "solid" -> known(XmlParts.attribute(xml, "fill-color", ""));
            default -> Look.UNKNOWN;
        };
    }

    private static String known(String written) {
        String colour = Look.colour(written);
        return colour.isEmpty() ? Look.UNKNOWN : colour;
    }

    private static @Nullable Boolean isStruck(XMLStreamReader xml) {
        String type = XmlParts.attribute(xml, "text-line-through-type", "");
        String style = XmlParts.attribute(xml, "text-line-through-style", type);
        return style.isEmpty() ? null : Boolean.valueOf(!style.equals("none") && !type.equals("none"));
    }

    private static @Nullable Boolean hasEffect(XMLStreamReader xml) {
        String rim = XmlParts.attribute(xml, "text-outline", "");
        String shadow = XmlParts.attribute(xml, "text-shadow", "");
        String relief = XmlParts.attribute(xml, "font-relief", "");
        if (rim.isEmpty() && shadow.isEmpty() && relief.isEmpty()) {
            return null;
        }
        return rim.equals("true") || !shadow.matches("none|") || !relief.matches("none|");
    }

    /** Of Chinese characters, where both are told; a share of what is around is taken from the usual size. */
    private static @Nullable Double points(XMLStreamReader xml) {
        String western = XmlParts.attribute(xml, "font-size", "");
        Matcher size = SIZE.matcher(XmlParts.attribute(xml, "font-size-asian", western));
        if (!size.matches()) {
            return null;
        }
        double number = Double.parseDouble(size.group(1));
        return switch (size.group(2)) {
            case "mm" -> number * 72 / 25.4;
            case "cm" -> number * 72 / 2.54;
            case "in" -> number * 72;
            case "%" -> number * Look.USUAL / 100;
            default -> number;
        };
    }
}
