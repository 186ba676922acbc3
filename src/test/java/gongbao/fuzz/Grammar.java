package gongbao.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts by the rules of {@code fuzz/grammar.txt}, whose head says how it is read. */
final class Grammar {

    private static final Path FILE = Path.of("src", "test", "resources", "fuzz", "grammar.txt");

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(?:\\*(\\d+))?}");

    /** Pieces that hold themselves end here: 《《《规划》的说明》的说明》. */
    private static final int DEEPEST = 12;

    private final Map<String, List<String>> pieces = new HashMap<>();

    Grammar() {
        List<String> forms = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                forms = new ArrayList<>();
                pieces.put(line.substring(1, line.length() - 1), forms);
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                forms.add(line.replace('⏎', '\n'));
            }
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One form of the piece, all slots filled. */
    String draw(String piece, Lot lot) {
        StringBuilder text = new StringBuilder();
        draw(piece, lot, 0, text);
        return text.toString();
    }

    private void draw(String piece, Lot lot, int depth, StringBuilder into) {
        if (depth > DEEPEST) {
            return;
        }
        String form = lot.any(Objects.requireNonNull(pieces.get(piece), piece));
        int at = 0;
        for (Matcher slot = SLOT.matcher(form); slot.find(); at = slot.end()) {
            into.append(form, at, slot.start());
            int times = slot.group(2) == null ? 1 : lot.between(0, Integer.parseInt(slot.group(2)));
            for (int i = 0; i < times; i++) {
                draw(slot.group(1), lot, depth + 1, into);
            }
        }
        into.append(form, at, form.length());
    }
}
