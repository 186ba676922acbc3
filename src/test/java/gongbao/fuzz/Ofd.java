package gongbao.fuzz;

import java.util.List;

/** An OFD of a text, as small as the standard lets it be. */
final class Ofd {

    private static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final float MILLIMETRES = 25.4f / 72;

    private Ofd() {}

    static Input file(String text, Lot lot) {
        List<Press.Page> pages = Press.pages(text, lot);
        StringBuilder list = new StringBuilder();
        Zip zip = new Zip()
                .with(
                        "OFD.xml",
                        "<ofd:OFD " + SPACE
                                + " DocType=\"OFD\" Version=\"1.0\"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml"
                                + "</ofd:DocRoot></ofd:DocBody></ofd:OFD>")
                .with(
                        "Doc_0/PublicRes.xml",
                        "<ofd:Res " + SPACE
                                + "><ofd:Fonts><ofd:Font ID=\"3\" FontName=\"SimSun\"/></ofd:Fonts></ofd:Res>");
        for (int i = 0; i < pages.size(); i++) {
            String place = "Pages/Page_" + i + "/Content.xml";
            list.append("<ofd:Page ID=\"")
                    .append(10 + i)
                    .append("\" BaseLoc=\"")
                    .append(place)
                    .append("\"/>");
            zip.with("Doc_0/" + place, page(pages.get(i), lot));
        }
        zip.with(
                "Doc_0/Document.xml",
                "<ofd:Document " + SPACE
                        + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                        + "</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>"
                        + list
                        + "</ofd:Pages></ofd:Document>");
        boolean sure = Xml.holds(text);
        Input.Known known = new Input.Known(
                "UTF-8",
                null,
                sure ? text : null,
                sure ? Press.beside(pages) : zip.text() + Press.beside(pages) + text);
        return lot.oneIn(3) ? damaged(zip.damaged(lot)) : new Input("a.ofd", zip.bytes(), known);
    }

    private static Input damaged(Zip zip) {
        return new Input("a.ofd", zip.bytes(), Input.Known.spelled(zip.text()));
    }

    private static String page(Press.Page page, Lot lot) {
        StringBuilder xml = new StringBuilder("<ofd:Page " + SPACE + "><ofd:Content><ofd:Layer ID=\"1\">");
        for (Press.Stroke each : page.strokes()) {
            xml.append("<ofd:PathObject ID=\"2\" Boundary=\"0 0 210 297\"><ofd:AbbreviatedData>M ")
                    .append(number(each.x1()) + number(each.y1()) + "L " + number(each.x2()) + number(each.y2()))
                    .append("</ofd:AbbreviatedData></ofd:PathObject>");
        }
        page.pieces().forEach(each -> xml.append(piece(each, lot.oneIn(2))));
        return xml.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
    }

    /** One object of text, which bounds its words or the whole page. */
    private static String piece(Press.Piece piece, boolean bounds) {
        StringBuilder steps = new StringBuilder();
        int[] all = piece.text().codePoints().toArray();
        for (int i = 0; i + 1 < all.length; i++) {
            steps.append(number(Press.width(all[i], piece.size())));
        }
        float left = bounds ? piece.x() : 0;
        float top = bounds ? piece.y() - piece.size() : 0;
        return "<ofd:TextObject ID=\"4\" Font=\"3\" Size=\"" + number(piece.size()) + "\" Boundary=\"" + number(left)
                + number(top) + "210 297\"><ofd:TextCode X=\"" + number(piece.x() - left) + "\" Y=\""
                + number(piece.y() - top) + "\" DeltaX=\"" + steps.toString().strip() + "\">"
                + Xml.escaped(piece.text())
                + "</ofd:TextCode></ofd:TextObject>";
    }

    private static String number(float points) {
        return Press.decimal(points * MILLIMETRES, 3) + " ";
    }
}
