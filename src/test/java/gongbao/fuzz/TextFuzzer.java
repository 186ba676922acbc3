package gongbao.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that are communiqués, nearly so, or never were. */
final class TextFuzzer {

    /** Most texts are cut to the first of these: many short ones see more than a few long ones. */
    private static final List<Integer> LENGTHS = List.of(500, 500, 500, 500, 500, 500, 1500, 1500, 1500, 3000);

    private static final Grammar GRAMMAR = new Grammar();

    private TextFuzzer() {}

    static String text(Lot lot) {
        String text = whole(lot);
        if (!lot.oneIn(4)) {
            for (int i = lot.between(1, lot.oneIn(5) ? 30 : 5); i > 0; i--) {
                text = Damage.once(text, lot);
            }
        }
        return part(text, lot.any(LENGTHS), lot);
    }

    private static String whole(Lot lot) {
        int kind = lot.below(20);
        if (kind < 8) {
            return GRAMMAR.draw("text", lot);
        } else if (kind < 11) {
            return GRAMMAR.draw("sentence", lot) + GRAMMAR.draw("paragraph", lot);
        } else if (kind < 15) {
            return phrases(lot, lot.oneIn(3) ? "\n" : "");
        } else if (kind < 18) {
            return lot.any(Samples.TEXTS);
        } else if (kind < 19) {
            return lot.any(Samples.TEXTS) + lot.any(Samples.TEXTS);
        }
        return soup(lot);
    }

    private static String phrases(Lot lot, String between) {
        return IntStream.range(0, lot.between(1, 8))
                .mapToObj(i -> lot.any(Samples.PHRASES))
                .collect(Collectors.joining(between));
    }

    /** Characters in no order, damaged from nothing. */
    private static String soup(Lot lot) {
        String text = "";
        for (int i = lot.between(1, 40); i > 0; i--) {
            text = Damage.once(text, lot);
        }
        return text;
    }

    private static String part(String text, int longest, Lot lot) {
        if (text.length() <= longest) {
            return text;
        }
        int from = lot.oneIn(2) ? 0 : lot.between(0, text.length() - longest);
        return text.substring(from, from + longest);
    }
}
