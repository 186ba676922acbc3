package gongbao.search;

import java.util.List;
import java.util.Random;

/** Patterns of few characters with all that patterns can have, and texts in which they are found now and then. */
final class RandomPattern {

    /** A pair of halves and breaks of lines are among them: classes that say “not” take a pair as one. */
    private static final List<String> CHARS = List.of("甲", "甲", "乙", "乙", "丙", "会", ",", "1", "\n", "\r\n", "𠮷", "a");

    private static final List<String> SETS =
            List.of("[甲乙]", "[^甲]", "[^乙,]", ".", "\\d", "[丙-甲0-9]", "\\s", "\\D", "[,1-]", "甲|[乙丙]");

    private static final List<String> TIMES =
            List.of("?", "*", "+", "{2}", "{1,3}", "{0,2}", "{2,}", "??", "{0,3}?", "*?", "?+", "{1,2}+", "++");

    private final Random random;
    private int groups;

    RandomPattern(Random random) {
        this.random = random;
    }

    String pattern() {
        groups = 0;
        return either(3);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i > 0; i--) {
            text.append(CHARS.get(random.nextInt(CHARS.size())));
        }
        return text.toString();
    }

    private String either(int depth) {
        StringBuilder either = new StringBuilder(all(depth));
        while (random.nextInt(3) == 0) {
            either.append('|').append(all(depth));
        }
        return either.toString();
    }

    private String all(int depth) {
        StringBuilder all = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            all.append(part(depth));
        }
        return all.toString();
    }

    private String part(int depth) {
        String atom = atom(depth);
        return random.nextInt(3) > 0 || atom.isEmpty() || "^$".contains(atom)
                ? atom
                : atom + TIMES.get(random.nextInt(TIMES.size()));
    }

    private String atom(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 12)) {
            case 0, 1, 2 -> letter();
            case 3 -> "(?:" + SETS.get(random.nextInt(SETS.size())) + ")";
            case 4 -> "(?:" + letter() + letter() + "|" + letter() + "|" + letter() + letter() + letter() + ")";
            case 5 -> random.nextInt(6) > 0 ? "" : random.nextBoolean() ? "^" : "$";
            case 6, 7 -> "(?:" + either(depth - 1) + ")";
            case 8, 9 -> "(?<" + "g".repeat(++groups) + ">" + either(depth - 1) + ")";
            case 10 -> List.of("(?=", "(?!", "(?>").get(random.nextInt(3)) + either(depth - 1) + ")";
            default -> (random.nextBoolean() ? "(?<=" : "(?<!") + letter() + "{1,2}" + letter() + ")";
        };
    }

    private String letter() {
        return String.valueOf("甲乙丙会,1".charAt(random.nextInt(6)));
    }
}
