package gongbao.fix;

import gongbao.model.Communique;
import gongbao.model.FactId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text, and what became of its corrections.
 *
 * @param read before its facts were corrected, with what was given of its meeting, its title and its page
 * @param now as it is
 * @param in by what corrections name it in a source of several texts; null where it is the only one
 * @param numbers what each fact is counted as now, by the id that it had while it was corrected: that with which it was read, or one
 *     beyond where it was added; hidden ones are none. Empty where nothing was corrected
 * @param done the entries that were done, each with the id of its fact
 */
public record CorrectedText(
        Communique read, Communique now, @Nullable String in, Map<FactId, FactId> numbers, Map<Entry, FactId> done) {

    public CorrectedText {
        numbers = Map.copyOf(numbers);
        done = new LinkedHashMap<>(done);
    }

    /** The id that a fact had while it was corrected. */
    FactId before(FactId counted) {
        return numbers.entrySet().stream()
                .filter(number -> number.getValue().equals(counted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(counted);
    }

    /** Whether an editor added the fact: it was not read. */
    boolean isAdded(FactId before) {
        return before.number() > read.facts().of(before.kind()).size();
    }
}
