package gongbao.fix;

import java.util.function.Predicate;

/** Words that YAML takes for a key, and nobody meant as one: each is told as the slip it is. */
final class Miswritten {

    private Miswritten() {}

    /**
     * A colon of full width, or one without a blank behind it: “meeting：{venue: 县城}”, “term:敢教”.
     *
     * @param known whether a word could stand before the colon
     * @return whether it is one, which is reported at the colon
     */
    static boolean isColon(Faults faults, Node.Key key, Predicate<String> known) {
        String name = key.name();
        int wide = name.indexOf('：');
        int half = name.indexOf(':');
        int at = wide < 0 ? half : half < 0 ? wide : Math.min(wide, half);
        String before = at < 0 ? "" : name.substring(0, at).strip();
        if (before.isEmpty() || !known.test(before)) {
            return false;
        }
        faults.report("yaml-colon", new At(key.at().line(), key.at().column() + at), before);
        return true;
    }

    /** The rest of words with a comma in braces, {@code {words: 委员32人,候补委员3人}}: it is no key, and nothing is behind it. */
    static boolean isRestOfWords(Faults faults, Node.Key key) {
        boolean rest =
                key.value() instanceof Node.Nothing && key.name().codePoints().anyMatch(Character::isIdeographic);
        if (rest) {
            faults.report("fix-comma", key.at(), key.name());
        }
        return rest;
    }
}
