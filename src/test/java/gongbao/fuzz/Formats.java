package gongbao.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a file of a text. */
final class Formats {

    private interface Making {
        Input file(String text, Lot lot);
    }

    /**
     * Who makes files of a format.
     *
     * @param share how many of a hundred
     */
    private record Maker(String format, int share, Making making) {}

    private static final List<Maker> ALL = List.of(
            new Maker("txt", 44, Formats::txt),
            new Maker("md", 14, Markdown::file),
            new Maker("html", 18, WebPage::file),
            new Maker("mht", 2, SavedPage::file),
            new Maker("docx", 5, Word::file),
            new Maker("doc", 3, OldWord::file),
            new Maker("rtf", 4, RichText::file),
            new Maker("odt", 4, OpenText::file),
            new Maker("pdf", 3, Pdf::file),
            new Maker("ofd", 3, Ofd::file));

    private static final String ONLY = System.getProperty("fuzz.formats", "");

    /** Whether no format is left out. */
    static final boolean ARE_ALL = ONLY.isEmpty();

    /** Those to be tried, each as often as its share. */
    private static final List<Maker> TRIED = tried(ONLY);

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final String BOM = "\uFEFF";

    private Formats() {}

    /** Whether a file of that name is text: one that an editor reads, with mark-up or without. */
    static boolean isText(String name) {
        return name.matches(".*\\.(txt|md|html)");
    }

    private static List<Maker> tried(String only) {
        Set<String> names = Set.of(only.split(","));
        List<Maker> tried = new ArrayList<>();
        for (Maker maker : ALL) {
            for (int i = 0; i < maker.share() && (only.isEmpty() || names.contains(maker.format())); i++) {
                tried.add(maker);
            }
        }
        return tried;
    }

    /** A file of any format; now and then its bytes are damaged. */
    static Input any(String text, Lot lot) {
        Input input = lot.any(TRIED).making().file(text, lot);
        return lot.oneIn(12) ? input.damaged(ByteDamage.of(input.bytes(), lot)) : input;
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
}
