package gongbao.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** A PDF of a text, in a font that the file names and does not hold: what its codes mean is all that a reader asks of it. */
final class Pdf {

    private static final int FIRST_PAGE = 7;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Lot lot;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final List<byte[]> objects = new ArrayList<>();
    private final boolean packed;
    private final boolean spoilt;

    /** All that its streams say, before they are packed. */
    private final StringBuilder said = new StringBuilder();

    /** @param spoilt whether its streams are damaged before they are packed */
    private Pdf(Lot lot, boolean spoilt) {
        this.lot = lot;
        this.packed = lot.oneIn(2);
        this.spoilt = spoilt;
    }

    static Input file(String text, Lot lot) {
        List<Press.Page> pages = Press.pages(text, lot);
        Pdf pdf = new Pdf(lot, lot.oneIn(6));
        byte[] bytes = pdf.bytes(pages);
        if (pdf.spoilt) {
            return new Input("a.pdf", bytes, Input.Known.spelled(Spelled.inDigits(pdf.said.toString())));
        }
        Input input = new Input("a.pdf", bytes, new Input.Known("UTF-8", null, text, Press.beside(pages)));
        return lot.oneIn(5) ? damaged(ByteDamage.of(bytes, lot), pdf.packed) : input;
    }

    /** What is packed and damaged then says anything, if it unpacks. */
    private static Input damaged(byte[] bytes, boolean packed) {
        String digits = new String(bytes, StandardCharsets.ISO_8859_1);
        return new Input("a.pdf", bytes, packed ? Input.Known.NOTHING : Input.Known.spelled(Spelled.inDigits(digits)));
    }

    private byte[] bytes(List<Press.Page> pages) {
        List<String> programs = pages.stream().map(this::program).toList();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(FIRST_PAGE + 2 * i).append(" 0 R ");
        }
        add("<</Type/Catalog/Pages 2 0 R>>");
        add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]/MediaBox[0 0 " + Press.WIDTH + " "
                + Press.HEIGHT + "]/Resources<</Font<</F1 3 0 R>>>>>>");
        add("<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>");
        add("<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
                + "/Supplement 0>>/FontDescriptor 5 0 R/DW 1000/W[" + widths() + "]>>");
        add("<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent"
                + " -120/CapHeight 880/StemV 80>>");
        addStream(meanings());
        for (int i = 0; i < programs.size(); i++) {
            add("<</Type/Page/Parent 2 0 R/Contents " + (FIRST_PAGE + 2 * i + 1) + " 0 R>>");
            addStream(programs.get(i));
        }
        return file();
    }

    private String program(Press.Page page) {
        StringBuilder program = new StringBuilder();
        for (Press.Stroke each : page.strokes()) {
            program.append(number(each.x1()))
                    .append(number(Press.HEIGHT - each.y1()))
                    .append("m ");
            program.append(number(each.x2()))
                    .append(number(Press.HEIGHT - each.y2()))
                    .append("l S\n");
        }
        for (Press.Piece each : page.pieces()) {
            program.append("BT /F1 ").append(number(each.size())).append("Tf 1 0 0 1 ");
            program.append(number(each.x()))
                    .append(number(Press.HEIGHT - each.y()))
                    .append("Tm ");
            program.append(lot.oneIn(3) ? oneByOne(each.text()) : "<" + hex(each.text()) + "> Tj")
                    .append(" ET\n");
        }
        return program.toString();
    }

    private String oneByOne(String text) {
        StringBuilder array = new StringBuilder("[");
        text.codePoints()
                .forEach(c -> array.append('<')
                        .append(hex(Character.toString(c)))
                        .append("> ")
                        .append(lot.between(-30, 30))
                        .append(' '));
        return array.append("] TJ").toString();
    }

    private String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.codePoints()
                .forEach(c ->
                        hex.append(HEX.toHexDigits((short) (int) codes.computeIfAbsent(c, any -> codes.size() + 1))));
        return hex.toString();
    }

    private String widths() {
        StringBuilder widths = new StringBuilder();
        codes.forEach((c, code) -> widths.append(code)
                .append('[')
                .append(Math.round(Press.width(c, 1000)))
                .append("] "));
        return widths.toString();
    }

    private String meanings() {
        StringBuilder map =
                new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def"
                        + " /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        List<Map.Entry<Integer, Integer>> all = new ArrayList<>(codes.entrySet());
        for (int from = 0; from < all.size(); from += 100) {
            List<Map.Entry<Integer, Integer>> some = all.subList(from, Math.min(all.size(), from + 100));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(each -> map.append('<')
                    .append(HEX.toHexDigits((short) (int) each.getValue()))
                    .append("> <")
                    .append(utf16(each.getKey()))
                    .append(">\n"));
            map.append("endbfchar\n");
        }
        return map.append("endcmap end end").toString();
    }

    private static String utf16(int c) {
        StringBuilder hex = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            hex.append(HEX.toHexDigits(unit));
        }
        return hex.toString();
    }

    private static String number(float number) {
        return Press.decimal(number, 2) + " ";
    }

    private void add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void addStream(String text) {
        byte[] sound = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] data = spoilt && lot.oneIn(2) ? ByteDamage.of(sound, lot) : sound;
        said.append(new String(data, StandardCharsets.ISO_8859_1)).append('\n');
        byte[] content = packed ? deflated(data) : data;
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(("<</Length " + content.length + (packed ? "/Filter/FlateDecode" : "") + ">>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        object.writeBytes(content);
        object.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(object.toByteArray());
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file, "%PDF-1.5\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", file.size()));
            write(file, (i + 1) + " 0 obj\n");
            file.writeBytes(objects.get(i));
            write(file, "\nendobj\n");
        }
        int start = file.size();
        write(
                file,
                table + "trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start
                        + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream to, String text) {
        to.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
