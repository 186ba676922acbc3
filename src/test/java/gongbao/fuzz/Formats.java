package gongbao.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes a file of a text. */
final class Formats {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final String BOM = "\uFEFF";

    private Formats() {}

    /** A file of any format; now and then its bytes are damaged. */
    static Input any(String text, Lot lot) {
        int kind = lot.below(20);
        Input input = kind < 10 ? txt(text, lot) : kind < 14 ? Markdown.file(text, lot) : webOrWord(text, lot);
        return lot.oneIn(12) ? input.damaged(damaged(input.bytes(), lot)) : input;
    }

    private static Input webOrWord(String text, Lot lot) {
        return lot.oneIn(6) ? Word.file(text, lot) : WebPage.file(text, lot);
    }

    static Input txt(String text, Lot lot) {
        String ends = lot.any(List.of("\n", "\n", "\r\n", "\r"));
        return encoded("a.txt", text.replace("\n", ends), lot).seen(text, "");
    }

    /** The bytes of a text in a charset drawn by lot. */
    static Input encoded(String name, String text, Lot lot) {
        boolean marked = lot.oneIn(4);
        Charset charset = lot.any(
                marked
                        ? List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, GB18030)
                        : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_8, StandardCharsets.UTF_8, GB18030));
        byte[] bytes = ((marked ? BOM : "") + text).getBytes(charset);
        String decoded = new String(bytes, charset).substring(marked ? 1 : 0);
        return new Input(name, bytes, new Input.Known(charset.name(), decoded, null, ""));
    }

    /** Some bytes others, more, or missing, as after a bad transfer. */
    static byte[] damaged(byte[] bytes, Lot lot) {
        StringBuilder all = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        for (int i = lot.between(1, 8); i > 0 && all.length() > 0; i--) {
            int at = lot.below(all.length());
            switch (lot.below(4)) {
                case 0 -> all.setCharAt(at, (char) lot.below(256));
                case 1 -> all.insert(at, (char) lot.below(256));
                case 2 -> all.delete(at, at + lot.between(1, 20));
                default -> all.setLength(lot.oneIn(8) ? at : all.length());
            }
        }
        return all.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
