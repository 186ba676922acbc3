package gongbao.read.office;

import gongbao.read.paper.Glyph;
import gongbao.read.paper.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** What a page of OFD shows. Its measures are millimetres; here they are points, as in PDF. */
final class OfdPage {

    private static final float POINTS = 72 / 25.4f;
    private static final int MOST_NUMBERS = 20_000;

    private final Map<String, Boolean> fonts;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final StringBuilder hidden = new StringBuilder();
    private boolean picture;
    private float ownHeight;

    /** Of the object that is open. */
    private float[] boundary = {};

    private float[] matrix = {};
    private float size;
    private boolean bold;
    private boolean unseen;

    /** Of the fragment that is open. */
    private float x;

    private float y;
    private float[] steps = {};
    private float[] risings = {};

    private final StringBuilder text = new StringBuilder();
    private boolean reads;

    OfdPage(Map<String, Boolean> fonts) {
        this.fonts = fonts;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Words that nobody sees. */
    String hidden() {
        return hidden.toString();
    }

    List<Rule> rules() {
        return rules;
    }

    boolean hasPicture() {
        return picture;
    }

    /** In points; that of the document where the page has none of its own, in millimetres. */
    float height(float ofDocument) {
        return (ownHeight > 0 ? ownHeight : ofDocument) * POINTS;
    }

    void open(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "TextObject" -> {
                object(xml);
                size = first(numbers(XmlParts.attribute(xml, "Size", "")), 0, 4);
                bold = fonts.getOrDefault(XmlParts.attribute(xml, "Font", ""), false)
                        || first(numbers(XmlParts.attribute(xml, "Weight", "400")), 0, 400) >= 600;
                unseen = XmlParts.attribute(xml, "Visible", "true").equals("false")
                        || XmlParts.attribute(xml, "Alpha", "255").equals("0");
            }
            case "TextCode" -> {
                x = first(numbers(XmlParts.attribute(xml, "X", "")), 0, x);
                y = first(numbers(XmlParts.attribute(xml, "Y", "")), 0, y);
                steps = numbers(XmlParts.attribute(xml, "DeltaX", ""));
                risings = numbers(XmlParts.attribute(xml, "DeltaY", ""));
                text.setLength(0);
                reads = true;
            }
            case "PathObject" -> object(xml);
            case "ImageObject" -> picture = true;
            case "AbbreviatedData", "PhysicalBox" -> {
                text.setLength(0);
                reads = true;
            }
            default -> {
                // Looks.
            }
        }
    }

    private void object(XMLStreamReader xml) {
        boundary = numbers(XmlParts.attribute(xml, "Boundary", ""));
        matrix = numbers(XmlParts.attribute(xml, "CTM", ""));
        x = 0;
        y = 0;
    }

    void characters(String more) {
        if (reads) {
            text.append(more);
        }
    }

    void close(String element) {
        switch (element) {
            case "TextCode" -> fragment();
            case "AbbreviatedData" -> path(numbers(text.toString().replaceAll("[A-Za-z]", " ")), text.toString());
            case "PhysicalBox" -> ownHeight = first(numbers(text.toString()), 3, ownHeight);
            default -> {
                return;
            }
        }
        reads = false;
    }

    private void fragment() {
        float left = x;
        float foot = y;
        int at = 0;
        int count = text.codePointCount(0, text.length());
        for (int i = 0; i < text.length(); at++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            float usual = Glyph.isWide(c) || c == '\u3000' ? size : size / 2;
            float step = at < steps.length ? steps[at] : at > 0 && at == count - 1 && steps.length > 0 ? usual : 0;
            float width = step > 0 ? Math.min(step, size) : usual;
            add(c, left, foot, width);
            left += at < steps.length ? steps[at] : risings.length > 0 ? 0 : usual;
            foot += at < risings.length ? risings[at] : 0;
        }
    }

    private void add(int c, float left, float foot, float width) {
        float px = left;
        float py = foot;
        float scale = 1;
        if (matrix.length == 6) {
            px = matrix[0] * left + matrix[2] * foot + matrix[4];
            py = matrix[1] * left + matrix[3] * foot + matrix[5];
            scale = Math.max(Math.abs(matrix[0]), Math.abs(matrix[1]));
        }
        px += first(boundary, 0, 0);
        py += first(boundary, 1, 0);
        if (unseen) {
            hidden.appendCodePoint(c);
        } else {
            glyphs.add(new Glyph(
                    Character.toString(c),
                    px * POINTS,
                    py * POINTS,
                    width * scale * POINTS,
                    size * scale * POINTS,
                    bold));
        }
    }

    /** Straight lines from point to point, 〔例〕M 0 0 L 10 0. */
    private void path(float[] numbers, String program) {
        if (program.matches("(?s).*[QBA].*")) {
            // A curve bounds no cell.
            return;
        }
        for (int i = 0; i + 3 < numbers.length; i += 2) {
            float fromX = (numbers[i] + first(boundary, 0, 0)) * POINTS;
            float fromY = (numbers[i + 1] + first(boundary, 1, 0)) * POINTS;
            float toX = (numbers[i + 2] + first(boundary, 0, 0)) * POINTS;
            float toY = (numbers[i + 3] + first(boundary, 1, 0)) * POINTS;
            float wide = Math.abs(toX - fromX);
            float high = Math.abs(toY - fromY);
            if (Math.min(wide, high) < 3 && Math.max(wide, high) > 6 && rules.size() < PdfBudget.MOST_RULES) {
                rules.add(new Rule(
                        Math.min(fromX, toX), Math.min(fromY, toY), Math.max(fromX, toX), Math.max(fromY, toY)));
            }
        }
    }

    private static float first(float[] numbers, int index, float otherwise) {
        return numbers.length > index ? numbers[index] : otherwise;
    }

    /** 〔例〕5 5 g 3 4 → 5 5 4 4 4: the standard writes what is repeated once, behind how often. */
    static float[] numbers(String text) {
        List<Float> numbers = new ArrayList<>();
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length && numbers.size() < MOST_NUMBERS; i++) {
            if (words[i].equalsIgnoreCase("g") && i + 2 < words.length) {
                int times = (int) Math.min(MOST_NUMBERS - numbers.size(), Math.max(0, number(words[i + 1])));
                float value = number(words[i + 2]);
                for (int k = 0; k < times; k++) {
                    numbers.add(value);
                }
                i += 2;
            } else if (!words[i].isEmpty()) {
                numbers.add(number(words[i]));
            }
        }
        float[] array = new float[numbers.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = numbers.get(i);
        }
        return array;
    }

    private static float number(String word) {
        try {
            float number = Float.parseFloat(word);
            return Float.isFinite(number) ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
