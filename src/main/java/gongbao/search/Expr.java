package gongbao.search;

import java.util.List;

/** What a pattern says, as a tree. */
sealed interface Expr {

    /** More than any text has. */
    int ENDLESS = Integer.MAX_VALUE;

    /** The fewest characters it takes. */
    int least();

    /** The most it takes, a pair counted as one; {@link #ENDLESS} where there is no limit. */
    int most();

    /** Takes one character. */
    sealed interface Single extends Expr permits One, Any {

        @Override
        default int least() {
            return 1;
        }

        @Override
        default int most() {
            return 1;
        }
    }

    /** Takes none. */
    sealed interface Place extends Expr permits Look, Edge {

        @Override
        default int least() {
            return 0;
        }

        @Override
        default int most() {
            return 0;
        }
    }

    /** 会 */
    record One(char c) implements Single {}

    /** [市县区] [^,] . \d */
    record Any(CharSet set) implements Single {}

    /** One behind the other. */
    record All(List<Expr> parts) implements Expr {

        @Override
        public int least() {
            int least = 0;
            for (Expr part : parts) {
                least += part.least();
            }
            return least;
        }

        @Override
        public int most() {
            int most = 0;
            for (Expr part : parts) {
                most = plus(most, part.most());
            }
            return most;
        }
    }

    /** 预计|估计|可望 */
    record Either(List<Expr> choices) implements Expr {

        @Override
        public int least() {
            int least = choices.isEmpty() ? 0 : ENDLESS;
            for (Expr choice : choices) {
                least = Math.min(least, choice.least());
            }
            return least;
        }

        @Override
        public int most() {
            int most = 0;
            for (Expr choice : choices) {
                most = Math.max(most, choice.most());
            }
            return most;
        }
    }

    /** {units}: words of a {@link WordList} of which one is longer than a character. */
    record Listed(WordTree tree) implements Expr {

        @Override
        public int least() {
            return tree.shortest();
        }

        @Override
        public int most() {
            return tree.longest();
        }
    }

    /** How a repeat goes on: as often as it can, as seldom as it can, as often as it can and never back. */
    enum Greed {
        GREEDY,
        LAZY,
        POSSESSIVE
    }

    /** {@code x{min,max}}, {@code x*}, {@code x?} */
    record Repeat(Expr part, int min, int max, Greed greed) implements Expr {

        @Override
        public int least() {
            return part.least() * min;
        }

        @Override
        public int most() {
            return part.most() == ENDLESS || max == ENDLESS ? ENDLESS : part.most() * max;
        }
    }

    /** {@code (?<name>x)} */
    record Group(Expr part, int number) implements Expr {

        @Override
        public int least() {
            return part.least();
        }

        @Override
        public int most() {
            return part.most();
        }
    }

    /** {@code (?>x)} */
    record Atomic(Expr part) implements Expr {

        @Override
        public int least() {
            return part.least();
        }

        @Override
        public int most() {
            return part.most();
        }
    }

    /** {@code (?=x) (?!x) (?<=x) (?<!x)} */
    record Look(Expr part, boolean behind, boolean wanted) implements Place {}

    /** {@code ^} or {@code $} */
    record Edge(boolean start) implements Place {}

    private static int plus(int a, int b) {
        return a == ENDLESS || b == ENDLESS ? ENDLESS : a + b;
    }
}
