package gongbao.parse;

import gongbao.text.Span;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks cues of one sentence after the other, each once a sentence: 2024年…,2025年…,2026年… asks for every year. */
final class SentenceCues {

    private final Reading reading;
    private final Map<Cue, Boolean> known = new IdentityHashMap<>();
    private @Nullable Span last;

    SentenceCues(Reading reading) {
        this.reading = reading;
    }

    /** Whether the words of the cue stand in the sentence. */
    boolean in(Cue cue, Span sentence) {
        if (!sentence.equals(last)) {
            known.clear();
            last = sentence;
        }
        Boolean in = known.get(cue);
        if (in == null) {
            in = cue.in(reading.text(sentence));
            known.put(cue, in);
        }
        return in;
    }
}
