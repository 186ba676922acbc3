package gongbao.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** How words look at the place of an OpenDocument text that is being read: what a span says goes before what its paragraph says. */
final class OdtLooks {

    /** May have a ground of their own. */
    private static final Set<String> GROUNDS = Set.of(
            "table",
            "frame",
            "text-box",
            "custom-shape",
            "rect",
            "ellipse",
            "circle",
            "polygon",
            "path",
            "caption",
            "g");

    /**
     * Of an element that is open.
     *
     * @param isOnPaper whether what has no ground of its own stands on paper
     * @param isUnseen whether nobody sees its words
     */
    private record Place(OdtLook look, boolean isOnPaper, boolean isUnseen) {}

    private final OdtStyles styles;
    private final Showing showing;
    private final Deque<Place> places = new ArrayDeque<>();

    /** Of a text whose styles are read. */
    OdtLooks(OdtStyles styles, Showing showing) {
        this.styles = styles;
        this.showing = showing;
        places.push(new Place(OdtLook.NONE, styles.isOnPaper(), false));
    }

    /** Where looks are nothing to go by. */
    static OdtLooks none() {
        return new OdtLooks(new OdtStyles(new OdtNumbers()), Showing.ALL);
    }

    /** Goes into the element that has begun. */
    void enter(XMLStreamReader xml) {
        Place around = places.element();
        String name = xml.getLocalName();
        String style = XmlParts.attribute(xml, "style-name", "");
        places.push(
                switch (name) {
                    case "p", "h" -> place(styles.look(OdtStyles.PARAGRAPH, style), isPaper(around, name, style));
                    case "span", "a" ->
                        place(styles.look(OdtStyles.TEXT, style).over(around.look()), around.isOnPaper());
                    case "section" -> place(OdtLook.NONE, around.isOnPaper() && !hasGround(style));
                    default -> GROUNDS.contains(name) ? new Place(around.look(), false, around.isUnseen()) : around;
                });
    }

    /** Goes out of it again. */
    void leave() {
        places.pop();
    }

    /** Whether the words that come are struck out or nobody sees them. */
    boolean isUnseen() {
        return places.element().isUnseen();
    }

    private Place place(OdtLook look, boolean isOnPaper) {
        return new Place(look, isOnPaper, showing.hides(look.look(isOnPaper)));
    }

    private boolean isPaper(Place around, String name, String style) {
        return around.isOnPaper() && !name.equals("h") && !styles.isHeading(style);
    }

    private boolean hasGround(String style) {
        String ground = styles.look("section", style).shade();
        return ground != null && !ground.isEmpty();
    }
}
