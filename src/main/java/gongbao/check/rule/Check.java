package gongbao.check.rule;

import gongbao.diag.Finding.Level;
import java.util.List;
import java.util.function.Consumer;

/**
 * One kind of fault that is looked for. Its words stand in {@code gongbao/check/messages}: {@code <id>} says what is wrong in a
 * few words, {@code <id>.why} the reason.
 *
 * @param id how it is called everywhere: {@code leader-name}
 * @param level how bad it is, where a slip says nothing else
 * @param source where the rule was read
 * @param samples what it finds and what it leaves alone; a test runs them
 * @param finder looks for it
 */
public record Check(String id, Level level, String source, List<Sample> samples, Finder finder) {

    /** Looks for one kind of fault; a function of the text, linear in it, and safe to be called from several threads. */
    public interface Finder {
        void find(CheckedText text, Consumer<Slip> to);
    }

    public Check {
        samples = List.copyOf(samples);
    }

    @Override
    public String toString() {
        return id;
    }
}
