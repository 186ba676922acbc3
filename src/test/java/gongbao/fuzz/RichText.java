package gongbao.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** A file of rich text. */
final class RichText {

    private static final Charset GB = Charset.forName("GB18030");

    /** {@code %s} is the text of a paragraph. */
    private static final List<String> PARAGRAPHS = List.of(
            "\\pard\\plain %s\\par\r\n",
            "\\pard\\plain %s\\par\r\n",
            "\\pard\\plain\\s1 {\\b\\f1 %s}\\par ",
            "{\\loch\\af0\\hich\\af0\\dbch\\af1 %s}\\par ",
            "{\\v hidden}%s\\par ",
            "%s{\\deleted gone}\\par ",
            "\\trowd\\cellx2000\\cellx4000\\pard\\intbl %s\\cell\\pard\\intbl\\cell\\row\\pard ",
            "\\trowd\\clmgf\\cellx2000\\clmrg\\cellx4000\\pard\\intbl %s\\cell\\cell\\row\\pard ",
            "{\\field{\\*\\fldinst HYPERLINK \"http://a.invalid\"}{\\fldrslt %s}}\\par ",
            "%s{\\super\\chftn{\\footnote\\pard\\plain note}}\\par ",
            "%s{\\shp{\\*\\shpinst{\\shptxt note\\par}}}\\par ",
            "{\\footnote note{\\*\\annotation gone}}%s\\par ",
            "{\\listtext\\pard\\plain I.\\tab}%s\\par ",
            "{\\*\\unknown gone}%s{\\*\\annotation gone}\\par ",
            "{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn a}{\\sv gone}}{\\shptxt \\pard %s\\par}}}\\par ",
            "\\sect\\sectd %s\\line\\column\\~\\par ",
            "{\\*\\bkmkstart gone}%s{\\*\\bkmkend gone}{\\pict\\pngblip 00ff}\\par ",
            "{\\upr{gone}{\\*\\ud{%s}}}\\par ",
            "{\\object{\\*\\objdata 00}{\\result \\pard %s\\par}}");

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg%s\\deff0{\\fonttbl{\\f0\\fnil\\fcharset%s ;}{\\f1\\fcharset134 SimSun;}}"
                    + "{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s1 heading 1;}}{\\info{\\title gone}}{\\header head\\par}";

    /** What the paragraphs hold beside their text: notes, numbers, heads of pages. */
    private static final String BESIDE = "noteI.head";

    private RichText() {}

    static Input file(String text, Lot lot) {
        boolean western = lot.oneIn(3);
        int skipped = lot.any(List.of(0, 1, 1, 2));
        StringBuilder rtf = new StringBuilder(
                HEAD.formatted(western ? "1252" : "936", western ? "0" : "134") + "\\uc" + skipped + " ");
        for (String line : text.split("\n", -1)) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < line.length(); i++) {
                word(line, i, western, skipped, lot, words);
            }
            rtf.append(lot.any(PARAGRAPHS).replace("%s", words));
        }
        byte[] bytes = rtf.append('}').toString().getBytes(StandardCharsets.ISO_8859_1);
        String beside =
                BESIDE.repeat(1 + (int) text.chars().filter(c -> c == '\n').count() + 1);
        Input input = new Input("a.rtf", bytes, new Input.Known("UTF-8", null, text, beside));
        return lot.oneIn(4) ? damaged(ByteDamage.of(bytes, lot)) : input;
    }

    private static Input damaged(byte[] bytes) {
        return new Input("a.rtf", bytes, Input.Known.spelled(Spelled.inRichText(bytes)));
    }

    private static void word(String line, int at, boolean western, int skipped, Lot lot, StringBuilder into) {
        char c = line.charAt(at);
        byte[] bytes = String.valueOf(c).getBytes(GB);
        if (c == '\\' || c == '{' || c == '}') {
            into.append('\\').append(c);
        } else if (c == '\t') {
            into.append("\\tab ");
        } else if (c < ' ' || c == 0x7F) {
            into.append("\\'").append(hex(c));
        } else if (c < 0x7F) {
            into.append(c);
        } else if (!western && !Character.isSurrogate(c) && bytes.length != 1 && lot.oneIn(2)) {
            for (byte b : bytes) {
                into.append("\\'").append(hex(b));
            }
        } else {
            into.append("\\u").append((short) c).append(skipped == 0 ? " " : lot.oneIn(2) ? "?" : "\\'3f");
            into.append("?".repeat(Math.max(0, skipped - 1)));
        }
    }

    private static String hex(int b) {
        return HexFormat.of().toHexDigits((byte) b);
    }
}
