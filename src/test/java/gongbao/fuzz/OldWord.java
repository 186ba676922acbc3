package gongbao.fuzz;

import gongbao.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of Word 97–2003: one that a word processor wrote, with other words in the places of its own. */
final class OldWord {

    private static final Path FOLDER = Golden.RESOURCES.resolve("formats");
    private static final byte[] PLENUM = bytes("plenum.doc");
    private static final byte[] LISTS = bytes("lists.doc");
    private static final String OWN = new String(bytes("plenum.txt"), StandardCharsets.UTF_8);

    /** A line break within a paragraph. */
    private static final char BREAK = '\u000B';

    /** Where characters of its paragraphs stand, two bytes each, in reading order. */
    private static final List<Integer> PLACES = places();

    private OldWord() {}

    static Input file(String text, Lot lot) {
        String name = lot.oneIn(4) ? "a.wps" : "a.doc";
        if (lot.oneIn(5)) {
            return damaged(name, LISTS, lot);
        }
        byte[] bytes = PLENUM.clone();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < PLACES.size(); i++) {
            int at = PLACES.get(i);
            char c = i < text.length() ? text.charAt(i) : (char) (bytes[at] & 0xFF | bytes[at + 1] << 8);
            // Others below a blank are marks of the program's own.
            char written = c == '\n' ? BREAK : c < ' ' ? ' ' : c;
            shown.append(written);
            bytes[at] = (byte) written;
            bytes[at + 1] = (byte) (written >> 8);
        }
        // Of the other words of the file and of its pages' numbers nothing is asked.
        Input.Known known = new Input.Known("UTF-8", null, shown.toString(), OWN + "—12345678—");
        return lot.oneIn(3) ? damaged(name, bytes, lot) : new Input(name, bytes, known);
    }

    private static Input damaged(String name, byte[] bytes, Lot lot) {
        byte[] damaged = ByteDamage.of(bytes, lot);
        return new Input(name, damaged, Input.Known.spelled(Spelled.inUnits(damaged)));
    }

    private static List<Integer> places() {
        String file = new String(PLENUM, StandardCharsets.ISO_8859_1);
        List<Integer> places = new ArrayList<>();
        int all = 0;
        for (String line : OWN.lines().toList()) {
            all += line.length();
            String wanted = new String(line.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            int from = line.isEmpty() ? -1 : file.indexOf(wanted);
            for (int i = 0; from >= 0 && i < line.length(); i++) {
                places.add(from + 2 * i);
            }
        }
        if (places.size() * 2 < all) {
            throw new IllegalStateException("plenum.doc does not hold the lines of plenum.txt");
        }
        return places;
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
