package gongbao.check.turn;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import java.util.function.Consumer;

/** Finds the turns of one check that are nearly what they should be. */
record MissFinder(String check) implements Check.Finder {

    @Override
    public void find(CheckedText text, Consumer<Slip> to) {
        Letters letters = text.once(Letters.OF);
        for (Miss miss : text.once(NearMisses.OF).misses()) {
            Slip slip = Told.of(letters, miss);
            if (slip.check().equals(check)) {
                to.accept(slip);
            }
        }
        // 国务院总理　李某 stands so under every title.
        if (!check.startsWith("leader")) {
            BlankFinder.find(text, check, to);
        }
    }
}
