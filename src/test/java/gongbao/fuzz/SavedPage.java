package gongbao.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A web page in a file with what belongs to it, as browsers save it. */
final class SavedPage {

    private static final String BOUNDARY = "----MultipartBoundary--x----";

    private static final int LONGEST_LINE = 70;

    private SavedPage() {}

    static Input file(String text, Lot lot) {
        Input sound = WebPage.file(text, lot);
        Input page = lot.oneIn(4) ? damaged(sound, lot) : sound;
        boolean quoted = lot.oneIn(2);
        String part = quoted ? quoted(page.bytes()) : Base64.getMimeEncoder().encodeToString(page.bytes());
        String picture = "--" + BOUNDARY
                + "\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==\r\n";
        String file =
                "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
                        + "\tboundary=\"" + BOUNDARY + "\"\r\n\r\n\r\n"
                        + (lot.oneIn(4) ? picture : "")
                        + "--" + BOUNDARY + "\r\nContent-Type: text/html"
                        + (lot.oneIn(2) ? "; charset=" + page.known().charset() : "")
                        + "\r\nContent-Transfer-Encoding: " + (quoted ? "quoted-printable" : "base64") + "\r\n\r\n"
                        + part + "\r\n"
                        + (lot.oneIn(2) ? picture : "")
                        + "--" + BOUNDARY + "--\r\n";
        byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
        Input input = new Input("a." + lot.any(List.of("mht", "mhtml")), bytes, page.known());
        return lot.oneIn(4) ? input.damaged(ByteDamage.of(bytes, lot)) : input;
    }

    /** Damaged before it is packed: what it spells is known. */
    private static Input damaged(Input page, Lot lot) {
        byte[] bytes = ByteDamage.of(page.bytes(), lot);
        return new Input(page.name(), bytes, Input.Known.spelled(Spelled.inPage(bytes)));
    }

    private static String quoted(byte[] bytes) {
        StringBuilder quoted = new StringBuilder();
        int column = 0;
        for (byte each : bytes) {
            boolean plain = each > ' ' && each < 0x7f && each != '=';
            String written = plain
                    ? String.valueOf((char) each)
                    : "=" + HexFormat.of().withUpperCase().toHexDigits(each);
            if (column + written.length() > LONGEST_LINE) {
                quoted.append("=\r\n");
                column = 0;
            }
            quoted.append(written);
            column += written.length();
        }
        return quoted.toString();
    }
}
