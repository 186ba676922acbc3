package gongbao.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Draws by lot. The same number draws the same, on every machine; neighbouring numbers have nothing in common. */
final class Lot {

    private final SplittableRandom random;

    Lot(long number) {
        random = new SplittableRandom(number);
    }

    /** A lot of its own, so that what is drawn from it does not change what is drawn from this one. */
    Lot split() {
        return new Lot(random.nextLong());
    }

    long number() {
        return random.nextLong();
    }

    /** From 0; below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T any(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** One character of the text, which is not empty. */
    char any(String characters) {
        return characters.charAt(below(characters.length()));
    }
}
