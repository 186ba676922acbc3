package gongbao.read.office.word;

import gongbao.read.office.Look;
import gongbao.read.office.Showing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the runs of a Word file look: 〔例〕{@code <w:color w:val="FFFFFF"/>} on paper, {@code <w:strike/>}. What a run says goes
 * before its style, that before the style of its paragraph.
 */
final class DocxLooks {

    /** Letters with a rim, a shade or a filling of their own are seen in whatever colour. */
    private static final List<String> EFFECTS = List.of(
            "w:outline",
            "w:shadow",
            "w:emboss",
            "w:imprint",
            "textFill",
            "textOutline",
            "glow",
            "shadow",
            "reflection");

    private static final Map<String, String> HIGHLIGHTS = Map.of("none", "", "white", Look.WHITE, "black", "000000");
    private static final Pattern HALVES = Pattern.compile("\\d{1,4}");

    private final DocxStyles styles;
    private final boolean isPaper;
    private final Showing showing;

    /**
     * Of a document.
     *
     * @param showing how much is taken for seen
     */
    DocxLooks(DocxStyles styles, DocxNode document, Showing showing) {
        this.styles = styles;
        this.isPaper = Look.colour(document.at("w:background").attribute("w:color"))
                        .replace(Look.WHITE, "")
                        .isEmpty()
                && !hasPictureBehind(document);
        this.showing = showing;
    }

    /** Whether something is drawn behind the text, somewhere. */
    private static boolean hasPictureBehind(DocxNode node) {
        return node.attribute("behindDoc").equals("1")
                || node.attribute("style").replace(" ", "").contains("z-index:-")
                || node.children().stream().anyMatch(DocxLooks::hasPictureBehind);
    }

    /**
     * Whether the words of a run are struck out or nobody sees them.
     *
     * @param properties {@code w:rPr} of the run
     * @param isOnPaper whether it stands neither in a table nor in a box, which may have a ground
     */
    boolean isUnseen(DocxNode properties, DocxNode paragraph, boolean isOnPaper) {
        List<DocxNode> said = styles.said(properties, paragraph);
        boolean isStruck =
                styles.isOn("w:strike", properties, paragraph) || styles.isOn("w:dstrike", properties, paragraph);
        String colour = colour(said);
        String ground = colour.isEmpty() ? "" : ground(said, paragraph, isOnPaper);
        return showing.hides(new Look(colour, ground, points(said), isStruck));
    }

    private static DocxNode first(List<DocxNode> said, String name) {
        for (DocxNode each : said) {
            DocxNode found = each.child(name);
            if (found != null) {
                return found;
            }
        }
        return DocxNode.none();
    }

    private static String colour(List<DocxNode> said) {
        DocxNode colour = first(said, "w:color");
        if (colour == DocxNode.none()
                || said.stream().anyMatch(each -> EFFECTS.stream().anyMatch(each::has))) {
            return "";
        }
        String written = Look.colour(colour.value());
        String theme = colour.attribute("w:themeColor");
        boolean isPure = colour.attribute("w:themeShade").isEmpty()
                && colour.attribute("w:themeTint").isEmpty();
        boolean isOfPaper = isPure && (theme.equals("background1") || theme.equals("light1"));
        return written.isEmpty() && isOfPaper ? Look.WHITE : written;
    }

    private String ground(List<DocxNode> said, DocxNode paragraph, boolean isOnPaper) {
        String marker = first(said, "w:highlight").value();
        String ground = marker.isEmpty() ? "" : HIGHLIGHTS.getOrDefault(marker, Look.UNKNOWN);
        ground = ground.isEmpty() ? fill(first(said, "w:shd")) : ground;
        ground = ground.isEmpty() ? fill(first(ofParagraph(paragraph), "w:shd")) : ground;
        boolean isKnown = isOnPaper && isPaper && !styles.isHeading(paragraph);
        return ground.isEmpty() && !isKnown ? Look.UNKNOWN : ground;
    }

    private List<DocxNode> ofParagraph(DocxNode paragraph) {
        List<DocxNode> said = new ArrayList<>();
        said.add(paragraph.at("w:pPr"));
        styles.ofParagraph(paragraph).forEach(style -> said.add(style.at("w:pPr")));
        return said;
    }

    /** Empty where one looks through to what is behind. */
    private static String fill(DocxNode shade) {
        String pattern = shade.value();
        if (!pattern.isEmpty() && !pattern.equals("clear") && !pattern.equals("nil")) {
            return Look.UNKNOWN;
        }
        String written = shade.attribute("w:fill");
        String fill = Look.colour(written);
        boolean isNone = (written.isEmpty() || written.equals("auto"))
                && shade.attribute("w:themeFill").isEmpty();
        return fill.isEmpty() && !isNone ? Look.UNKNOWN : fill;
    }

    /** Word writes sizes in halves of a point. */
    private static double points(List<DocxNode> said) {
        String halves = first(said, "w:sz").value();
        return HALVES.matcher(halves).matches() ? Integer.parseInt(halves) / 2.0 : Look.USUAL;
    }
}
