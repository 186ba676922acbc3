package gongbao.parse;

import gongbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One speech act inside a sentence.
 *
 * @param voice whose words follow
 * @param speaker the subject as printed; null where it is left out
 * @param verb {@code 指出}
 * @param stance what the verb makes of the words that follow
 * @param span subject, adverbs and verb
 */
record Speech(Voice voice, @Nullable String speaker, String verb, Stance stance, Span span) {

    /** Whose words they are. */
    enum Voice {
        /** The meeting's own: 全会指出. */
        MEETING,
        /** A named person's at the meeting: 王某强调, 他指出. */
        PERSON,
        /** Somebody else's that the text retells: 习近平总书记强调, 省委十二届四次全会提出. */
        OTHER
    }

    /** What the verb makes of the words that follow. */
    enum Stance {
        ASK,
        STATE,
        REVIEW,
        DECIDE
    }
}
